package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfeng.visits.Round;

/** What is owed to a person and when, computed once more with plain dates whenever the station looks at the person. */
final class PlainCare {

    /** How far ahead the sample packs plan. */
    static final int HORIZON_DAYS = 100;

    private final PlainDays days;
    private final PlainRounds rounds;

    PlainCare(PlainDays days, PlainRounds rounds) {
        this.days = days;
        this.rounds = rounds;
    }

    /** Brings what is owed in line with a day. */
    void settle(PlainPerson person, LocalDate day) {
        if (!person.onFile) {
            person.duties.values().stream().filter(duty -> duty.open).forEach(duty -> end(duty, day));
            return;
        }
        Set<String> categories = person.categoriesOn(day);
        Map<String, String> known = person.knownOn(day);
        person.system = PlainTiers.of(person, categories, known, day);
        person.humans = PlainHuman.left(person.humans, person.system, day);
        person.tier = PlainHuman.counts(person.humans, person.system);
        person.stay(day);
        Map<String, PlainRule> wanted = new HashMap<>();
        for (PlainRule rule : PlainRule.owed(person, categories, known, day)) {
            wanted.put(rule.id(), rule);
        }
        for (PlainRule rule : rounds.owed(person.village, categories, day)) {
            wanted.put(rule.id(), rule);
        }
        List<PlainDuty> ending = person.duties.values().stream()
                .filter(duty -> duty.open && !wanted.containsKey(duty.rule.id()))
                .toList();
        List<PlainDuty> begun = new ArrayList<>();
        for (PlainRule rule : wanted.values()) {
            PlainDuty had = person.duties.get(rule.id());
            if (had != null && had.open) {
                had.rule = rule;
            } else {
                begun.add(begun(person, rule, had, ending, day));
            }
        }
        ending.forEach(duty -> end(duty, day));
        begun.forEach(duty -> person.duties.put(duty.rule.id(), duty));
        person.duties.values().stream().filter(duty -> duty.open).forEach(duty -> {
            plan(duty, day);
            if (duty.rule.way() != PlainRule.Way.AT_ONCE) {
                for (PlainSuspension one : person.suspensions) {
                    duty.slots = one.postpone(duty.slots, days, day);
                }
            }
        });
    }

    private static PlainDuty begun(
            PlainPerson person, PlainRule rule, @Nullable PlainDuty had, List<PlainDuty> ending, LocalDate day) {
        PlainDuty begun = new PlainDuty(rule, day);
        if (had != null) {
            begun.months.putAll(had.months);
            begun.nextMonth = had.nextMonth;
            begun.years.putAll(had.years);
        }
        Optional<PlainDuty> before = ending.stream()
                .filter(duty -> duty.rule.repeats() && rule.repeats() && duty.rule.home() == rule.home())
                .filter(duty -> duty.rule.pack().equals(rule.pack()))
                .min(Comparator.comparing(PlainDuty::countedFrom));
        if (before.isPresent()) {
            begun.anchor = before.get().anchor;
            begun.lastMet = before.get().lastMet;
            begun.years.clear();
            begun.years.putAll(before.get().years);
        } else if (rule.way() == PlainRule.Way.MONTHLY) {
            begun.lastMet = person.duties.values().stream()
                    .filter(duty -> duty.rule.questions().equals(rule.questions()))
                    .map(duty -> duty.lastMet)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        } else if (rule.repeats()) {
            begun.lastMet = rule.home() ? person.lastHome : person.lastContact;
        }
        return begun;
    }

    private static void end(PlainDuty duty, LocalDate day) {
        duty.open = false;
        if (!duty.slots.isEmpty() && duty.rule.round() != null && !duty.rule.isOfRound(day)) {
            duty.missed = duty.slots.get(0);
        }
        duty.slots = new ArrayList<>();
        duty.months.replaceAll((month, state) -> {
            if (state != PlainDuty.Month.OPEN) {
                return state;
            }
            return YearMonth.from(day).isAfter(month) ? PlainDuty.Month.MISSED : PlainDuty.Month.WITHDRAWN;
        });
    }

    private void plan(PlainDuty duty, LocalDate day) {
        switch (duty.rule.way()) {
            case ROLLING -> duty.slots = rolling(duty, day);
            case MONTHLY -> monthly(duty, day);
            case ROUND -> {
                Round.Span span = Objects.requireNonNull(duty.rule.round());
                LocalDate due = days.upTo(span.through(), span.from(), day);
                duty.slots = duty.lastMet != null
                        ? new ArrayList<>()
                        : new ArrayList<>(List.of(new PlainDuty.Slot(span.from(), due)));
            }
            case ONCE -> duty.slots = once(duty, duty.begun.plus(Objects.requireNonNull(duty.rule.every())), day);
            case AT_ONCE ->
                duty.slots = duty.lastMet != null
                        ? new ArrayList<>()
                        : new ArrayList<>(List.of(new PlainDuty.Slot(duty.begun, duty.begun)));
        }
    }

    private List<PlainDuty.Slot> once(PlainDuty duty, LocalDate due, LocalDate day) {
        List<PlainDuty.Slot> slots = new ArrayList<>();
        if (duty.lastMet == null) {
            slots.add(new PlainDuty.Slot(duty.begun, days.upTo(due, duty.begun, day)));
        }
        return slots;
    }

    private List<PlainDuty.Slot> rolling(PlainDuty duty, LocalDate day) {
        Period every = Objects.requireNonNull(duty.rule.every());
        LocalDate met = duty.lastMet;
        LocalDate opens = met != null ? met.plusDays(1) : duty.anchor;
        PlainYears years = new PlainYears(duty);
        LocalDate base = duty.countedFrom();
        LocalDate before = base;
        int times = 1;
        List<PlainDuty.Slot> slots = new ArrayList<>();
        while (true) {
            LocalDate next = base.plus(every.multipliedBy(times++));
            if (slots.isEmpty() && next.isBefore(duty.anchor)) {
                next = duty.anchor;
                base = next;
                times = 1;
            }
            LocalDate latest = years.latestAfter(before);
            if (latest.isBefore(next)) {
                next = latest.isBefore(opens) ? opens : latest;
                base = next;
                times = 1;
            }
            if (!slots.isEmpty() && next.isAfter(day.plusDays(HORIZON_DAYS))) {
                return slots;
            }
            LocalDate due = days.upTo(next, opens, day);
            if (slots.isEmpty() || due.isAfter(day)) {
                slots.add(new PlainDuty.Slot(opens, due));
            }
            years.count(due);
            before = next;
            opens = next.plusDays(1);
        }
    }

    private void monthly(PlainDuty duty, LocalDate day) {
        YearMonth now = YearMonth.from(day);
        YearMonth last = YearMonth.from(day.plusDays(HORIZON_DAYS + 1)).minusMonths(1);
        last = last.isBefore(now) ? now : last;
        LocalDate met = duty.lastMet;
        YearMonth metIn = met == null ? null : YearMonth.from(met);
        boolean isOpen = false;
        YearMonth month = YearMonth.from(duty.begun);
        YearMonth from = duty.nextMonth;
        for (; !month.isAfter(last) || month.equals(now.plusMonths(1)) && !isOpen; month = month.plusMonths(1)) {
            PlainDuty.Month state = duty.months.get(month);
            boolean over = now.isAfter(month);
            boolean answered = month.equals(metIn);
            if (state == null && !answered && (from == null || !month.isBefore(from))) {
                state = over ? PlainDuty.Month.MISSED : PlainDuty.Month.OPEN;
            } else if (state == PlainDuty.Month.OPEN && over) {
                state = PlainDuty.Month.MISSED;
            } else if (state == PlainDuty.Month.WITHDRAWN && !over && !answered) {
                state = PlainDuty.Month.OPEN;
            }
            if (state != null) {
                duty.months.put(month, state);
            }
            if (state == PlainDuty.Month.OPEN) {
                isOpen = true;
                duty.monthDue.put(month, days.upTo(month.atEndOfMonth(), month.atDay(1), day));
            }
        }
        duty.nextMonth = from != null && from.isAfter(month) ? from : month;
    }
}
