package org.xinfeng.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.xinfeng.calendar.NoticeYears;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.monitoring.Signal.Urgency;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;

/** What holds of the clock of an alert whenever it began and whatever the limits are. */
class AlertClockLawsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final long FROM = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
    private static final long TO = FROM + 4L * 365 * 86_400;
    private static final WorkCalendar CALENDAR = NoticeYears.calendar();

    private static AlertClock clock(WorkCalendar calendar, int immediate, int pressing, int routine) {
        AlertRules rules = Alerts.rules();
        return new AlertClock(
                Optional.of(new AlertRules(
                        rules.causes(),
                        Alerts.clocks(immediate, pressing, routine),
                        rules.hours(),
                        7,
                        rules.changes(),
                        rules.attempts(),
                        rules.onTier(),
                        rules.citation(),
                        false)),
                calendar,
                ZONE);
    }

    private static AlertClock.Due due(int limit, Urgency urgency, Instant since) {
        return clock(CALENDAR, limit, limit, limit % 200)
                .due(urgency, Alert.State.RAISED, since)
                .orElseThrow();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static Alert alert(Urgency urgency, Instant since) {
        Signal signal = new Signal(
                new Signal.Id("s"),
                ResidentId.of("r"),
                Alerts.INCOME,
                Signal.Source.FIELD_REPORT,
                urgency,
                since,
                since,
                ActorId.of("lin"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Alert.Id.of(ResidentId.of("r"), Alerts.INCOME, 1));
        return Alert.raised(signal, 1, new VillageId("east"), false, clock(CALENDAR, 30, 240, 2));
    }

    @Property(tries = 500, seed = "20260301")
    void nothingIsDueBeforeItsStepBegan(
            @ForAll @LongRange(min = 0, max = 126_000_000) long second,
            @ForAll @IntRange(max = 5000) int limit,
            @ForAll Urgency urgency) {
        Instant since = Instant.ofEpochSecond(FROM + second);
        assertFalse(due(limit, urgency, since).at().isBefore(since));
    }

    @Property(tries = 500, seed = "20260302")
    void whatIsImmediateIsTheSameUnderEveryCalendar(
            @ForAll @LongRange(min = 0, max = 126_000_000) long second, @ForAll @IntRange(max = 5000) int limit) {
        Instant since = Instant.ofEpochSecond(FROM + second);
        AlertClock.Due due = due(limit, Urgency.IMMEDIATE, since);
        assertEquals(new AlertClock.Due(since.plus(Duration.ofMinutes(limit)), false), due);
        assertEquals(
                Optional.of(due),
                clock(WorkCalendar.of(List.of()), limit, limit, 1).due(Urgency.IMMEDIATE, Alert.State.RAISED, since));
    }

    @Property(tries = 500, seed = "20260303")
    void aLongerCeilingIsNeverEarlierAndALaterBeginNeitherIs(
            @ForAll @LongRange(min = 0, max = 126_000_000) long second,
            @ForAll @IntRange(max = 2000) int limit,
            @ForAll @IntRange(max = 2000) int more,
            @ForAll Urgency urgency) {
        Instant since = Instant.ofEpochSecond(FROM + second);
        AlertClock.Due one = clock(CALENDAR, limit, limit, limit / 20)
                .due(urgency, Alert.State.VISITED, since)
                .orElseThrow();
        AlertClock.Due other = clock(CALENDAR, limit + more, limit + more, (limit + more) / 20)
                .due(urgency, Alert.State.VISITED, since)
                .orElseThrow();
        assertFalse(other.at().isBefore(one.at()));
        AlertClock.Due later = clock(CALENDAR, limit, limit, limit / 20)
                .due(urgency, Alert.State.VISITED, since.plusSeconds(more * 60L))
                .orElseThrow();
        assertFalse(later.at().isBefore(one.at()));
    }

    @Property(tries = 500, seed = "20260304")
    void asTimePassesWhatIsOverdueStaysSoAndTheLadderIsOnlyClimbed(
            @ForAll @LongRange(min = 0, max = 126_000_000) long second,
            @ForAll @IntRange(max = 20_000) int minutes,
            @ForAll @IntRange(max = 20_000) int more,
            @ForAll Urgency urgency) {
        AlertClock clock = clock(CALENDAR, 30, 240, 2);
        Alert alert = alert(urgency, Instant.ofEpochSecond(FROM + second));
        Instant now = alert.waits().since().plusSeconds(60L * minutes);
        AlertClock.Standing then = clock.standing(alert, now);
        AlertClock.Standing after = clock.standing(alert, now.plusSeconds(60L * more));
        assertEquals(then.due(), after.due());
        assertTrue(after.overdue() || !then.overdue());
        assertTrue(after.rung() >= then.rung());
        assertTrue(then.overdue() || then.rung() == 0);
    }

    @Property(tries = 300, seed = "20260305")
    void workingHoursAreThoseThatAMinuteByMinuteCountFinds(
            @ForAll @LongRange(min = 0, max = 60_000_000) long second,
            @ForAll @IntRange(min = 1, max = 900) int limit) {
        Instant since = Instant.ofEpochSecond(FROM + second - second % 60);
        LocalDateTime minute = LocalDateTime.ofInstant(since, ZONE);
        int left = limit;
        while (left > 0) {
            if (works(minute)) {
                left--;
            }
            minute = minute.plusMinutes(1);
        }
        assertEquals(
                minute.atZone(ZONE).toInstant(),
                due(limit, Urgency.PRESSING, since).at());
    }

    private static boolean works(LocalDateTime minute) {
        LocalDate day = minute.toLocalDate();
        LocalTime time = minute.toLocalTime();
        return CALENDAR.estimateNextWorkday(day).day().equals(day)
                && Alerts.rules().hours().stream()
                        .anyMatch(part -> !time.isBefore(part.from()) && time.isBefore(part.to()));
    }

    @Example
    void aFridayEveningWaitsForMondayAndAFestivalForItsEnd() {
        assertEquals(
                at("2025-06-09T10:30"),
                due(120, Urgency.PRESSING, at("2025-06-06T18:00")).at());
        assertEquals(
                at("2025-06-09T12:00"),
                due(210, Urgency.PRESSING, at("2025-06-08T18:00")).at());
        assertEquals(
                at("2025-10-09T17:30"),
                due(1, Urgency.ROUTINE, at("2025-09-30T09:00")).at());
        assertEquals(
                at("2025-10-01T09:30"),
                due(30, Urgency.IMMEDIATE, at("2025-10-01T09:00")).at());
    }

    @Example
    void aYearThatIsNotPublishedIsEstimatedAndSaysSo() {
        assertTrue(due(2, Urgency.ROUTINE, at("2026-12-31T09:00")).estimated());
        assertFalse(due(2, Urgency.ROUTINE, at("2026-12-21T09:00")).estimated());
        assertFalse(due(30, Urgency.IMMEDIATE, at("2026-12-31T23:50")).estimated());
    }

    @Example
    void withoutRulesOnlyWhatIsImmediateIsDueAndThatAtOnce() {
        AlertClock clock = new AlertClock(Optional.empty(), CALENDAR, ZONE);
        Instant since = Instant.ofEpochSecond(TO);
        assertEquals(
                Optional.of(new AlertClock.Due(since, false)), clock.due(Urgency.IMMEDIATE, Alert.State.RAISED, since));
        assertEquals(Optional.empty(), clock.due(Urgency.ROUTINE, Alert.State.RAISED, since));
    }
}
