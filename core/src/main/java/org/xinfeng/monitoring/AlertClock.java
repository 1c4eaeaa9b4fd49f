package org.xinfeng.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.staff.Role;

/**
 * When the step an alert waits for is due, whether it is overdue, and how far up the ladder it has come. All of it follows from the
 * instants kept with the alert, the rules and the present moment; nothing ticks.
 *
 * <p>Without rules an {@code IMMEDIATE} alert is due at once, and the others have no due time.
 */
public final class AlertClock {

    private final Optional<AlertRules> rules;
    private final WorkCalendar calendar;
    private final ZoneId zone;

    /**
     * A moment by which a step must be done.
     *
     * @param estimated whether a year whose notice is not published was looked at, so that it may still move
     */
    public record Due(Instant at, boolean estimated) {}

    /**
     * How an alert stands at a moment.
     *
     * @param due by when the next step must be done; absent if the alert is over, or no rules say it
     * @param rung the rung of the ladder that is reached, from 1; 0 for none
     * @param tell whom that rung names
     */
    public record Standing(Alert alert, Optional<Due> due, boolean overdue, int rung, Optional<Role> tell) {}

    public AlertClock(Optional<AlertRules> rules, WorkCalendar calendar, ZoneId zone) {
        this.rules = rules;
        this.calendar = calendar;
        this.zone = zone;
    }

    /** By when the next step of an alert must be done. */
    public Optional<Due> due(Alert alert) {
        return due(alert.urgency(), alert.state(), alert.waits().since());
    }

    /** By when an alert of an urgency must leave a state that it is in since a moment. */
    public Optional<Due> due(Signal.Urgency urgency, Alert.State state, Instant since) {
        if (!state.isOpen()) {
            return Optional.empty();
        }
        if (rules.isEmpty()) {
            return urgency == Signal.Urgency.IMMEDIATE ? Optional.of(new Due(since, false)) : Optional.empty();
        }
        AlertRules.UrgencyClock clock = rules.get().clock(urgency);
        return clock.limits().of(state).map(limit -> plus(since, clock.counted(), limit));
    }

    private Due plus(Instant start, AlertRules.Counted counted, int units) {
        WorkingTime time =
                new WorkingTime(calendar, zone, rules.map(AlertRules::hours).orElse(List.of()));
        return switch (counted) {
            case ROUND_THE_CLOCK -> new Due(start.plus(Duration.ofMinutes(units)), false);
            case WORKING_HOURS -> time.plusMinutes(start, units);
            case WORKING_DAYS -> time.plusDays(start, units);
        };
    }

    /** How an alert stands at a moment: overdue once the moment is after the due time. */
    public Standing standing(Alert alert, Instant now) {
        Optional<Due> due = due(alert);
        boolean overdue = due.filter(by -> now.isAfter(by.at())).isPresent();
        int rung = 0;
        Optional<Role> tell = Optional.empty();
        if (overdue && rules.isPresent()) {
            AlertRules.UrgencyClock clock = rules.get().clock(alert.urgency());
            for (AlertRules.Rung one : clock.ladder()) {
                if (now.isBefore(
                        plus(due.get().at(), clock.counted(), one.after()).at())) {
                    break;
                }
                rung++;
                tell = Optional.of(one.role());
            }
        }
        return new Standing(alert, due, overdue, rung, tell);
    }
}
