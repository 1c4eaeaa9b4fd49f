package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfeng.policy.InvalidPolicyException;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.policy.PolicyProblem;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.When;

/** Scores that a book declares once, and ranges: what they are read as, and what is refused. */
class PolicyScoresTest {

    private static final String ITEMS = """
            [{"factor": "living.alone", "bands": [{"when": {"factor": "living.alone", "is": "yes"}, "points": 2}]},
             {"factor": "birth.date", "bands": [
               {"when": {"age": "birth.date", "op": ">=", "years": 90}, "points": 3},
               {"when": {"age": "birth.date", "op": ">=", "years": 80}, "points": 2}]}]""";

    @TempDir
    private Path directory;

    private PolicyPack read(String text) {
        return JsonPolicies.pack(PolicyText.write(directory, "town.json", text));
    }

    private Condition condition(String json) {
        return read(PolicyText.packWhen(json)).books().get(0).rules().get(0).when();
    }

    private List<PolicyProblem> problems(String text) {
        return assertThrows(InvalidPolicyException.class, () -> read(text)).problems();
    }

    private void assertOne(String place, String cause, String text) {
        List<PolicyProblem> problems = problems(text);
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(place, problems.get(0).path());
        assertTrue(problems.get(0).cause().contains(cause), problems::toString);
    }

    @Test
    void aScoreThatIsNamedIsTheSameAsOneWrittenOut() {
        String named = PolicyText.packWhen("{\"score\": \"need\", \"threshold\": 5}");
        String writtenOut = PolicyText.packWhen("{\"score\": " + ITEMS + ", \"threshold\": 5}");
        assertEquals(read(named), read(writtenOut));
        assertEquals(read(named).digest(), read(writtenOut).digest());
        assertEquals(
                When.score()
                        .add(2, When.yesNo("living.alone").isYes())
                        .add(3, When.date("birth.date").ageAtLeast(90))
                        .add(2, When.date("birth.date").ageAtLeast(80))
                        .reaching(5),
                condition("{\"score\": \"need\", \"threshold\": 5}"));
    }

    @Test
    void aScoreMayBeNamedInsideOtherConditions() {
        Condition condition = condition(
                "{\"all\": [{\"factor\": \"health\", \"is\": \"poor\"}, {\"score\": \"need\", \"threshold\": 2}]}");
        assertEquals(3, condition.factors().size());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"score": "need"}                        | the key "threshold" is missing    | /books/0/rules/0/when
            {"score": "nee", "threshold": 4}         | there is no score "nee"           | /books/0/rules/0/when/score
            {"score": "need", "threshold": "4"}      | it is a text                      | /books/0/rules/0/when/threshold
            {"score": 4, "threshold": 4}             | it is a number                    | /books/0/rules/0/when/score
            {"score": [], "threshold": 4}            | there is no item in it            | /books/0/rules/0/when/score
            {"score": [{"factor": "health", "bands": []}], "threshold": 4} | there is no band in it | /books/0/rules/0/when/score/0/bands
            """)
    void aScoreThatCannotBeIsToldWithItsPlace(String condition, String cause, String place) {
        assertOne(place, cause, PolicyText.packWhen(condition));
    }

    @Test
    void aScoreThatNoRuleGivesAThresholdIsRefused() {
        String unnamed = PolicyText.replaced(
                PolicyText.pack(),
                "{\"score\": \"need\", \"threshold\": 4}",
                "{\"factor\": \"living.alone\", \"is\": \"yes\"}");
        assertOne("/books/0/scores/0", "no rule gives the score \"need\" a threshold", unnamed);
    }

    @Test
    void twoScoresOfOneNameAndAWrongItemAreToldWhereTheyStand() {
        String twice = "\"scores\": [{\"id\": \"need\", \"items\": " + ITEMS + "}, ";
        assertOne(
                "/books/0/scores/1",
                "\"need\" is there twice",
                PolicyText.replaced(PolicyText.pack(), "\"scores\": [", twice));
        assertOne(
                "/books/0/scores/0/items/1",
                "the bands of health must look at health alone",
                PolicyText.replaced(
                        PolicyText.pack(),
                        "{\"factor\": \"birth.date\", \"bands\"",
                        "{\"factor\": \"health\", \"bands\""));
        assertOne(
                "/books/0/scores/0/items",
                "there is no item in it",
                PolicyText.pack()
                        .replaceAll(
                                "(?s)\"items\": \\[\\s*\\{\"factor\": \"living.*?\\]\\}\\s*\\]\\}\\s*\\]",
                                "\"items\": []}]"));
    }

    @Test
    void anOverlayCannotNameAScoreOfThePack() {
        PolicyText.write(directory, "town.json", PolicyText.pack());
        PolicyText.write(
                directory,
                "overlay.json",
                PolicyText.overlay()
                        .replaceAll("(?s)\\{\"all\": \\[.*?\\]\\}", "{\"score\": \"need\", \"threshold\": 4}"));
        List<PolicyProblem> problems = assertThrows(InvalidPolicyException.class, () -> JsonPolicies.read(directory))
                .problems();
        assertEquals("/rules/elders/0/when/score", problems.get(0).path());
        assertTrue(problems.get(0).cure().startsWith("write its items out in a list"), problems::toString);
    }

    @Test
    void aRangeIsTwoComparisonsAndHasBothEnds() {
        assertEquals(
                When.number("income.monthly").between(30_000, 49_999),
                condition("{\"factor\": \"income.monthly\", \"from\": 30000, \"through\": 49999}"));
        assertEquals(
                condition("{\"all\": [{\"factor\": \"income.monthly\", \"op\": \">=\", \"value\": 30000},"
                        + " {\"factor\": \"income.monthly\", \"op\": \"<=\", \"value\": 49999}]}"),
                condition("{\"factor\": \"income.monthly\", \"from\": 30000, \"through\": 49999}"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"factor": "income.monthly", "from": 1}                       | the key "through" is missing
            {"factor": "income.monthly", "through": 1}                    | the key "from" is missing
            {"factor": "income.monthly", "from": 2, "through": 1}         | cannot be from 2 through 1
            {"factor": "income.monthly", "from": 1, "through": "poor"}    | cannot be from 1 through poor
            {"factor": "health", "from": "good", "through": "poor"}       | of type CHOICE, which has no order
            """)
    void aRangeThatCannotBeIsTold(String condition, String cause) {
        assertOne("/books/0/rules/0/when", cause, PolicyText.packWhen(condition));
    }
}
