package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfeng.policy.InvalidPolicyException;
import org.xinfeng.policy.PolicyProblem;

/** What is wrong in a file is told with the file, the place, the cause and the cure. */
class PolicyBadInputTest {

    @TempDir
    private Path directory;

    private List<PolicyProblem> problems(String text) {
        return problems(() -> JsonPolicies.pack(PolicyText.write(directory, "town.json", text)));
    }

    static List<PolicyProblem> problems(Executable read) {
        InvalidPolicyException refused = assertThrows(InvalidPolicyException.class, read);
        refused.problems().forEach(problem -> {
            assertTrue(problem.toString().length() < 600, "a problem repeats too much");
            assertTrue(!problem.cause().isBlank() && !problem.cure().isBlank(), problem.toString());
        });
        return refused.problems();
    }

    private static void assertOne(String expected, List<PolicyProblem> problems) {
        assertEquals(
                List.of(expected),
                problems.stream().map(PolicyProblem::toString).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what            | instead of                  | is written                   | place                        | cause                             | cure
            a misspelt key    | "otherwise": "GREEN"        | "otherwize": "GREEN"         | /books/0/otherwize           | the key "otherwize" is not known here | did you mean "otherwise"?
            a key of nothing  | "graceDays": 3              | "weather": 3                 | /duties/1/weather            | the key "weather" is not known here | use one of id, label
            a text for a number | "graceDays": 3            | "graceDays": "three"         | /duties/1/graceDays          | it is a text                      | a whole number without quotes
            a fraction        | "graceDays": 3              | "graceDays": 2.5             | /duties/1/graceDays          | not a whole number                | whole number
            less than nothing | "graceDays": 3              | "graceDays": -1              | /duties/1                    | grace must not be negative        | correct it
            true for a word   | {"all": [{"factor": "living.alone", "is": "yes"} | {"all": [{"factor": "living.alone", "is": true} | /books/0/rules/0/when/all/0/is | it is neither yes nor no           | "yes" or "no", in quotes
            a text for a list | "required": ["living.alone"] | "required": "living.alone"  | /books/0/required            | it is a text                      | a list in brackets
            a list for a label | "label": {"zh": "独居", "en": "lives alone"} | "label": []  | /factors/0/label             | it is a list                      | an object in braces
            a day that is not | "from": "2026-01-01"        | "from": "2026-02-30"         | /inForce/from                | "2026-02-30" is not a day         | such as 2024-05-11
            an end before the start | "through": "2027-12-31" | "through": "2025-12-31"    | /inForce                     | must be after start               | correct it
            a code with a blank | "id": "R1"                | "id": "R 1"                  | /books/0/rules/0/id          | "R 1" is not a code               | without blanks
            a long duty id    | "id": "red-now"             | "id": "red-now-and-for-ever-and-ever" | /duties/0           | at most 28 characters             | correct it
            a cycle of one day | "every": "P1M", "basis": "CALENDAR" | "every": "P1D", "basis": "ROLLING" | /duties/1/every | a cycle of one day is not a visit cycle | correct it
            a time in two units | "P14D"                    | "P1M2W"                      | /duties/2/once               | "P1M2W" is not a time             | such as P14D
            a cycle without basis | , "basis": "CALENDAR"   |                              | /duties/1                    | "every" and "basis" go together   | ROLLING
            an unknown basis  | "CALENDAR"                  | "CALENDER"                   | /duties/1/basis              | "CALENDER" is not one of them     | did you mean "CALENDAR"?
            two cadences      | "immediate": true           | "immediate": true, "once": "P1D" | /duties/0                | it says in several ways           | give one of
            no cadence        | "immediate": true,          |                              | /duties/0                    | it says not how often             | give one of
            an immediate no   | "immediate": true           | "immediate": false           | /duties/0/immediate          | it is not true                    | write true
            an unknown type   | "YES_NO"                    | "YESNO"                      | /factors/0/type              | "YESNO" is not one of them        | did you mean "YES_NO"?
            a rule twice      | "rules": [                  | "rules": [{"id": "R1", "tier": "RED", "label": {"zh": "甲", "en": "a"}, "when": {"any": [{"factor": "health", "is": "poor"}]}, "cite": "S-TOWN"}, | /books/0/rules/1 | "R1" is there twice | another name
            an empty title    | "示例镇探访关爱"             | " "                          | /title/zh                    | the text is blank                 | on one line
            a worked Monday   | "2026-01-04"                | "2026-01-05"                 | /calendar/0                  | cannot make up for another day    | correct it
            met by home visits | "graceDays": 3             | "metByHomeVisit": true       | /duties/1/metByHomeVisit     | a home visit is met by home visits | leave it out
            """)
    void aWrongValueIsToldWithItsPlace(
            String what,
            String from,
            @org.jspecify.annotations.Nullable String to,
            String place,
            String cause,
            String cure) {
        String flat = PolicyText.pack().replaceAll("\n\\s*", " ");
        List<PolicyProblem> problems = problems(PolicyText.replaced(flat, from, to == null ? "" : to));
        assertEquals(1, problems.size(), problems.toString());
        assertEquals("town.json", problems.get(0).policy());
        assertEquals(place, problems.get(0).path());
        assertTrue(problems.get(0).cause().contains(cause), problems.toString());
        assertTrue(problems.get(0).cure().contains(cure), problems.toString());
    }

    @Test
    void allMissingKeysAreToldAtOnceWithWhatElseIsWrong() {
        List<PolicyProblem> problems = problems("{\"id\": \"a b\", \"sources\": [{}], \"extra\": 1}");
        assertEquals(
                List.of(
                        "/extra",
                        "/",
                        "/",
                        "/",
                        "/id",
                        "/sources/0",
                        "/sources/0",
                        "/sources/0",
                        "/sources/0",
                        "/sources/0"),
                problems.stream().map(PolicyProblem::path).toList());
    }

    @Test
    void anUnknownKeyAtTheTopAloneIsRefused() {
        assertOne(
                "town.json /extra: the key \"extra\" is not known here; use one of id, version, title, inForce, sources,"
                        + " $schema, verified, horizonDays, scale, practice, pairing, alerts, cases, referrals, teams, rounds, suspension, factors, categories, settings, checklists,"
                        + " books, duties, calendar",
                problems(PolicyText.pack().replaceFirst("\\{", "{\"extra\": 1,")));
    }

    @Test
    void problemsOfAllFilesAreToldTogether() {
        PolicyText.write(directory, "a.json", "{");
        PolicyText.write(
                directory, "b.json", PolicyText.replaced(PolicyText.pack(), "\"years\": 60", "\"years\": \"x\""));
        PolicyText.write(directory, "c.json", "[]");
        assertEquals(
                List.of("a.json", "b.json", "c.json"),
                problems(() -> JsonPolicies.read(directory)).stream()
                        .map(PolicyProblem::policy)
                        .toList());
    }

    @Test
    void aSyntaxErrorIsToldWithLineAndColumn() {
        List<PolicyProblem> problems = problems("{\n  \"id\": \"town\",\n  \"version\": 2026.1.3\n}");
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).path().startsWith("line 3 column "), problems.toString());
        assertTrue(problems.get(0).cause().startsWith("not JSON in UTF-8: "), problems.toString());
        assertTrue(problems("{\"id\": \"a\",\n \"id\": \"b\"}").get(0).path().startsWith("line 2"), "a key twice");
        assertTrue(problems("{} {}").get(0).cause().startsWith("not JSON"), "two values");
        assertEquals("/", problems("").get(0).path());
        assertEquals("/", problems("null").get(0).path());
    }

    @Test
    void aFileInAnotherEncodingIsNotRead() throws IOException {
        Path file = directory.resolve("gbk.json");
        Files.write(file, PolicyText.pack().getBytes(Charset.forName("GB18030")));
        PolicyProblem problem = problems(() -> JsonPolicies.pack(file)).get(0);
        assertTrue(problem.cause().startsWith("not JSON in UTF-8"), problem.toString());
        assertTrue(problem.path().startsWith("line "), problem.toString());
    }

    @Test
    void aFileThatIsNotThereAndADirectoryWithoutPoliciesAreTold() {
        assertOne(
                "none.json /: there is no such file; correct the path",
                problems(() -> JsonPolicies.pack(directory.resolve("none.json"))));
        assertEquals(
                "there is no .json file in the directory",
                problems(() -> JsonPolicies.read(directory)).get(0).cause());
        assertEquals("/", problems(() -> JsonPolicies.pack(directory)).get(0).path());
    }

    @Test
    void aConditionIsReadUpToTwoHundredDeepAndNoDeeper() {
        String leaf = "{\"factor\": \"health\", \"is\": \"poor\"}";
        JsonPolicies.pack(PolicyText.write(directory, "deep.json", PolicyText.packWhen(nested(199, leaf))));
        List<PolicyProblem> problems = problems(PolicyText.packWhen(nested(200, leaf)));
        assertEquals(1, problems.size());
        assertEquals("the condition is nested over 200 deep", problems.get(0).cause());
        assertTrue(problems.get(0).path().startsWith("/books/0/rules/0/when/not/not/"));
        List<PolicyProblem> far = problems(PolicyText.packWhen(nested(10_000, leaf)));
        assertEquals(1, far.size());
        assertTrue(far.get(0).cause().contains("nests deeper"), far.toString());
    }

    private static String nested(int times, String leaf) {
        return "{\"not\": ".repeat(times) + leaf + "}".repeat(times);
    }

    @Test
    void aProblemNeverRepeatsMuchOfTheFile() {
        String huge = "x".repeat(100_000);
        problems(PolicyText.replaced(PolicyText.pack(), "\"graceDays\"", "\"" + huge + "\""));
        problems(PolicyText.replaced(PolicyText.pack(), "\"id\": \"R1\"", "\"id\": \"" + huge + "\""));
        problems(PolicyText.replaced(PolicyText.pack(), "\"CALENDAR\"", "\"" + huge + "\""));
        problems(PolicyText.replaced(PolicyText.pack(), "\"graceDays\": 3", huge));
        assertTrue(problems("{\"sources\": [" + "{},".repeat(5000) + "{}]}").size() <= 100);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                   | /books/0/rules/0/when       | this is not a condition
            {"al": []}                                           | /books/0/rules/0/when       | this is not a condition
            {"all": []}                                          | /books/0/rules/0/when/all   | there is no condition in it
            {"all": [{}]}                                        | /books/0/rules/0/when/all/0 | this is not a condition
            {"all": {}}                                          | /books/0/rules/0/when/all   | it is an object
            {"any": [{"factor": "health", "is": "poor"}], "all": []} | /books/0/rules/0/when/any | the key "any" is not known here
            {"factor": "health", "op": "~", "value": "poor"}     | /books/0/rules/0/when/op    | "~" does not compare
            {"factor": "health", "op": "<", "value": "poor"}     | /books/0/rules/0/when       | health is of type CHOICE, which has no order
            {"factor": "health"}                                 | /books/0/rules/0/when       | the key "op" is missing
            {"factor": "health", "in": []}                       | /books/0/rules/0/when       | health must be one of at least one value
            {"atLeast": 3, "of": [{"factor": "health", "is": "poor"}]} | /books/0/rules/0/when | k must be from 1 to 1 but is 3
            {"since": "birth.date", "op": ">", "period": "6 months"} | /books/0/rules/0/when/period | "6 months" is not a time
            {"score": [{"factor": "health", "bands": [{"when": {"factor": "living.alone", "is": "yes"}, "points": 1}]}], "threshold": 1} | /books/0/rules/0/when/score/0 | the bands of health must look at health alone
            """)
    void aWrongConditionIsToldWithItsPlace(String condition, String place, String cause) {
        PolicyProblem problem = problems(PolicyText.packWhen(condition)).get(0);
        assertEquals(place, problem.path());
        assertTrue(problem.cause().contains(cause), problem.toString());
    }
}
