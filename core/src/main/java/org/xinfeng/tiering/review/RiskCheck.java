package org.xinfeng.tiering.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.xinfeng.coding.Diagrams;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.review.ReviewFinding.Example;
import org.xinfeng.tiering.review.ReviewFinding.Kind;
import org.xinfeng.tiering.review.RiskPairs.Pair;

/**
 * Looks for two people who differ in one factor, of whom the riskier gets the milder tier: for each factor a fall from the most
 * severe tier there is one from, shown by the fewest facts.
 */
final class RiskCheck {

    /** So many people are tried first. */
    private static final int PEOPLE = 300;

    /** That a tier falls from that of a rule when a factor goes from one code to the next riskier. */
    private record Fall(int rule, int from, int to, Pair pair, int[] person) {

        static final Comparator<Fall> WORST_FIRST = Comparator.comparingInt(Fall::from)
                .thenComparing(Comparator.comparingInt(Fall::to).reversed());
    }

    private final Subject subject;
    private final RiskPairs risk;
    private int tried;

    RiskCheck(Subject subject, RiskPairs risk) {
        this.subject = subject;
        this.risk = risk;
    }

    private String factor() {
        return subject.regions().factor(risk.slot()).code();
    }

    /** Empty if it takes too much work. */
    Optional<List<ReviewFinding>> run() {
        List<Fall> falls = new ArrayList<>();
        boolean proved = true;
        for (int rank = 0; rank < subject.otherwise() && falls.isEmpty(); rank++) {
            for (int rule = 0; rule < subject.size(); rule++) {
                for (Pair pair : subject.rank(rule) == rank ? risk.pairs() : List.<Pair>of()) {
                    int one = rule;
                    proved &= subject.completes(() -> falls.addAll(falls(one, pair)));
                }
            }
        }
        Optional<Fall> worst = falls.stream().min(Fall.WORST_FIRST);
        if (worst.isEmpty()) {
            return proved ? Optional.of(List.of()) : Optional.empty();
        }
        Optional<int[]> fewest = worst.flatMap(fall -> subject.attempt(() -> fewest(fall)));
        ReviewFinding finding = found(worst.get(), fewest.orElse(worst.get().person()));
        return Optional.of(List.of(proved && fewest.isPresent() ? finding : finding.sampled()));
    }

    /** How many people drawn at random were looked at. */
    int tried() {
        return tried;
    }

    /** A fall from a tier that this rule decides; a rule that the riskier one meets as well decides none. */
    private List<Fall> falls(int rule, Pair pair) {
        Diagrams sets = subject.sets();
        int people = sets.minus(at(subject.sure(rule), pair.less()), at(subject.sure(rule), pair.more()));
        if (people == Diagrams.NONE) {
            return List.of();
        }
        people = sets.and(people, sets.and(at(subject.scope(), pair.less()), at(subject.scope(), pair.more())));
        List<Fall> falls = new ArrayList<>();
        subject.search().find(people, PEOPLE, codes -> {
            tried++;
            fall(codes, rule, pair).ifPresent(falls::add);
            return false;
        });
        if (falls.isEmpty()) {
            int rank = subject.rank(rule);
            TreeSet<Integer> outside = new TreeSet<>();
            for (int other = 0; other < subject.size() && subject.rank(other) <= rank; other++) {
                if (subject.rank(other) < rank) {
                    outside.add(at(subject.sure(other), pair.less()));
                }
                outside.add(at(subject.sure(other), pair.more()));
            }
            subject.search()
                    .outside(people, outside)
                    .codes()
                    .flatMap(codes -> fall(codes, rule, pair))
                    .ifPresent(falls::add);
        }
        return falls.stream().sorted(Fall.WORST_FIRST).limit(1).toList();
    }

    private Optional<Fall> fall(int[] codes, int rule, Pair pair) {
        int from = subject.rankOf(with(codes, pair.less()));
        int to = subject.rankOf(with(codes, pair.more()));
        return from == subject.rank(rule) && from < to
                ? Optional.of(new Fall(rule, from, to, pair, codes))
                : Optional.empty();
    }

    private int[] with(int[] codes, int code) {
        int[] changed = codes.clone();
        changed[risk.slot()] = code;
        return changed;
    }

    private int at(int set, int code) {
        return subject.sets().with(set, risk.slot(), code);
    }

    /** The fewest facts for which both get these tiers. */
    private int[] fewest(Fall fall) {
        int less = fall.pair().less();
        int more = fall.pair().more();
        TreeSet<Integer> outside = new TreeSet<>();
        outside.add(at(subject.not(subject.scope()), less));
        outside.add(at(subject.not(subject.scope()), more));
        outside.add(at(subject.not(subject.sure(fall.rule())), less));
        boolean given = fall.to() == subject.otherwise();
        for (int rule = 0; rule < subject.size() && subject.rank(rule) <= fall.to(); rule++) {
            if (subject.rank(rule) < fall.from()) {
                outside.add(at(subject.sure(rule), less));
            }
            if (subject.rank(rule) < fall.to()) {
                outside.add(at(subject.sure(rule), more));
            } else if (!given && subject.fires(rule, with(fall.person(), more))) {
                outside.add(at(subject.not(subject.sure(rule)), more));
                given = true;
            }
        }
        return subject.search().fewest(fall.person(), outside);
    }

    private ReviewFinding found(Fall fall, int[] person) {
        Facts others = subject.facts(person);
        return ReviewFinding.of(Kind.RISK_LOWERS_TIER, subject.id(), subject.id(fall.rule()))
                .saying(factor(), risk.byScore() ? "score" : "order")
                .with(subject.tiers(fall.from(), fall.to()))
                .shownBy(new Example(
                        others.with(factor(), fall.pair().lessRisky()),
                        Optional.of(others.with(factor(), fall.pair().riskier()))));
    }
}
