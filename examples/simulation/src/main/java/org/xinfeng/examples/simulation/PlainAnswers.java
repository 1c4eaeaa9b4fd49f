package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** What a visit to a person answers, computed once more. */
final class PlainAnswers {

    private PlainAnswers() {}

    /** @param asked the lists of questions that were answered in full */
    static void met(PlainPerson person, String visit, LocalDate madeOn, boolean home, Set<String> asked) {
        for (PlainDuty duty : person.duties.values()) {
            boolean fits = (duty.open || duty.rule.isOfRound(madeOn)) && (home || !duty.rule.home());
            String questions = duty.rule.questions();
            if (fits && (questions.isEmpty() || asked.contains(questions))) {
                answer(person, duty, visit, madeOn);
            }
        }
        person.lastHome = home ? later(person.lastHome, madeOn) : person.lastHome;
        person.lastContact = later(person.lastContact, madeOn);
    }

    private static void answer(PlainPerson person, PlainDuty duty, String visit, LocalDate madeOn) {
        Optional<String> how = duty.rule.way() == PlainRule.Way.MONTHLY ? month(duty, madeOn) : slot(duty, madeOn);
        how.ifPresent(state -> person.answered.put(duty.rule.id() + "@" + visit, state));
        if (how.isPresent() || duty.rule.repeats()) {
            if (!madeOn.equals(duty.lastMet)) {
                duty.years.merge(madeOn.getYear(), 1, Integer::sum);
            }
            duty.lastMet = later(duty.lastMet, madeOn);
        }
    }

    private static Optional<String> slot(PlainDuty duty, LocalDate madeOn) {
        PlainDuty.Slot missed = duty.missed;
        if (missed != null && !madeOn.isBefore(missed.opens())) {
            duty.missed = null;
            return Optional.of((madeOn.isAfter(missed.due()) ? "LATE " : "DONE ") + missed.due());
        }
        Optional<PlainDuty.Slot> slot = duty.slots.stream()
                .filter(one -> !madeOn.isBefore(one.opens()))
                .min(Comparator.comparing(PlainDuty.Slot::due));
        slot.ifPresent(duty.slots::remove);
        return slot.map(one -> (madeOn.isAfter(one.due()) ? "LATE " : "DONE ") + one.due());
    }

    private static Optional<String> month(PlainDuty duty, LocalDate madeOn) {
        YearMonth month = YearMonth.from(madeOn);
        PlainDuty.Month state = duty.months.get(month);
        if (state != PlainDuty.Month.OPEN && state != PlainDuty.Month.MISSED) {
            return Optional.empty();
        }
        duty.months.put(month, PlainDuty.Month.ANSWERED);
        return Optional.of("DONE " + duty.monthDue.get(month));
    }

    private static LocalDate later(@org.jspecify.annotations.Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
