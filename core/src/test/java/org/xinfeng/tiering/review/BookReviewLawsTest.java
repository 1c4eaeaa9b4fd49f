package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.review.ReviewedBooks.meeting;
import static org.xinfeng.tiering.review.ReviewedBooks.rank;
import static org.xinfeng.tiering.review.ReviewedBooks.review;
import static org.xinfeng.tiering.review.ReviewedBooks.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** What a review says of rules and parts against everybody there can be: all of it is true, and nothing is missed. */
class BookReviewLawsTest {

    @Provide
    Arbitrary<RuleBook> books() {
        return ReviewedBooks.any();
    }

    @Property(seed = "20250901", tries = 400)
    void rulesThatNeverOrAlwaysHoldAreThoseThatNobodyOrEverybodyMeets(@ForAll("books") RuleBook book) {
        ReviewReport report = review(book);
        Set<String> never = new TreeSet<>();
        Set<String> always = new TreeSet<>();
        for (TierRule rule : book.rules()) {
            int people = meeting(rule.when()).size();
            if (people == 0) {
                never.add(rule.id());
            } else if (people == People.ALL.size()) {
                always.add(rule.id());
            }
        }
        assertEquals(never, rules(report, Kind.RULE_NEVER_HOLDS));
        assertEquals(always, rules(report, Kind.RULE_ALWAYS_HOLDS));
        assertTrue(report.isProved());
    }

    @Property(seed = "20250901", tries = 400)
    void aRuleIsSaidToChangeNothingIfAndOnlyIfItCanBeLeftOut(@ForAll("books") RuleBook book) {
        ReviewReport report = review(book);
        Map<String, TierRule> byId = new TreeMap<>();
        Map<String, Set<Facts>> people = new HashMap<>();
        book.rules().forEach(rule -> byId.put(rule.id(), rule));
        book.rules().forEach(rule -> people.put(rule.id(), meeting(rule.when())));
        Set<String> repeated = rules(report, Kind.RULES_SAME, Kind.RULES_SAME_OTHER_TIER);
        for (ReviewFinding finding : report.findings()) {
            if (finding.rules().size() < 2) {
                continue;
            }
            Set<Facts> mine = people.get(finding.rules().get(0));
            int rank = rank(byId.get(finding.rules().get(0)).tier());
            List<String> others = finding.rules().subList(1, finding.rules().size());
            Set<Facts> union = new HashSet<>();
            others.forEach(other -> union.addAll(people.get(other)));
            assertTrue(union.containsAll(mine), finding::toString);
            for (String other : others) {
                int its = rank(byId.get(other).tier());
                boolean fits = switch (finding.kind()) {
                    case RULES_SAME -> its == rank && people.get(other).equals(mine);
                    case RULES_SAME_OTHER_TIER ->
                        its < rank && people.get(other).equals(mine);
                    case RULE_NEVER_DECIDES -> its < rank;
                    default -> its <= rank;
                };
                assertTrue(fits, finding::toString);
                Set<Facts> fewer = new HashSet<>();
                others.stream().filter(one -> !one.equals(other)).forEach(one -> fewer.addAll(people.get(one)));
                assertFalse(fewer.containsAll(mine), finding::toString);
            }
        }
        Set<String> said = rules(report, Kind.RULE_NEVER_DECIDES, Kind.RULE_INCLUDED);
        for (TierRule rule : book.rules()) {
            int rank = rank(rule.tier());
            Set<Facts> mine = people.get(rule.id());
            int otherwise = book.otherwise().map(ReviewedBooks::rank).orElse(9);
            boolean below = rank > otherwise || rank == otherwise && rank == 3;
            assertEquals(
                    below && !mine.isEmpty(),
                    rules(report, Kind.RULE_BELOW_OTHERWISE).contains(rule.id()));
            if (mine.isEmpty() || below || repeated.contains(rule.id())) {
                continue;
            }
            Set<Facts> union = new HashSet<>();
            for (TierRule other : book.rules()) {
                boolean isOther = other != rule && !repeated.contains(other.id());
                assertFalse(isOther && people.get(other.id()).equals(mine), rule + " says what " + other + " does");
                if (isOther && rank(other.tier()) <= rank) {
                    union.addAll(people.get(other.id()));
                }
            }
            assertEquals(union.containsAll(mine), said.contains(rule.id()), rule.id());
        }
    }

    @Property(seed = "20250901", tries = 400)
    void whatIsSaidOfAPartIsTrueOfEverybody(@ForAll("books") RuleBook book) {
        ReviewReport report = review(book);
        for (TierRule rule : book.rules()) {
            Map<String, Parts.Part> parts = new TreeMap<>();
            Parts.of(rule.when()).forEach(part -> parts.put(part.place(), part));
            Condition less = rule.when();
            boolean scores = false;
            for (ReviewFinding finding : report.findings()) {
                if (!finding.rules().equals(List.of(rule.id()))
                        || finding.place().isEmpty()) {
                    continue;
                }
                Parts.Part part = parts.get(finding.place().get());
                switch (finding.kind()) {
                    case PART_NEVER_HOLDS, COUNT_NEVER_REACHED, SCORE_NEVER_REACHED ->
                        assertEquals(Set.of(), meeting(part.condition()));
                    case PART_ALWAYS_HOLDS, COUNT_ALWAYS_REACHED, SCORE_ALWAYS_REACHED ->
                        assertEquals(
                                People.ALL.size(), meeting(part.condition()).size());
                    case PART_IDLE -> {
                        scores |= part == null;
                        less = part == null ? less : Parts.without(less, part.steps());
                    }
                    default -> assertEquals(Kind.BAND_NEVER_COUNTS, finding.kind());
                }
            }
            if (!scores) {
                assertEquals(meeting(rule.when()), meeting(less));
            }
        }
    }

    @Property(seed = "20250901", tries = 200)
    void comparisonsThatClashDoSoAndWouldNotIfOneWereLeftOut(@ForAll("books") RuleBook book) {
        for (ReviewFinding finding : review(book).of(Kind.RULE_NEVER_HOLDS)) {
            Condition when = book.rules().stream()
                    .filter(rule -> rule.id().equals(finding.rules().get(0)))
                    .findFirst()
                    .orElseThrow()
                    .when();
            Condition relaxed = when;
            for (Parts.Part part : Parts.of(when)) {
                if (part.isLeaf()
                        && !finding.details().contains(part.condition().toString())) {
                    relaxed = Parts.replaced(relaxed, part.steps(), leaf -> part.relaxed());
                }
            }
            assertEquals(Set.of(), meeting(relaxed));
            for (String detail : finding.details()) {
                Condition freed = relaxed;
                for (Parts.Part part : Parts.of(when)) {
                    if (part.isLeaf() && part.condition().toString().equals(detail)) {
                        freed = Parts.replaced(freed, part.steps(), leaf -> part.relaxed());
                    }
                }
                assertFalse(meeting(freed).isEmpty(), finding::toString);
            }
        }
    }
}
