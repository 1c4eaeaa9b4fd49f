package org.xinfeng.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.review.ReviewFinding;

/** A policy offers its books for review, and a library the days of its packs and books. */
class PolicyReviewTest {

    private static final Condition ILL = When.choice("status").in("ill");
    private static final Condition POOR = new FactCondition.Local("income", FactCondition.Op.LT, "standard");

    private static List<String> review(PolicyPack pack, Overlay... overlays) {
        return found(PolicyLibrary.of(List.of(pack), List.of(overlays))
                .on(PackFixture.DAY)
                .review()
                .on(PackFixture.DAY)
                .findings());
    }

    private static List<String> found(List<ReviewFinding> findings) {
        return findings.stream()
                .map(one -> (one.kind() + " " + one.book() + " " + String.join(" ", one.details())).strip())
                .toList();
    }

    @Test
    void theBooksOfAPolicyAreReviewedWithItsFactors() {
        assertEquals(List.of("FACTOR_NOT_USED - income"), review(PackFixture.pack(ILL)));
    }

    @Test
    void peopleWhoDoNotCountInACategoryAreLeftOut() {
        Condition rich = When.number("income").atLeast(100);
        Condition poor = When.number("income").below(100);
        assertEquals(List.of(), review(PackFixture.pack(When.all(ILL, rich))));
        assertEquals(
                List.of("RULE_OUTSIDE_BOOK care income >= 100"),
                review(PackFixture.pack(When.all(ILL, rich), Optional.of(poor), List.of(), List.of())));
    }

    @Test
    void aLocalNumberIsToldUntilThePlaceSetsIt() {
        PolicyPack pack = PackFixture.pack(When.any(ILL, POOR));
        assertEquals(List.of("SETTING_NOT_SET care standard"), review(pack));
        assertEquals(List.of(), review(pack, PackFixture.overlay(pack, FactValue.of(80_000))));
    }

    private static PolicyPack version(String version, String inForce, RuleBook... books) {
        PolicyPack pack = PackFixture.pack(ILL);
        return new PolicyPack(
                new PolicyPack.Head("town", version, PackFixture.LABEL, DateRange.parse(inForce), false),
                pack.sources(),
                pack.scale(),
                pack.factors(),
                pack.categories(),
                pack.settings(),
                List.of(books),
                pack.duties(),
                pack.checklists(),
                pack.years(),
                pack.horizonDays(),
                List.of(),
                Optional.empty());
    }

    private static RuleBook book(String version, String inForce) {
        return new RuleBook(
                "care",
                Optional.of(version),
                Optional.of(DateRange.parse(inForce)),
                List.of(PackFixture.ELDER),
                List.of(),
                Set.of(),
                Optional.of(PackFixture.GREEN));
    }

    private static List<String> days(PolicyPack... packs) {
        return PolicyLibrary.of(packs).reviewDays().stream()
                .map(one -> one.kind() + " " + one.book() + " " + one.days().orElseThrow())
                .toList();
    }

    @Test
    void daysThatNoVersionCoversAreTold() {
        assertEquals(List.of(), days(version("1", "2024-01-01/2025-01-01"), version("2", "2025-01-01/..")));
        assertEquals(
                List.of("DAYS_UNCOVERED town 2025-01-01/2025-01-02", "DAYS_WITHOUT_SUCCESSOR town 2026-01-01/.."),
                days(version("1", "2024-01-01/2025-01-01"), version("2", "2025-01-02/2026-01-01")));
    }

    @Test
    void daysThatNoVersionOfABookCoversAreToldWhileThePackIsInForce() {
        assertEquals(
                List.of(),
                days(version("1", "2024-01-01/..", book("1", "2024-01-01/2025-01-01"), book("2", "2025-01-01/.."))));
        assertEquals(
                List.of("DAYS_UNCOVERED town/books/care 2025-01-01/2025-03-01"),
                days(version("1", "2024-01-01/..", book("1", "2024-01-01/2025-01-01"), book("2", "2025-03-01/.."))));
        assertEquals(
                List.of("DAYS_WITHOUT_SUCCESSOR town 2026-01-01/.."),
                days(version("1", "2024-01-01/2026-01-01", book("1", "2024-01-01/2026-01-01"))));
    }
}
