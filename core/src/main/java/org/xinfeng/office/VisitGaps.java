package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyId;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.Suspensions;

/** Looks for what is wrong with what is planned: occurrences without a cause, suspensions nobody looks at, thin years. */
final class VisitGaps {

    private static final int PAGE = 1000;

    private final Work work;
    private final List<Gap> gaps = new ArrayList<>();
    private final Map<Round.RoundCode, Round.Call> calls = new HashMap<>();
    /** What is open or suspended, by its duty. */
    private final Map<DutyId, List<Occurrence>> waiting = new LinkedHashMap<>();

    private final Set<DutyId> causes = new HashSet<>();

    private VisitGaps(Work work) {
        this.work = work;
    }

    /** Reads what waits; every duty of the station is to be {@link #see seen} before {@link #found}. */
    static VisitGaps of(Work work) {
        VisitGaps gaps = new VisitGaps(work);
        OwedRules.calls(work, work.today()).forEach(call -> gaps.calls.put(call.id(), call));
        gaps.read(Occurrence.State.OPEN);
        gaps.read(Occurrence.State.SUSPENDED);
        return gaps;
    }

    private void read(Occurrence.State state) {
        Optional<Cursor> after = Optional.empty();
        do {
            Page<Occurrence> page =
                    Listing.page(work, Occurrence.KIND, Occurrence.BY_STATION, Prefix.of(state), after, PAGE);
            page.items()
                    .forEach(one -> waiting.computeIfAbsent(one.duty(), duty -> new ArrayList<>(1))
                            .add(one));
            after = page.next();
        } while (after.isPresent());
    }

    /** The open occurrences of a duty. */
    List<Occurrence> open(Duty duty) {
        return waiting.getOrDefault(duty.id(), List.of()).stream()
                .filter(Occurrence::isOpen)
                .toList();
    }

    void see(Duty duty) {
        if (duty.isOpen() && duty.owed().round().map(this::isInForce).orElse(true)) {
            causes.add(duty.id());
        }
    }

    List<Gap> found() {
        waiting.forEach((duty, some) -> {
            if (!causes.contains(duty)) {
                some.forEach(one -> gaps.add(Gap.of(
                        Gap.Kind.OCCURRENCE_WITHOUT_CAUSE,
                        one.resident(),
                        List.of(one.id().value()))));
            }
        });
        suspensions();
        return gaps;
    }

    /** A round of a pack is looked after by deriving the duties; one that was called must be there and not called off. */
    private boolean isInForce(Round.Days days) {
        if (!days.called()) {
            return true;
        }
        Round.Call call = calls.get(days.code());
        boolean over = days.through().isBefore(work.today());
        return over || call != null && call.endedOn().isEmpty();
    }

    private void suspensions() {
        Optional<Suspensions.Rules> rules = work.policy().visits().suspension();
        for (Versioned<Suspensions> one : work.store(Suspensions.KIND)
                .all(Suspensions.KIND, Suspensions.BY_STATE, Prefix.of(Suspensions.State.RUNNING))) {
            Suspensions.Suspension running = one.value().running().orElseThrow();
            LocalDate by = rules.map(Suspensions.Rules::lookAgainEvery)
                    .map(running::lookAgainBy)
                    .orElse(running.from());
            if (by.isBefore(work.today())) {
                gaps.add(Gap.of(
                        Gap.Kind.SUSPENSION_TO_LOOK_AT,
                        one.value().resident(),
                        List.of(running.id().value(), by.toString())));
            }
        }
    }

    /**
     * A duty that was met fewer times in a year than the least, told for a month after it; in its last month, if what is
     * still planned is not enough.
     *
     * @param open its open occurrences
     */
    static List<Gap> thinYear(Duty duty, List<Occurrence> open, LocalDate today) {
        int year = today.minusMonths(1).getYear();
        boolean near = today.plusMonths(1).getYear() > year;
        int met = duty.tally().in(year);
        long planned = open.stream()
                .filter(one -> today.getYear() == year && one.due().getYear() == year)
                .count();
        return near && duty.isOwedAllOf(year) && met + planned < duty.owed().leastPerYear()
                ? List.of(Gap.of(
                        Gap.Kind.BELOW_YEARLY_MINIMUM,
                        duty.resident(),
                        List.of(
                                duty.rule().value(),
                                Integer.toString(year),
                                met + "/" + duty.owed().leastPerYear())))
                : List.of();
    }
}
