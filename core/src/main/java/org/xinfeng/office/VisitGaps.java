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
import org.jspecify.annotations.Nullable;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyId;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.Suspensions;

/** Looks for what is wrong with what is planned: occurrences without a cause, suspensions nobody looks at, thin years. */
final class VisitGaps {

    private final Work work;
    private final List<Gap> gaps = new ArrayList<>();
    private final Map<Round.RoundCode, Round.Call> calls = new HashMap<>();
    private final List<Versioned<Occurrence>> read = new ArrayList<>();
    private final Map<DutyId, Waiting> waiting = new HashMap<>();
    private final Set<ResidentId> suspended = new HashSet<>();
    private final ThinYear thinYear;

    /** That something of a duty is open or suspended. */
    static final class Waiting {

        /** How many of them are due in the year that is looked at. */
        private int inYear;

        private boolean hasCause;
    }

    private VisitGaps(Work work) {
        this.work = work;
        this.thinYear = new ThinYear(work.today());
    }

    /** Reads what waits; every duty of the station is to be {@link #see seen} before {@link #found}. */
    static VisitGaps of(Work work) {
        VisitGaps gaps = new VisitGaps(work);
        OwedRules.calls(work, work.today()).forEach(call -> gaps.calls.put(call.id(), call));
        gaps.read(Occurrence.State.OPEN);
        gaps.read(Occurrence.State.SUSPENDED);
        gaps.suspensions();
        return gaps;
    }

    private void read(Occurrence.State state) {
        List<Versioned<Occurrence>> some =
                work.store(Occurrence.KIND).all(Occurrence.KIND, Occurrence.BY_STATION, Prefix.of(state));
        for (Versioned<Occurrence> one : some) {
            Waiting its = waiting.computeIfAbsent(one.value().duty(), duty -> new Waiting());
            if (thinYear.isIn(one.value().due())) {
                its.inYear++;
            }
        }
        read.addAll(some);
    }

    /** Takes a duty for the cause of what is open of it, if it is one, and tells what is; null if nothing. */
    @Nullable
    Waiting see(Duty duty) {
        if (!duty.isOpen()) {
            return null;
        }
        Waiting its = waiting.get(duty.id());
        if (its != null
                && (duty.owed().round().isEmpty()
                        || isInForce(duty.owed().round().get()))) {
            its.hasCause = true;
        }
        return its;
    }

    /** What is wrong with a duty that is owed today. */
    void ofOwed(Duty duty, @Nullable Waiting waits) {
        thinYear.of(duty, waits == null ? 0 : waits.inYear).ifPresent(gaps::add);
        if (waits == null
                && duty.owed().round().isEmpty()
                && (duty.owed().cadence().repeats() || duty.lastMet().isEmpty())
                && !suspended.contains(duty.resident())) {
            gaps.add(Gap.of(
                    Gap.Kind.NOTHING_PLANNED,
                    duty.resident(),
                    List.of(duty.rule().value())));
        }
    }

    List<Gap> found() {
        if (waiting.values().stream().anyMatch(some -> !some.hasCause)) {
            withoutCause()
                    .values()
                    .forEach(some -> some.forEach(one -> gaps.add(Gap.of(
                            Gap.Kind.OCCURRENCE_WITHOUT_CAUSE,
                            one.resident(),
                            List.of(one.id().value())))));
        }
        return gaps;
    }

    private Map<DutyId, List<Occurrence>> withoutCause() {
        Map<DutyId, List<Occurrence>> without = new LinkedHashMap<>();
        for (Versioned<Occurrence> one : read) {
            DutyId duty = one.value().duty();
            Waiting its = waiting.get(duty);
            if (its != null && !its.hasCause) {
                without.computeIfAbsent(duty, first -> new ArrayList<>()).add(one.value());
            }
        }
        return without;
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
            suspended.add(one.value().resident());
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
}
