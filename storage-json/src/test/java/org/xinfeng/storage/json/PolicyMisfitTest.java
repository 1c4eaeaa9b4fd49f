package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.storage.json.PolicyBadInputTest.problems;
import static org.xinfeng.storage.json.PolicyText.overlay;
import static org.xinfeng.storage.json.PolicyText.pack;
import static org.xinfeng.storage.json.PolicyText.packWhen;
import static org.xinfeng.storage.json.PolicyText.replaced;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.policy.PolicyProblem;

/** Files that are well written one by one, and do not fit: each is refused with what does not fit and where. */
class PolicyMisfitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path directory;

    private String refusal(String... texts) {
        Path[] files = new Path[texts.length];
        for (int i = 0; i < texts.length; i++) {
            files[i] = PolicyText.write(directory, i + ".json", texts[i]);
        }
        List<PolicyProblem> problems = problems(() -> JsonPolicies.read(files).on(DAY));
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0).toString();
    }

    private static void assertStarts(String expected, String refusal) {
        assertTrue(refusal.startsWith(expected), refusal);
    }

    @Test
    void aFactorThatNobodyDeclares() {
        assertStarts(
                "example.town books/elders/rules/R1/when: there is no factor helth;",
                refusal(packWhen("{\"factor\": \"helth\", \"is\": \"poor\"}")));
    }

    @Test
    void aValueOfAnotherTypeThanTheFactors() {
        assertStarts(
                "example.town books/elders/rules/R1/when: income.monthly is of type NUMBER, not YES_NO;",
                refusal(packWhen("{\"factor\": \"income.monthly\", \"is\": \"yes\"}")));
        assertStarts(
                "example.town books/elders/rules/R1/when: health is of type CHOICE, not DATE;",
                refusal(packWhen("{\"age\": \"health\", \"op\": \"<\", \"years\": 16}")));
    }

    @Test
    void aChoiceThatTheFactorDoesNotList() {
        assertStarts(
                "example.town books/elders/rules/R1/when: health cannot be por;",
                refusal(packWhen("{\"factor\": \"health\", \"is\": \"por\"}")));
    }

    @Test
    void aSourceATierACategoryAndAChecklistThatAreNotThere() {
        assertStarts(
                "example.town books/elders/rules/R1: the source S-CITY is not listed;",
                refusal(replaced(pack(), "{\"source\": \"S-TOWN\",", "{\"source\": \"S-CITY\",")));
        assertStarts(
                "example.town books/elders/otherwise: there is no tier GREY;",
                refusal(replaced(pack(), "\"otherwise\": \"GREEN\"", "\"otherwise\": \"GREY\"")));
        assertStarts(
                "example.town duties/red-now: there is no category child;",
                refusal(replaced(pack(), "[\"elder\"], \"tiers\"", "[\"child\"], \"tiers\"")));
        assertStarts(
                "example.town duties/monthly/checklist: there is no checklist long;",
                refusal(replaced(pack(), "\"checklist\": \"short\"", "\"checklist\": \"long\"")));
    }

    @Test
    void noScaleAndTwoScales() {
        String without = pack().replaceAll("(?s)\"scale\": \\[.*?\\n  \\],", "");
        assertStarts("example.town scale: no pack brings a tier scale;", refusal(without));
        String other = replaced(replaced(pack(), "example.town", "example.other"), "高风险\"", "紧急\"");
        assertStarts(
                "example.other+example.town scale: the packs bring different tier scales;", refusal(pack(), other));
    }

    @Test
    void twoVersionsThatOverlap() {
        String next = replaced(pack(), "\"version\": \"2026.1\"", "\"version\": \"2027.1\"");
        assertStarts(
                "example.town inForce: version 2027.1 overlaps version 2026.1;",
                refusal(pack(), replaced(next, "\"from\": \"2026-01-01\"", "\"from\": \"2027-12-31\"")));
        JsonPolicies.read(
                PolicyText.write(directory, "a.json", pack()),
                PolicyText.write(
                        directory,
                        "b.json",
                        replaced(
                                next,
                                "{\"from\": \"2026-01-01\", \"through\": \"2027-12-31\"}",
                                "{\"from\": \"2028-01-01\"}")));
    }

    @Test
    void anOverlayOfAnotherText() {
        String refusal = refusal(pack(), overlay().replaceAll("\"digest\": \"[0-9a-f]+\"", "\"digest\": \"0123\""));
        assertStarts("village-2026 digest: no pack example.town has the digest 0123;", refusal);
        assertTrue(refusal.contains(
                JsonPolicies.pack(PolicyText.write(directory, "p.json", pack())).digest()));
    }

    @Test
    void anOverlayThatSetsWhatThePackDoesNotHave() {
        assertStarts(
                "village-2026 settings/standart: the pack has no such setting; use one of [standard]",
                refusal(pack(), replaced(overlay(), "{\"standard\": 80000}", "{\"standart\": 80000}")));
        assertStarts(
                "village-2026 settings/standard: it is of type YES_NO, not NUMBER;",
                refusal(pack(), replaced(overlay(), "{\"standard\": 80000}", "{\"standard\": \"yes\"}")));
        assertStarts(
                "village-2026 rules/children: the pack has no such book;",
                refusal(pack(), replaced(overlay(), "\"elders\": [", "\"children\": [")));
    }

    @Test
    void anOverlayReadAsAPack() {
        Path file = PolicyText.write(directory, "o.json", overlay());
        assertEquals(
                "o.json /overlay: the file is an overlay, not a pack; read it together with its pack",
                problems(() -> JsonPolicies.pack(file)).get(0).toString());
    }

    @Test
    void aMissingSettingIsToldByThePolicyAndIsNoError() {
        Path file = PolicyText.write(directory, "p.json", pack());
        assertEquals(
                "standard",
                JsonPolicies.read(file).on(DAY).missingSettings().get(0).code());
    }

    @Test
    void aWorseTierThatOwesLess() {
        String toGreen = replaced(
                pack(),
                "\"graceDays\": 3,\n      \"to\": {\"categories\": [\"elder\"]}",
                "\"to\": {\"categories\": [\"elder\"], \"tiers\": [\"GREEN\"]}");
        assertStarts(
                "example.town duties/monthly: tier RED of elder owes less than tier GREEN; owe RED HOME_VISIT",
                refusal(toGreen));
    }
}
