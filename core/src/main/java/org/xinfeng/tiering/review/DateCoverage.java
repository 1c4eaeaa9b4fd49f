package org.xinfeng.tiering.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** Whether the periods of the versions of packs or books follow each other day by day. */
public final class DateCoverage {

    private DateCoverage() {}

    /**
     * When a version is in force.
     *
     * @param id of the pack or book, the same for all its versions
     */
    public record Period(String id, String version, DateRange inForce) {}

    /**
     * The days between two versions of the same id on which none is in force, those on which several are, and the end of the
     * last.
     */
    public static List<ReviewFinding> review(Collection<Period> periods) {
        Map<String, List<Period>> byId = new TreeMap<>();
        periods.forEach(
                one -> byId.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one));
        List<ReviewFinding> findings = new ArrayList<>();
        byId.values().forEach(versions -> review(versions, findings));
        return List.copyOf(findings);
    }

    private static void review(List<Period> versions, List<ReviewFinding> findings) {
        versions.sort(
                Comparator.<Period, LocalDate>comparing(one -> one.inForce().start())
                        .thenComparing(Period::version));
        Period longest = versions.get(0);
        for (Period next : versions.subList(1, versions.size())) {
            Optional<DateRange> both = longest.inForce().intersection(next.inForce());
            if (both.isPresent()) {
                findings.add(found(Kind.DAYS_COVERED_TWICE, longest)
                        .saying(longest.version(), next.version())
                        .on(both.get()));
            } else if (longest.inForce().end().get().isBefore(next.inForce().start())) {
                findings.add(found(Kind.DAYS_UNCOVERED, longest)
                        .saying(longest.version(), next.version())
                        .on(DateRange.of(
                                longest.inForce().end().get(), next.inForce().start())));
            }
            if (isLonger(next, longest)) {
                longest = next;
            }
        }
        Period last = longest;
        last.inForce()
                .end()
                .ifPresent(end -> findings.add(found(Kind.DAYS_WITHOUT_SUCCESSOR, last)
                        .saying(last.version())
                        .on(DateRange.ofUnboundedEnd(end))));
    }

    private static ReviewFinding found(Kind kind, Period period) {
        return ReviewFinding.of(kind, period.id());
    }

    private static boolean isLonger(Period one, Period other) {
        return other.inForce().end().isPresent()
                && (one.inForce().end().isEmpty()
                        || one.inForce()
                                .end()
                                .get()
                                .isAfter(other.inForce().end().get()));
    }
}
