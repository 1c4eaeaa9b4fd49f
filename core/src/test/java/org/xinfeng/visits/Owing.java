package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.calendar.NoticeYears;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.visits.Occurrence.State;

/** One duty of one resident with its occurrences, kept as a station would keep them. */
final class Owing {

    static final ResidentId RESIDENT = ResidentId.of("R1");
    static final VillageId VILLAGE = new VillageId("V1");
    static final int URGENCY = 2;

    private final Map<Integer, Occurrence> stored = new LinkedHashMap<>();
    private WorkCalendar calendar = NoticeYears.calendar();
    private int horizonDays = SamplePolicies.HORIZON_DAYS;
    private List<Suspensions.Suspension> suspended = List.of();
    private Duty duty;

    static Owing of(Duty duty) {
        return new Owing(duty);
    }

    private Owing(Duty duty) {
        this.duty = duty;
    }

    static Owing of(Cadence cadence, LocalDate begun) {
        return of(SamplePolicies.visit(cadence), begun);
    }

    static Owing of(DutyRule.Owed owed, LocalDate begun) {
        return new Owing(duty(owed, begun));
    }

    static Duty duty(DutyRule.Owed owed, LocalDate begun) {
        return new Duty(
                Duty.idOf(RESIDENT, "rule"),
                RESIDENT,
                new Duty.RuleRef("rule"),
                owed,
                DateRange.ofUnboundedEnd(begun),
                begun,
                List.of(reason()),
                1,
                Optional.empty());
    }

    static Duty.Reason reason() {
        return new Duty.Reason(
                SamplePolicies.CHILD,
                Optional.empty(),
                new Duty.SourceRef(SamplePolicies.CHILD_PLAN),
                true,
                false,
                false);
    }

    Owing with(WorkCalendar known) {
        calendar = known;
        return this;
    }

    /** The resident could not be visited in these times. */
    Owing suspended(List<Suspensions.Suspension> times) {
        suspended = List.copyOf(times);
        return this;
    }

    Owing ahead(int days) {
        horizonDays = days;
        return this;
    }

    Duty duty() {
        return duty;
    }

    Collection<Occurrence> all() {
        return stored.values();
    }

    List<Occurrence> open() {
        return in(State.OPEN);
    }

    List<Occurrence> in(State state) {
        return stored.values().stream().filter(one -> one.state() == state).toList();
    }

    List<LocalDate> due() {
        return open().stream().map(Occurrence::due).sorted().toList();
    }

    /** What planning would change, without changing it. */
    Planner.Plan planned(LocalDate today, Occurrence.Cause why) {
        List<Occurrence> given = stored.values().stream()
                .filter(one -> one.isOpen()
                        || duty.owed().cadence().way() == Cadence.Way.CALENDAR
                        || !suspended.isEmpty() && one.state() == State.MISSED)
                .toList();
        return planner(today).plan(duty, given, VILLAGE, URGENCY, why, suspended);
    }

    /** A day before which planning again comes to the same. */
    Optional<LocalDate> changesAfter(LocalDate today) {
        List<Occurrence> open =
                stored.values().stream().filter(Occurrence::isOpen).toList();
        return planner(today).changesAfter(duty, open, suspended);
    }

    private Planner planner(LocalDate today) {
        return new Planner(calendar, today, today.plusDays(horizonDays));
    }

    List<Occurrence> plan(LocalDate today) {
        return plan(today, Occurrence.Cause.FACT_CHANGED);
    }

    /** Plans and stores; answers what changed. */
    List<Occurrence> plan(LocalDate today, Occurrence.Cause why) {
        Planner.Plan plan = planned(today, why);
        duty = plan.duty();
        plan.changed().forEach(one -> stored.put(one.number(), one));
        return plan.changed();
    }

    /** A home visit on a day, recorded and planned on {@code today}. */
    Optional<Occurrence> visit(LocalDate madeOn, LocalDate today) {
        Optional<Occurrence> answered = Answering.answered(duty, new ArrayList<>(all()), VisitForm.HOME, madeOn)
                .map(one -> one.answeredBy(
                        new VisitId("v-" + madeOn), madeOn, duty.owed().graceDays()));
        answered.ifPresent(one -> stored.put(one.number(), one));
        if (answered.isPresent() || duty.owed().cadence().repeats()) {
            duty = duty.metOn(madeOn);
        }
        plan(today);
        return answered;
    }

    /** The duty ends before a day, and is planned on it. */
    void end(LocalDate day, Occurrence.Cause why) {
        duty = duty.endedBefore(day);
        plan(day, why);
    }

    /** The duty is owed again from a day on. */
    void begin(LocalDate day) {
        duty = new Duty(
                duty.id(),
                duty.resident(),
                duty.rule(),
                duty.owed(),
                DateRange.ofUnboundedEnd(day),
                day,
                duty.reasons(),
                duty.nextNumber(),
                duty.owed().cadence().repeats() ? duty.lastMet() : Optional.empty());
        plan(day);
    }

    /** The same rule owes something else from a day on. */
    void owe(DutyRule.Owed owed, int nextNumber) {
        duty = new Duty(
                duty.id(),
                duty.resident(),
                duty.rule(),
                owed,
                duty.during(),
                duty.anchor(),
                duty.reasons(),
                nextNumber,
                duty.lastMet());
    }
}
