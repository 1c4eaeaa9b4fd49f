package org.xinfeng.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.policy.SamplePolicies.CHILD;
import static org.xinfeng.policy.SamplePolicies.CHILD_PLAN;
import static org.xinfeng.policy.SamplePolicies.ELDER;
import static org.xinfeng.policy.SamplePolicies.HARM_SUSPECTED;
import static org.xinfeng.policy.SamplePolicies.RED;
import static org.xinfeng.policy.SamplePolicies.YELLOW;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierRule;

/** Versions of a rule book inside one pack: which of them binds, and what is refused. */
class EditionsTest {

    private static final LocalDate JULY = LocalDate.parse("2025-07-01");

    /** Harm gives the tier of the version. */
    private static RuleBook book(String id, String version, String inForce, Tier tier, Category... categories) {
        return new RuleBook(
                id,
                version.isEmpty() ? Optional.empty() : Optional.of(version),
                inForce.isEmpty() ? Optional.empty() : Optional.of(DateRange.parse(inForce)),
                List.of(categories),
                List.of(harm(tier)),
                Set.of(),
                Optional.empty());
    }

    private static TierRule harm(Tier tier) {
        return SamplePolicies.rule("H", tier, When.yesNo(HARM_SUSPECTED).isYes(), CHILD_PLAN);
    }

    private static final RuleBook FIRST = book("child", "1", "2024-01-01/2025-07-01", YELLOW, CHILD);
    private static final RuleBook SECOND = book("child", "2", "2025-07-01/2026-01-01", RED, CHILD);

    private static PolicyPack pack(RuleBook... books) {
        return ChangedPack.of(SamplePolicies.pack()).books(List.of(books)).pack();
    }

    private static PolicyLibrary library(RuleBook... books) {
        return PolicyLibrary.of(pack(books));
    }

    private static String tier(PolicyLibrary library, String day) {
        LocalDate on = LocalDate.parse(day);
        return library.on(on)
                .assessor()
                .assess(Set.of(CHILD), Facts.of(on, Map.of(HARM_SUSPECTED, FactValue.of(true))))
                .tierIfAny()
                .map(Tier::value)
                .orElse("-");
    }

    private static List<String> problems(LocalDate day, RuleBook... books) {
        return assertThrows(InvalidPolicyException.class, () -> library(books).on(day)).problems().stream()
                .map(PolicyProblem::toString)
                .toList();
    }

    @Test
    void theVersionThatIsInForceOnTheDayTiers() {
        PolicyLibrary library = library(SECOND, FIRST);
        assertEquals("YELLOW", tier(library, "2025-06-30"));
        assertEquals("RED", tier(library, "2025-07-01"));
        assertEquals(List.of(FIRST), library.on(JULY.minusDays(1)).books());
        assertEquals(List.of(SECOND), library.on(JULY).books());
        assertEquals(List.of(), library.on(JULY).pastTheirEnd());
    }

    @Test
    void aBookPastItsEndBindsOnFlaggedUntilItsSuccessorBegins() {
        PolicyLibrary library = library(FIRST);
        assertFalse(library.on(JULY.minusDays(1)).bindings().get(0).pastItsEnd());
        assertEquals("YELLOW", tier(library, "2025-07-01"));
        assertEquals("YELLOW", tier(library, "2035-01-01"));
        assertTrue(library.on(JULY).bindings().get(0).pastItsEnd());
        assertEquals(List.of(FIRST), library.on(JULY).booksPastTheirEnd());
        PolicyLibrary followed = library(FIRST, book("child", "2", "2025-09-01/..", RED, CHILD));
        assertEquals("YELLOW", tier(followed, "2025-08-31"));
        assertTrue(followed.on(LocalDate.parse("2025-08-31")).bindings().get(0).pastItsEnd());
        assertEquals("RED", tier(followed, "2025-09-01"));
        assertFalse(followed.on(LocalDate.parse("2025-09-01")).bindings().get(0).pastItsEnd());
        assertEquals(List.of(), followed.on(LocalDate.parse("2025-09-01")).booksPastTheirEnd());
    }

    @Test
    void aBookWithoutDaysHasThoseOfItsPack() {
        PolicyLibrary library = library(book("child", "", "", RED, CHILD));
        assertEquals("RED", tier(library, "2024-01-01"));
        assertEquals("RED", tier(library, "2035-01-01"));
        assertEquals(List.of(), library.on(LocalDate.parse("2035-01-01")).pastTheirEnd());
    }

    @Test
    void beforeItsFirstDayABookDoesNotBind() {
        PolicyLibrary library = library(SECOND);
        assertEquals("-", tier(library, "2025-06-30"));
        assertEquals(List.of(), library.on(JULY.minusDays(1)).books());
    }

    @Test
    void twoBooksForOneCategoryOnOneDayAreRefusedWithTheDay() {
        String told =
                "sample books/young/categories: category child.left-behind is under book child too, on 2025-07-01;"
                        + " leave it to one book; a successor has the id of the book before it";
        RuleBook young = book("young", "1", "2025-07-01/..", RED, ELDER, CHILD);
        assertEquals(List.of(told), problems(JULY, book("child", "", "", RED, CHILD), young));
        assertEquals(List.of(told), problems(JULY, FIRST, young), "a book past its end binds on, so it is two");
        assertEquals(List.of(told), problems(JULY.minusDays(1), FIRST, young), "found before the day comes");
        PolicyLibrary apart = library(FIRST, book("young", "1", "2025-07-01/..", RED, ELDER));
        assertEquals(2, apart.on(JULY).books().size());
    }

    @Test
    void twoPacksWithBooksForOneCategoryAreRefusedOnTheDay() {
        PolicyPack other = ChangedPack.of(pack(book("young", "1", "2025-07-01/..", RED, CHILD)))
                .head(new PolicyPack.Head(
                        "other", "1", SamplePolicies.label("又"), DateRange.ofUnboundedEnd(SamplePolicies.BEGIN), false))
                .duties(List.of())
                .pack();
        PolicyLibrary library = PolicyLibrary.of(pack(book("child", "", "", RED, CHILD)), other);
        assertEquals(1, library.on(JULY.minusDays(1)).books().size());
        List<PolicyProblem> problems = assertThrows(InvalidPolicyException.class, () -> library.on(JULY))
                .problems();
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).cause().contains("is under book"), problems::toString);
    }

    @Test
    void versionsThatOverlapOrAreCalledTheSameAreRefused() {
        assertEquals(
                List.of("sample books/child/inForce: version 2 overlaps version 1;"
                        + " end the earlier one before the later one begins"),
                problems(JULY, FIRST, book("child", "2", "2025-06-30/..", RED, CHILD)));
        assertEquals(
                List.of("sample books/child/inForce: version 2 overlaps version 1;"
                        + " end the earlier one before the later one begins"),
                problems(JULY, book("child", "", "", RED, CHILD), book("child", "2", "2025-06-30/..", RED, CHILD)),
                "without days it has those of the pack");
        assertEquals(
                List.of("sample books/child: version 1 of it is there twice;"
                        + " leave one out, or give each a version and days in force of its own"),
                problems(JULY, FIRST, book("child", "", "2025-07-01/..", RED, CHILD)),
                "the pack is version 1 too");
    }

    @Test
    void theDigestCoversVersionDaysAndEachVersionsRules() {
        List<PolicyPack> packs = List.of(
                pack(book("child", "", "", RED, CHILD)),
                pack(book("child", "1", "", RED, CHILD)),
                pack(book("child", "2", "", RED, CHILD)),
                pack(book("child", "2", "2025-07-01/..", RED, CHILD)),
                pack(book("child", "2", "2025-07-02/..", RED, CHILD)),
                pack(FIRST, SECOND),
                pack(FIRST.withRules(SECOND.rules()), SECOND.withRules(FIRST.rules())));
        Set<String> digests =
                new HashSet<>(packs.stream().map(PolicyPack::digest).toList());
        assertEquals(packs.size(), digests.size());
        assertEquals(pack(FIRST, SECOND).digest(), pack(SECOND, FIRST).digest());
    }

    @Test
    void anOverlayChangesTheRulesOfEveryVersion() {
        PolicyPack base = pack(FIRST, SECOND);
        Overlay overlay = new Overlay(
                "own",
                base.id(),
                base.digest(),
                DateRange.ofUnboundedEnd(SamplePolicies.BEGIN),
                List.of(),
                Map.of(),
                List.of(),
                Map.of("child", List.of(harm(SamplePolicies.BLUE))),
                List.of(),
                Optional.empty());
        PolicyLibrary library = PolicyLibrary.of(List.of(base), List.of(overlay));
        assertEquals("BLUE", tier(library, "2025-06-30"));
        assertEquals("BLUE", tier(library, "2025-07-01"));
        assertNotEquals(
                library.on(JULY.minusDays(1)).books(), library.on(JULY).books(), "they stay the versions they were");
    }

    @Test
    void aDayIsAskedForOftenAndAnsweredFromMemory() {
        PolicyLibrary library = library(FIRST, SECOND);
        long different = Arrays.stream(
                        new String[] {"2025-01-01", "2025-06-30", "2025-07-01", "2025-12-31", "2026-01-01"})
                .map(day -> System.identityHashCode(library.on(LocalDate.parse(day))))
                .distinct()
                .count();
        assertEquals(3, different, "the first version, the second, and the second past its end");
    }
}
