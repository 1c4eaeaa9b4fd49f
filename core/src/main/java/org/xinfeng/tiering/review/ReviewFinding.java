package org.xinfeng.tiering.review;

import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.Tier;

/**
 * Something a review found in a book. It is true where all facts are known and every local number that is not set is taken
 * as not met.
 *
 * @param book the id of the book, or of the pack where it is about days; {@code -} if it is about none
 * @param rules the rule it is about, then those it stands against
 * @param place the part of the rule it is about, such as {@code when/all/1}, as in the file of the pack
 * @param details what else {@link Kind} says
 * @param tiers of the rules, or what the example gets
 * @param example somebody who shows it
 * @param days the days it is about
 * @param exact false if the work did not suffice to look at everybody, or for the fewest facts: then the example is true, but
 *     it need not be the smallest, nor the gravest; or if nothing is proved at all, see {@link Kind#NOT_PROVED}
 */
public record ReviewFinding(
        Kind kind,
        String book,
        List<String> rules,
        Optional<String> place,
        List<String> details,
        List<Tier> tiers,
        Optional<Example> example,
        Optional<DateRange> days,
        boolean exact) {

    /** How grave it is. */
    public enum Severity {
        /** The book is not to be published so. */
        ERROR,
        /** Somebody wrote what he did not mean, most likely. */
        WARNING,
        /** It may be meant so. */
        NOTE
    }

    /** What was found. */
    public enum Kind {
        /** Everybody with these facts has no tier, though all facts are known; the example. */
        GAP(Severity.ERROR),
        /** Of two people who differ in one factor the riskier has the milder tier; details: the factor; tiers: theirs. */
        RISK_LOWERS_TIER(Severity.ERROR),
        /** Its own comparisons clash; details: those that clash, none of which can be left out. */
        RULE_NEVER_HOLDS(Severity.ERROR),
        /** Nobody who meets it counts in a category of the book; details: the comparisons that clash with them. */
        RULE_OUTSIDE_BOOK(Severity.ERROR),
        /** No category of the book can count for anybody. */
        BOOK_COVERS_NOBODY(Severity.ERROR),
        /** Two periods of the same pack or book have days in common; details: their versions. */
        DAYS_COVERED_TWICE(Severity.ERROR),
        /** Everybody meets it. */
        RULE_ALWAYS_HOLDS(Severity.WARNING),
        /** Two rules of one tier hold for the same people. */
        RULES_SAME(Severity.WARNING),
        /** Two rules of different tiers hold for the same people, so the milder never decides; the example meets them. */
        RULES_SAME_OTHER_TIER(Severity.WARNING),
        /** It is no more severe than what the book gives otherwise; tiers: its own, then that. */
        RULE_BELOW_OTHERWISE(Severity.WARNING),
        /** A part can never hold. */
        PART_NEVER_HOLDS(Severity.WARNING),
        /** A part always holds. */
        PART_ALWAYS_HOLDS(Severity.WARNING),
        /** So many of the parts never hold together; details: how many are asked for. */
        COUNT_NEVER_REACHED(Severity.WARNING),
        /** So many of the parts always hold; details: how many are asked for. */
        COUNT_ALWAYS_REACHED(Severity.WARNING),
        /** The points never reach the threshold; details: the threshold, the least and the most that items give in the book. */
        SCORE_NEVER_REACHED(Severity.WARNING),
        /** The points always reach the threshold; details: the threshold, the least and the most that items give in the book. */
        SCORE_ALWAYS_REACHED(Severity.WARNING),
        /** A band is never the first of its item to hold; details: the factor. */
        BAND_NEVER_COUNTS(Severity.WARNING),
        /** A factor is declared, and nothing looks at it; details: the factor. */
        FACTOR_NOT_USED(Severity.WARNING),
        /** A factor is required, and no rule of the book looks at it; details: the factor. */
        FACTOR_REQUIRED_NOT_USED(Severity.WARNING),
        /** Rules look at a factor, and it makes no difference to any; details: the factor. */
        FACTOR_NEVER_MATTERS(Severity.WARNING),
        /** Between two periods of a pack or book nothing is in force: the earlier binds on, flagged; details: the versions. */
        DAYS_UNCOVERED(Severity.WARNING),
        /** The review gave up here; details: the name of the check, how many people drawn at random were looked at. */
        NOT_PROVED(Severity.WARNING),
        /** Whoever meets the rule meets another of the same tier, or some of which one at least is of the same tier. */
        RULE_INCLUDED(Severity.NOTE),
        /** Whoever meets the rule meets a more severe one. */
        RULE_NEVER_DECIDES(Severity.NOTE),
        /** The rule holds for the same people without this part. */
        PART_IDLE(Severity.NOTE),
        /** No rule of any book tells these choices apart; details: the factor, then the choices. */
        CHOICES_NOT_TOLD_APART(Severity.NOTE),
        /** The rule compares with local numbers that are not set; details: their codes. */
        SETTING_NOT_SET(Severity.NOTE),
        /** The last period of a pack or book ends, and there is no successor; details: the version. */
        DAYS_WITHOUT_SUCCESSOR(Severity.NOTE);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    /**
     * Somebody made up who shows what was found, whatever else is true of him: no fact can be left out if the finding is
     * exact.
     *
     * @param person the facts that matter
     * @param riskier the same with one other fact, if two people show it
     */
    public record Example(Facts person, Optional<Facts> riskier) {

        static Example of(Facts person) {
            return new Example(person, Optional.empty());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Example example
                    && example.person.day().equals(person.day())
                    && example.person.known().equals(person.known())
                    && example.riskier.map(Facts::known).equals(riskier.map(Facts::known));
        }

        @Override
        public int hashCode() {
            return 31 * person.known().hashCode() + riskier.map(Facts::known).hashCode();
        }
    }

    public ReviewFinding {
        rules = List.copyOf(rules);
        details = List.copyOf(details);
        tiers = List.copyOf(tiers);
    }

    static ReviewFinding of(Kind kind, String book, String... rules) {
        return new ReviewFinding(
                kind,
                book,
                List.of(rules),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                kind != Kind.NOT_PROVED);
    }

    ReviewFinding at(String path) {
        return new ReviewFinding(kind, book, rules, Optional.of(path), details, tiers, example, days, exact);
    }

    ReviewFinding against(List<String> others) {
        List<String> all = new java.util.ArrayList<>(rules);
        all.addAll(others);
        return new ReviewFinding(kind, book, all, place, details, tiers, example, days, exact);
    }

    ReviewFinding saying(List<String> more) {
        return new ReviewFinding(kind, book, rules, place, more, tiers, example, days, exact);
    }

    ReviewFinding saying(Object... more) {
        return saying(java.util.Arrays.stream(more).map(Object::toString).toList());
    }

    ReviewFinding with(List<Tier> of) {
        return new ReviewFinding(kind, book, rules, place, details, of, example, days, exact);
    }

    ReviewFinding shownBy(Example somebody) {
        return new ReviewFinding(kind, book, rules, place, details, tiers, Optional.of(somebody), days, exact);
    }

    ReviewFinding on(DateRange period) {
        return new ReviewFinding(kind, book, rules, place, details, tiers, example, Optional.of(period), exact);
    }

    ReviewFinding sampled() {
        return new ReviewFinding(kind, book, rules, place, details, tiers, example, days, false);
    }

    public Severity severity() {
        return kind.severity();
    }
}
