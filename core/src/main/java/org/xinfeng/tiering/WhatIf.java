package org.xinfeng.tiering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.xinfeng.kernel.Code;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.Facts;

/**
 * What another policy would say about each of many persons: a pure function of two findings for each, one person at a time.
 * What people decided does not enter: it is the system's tiers that are compared.
 *
 * @param <P> a person as both sides look at him, such as {@link Person}
 */
public final class WhatIf<P> {

    private final Function<? super P, Who> who;
    private final Function<? super P, Finding> before;
    private final Function<? super P, Finding> after;

    /**
     * @param who names a person for the lists and counts
     * @param before what is said now
     * @param after what would be said
     */
    public WhatIf(
            Function<? super P, Who> who, Function<? super P, Finding> before, Function<? super P, Finding> after) {
        this.who = who;
        this.before = before;
        this.after = after;
    }

    /** The books of two assessors over persons whose categories and facts are the same to both. */
    public static WhatIf<Person> of(Assessor before, Assessor after) {
        return new WhatIf<>(
                Person::who,
                one -> before.assess(one.who().categories(), one.facts()),
                one -> after.assess(one.who().categories(), one.facts()));
    }

    /** Whom it is about. */
    public record Who(ResidentId resident, VillageId village, Set<Category> categories) {

        public Who {
            categories = Set.copyOf(categories);
        }
    }

    /** A person with what is known. */
    public record Person(Who who, Facts facts) {}

    /** A tier, or why there is none. */
    public record Said(TierState.State state, Optional<Tier> tier) {

        static Said by(Finding finding) {
            return new Said(
                    finding instanceof Finding.Tiered
                            ? TierState.State.TIERED
                            : finding instanceof Finding.Unassessed
                                    ? TierState.State.UNASSESSED
                                    : TierState.State.NO_BOOK,
                    finding.tierIfAny());
        }

        /** The tier, or why there is none, for people who read codes. */
        public String code() {
            return tier.map(Code::value).orElse(state.name());
        }
    }

    /** A rule that fires. */
    public record Rule(String book, String rule, Tier tier) {}

    /**
     * What both say about one person.
     *
     * @param begun the rules that fire only after, the most severe first; for whoever changes
     * @param gone the rules that fire only before; for whoever changes
     * @param failure why he could not be looked at, as the name of an exception; then nothing is said of him
     */
    public record Verdict(
            Who who,
            Optional<Said> from,
            Optional<Said> to,
            List<Rule> begun,
            List<Rule> gone,
            Optional<String> failure) {

        public Verdict {
            begun = List.copyOf(begun);
            gone = List.copyOf(gone);
        }

        public boolean isChange() {
            return !from.equals(to);
        }

        /** From what to what, such as {@code GREEN→YELLOW}. */
        public String move() {
            return from.map(Said::code).orElse("?") + "→" + to.map(Said::code).orElse("?");
        }
    }

    /** What both say about a person; one of whom they cannot is told and stops nobody else. */
    public Verdict of(P person) {
        Who he = who.apply(person);
        try {
            Finding was = before.apply(person);
            Finding is = after.apply(person);
            Optional<Said> from = Optional.of(Said.by(was));
            Optional<Said> to = Optional.of(Said.by(is));
            return from.equals(to)
                    ? new Verdict(he, from, to, List.of(), List.of(), Optional.empty())
                    : new Verdict(he, from, to, only(is, was), only(was, is), Optional.empty());
        } catch (RuntimeException e) {
            return new Verdict(
                    he,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.of(e.getClass().getSimpleName()));
        }
    }

    /** The verdict on each, one at a time, as the stream is read. */
    public Stream<Verdict> over(Stream<? extends P> people) {
        return people.map(this::of);
    }

    private static List<Rule> only(Finding here, Finding there) {
        List<Rule> rules = new ArrayList<>(rules(here));
        rules.removeAll(rules(there));
        return rules;
    }

    private static List<Rule> rules(Finding finding) {
        return finding instanceof Finding.Tiered tiered
                ? tiered.fired().stream()
                        .map(one ->
                                new Rule(one.book(), one.rule().id(), one.rule().tier()))
                        .toList()
                : List.of();
    }

    /**
     * Counts of many verdicts.
     *
     * @param people how many were looked at
     * @param changed how many of them would change
     * @param failed how many could not be looked at
     * @param moves those who change, by their move such as {@code GREEN→YELLOW}
     * @param byVillage the same in each village in which somebody changes
     * @param byCategory the same for each category; who is in two counts in both
     */
    public record Counts(
            long people,
            long changed,
            long failed,
            Map<String, Long> moves,
            Map<String, Map<String, Long>> byVillage,
            Map<String, Map<String, Long>> byCategory) {}

    /** Counts verdicts as they come; keeps counts only, whatever their number. */
    public static Collector<Verdict, ?, Counts> counting() {
        return Collector.of(Tally::new, Tally::add, Tally::plus, Tally::counts);
    }

    private static final class Tally {
        private long people;
        private long changed;
        private long failed;
        private final Map<String, Long> moves = new TreeMap<>();
        private final Map<String, Map<String, Long>> byVillage = new TreeMap<>();
        private final Map<String, Map<String, Long>> byCategory = new TreeMap<>();

        void add(Verdict one) {
            people++;
            failed += one.failure().isPresent() ? 1 : 0;
            if (!one.isChange()) {
                return;
            }
            changed++;
            String move = one.move();
            moves.merge(move, 1L, Long::sum);
            of(byVillage, one.who().village()).merge(move, 1L, Long::sum);
            one.who().categories().forEach(category -> of(byCategory, category).merge(move, 1L, Long::sum));
        }

        private static Map<String, Long> of(Map<String, Map<String, Long>> all, Code code) {
            return all.computeIfAbsent(code.value(), fresh -> new TreeMap<>());
        }

        Tally plus(Tally other) {
            people += other.people;
            changed += other.changed;
            failed += other.failed;
            sum(moves, other.moves);
            other.byVillage.forEach((code, more) -> sum(of(byVillage, () -> code), more));
            other.byCategory.forEach((code, more) -> sum(of(byCategory, () -> code), more));
            return this;
        }

        private static void sum(Map<String, Long> all, Map<String, Long> more) {
            more.forEach((move, count) -> all.merge(move, count, Long::sum));
        }

        Counts counts() {
            return new Counts(people, changed, failed, copy(moves), deep(byVillage), deep(byCategory));
        }

        private static Map<String, Long> copy(Map<String, Long> all) {
            return java.util.Collections.unmodifiableMap(new TreeMap<>(all));
        }

        private static Map<String, Map<String, Long>> deep(Map<String, Map<String, Long>> all) {
            Map<String, Map<String, Long>> copies = new TreeMap<>();
            all.forEach((code, counts) -> copies.put(code, copy(counts)));
            return java.util.Collections.unmodifiableMap(copies);
        }
    }
}
