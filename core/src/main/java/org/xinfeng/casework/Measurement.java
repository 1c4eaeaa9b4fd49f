package org.xinfeng.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;

/**
 * How somebody fares in the six dimensions, in points of the policy's scales, the more the better. Never changed; a later one of the
 * same moment counts before it.
 *
 * @param of the case
 * @param on the day it speaks of
 * @param scores what was measured, each dimension once; the others are unknown
 */
public record Measurement(Id id, Case.Id of, Moment moment, LocalDate on, List<Score> scores, ActorId by, Instant at) {

    public static final Index<Measurement> BY_CASE = Index.of("case", "of", "on", "at");

    public static final Kind<Id, Measurement> KIND =
            Kind.appendOnly("case_measurement", Measurement::id, Shape.of(Measurement.class), BY_CASE);

    /** Names a measurement; from the caller. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("measurement id", value);
        }
    }

    /** When in the course of a case. */
    public enum Moment {
        START,
        REVIEW,
        END
    }

    /** In what somebody can fare better (经济、生活、教育、医疗、心理、社会融入). */
    public enum Dimension {
        ECONOMIC,
        LIVING,
        EDUCATION,
        MEDICAL,
        PSYCHOLOGICAL,
        SOCIAL
    }

    /** The points of a dimension. */
    public record Score(Dimension dimension, int points) {}

    /** What a caller says; who writes it down and when is added. */
    public record Entry(Id id, Case.Id of, Moment moment, LocalDate on, List<Score> scores) {

        public Entry {
            scores = List.copyOf(scores);
        }

        /** All six in the order of the dimensions. */
        public static Entry of(String id, Case.Id of, Moment moment, LocalDate on, int... points) {
            Dimension[] all = Dimension.values();
            if (points.length != all.length) {
                throw new IllegalArgumentException("points must be " + all.length + " but are " + points.length);
            }
            return new Entry(
                    new Id(id),
                    of,
                    moment,
                    on,
                    java.util.stream.IntStream.range(0, all.length)
                            .mapToObj(i -> new Score(all[i], points[i]))
                            .toList());
        }

        public Measurement by(ActorId actor, Instant at) {
            return new Measurement(id, of, moment, on, scores, actor, at);
        }
    }

    /** @throws IllegalArgumentException if a dimension is there twice */
    public Measurement {
        scores = List.copyOf(scores);
        Set<Dimension> seen = new HashSet<>();
        for (Score score : scores) {
            if (!seen.add(score.dimension())) {
                throw new IllegalArgumentException("scores must name " + score.dimension() + " once");
            }
        }
    }

    /** What the caller said. */
    public Entry entry() {
        return new Entry(id, of, moment, on, scores);
    }

    /** The points of a dimension at a moment, by the last measurement of it that has them. */
    public static OptionalInt points(Collection<Measurement> all, Moment moment, Dimension dimension) {
        return all.stream()
                .filter(one -> one.moment == moment)
                .sorted(Comparator.comparing(Measurement::on)
                        .thenComparing(Measurement::at)
                        .thenComparing(one -> one.id.value())
                        .reversed())
                .flatMap(one -> one.scores.stream())
                .filter(score -> score.dimension() == dimension)
                .mapToInt(Score::points)
                .findFirst();
    }

    /** The change from start to end for each dimension that was measured at both. */
    public static Map<Dimension, Integer> deltas(Collection<Measurement> all) {
        Map<Dimension, Integer> deltas = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            OptionalInt start = points(all, Moment.START, dimension);
            OptionalInt end = points(all, Moment.END, dimension);
            if (start.isPresent() && end.isPresent()) {
                deltas.put(dimension, end.getAsInt() - start.getAsInt());
            }
        }
        return deltas;
    }

    /** The first score that is out of the bounds of the rules. */
    public static Optional<Score> outOfBounds(List<Score> scores, CaseRules rules) {
        return scores.stream()
                .filter(score -> {
                    CaseRules.Scale scale = rules.scale(score.dimension());
                    return score.points() < scale.min() || score.points() > scale.max();
                })
                .findFirst();
    }

    /** Ids, codes and days only. */
    @Override
    public String toString() {
        return "Measurement[" + id.value() + ", " + of.value() + ", " + moment + ", " + on + "]";
    }
}
