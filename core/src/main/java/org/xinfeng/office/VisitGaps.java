package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.Cursor;
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

    private VisitGaps(Work work) {
        this.work = work;
    }

    static List<Gap> find(Work work) {
        VisitGaps gaps = new VisitGaps(work);
        OwedRules.calls(work, work.today()).forEach(call -> gaps.calls.put(call.id(), call));
        gaps.causes(Occurrence.State.OPEN);
        gaps.causes(Occurrence.State.SUSPENDED);
        gaps.suspensions();
        return gaps.gaps;
    }

    private void causes(Occurrence.State state) {
        var store = work.store(Occurrence.KIND);
        Cursor after = null;
        List<Versioned<Occurrence>> page;
        do {
            page = store.scan(Occurrence.BY_STATION, Prefix.of(state), after, PAGE);
            Map<DutyId, Versioned<Duty>> duties = work.store(Duty.KIND)
                    .find(page.stream()
                            .map(one -> one.value().duty())
                            .distinct()
                            .toList());
            page.stream()
                    .map(Versioned::value)
                    .filter(one -> !isCaused(
                            Optional.ofNullable(duties.get(one.duty())).map(Versioned::value)))
                    .forEach(one -> gaps.add(Gap.of(
                            Gap.Kind.OCCURRENCE_WITHOUT_CAUSE,
                            one.resident(),
                            List.of(one.id().value()))));
            if (!page.isEmpty()) {
                after = Cursor.at(
                        Occurrence.KIND,
                        Occurrence.BY_STATION,
                        page.get(page.size() - 1).value());
            }
        } while (page.size() == PAGE);
    }

    private boolean isCaused(Optional<Duty> duty) {
        return duty.filter(Duty::isOpen)
                .filter(one -> one.owed().round().map(this::isInForce).orElse(true))
                .isPresent();
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
     * @param open the open occurrences of the resident
     */
    static List<Gap> thinYear(Duty duty, List<Occurrence> open, LocalDate today) {
        int year = today.minusMonths(1).getYear();
        boolean near = today.plusMonths(1).getYear() > year;
        int met = duty.tally().in(year);
        long planned = open.stream()
                .filter(one -> one.duty().equals(duty.id()) && today.getYear() == year)
                .filter(one -> one.due().getYear() == year)
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
