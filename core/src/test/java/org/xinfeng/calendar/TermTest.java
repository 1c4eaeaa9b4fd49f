package org.xinfeng.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A term in days or working days. */
class TermTest {

    private final WorkCalendar calendar = NoticeYears.calendar();

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvFileSource(resources = "workday-vectors.csv", numLinesToSkip = 1)
    void workingDaysAreThoseOfTheCalendar(LocalDate start, int workdays, LocalDate due) {
        if (workdays > 0) {
            assertEquals(new DueDay(due, false), Term.workdays(workdays).after(start, calendar));
        }
    }

    @Test
    void daysGoOnOverAHoliday() {
        LocalDate eve = LocalDate.parse("2026-02-13");
        assertEquals(new DueDay(eve.plusDays(3), false), Term.days(3).after(eve, calendar));
        assertEquals(eve, Term.days(3).before(eve.plusDays(3), calendar));
    }

    @Test
    void soManyWorkingDaysBeforeTheLastDayIsAWorkingDayThatLeavesAsMany() {
        LocalDate due = LocalDate.parse("2026-02-25");
        LocalDate reminder = Term.workdays(3).before(due, calendar);
        assertEquals(LocalDate.parse("2026-02-13"), reminder);
        assertEquals(due, Term.workdays(3).after(reminder, calendar).day());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Term.MOST_DAYS + 1})
    void noTermIsOfNoTimeOrOfYears(int count) {
        assertThrows(IllegalArgumentException.class, () -> Term.days(count));
    }
}
