package org.xinfeng.monitoring;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.Code;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Label;
import org.xinfeng.staff.Role;

/**
 * The clocks of alerts, who hears of one that waits, how repeats are merged, and what raises an alert by itself.
 *
 * @param causes the list people choose from; a signal may have a cause that is not in it
 * @param clocks one for each urgency
 * @param hours the working hours of a working day, in order
 * @param mergeDays for so many days after an alert is closed or dismissed a repeat that is no more urgent is counted with it
 * @param changes the changes of facts and households that raise an alert
 * @param attempts how many visits in a row without meeting the person raise an alert, and of which cause
 * @param onTier the cause of the alert that the most severe tier raises, always {@code IMMEDIATE}
 * @param citation where it comes from, if from somewhere
 * @param verified whether it was checked against that text
 */
public record AlertRules(
        List<CauseRule> causes,
        List<UrgencyClock> clocks,
        List<Hours> hours,
        int mergeDays,
        List<ChangeRule> changes,
        Optional<Attempts> attempts,
        Optional<Signal.Cause> onTier,
        Optional<Citation> citation,
        boolean verified) {

    /** Longest limit of a step or of a rung: minutes of a year, or working days. */
    public static final int LONGEST = 366 * 24 * 60;

    private static final int MOST_MERGE_DAYS = 366;
    private static final int MOST_ATTEMPTS = 100;

    /**
     * A cause of the list.
     *
     * @param urgency at least this urgent, whoever reports it
     * @param mandatoryReport whether it is harm to a minor that must be reported at once (强制报告): an alert of it is neither
     *     closed nor dismissed without the reference of the report
     * @param citation where the duty to report comes from
     */
    public record CauseRule(
            Signal.Cause code,
            Label label,
            Signal.Urgency urgency,
            boolean mandatoryReport,
            Optional<Citation> citation) {}

    /** How time is counted. */
    public enum Counted {
        /** Minutes, day and night. */
        ROUND_THE_CLOCK,
        /** Minutes within the working hours of working days. */
        WORKING_HOURS,
        /** Working days, each up to the end of its working hours; the day something begins is not counted. */
        WORKING_DAYS
    }

    /**
     * How long each step may wait, in the unit of the clock.
     *
     * @param assign from being raised until somebody is assigned
     * @param visit from then until the visit
     */
    public record Limits(int assign, int visit, int judge, int dispose, int feedBack, int close) {

        public Limits {
            limit("assign", assign);
            limit("visit", visit);
            limit("judge", judge);
            limit("dispose", dispose);
            limit("feedBack", feedBack);
            limit("close", close);
        }

        private static void limit(String name, int limit) {
            if (limit < 0 || limit > LONGEST) {
                throw new IllegalArgumentException(name + " must be from 0 to " + LONGEST + " but is " + limit);
            }
        }

        /** How long an alert may stay in a state; a state that is over has no limit. */
        Optional<Integer> of(Alert.State state) {
            return switch (state) {
                case RAISED -> Optional.of(assign);
                case ASSIGNED -> Optional.of(visit);
                case VISITED -> Optional.of(judge);
                case JUDGED -> Optional.of(dispose);
                case DISPOSED -> Optional.of(feedBack);
                case FED_BACK -> Optional.of(close);
                case CLOSED, DISMISSED -> Optional.empty();
            };
        }
    }

    /**
     * Who is told of a step that waits.
     *
     * @param after so long after the step was due, in the unit of the clock
     */
    public record Rung(int after, Role role) {

        public Rung {
            if (after < 0 || after > LONGEST) {
                throw new IllegalArgumentException("after must be from 0 to " + LONGEST + " but is " + after);
            }
        }
    }

    /**
     * How time runs for alerts of one urgency.
     *
     * @param ladder who is told, the earliest first
     */
    public record UrgencyClock(Signal.Urgency urgency, Counted counted, Limits limits, List<Rung> ladder) {

        public UrgencyClock {
            ladder = List.copyOf(ladder);
            if (urgency == Signal.Urgency.IMMEDIATE && counted != Counted.ROUND_THE_CLOCK) {
                throw new IllegalArgumentException(
                        "IMMEDIATE must be counted ROUND_THE_CLOCK, for it never waits for a working day");
            }
            for (int i = 1; i < ladder.size(); i++) {
                if (ladder.get(i).after() <= ladder.get(i - 1).after()) {
                    throw new IllegalArgumentException("ladder must rise: rung " + (i + 1) + " is not after rung " + i);
                }
            }
        }
    }

    /** A part of a working day in which people work, such as 08:30 to 12:00. */
    public record Hours(LocalTime from, LocalTime to) {

        public Hours {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("hours must begin before they end but are " + from + " to " + to);
            }
        }

        long minutes() {
            return java.time.Duration.between(from, to).toMinutes();
        }
    }

    /** So many visits in a row that did not meet the person raise an alert. */
    public record Attempts(int failed, Signal.Cause cause, Signal.Urgency urgency) {

        public Attempts {
            if (failed < 1 || failed > MOST_ATTEMPTS) {
                throw new IllegalArgumentException(
                        "failed must be from 1 to " + MOST_ATTEMPTS + " visits but is " + failed);
            }
        }
    }

    /**
     * @throws IllegalArgumentException if an urgency has no clock, something is there twice, a rule names a cause that is not in
     *     the list, or the working hours are out of order or less than half an hour
     */
    public AlertRules {
        causes = List.copyOf(causes);
        clocks = List.copyOf(clocks);
        hours = List.copyOf(hours);
        changes = List.copyOf(changes);
        Set<Signal.Urgency> clocked = EnumSet.noneOf(Signal.Urgency.class);
        clocks.forEach(clock -> {
            if (!clocked.add(clock.urgency())) {
                throw new IllegalArgumentException("clock " + clock.urgency() + " is there twice");
            }
        });
        if (clocked.size() != Signal.Urgency.values().length) {
            throw new IllegalArgumentException("clocks must have one for each urgency but have " + clocked);
        }
        Set<String> listed = new HashSet<>();
        causes.forEach(one -> once("cause", one.code(), listed));
        Set<String> ruled = new HashSet<>();
        changes.forEach(rule -> once("rule", rule.id(), ruled));
        List<Signal.Cause> used = new ArrayList<>();
        changes.forEach(rule -> used.add(rule.cause()));
        attempts.ifPresent(one -> used.add(one.cause()));
        onTier.ifPresent(used::add);
        for (Signal.Cause cause : used) {
            if (!listed.contains(cause.value())) {
                throw new IllegalArgumentException("the cause " + cause.value() + " is not in the list of causes");
            }
        }
        for (int i = 1; i < hours.size(); i++) {
            if (hours.get(i).from().isBefore(hours.get(i - 1).to())) {
                throw new IllegalArgumentException("hours must be in order and apart, but part " + (i + 1) + " is not");
            }
        }
        if (hours.stream().mapToLong(Hours::minutes).sum() < 30) {
            throw new IllegalArgumentException("hours must be at least half an hour of a working day");
        }
        if (mergeDays < 0 || mergeDays > MOST_MERGE_DAYS) {
            throw new IllegalArgumentException(
                    "mergeDays must be from 0 to " + MOST_MERGE_DAYS + " but is " + mergeDays);
        }
        if (verified && citation.isEmpty()) {
            throw new IllegalArgumentException("what is verified must cite its source");
        }
    }

    private static void once(String what, Code code, Set<String> seen) {
        if (!seen.add(code.value())) {
            throw new IllegalArgumentException(what + " " + code.value() + " is there twice");
        }
    }

    /** What the list says of a cause, if it has it. */
    public Optional<CauseRule> cause(Signal.Cause code) {
        return causes.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public UrgencyClock clock(Signal.Urgency urgency) {
        return clocks.stream()
                .filter(one -> one.urgency() == urgency)
                .findFirst()
                .orElseThrow();
    }
}
