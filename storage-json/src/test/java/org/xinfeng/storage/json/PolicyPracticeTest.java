package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyProblem;
import org.xinfeng.tiering.Tier;

/** How people handle tiers, as a pack or an overlay writes it down. */
class PolicyPracticeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Tier RED = Tier.of("RED");
    private static final Tier GREEN = Tier.of("GREEN");

    @TempDir
    private Path directory;

    private Path write(String name, String text) {
        return PolicyText.write(directory, name, text);
    }

    @Test
    void theExampleOfTheGuideIsReadAndAsksForWhatItLeavesOpen() {
        Policy policy = JsonPolicies.read(write("town.json", PolicyText.packWithPractice()))
                .on(DAY);
        assertEquals(Optional.of(Period.ofMonths(1)), policy.practice(RED).reassessEvery());
        assertEquals(30, policy.practice(RED).stayBeforeLowering());
        assertEquals(List.of(GREEN), policy.missingPractices());
    }

    @Test
    void anOverlaySetsWhatThePackLeavesOpen() {
        Path town = write("town.json", PolicyText.packWithPractice());
        write("own.json", """
                {"overlay": "own", "pack": "example.town", "digest": "%s", "inForce": {"from": "2026-01-01"},
                 "practice": [{"tier": "GREEN", "reassessEvery": "P6M", "cite": "S-TOWN"}]}
                """.formatted(JsonPolicies.pack(town).digest()));
        Policy policy = JsonPolicies.read(directory).on(DAY);
        assertEquals(List.of(), policy.missingPractices());
        assertEquals(Optional.of(Period.ofMonths(6)), policy.practice(GREEN).reassessEvery());
        assertEquals(30, policy.practice(RED).stayBeforeLowering());
    }

    @Test
    void theShippedPacksMakeNoNumberUp() {
        Policy shipped = JsonPolicies.shipped().on(DAY);
        assertEquals(4, shipped.missingPractices().size());
        shipped.scale()
                .steps()
                .forEach(step -> assertTrue(shipped.practice(step.tier()).isBare()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what              | instead of                 | is written                  | place                         | cause                          | cure
            a misspelt key      | "required"                 | "require"                   | /practice/1/require           | the key "require" is not known | did you mean "required"?
            a time that is none | "P1M", "stay               | "a month", "stay            | /practice/0/reassessEvery     | "a month" is not a time        | such as P14D
            a stay below none   | 30                         | -1                          | /practice/0                   | from 0 to 3660 days            | correct it
            a stay as a text    | 30                         | "30"                        | /practice/0/stayBeforeLowering | it is a text                  | a whole number without quotes
            a tier twice        | "GREEN", "required"        | "RED", "required"           | /practice/1                   | "RED" is there twice           | leave one out
            a number of nobody  | 30, "cite": "S-TOWN"       | 30                          | /practice/0                   | the key "cite" is missing      | where the numbers come from
            verified by nothing | "required": true           | "verified": true            | /practice/1                   | must cite its source           | correct it
            """)
    void aWrongValueIsToldWithItsPlace(String what, String from, String to, String place, String cause, String cure) {
        String text = PolicyText.replaced(
                PolicyText.pack(),
                "\"scale\": [",
                PolicyText.replaced(PolicyText.practice().strip(), from, to) + ",\n  \"scale\": [");
        List<PolicyProblem> problems = PolicyBadInputTest.problems(() -> JsonPolicies.pack(write("town.json", text)));
        assertEquals(1, problems.size(), problems.toString());
        assertEquals(place, problems.get(0).path());
        assertTrue(problems.get(0).cause().contains(cause), problems.toString());
        assertTrue(problems.get(0).cure().contains(cure), problems.toString());
    }
}
