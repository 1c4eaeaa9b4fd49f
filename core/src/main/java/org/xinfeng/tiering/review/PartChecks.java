package org.xinfeng.tiering.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.xinfeng.coding.Diagrams;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.Truth;
import org.xinfeng.tiering.review.Parts.Part;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** Looks at the parts of a rule: those that never or always hold, bands that never count, and what can be left out. */
final class PartChecks {

    /** Of a rule with more parts it is not looked for what can be left out. */
    private static final int MOST_PARTS = 500;

    private final Subject subject;
    private final int rule;
    private final Condition when;
    private final Consumer<ReviewFinding> found;
    private final List<String> settled = new ArrayList<>();

    PartChecks(Subject subject, int rule, Consumer<ReviewFinding> found) {
        this.subject = subject;
        this.rule = rule;
        this.when = subject.rule(rule).when();
        this.found = found;
    }

    /** @param alive whether the rule can hold */
    private boolean run(boolean alive) {
        List<Part> parts = Parts.of(when);
        for (Part part : parts) {
            if (!isSettled(part.place())) {
                settle(part, alive);
                if (part.condition() instanceof Condition.Score score) {
                    bands(part.place(), score);
                }
            }
        }
        boolean few = parts.size() <= MOST_PARTS;
        if (alive && few && !subject.hasUnsetNumber(rule)) {
            idle(parts);
        }
        return few;
    }

    private boolean isSettled(String place) {
        return settled.stream().anyMatch(known -> place.equals(known) || place.startsWith(known + "/"));
    }

    private ReviewFinding finding(Kind kind, String place) {
        return ReviewFinding.of(kind, subject.id(), subject.id(rule)).at(place);
    }

    private void settle(Part part, boolean alive) {
        boolean never =
                subject.sets().and(subject.of(part.condition(), Truth.UNKNOWN), subject.scope()) == Diagrams.NONE;
        boolean always = subject.sets().isIn(subject.scope(), subject.of(part.condition(), Truth.YES));
        if (!never && !always) {
            return;
        }
        if (part.condition() instanceof Condition.AtLeast some) {
            found.accept(finding(never ? Kind.COUNT_NEVER_REACHED : Kind.COUNT_ALWAYS_REACHED, part.place())
                    .saying(some.k()));
        } else if (part.condition() instanceof Condition.Score score) {
            long least = score.items().stream()
                    .mapToLong(item -> points(item, false))
                    .sum();
            long most =
                    score.items().stream().mapToLong(item -> points(item, true)).sum();
            found.accept(finding(never ? Kind.SCORE_NEVER_REACHED : Kind.SCORE_ALWAYS_REACHED, part.place())
                    .saying(score.threshold(), least, most));
        } else if (part.steps().isEmpty() || !alive) {
            return;
        } else {
            found.accept(finding(never ? Kind.PART_NEVER_HOLDS : Kind.PART_ALWAYS_HOLDS, part.place())
                    .saying(part.condition()));
        }
        settled.add(part.place());
    }

    /** Every value of a factor that somebody of some people has. */
    private Stream<Facts> everyValue(String factor, int people) {
        int slot = subject.regions().slot(factor);
        return IntStream.rangeClosed(1, subject.regions().size(slot))
                .filter(code -> subject.sets().with(people, slot, code) != Diagrams.NONE)
                .mapToObj(code -> Facts.of(
                        subject.regions().day(),
                        Map.of(factor, subject.regions().value(slot, code))));
    }

    private long points(ScoreItem item, boolean most) {
        LongStream points = everyValue(item.factor(), subject.scope())
                .map(item::points)
                .mapToLong(each -> most ? each.most() : each.least());
        return (most ? points.max() : points.min()).orElseThrow();
    }

    private void bands(String place, Condition.Score score) {
        for (int i = 0; i < score.items().size(); i++) {
            ScoreItem item = score.items().get(i);
            for (int j = 0; j < item.bands().size(); j++) {
                int band = j;
                if (everyValue(item.factor(), Diagrams.ALL).noneMatch(facts -> mayBeFirst(item, band, facts))) {
                    found.accept(finding(Kind.BAND_NEVER_COUNTS, place + "/score/" + i + "/bands/" + j)
                            .saying(item.factor(), item.bands().get(j).when()));
                }
            }
        }
    }

    private static boolean mayBeFirst(ScoreItem item, int band, Facts facts) {
        return item.bands().get(band).when().on(facts) != Truth.NO
                && item.bands().subList(0, band).stream()
                        .allMatch(before -> before.when().on(facts) != Truth.YES);
    }

    /** Something that could be left out. */
    private record Removal(String place, int depth, String what, UnaryOperator<Condition> remove) {}

    private static List<Removal> removals(List<Part> parts) {
        List<Removal> all = new ArrayList<>();
        for (Part part : parts) {
            if (part.removable()) {
                all.add(new Removal(
                        part.place(),
                        part.steps().size(),
                        part.condition().toString(),
                        whole -> Parts.without(whole, part.steps())));
            }
            if (part.condition() instanceof Condition.Score score) {
                for (int i = 0; i < score.items().size(); i++) {
                    String factor = score.items().get(i).factor();
                    all.add(new Removal(
                            part.place() + "/score/" + i,
                            part.steps().size() + 1,
                            factor,
                            whole -> Parts.replaced(
                                    whole, part.steps(), now -> without((Condition.Score) now, factor))));
                }
            }
        }
        java.util.Collections.reverse(all);
        all.sort(Comparator.comparingInt(Removal::depth));
        return all;
    }

    private static Condition without(Condition.Score score, String factor) {
        return new Condition.Score(
                score.items().stream()
                        .filter(item -> !item.factor().equals(factor))
                        .toList(),
                score.threshold());
    }

    /** Leaves out one after the other what makes no difference, the larger parts and the later ones first. */
    private void idle(List<Part> parts) {
        Condition now = when;
        Map<String, String> idle = new HashMap<>();
        for (Removal removal : removals(parts)) {
            String place = removal.place();
            if (idle.keySet().stream().anyMatch(known -> place.startsWith(known + "/"))) {
                continue;
            }
            Condition less = removal.remove().apply(now);
            if (subject.sets().and(subject.of(less, Truth.YES), subject.scope()) == subject.holds(rule)) {
                now = less;
                idle.put(place, removal.what());
            }
        }
        idle.forEach((place, what) -> {
            boolean isKnown = isSettled(place) || settled.stream().anyMatch(known -> known.startsWith(place + "/"));
            if (!isKnown) {
                found.accept(finding(Kind.PART_IDLE, place).saying(what));
            }
        });
    }

    /** Whether it came to its end. */
    static boolean run(Subject subject, int rule, boolean alive, Consumer<ReviewFinding> found) {
        List<ReviewFinding> mine = new ArrayList<>();
        Optional<Boolean> done = subject.attempt(() -> new PartChecks(subject, rule, mine::add).run(alive));
        mine.forEach(found);
        return done.orElse(false);
    }
}
