package org.xinfeng.visits;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Label;

/**
 * The times in which a resident could not be visited: in hospital, away, in custody. While one runs, what is owed is not
 * missed but put behind its end. What is owed at once is never suspended.
 *
 * @param state whether one runs
 * @param all in the order they began
 */
public record Suspensions(ResidentId resident, State state, List<Suspension> all) {

    public static final Index<Suspensions> BY_STATE = Index.of("state", "state");

    public static final Kind<ResidentId, Suspensions> KIND =
            Kind.of("suspension", Suspensions::resident, Shape.of(Suspensions.class), BY_STATE);

    /** Whether one runs. */
    public enum State {
        RUNNING,
        NONE
    }

    /** Names a suspension; given by the caller, so that sending it twice is recognised. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("suspension id", value);
        }
    }

    /** Why somebody cannot be visited, a code of the pack. */
    public record Reason(String value) implements Code {

        public Reason {
            Code.check("suspension reason", value);
        }
    }

    /**
     * One time in which a resident cannot be visited.
     *
     * @param from its first day
     * @param expectedEnd the day the resident is expected back, if anybody knows
     * @param endedOn the day the resident was back; absent while it runs
     * @param lookedAt the last day on which somebody made sure that it still holds
     * @param workdays how many working days after its end what fell into it is due
     */
    public record Suspension(
            Id id,
            @Personal Reason reason,
            LocalDate from,
            Optional<LocalDate> expectedEnd,
            Optional<LocalDate> endedOn,
            LocalDate lookedAt,
            int workdays) {

        /** @throws IllegalArgumentException if it ends, or is expected to, before it begins */
        public Suspension {
            if (endedOn.filter(from::isAfter).isPresent()
                    || expectedEnd.filter(from::isAfter).isPresent()) {
                throw new IllegalArgumentException("a suspension ends on its first day or later");
            }
        }

        public boolean isRunning() {
            return endedOn.isEmpty();
        }

        /** The day it ends as far as is known on {@code today}: unknown too once an expected end has gone by. */
        Optional<LocalDate> end(LocalDate today) {
            return endedOn.or(() -> expectedEnd.filter(day -> !day.isBefore(today)));
        }

        /** The last day on which somebody is to look whether it still holds. */
        public LocalDate lookAgainBy(Period every) {
            LocalDate next = lookedAt.plus(every);
            return expectedEnd.filter(next::isAfter).orElse(next);
        }

        public Suspension lookedAt(LocalDate day, Optional<LocalDate> expected) {
            return new Suspension(id, reason, from, expected, endedOn, day, workdays);
        }

        public Suspension ended(LocalDate on) {
            return new Suspension(id, reason, from, expectedEnd, Optional.of(on), lookedAt, workdays);
        }

        /** The reason is not told. */
        @Override
        public String toString() {
            return "Suspension[" + id.value() + " from " + from
                    + endedOn.map(day -> " ended " + day).orElse("") + "]";
        }
    }

    /**
     * How a place handles suspensions.
     *
     * @param reasons the reasons there are
     * @param workdays working days after the end within which what fell into it is due
     * @param lookAgainEvery how often somebody makes sure that one still holds
     */
    public record Rules(
            List<ReasonWord> reasons,
            int workdays,
            Period lookAgainEvery,
            Optional<Citation> citation,
            boolean verified) {

        /** A reason with its name. */
        public record ReasonWord(Reason code, Label label) {}

        public Rules {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("there is at least one reason to suspend visits");
            }
            if (workdays < 0 || workdays > 60) {
                throw new IllegalArgumentException("working days must be from 0 to 60 but are " + workdays);
            }
        }

        public boolean has(Reason reason) {
            return reasons.stream().anyMatch(word -> word.code().equals(reason));
        }
    }

    public Suspensions {
        all = List.copyOf(all);
    }

    public static Suspensions none(ResidentId resident) {
        return new Suspensions(resident, State.NONE, List.of());
    }

    public Optional<Suspension> running() {
        return all.stream().filter(Suspension::isRunning).findFirst();
    }

    public Optional<Suspension> find(Id id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** With one more, or one changed. */
    public Suspensions with(Suspension one) {
        List<Suspension> next = new ArrayList<>(all);
        next.removeIf(had -> had.id().equals(one.id()));
        next.add(one);
        next.sort(java.util.Comparator.comparing(Suspension::from)
                .thenComparing(had -> had.id().value()));
        boolean runs = next.stream().anyMatch(Suspension::isRunning);
        return new Suspensions(resident, runs ? State.RUNNING : State.NONE, next);
    }
}
