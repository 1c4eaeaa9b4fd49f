package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfeng.casework.CaseRules;
import org.xinfeng.casework.CaseRules.CriterionCode;
import org.xinfeng.policy.InvalidPolicyException;
import org.xinfeng.policy.PolicyProblem;
import org.xinfeng.visits.VisitEntry.AssistKind;

/** How cases are handled, as a pack or an overlay writes it down. */
class PolicyCasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path directory;

    private Path write(String name, String text) {
        return PolicyText.write(directory, name, text);
    }

    private static CaseRules rules(Path files) {
        return JsonPolicies.read(files).on(DAY).loop().cases().orElseThrow();
    }

    @Test
    void theExampleOfTheGuideIsRead() {
        CaseRules rules = rules(write("town.json", PolicyText.packWithCases()));
        assertEquals(Period.ofMonths(6), rules.reopenWithin());
        assertEquals(DAY.plusDays(14), rules.ceiling(AssistKind.HAZARD, DAY));
        assertEquals(List.of(AssistKind.URGENT, AssistKind.HAZARD), rules.mustNotBeOpen());
        assertEquals(List.of(DAY.plusMonths(1), DAY.plusMonths(6)), rules.followUpsAfter(DAY));
        assertFalse(rules.verified());
    }

    @Test
    void anOverlayTakesThePlaceOfTheWholeSection() {
        Path town = write("town.json", PolicyText.packWithCases());
        write("own.json", """
                {"overlay": "own", "pack": "example.town", "digest": "%s", "inForce": {"from": "2026-01-01"},
                 %s}
                """.formatted(
                        JsonPolicies.pack(town).digest(),
                        PolicyText.replaced(PolicyText.cases().strip(), "\"P3D\"", "\"P1D\"")));
        assertEquals(DAY.plusDays(1), rules(directory).ceiling(AssistKind.URGENT, DAY));
    }

    @Test
    void aPackWithoutTheSectionSaysNothingAndANumberChangesTheDigest() {
        Path plain = write("plain.json", PolicyText.pack());
        assertTrue(JsonPolicies.read(plain).on(DAY).loop().cases().isEmpty());
        String digest =
                JsonPolicies.pack(write("a.json", PolicyText.packWithCases())).digest();
        assertNotEquals(digest, JsonPolicies.pack(plain).digest());
        assertNotEquals(
                digest,
                JsonPolicies.pack(
                                write("b.json", PolicyText.replaced(PolicyText.packWithCases(), "\"P3D\"", "\"P4D\"")))
                        .digest());
    }

    @Test
    void theShippedSampleSaysThatItIsOneAndNobodyClosesAloneByIt() {
        CaseRules shipped = JsonPolicies.shipped().on(DAY).loop().cases().orElseThrow();
        assertFalse(shipped.verified());
        assertEquals(
                List.of(CriterionCode.values()),
                shipped.closing().stream().map(CaseRules.Criterion::code).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            one person alone         | {"criterion": "OUTCOMES_MEASURED"},\\n    {"criterion": "SECOND_PERSON"} | {"criterion": "OUTCOMES_MEASURED"} | /cases | closing must name SECOND_PERSON
            three assists            | "kind": "POLICY"        | "kind": "RESOURCE"      | /cases/assists/3 | is there twice
            a dimension twice        | "dimension": "LIVING"   | "dimension": "ECONOMIC" | /cases/scales/1  | is there twice
            a scale upside down      | "ECONOMIC", "min": 1, "max": 5 | "ECONOMIC", "min": 5, "max": 1 | /cases/scales/0 | min below max
            a need that asks nothing | "asks": ["SERVICE"]     | "asks": []              | /cases/needs/1   | asks must name GOODS
            kinds out of place       | "criterion": "NO_OVERDUE_VISIT" | "criterion": "NO_OVERDUE_VISIT", "kinds": ["URGENT"] | /cases/closing/1 | kinds go with NO_OPEN_ASSIST
            a stay out of place      | "criterion": "NO_OVERDUE_VISIT" | "criterion": "NO_OVERDUE_VISIT", "stayed": "P1M" | /cases/closing/1 | stayed goes with TIER_AT_MOST
            no kinds                 | "kinds": ["URGENT", "HAZARD"]   | "kinds": []     | /cases/closing/0 | kinds go with NO_OPEN_ASSIST
            falling follow-ups       | ["P1M", "P6M"]          | ["P6M", "P1M"]          | /cases           | followUps must be in rising order
            no time                  | "reopenWithin": "P6M"   | "reopenWithin": "half a year" | /cases/reopenWithin | is not a time
            a misspelt criterion     | "NO_OVERDUE_VISIT"      | "NO_OVERDUE_VISITS"     | /cases/closing/1/criterion | is not one of them
            an unknown tier          | "tier": "GREEN", "stayed" | "tier": "PINK", "stayed" | cases         | PINK
            an unlisted source       | "cite": "S-TOWN"\\n} | "cite": "S-NONE"\\n} | cases            | the source S-NONE is not listed
            """)
    void whatIsWrongIsToldWithItsPlace(String name, String from, String to, String path, String cause) {
        String cases =
                PolicyText.replaced(PolicyText.cases().strip(), from.replace("\\n", "\n"), to.replace("\\n", "\n"));
        Path file =
                write("town.json", PolicyText.replaced(PolicyText.pack(), "\"scale\": [", cases + ",\n  \"scale\": ["));
        InvalidPolicyException refused = assertThrows(
                InvalidPolicyException.class, () -> JsonPolicies.read(file).on(DAY));
        List<PolicyProblem> problems = refused.problems();
        assertTrue(
                problems.stream()
                        .anyMatch(one -> one.path().equals(path) && one.cause().contains(cause)),
                () -> name + ": " + problems);
    }
}
