package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.calendar.CalendarYear;
import org.xinfeng.policy.InvalidPolicyException;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Factor;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.visits.DutyRule;

/** The shipped packs: what binds when, and what is flagged in them. */
class PolicyShippedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final PolicyLibrary shipped = JsonPolicies.shipped();

    private static List<String> binding(Policy policy) {
        return policy.bindings().stream().map(one -> one.pack().id()).toList();
    }

    @Test
    void allBindOnAMondayOf2026AndNoneIsPastItsEnd() {
        Policy policy = shipped.on(MONDAY);
        assertEquals(
                List.of(
                        "cn.calendar",
                        "cn.smd",
                        "gd.child",
                        "gd.elder",
                        "xf.alerts",
                        "xf.cases",
                        "xf.pairing",
                        "xf.referrals"),
                binding(policy));
        assertEquals(List.of(), policy.pastTheirEnd());
        assertEquals(100, policy.horizonDays());
    }

    @Test
    void aLocalAmountIsMissingAndSaidSoInsteadOfGuessed() {
        List<PolicyPack.Setting> missing = shipped.on(MONDAY).missingSettings();
        assertEquals(
                List.of("dibao.standard"),
                missing.stream().map(PolicyPack.Setting::code).toList());
        assertEquals("fen", missing.get(0).unit());
    }

    @Test
    void theChildPackBindsOnPastTheEndOfThePlanFlagged() {
        assertEquals(List.of(), shipped.on(LocalDate.of(2026, 12, 31)).pastTheirEnd());
        Policy policy = shipped.on(LocalDate.of(2027, 1, 15));
        assertEquals(
                List.of("gd.child"),
                policy.pastTheirEnd().stream().map(one -> one.pack().id()).toList());
        assertEquals(shipped.on(MONDAY).duties(), policy.duties());
    }

    @Test
    void beforeThePlanOnlyWhatIsInForceIsLookedAtAndTheScaleIsMissed() {
        assertRefused(LocalDate.of(2023, 1, 1), "cn.smd");
        assertRefused(LocalDate.of(2023, 11, 8), "cn.smd");
        assertRefused(LocalDate.of(2023, 11, 9), "cn.smd+gd.elder");
        assertRefused(LocalDate.of(2024, 5, 10), "cn.calendar+cn.smd+gd.elder");
        assertEquals(binding(shipped.on(MONDAY)), binding(shipped.on(LocalDate.of(2024, 5, 11))));
    }

    private void assertRefused(LocalDate day, String packs) {
        InvalidPolicyException refused = assertThrows(InvalidPolicyException.class, () -> shipped.on(day));
        assertEquals(1, refused.problems().size());
        assertEquals(packs, refused.problems().get(0).policy());
        assertEquals("no pack brings a tier scale", refused.problems().get(0).cause());
    }

    @Test
    void noPackAndNoYearPassesForVerified() {
        for (PolicyPack pack : shipped.packs()) {
            assertFalse(pack.head().verified(), pack.id());
            assertTrue(pack.years().stream().noneMatch(CalendarYear::verified), pack.id());
            assertTrue(pack.duties().stream().noneMatch(DutyRule::verified), pack.id());
        }
    }

    /** Rules that cite a law whose words for them were not at hand, or whose tier the law does not settle. */
    private static final Set<String> TO_BE_CHECKED =
            Set.of("L22-unfit-carer", "L23-contact", "L23-notice", "L92", "L94-3", "L94-4", "L94-5");

    @Test
    void onlyConditionsOfALawAreVerifiedAndEveryUnverifiedOneIsASampleOrSaysSo() {
        for (PolicyPack pack : shipped.packs()) {
            Set<String> laws = pack.sources().stream()
                    .filter(source -> source.grade().equals("L"))
                    .map(PolicyPack.Source::id)
                    .collect(Collectors.toSet());
            for (TierRule rule : rules(pack)) {
                if (rule.verified()) {
                    assertFalse(TO_BE_CHECKED.contains(rule.id()), rule.id());
                    assertTrue(laws.contains(rule.citation().source()), rule.id());
                    assertTrue(rule.citation().article().isPresent(), rule.id());
                } else if (rule.id().startsWith("MR")) {
                    assertEquals("S-MR2020", rule.citation().source(), rule.id());
                    assertTrue(rule.citation().article().isPresent(), rule.id());
                } else if (!TO_BE_CHECKED.contains(rule.id())) {
                    assertTrue(rule.label().zh().startsWith("示例"), rule.id());
                    assertTrue(rule.label().en().startsWith("sample"), rule.id());
                }
            }
        }
    }

    @Test
    void onlyWhatStandsInUntilAPlaceSetsItsOwnIsProvisional() {
        assertEquals(
                List.of("care.intake", "care.red-monthly", "child.intake", "child.red-monthly", "smd.intake"),
                shipped.on(MONDAY).duties().stream()
                        .filter(DutyRule::provisional)
                        .map(DutyRule::id)
                        .sorted()
                        .toList());
    }

    @Test
    void everyRuleAndDutyCitesASourceThatItsPackLists() {
        for (PolicyPack pack : shipped.packs()) {
            Set<String> sources =
                    pack.sources().stream().map(PolicyPack.Source::id).collect(Collectors.toSet());
            List<Citation> cited = new ArrayList<>();
            rules(pack).forEach(rule -> cited.add(rule.citation()));
            pack.duties().forEach(duty -> cited.add(duty.citation()));
            cited.forEach(citation -> assertTrue(sources.contains(citation.source()), pack.id() + " " + citation));
            pack.sources().forEach(source -> {
                assertTrue(Set.of("L", "C", "D", "S", "M").contains(source.grade()), source.id());
                assertFalse(source.issuer().isBlank() || source.title().isBlank(), source.id());
            });
        }
    }

    private static List<TierRule> rules(PolicyPack pack) {
        return pack.books().stream().flatMap(book -> book.rules().stream()).toList();
    }

    @Test
    void theColumnsOfARosterAreTheLabelsOfTheFactors() {
        var factors = shipped.on(MONDAY).factors();
        Stream.of(
                        "监护人缺失 guardian.absent YES_NO",
                        "监护人无监护能力 guardian.incapable YES_NO",
                        "父母均外出务工 parents.both-away YES_NO",
                        "无人照料 care.none YES_NO",
                        "疑似受侵害 harm.suspected YES_NO",
                        "失学辍学 school.dropout YES_NO",
                        "重病 illness.serious YES_NO",
                        "残疾等级 disability.grade NUMBER",
                        "家庭月人均收入 income.monthly NUMBER",
                        "独居 living.alone YES_NO",
                        "失能 disabled.self-care YES_NO",
                        "生活自理失能项数 selfcare.failed NUMBER",
                        "危险性评估等级 smd.risk NUMBER",
                        "病情稳定程度 smd.status CHOICE",
                        "最近联系日期 contact.last DATE",
                        "出生日期 birth.date DATE")
                .map(line -> line.split(" "))
                .forEach(line -> {
                    Factor factor = factors.get(line[1]);
                    assertEquals(line[0], factor.label().zh());
                    assertEquals(line[2], factor.type().name(), line[1]);
                });
        assertEquals(
                factors.size(),
                factors.values().stream()
                        .map(one -> one.label().zh())
                        .distinct()
                        .count(),
                "no two factors share a column title");
        assertTrue(factors.get("birth.date").shelfLife().isEmpty());
    }

    @Test
    void theCalendarHasTheWorkingDaysOfEachPublishedYear() {
        var calendar = shipped.on(MONDAY).calendar();
        assertEquals(251, calendar.workdaysBetween(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 31)));
        assertEquals(248, calendar.workdaysBetween(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31)));
        assertEquals(248, calendar.workdaysBetween(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)));
        assertEquals(LocalDate.of(2026, 2, 25), calendar.plusWorkdays(LocalDate.of(2026, 2, 13), 3));
        assertFalse(calendar.isPublished(2027));
    }
}
