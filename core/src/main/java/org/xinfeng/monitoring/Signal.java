package org.xinfeng.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;

/**
 * Something that came in about a resident and may call for action (预警信号): a field report, a line of a comparison, a change of
 * facts. Never changed; every signal belongs to one {@link Alert}, which counts its repeats.
 *
 * @param id given by the caller or by the library; the same id twice is the same signal, counted once
 * @param cause a code of the pack's list of causes, or one that no list has
 * @param discoveredAt when it was found out, from which response times are measured; not after {@code receivedAt}
 * @param receivedAt when it was handed in
 * @param by who handed it in
 * @param reference the visit, the comparison line or whatever else it comes from
 * @param change what changed, if it was raised by a rule on changes
 * @param alert the alert it belongs to
 */
public record Signal(
        Id id,
        ResidentId resident,
        Cause cause,
        Source source,
        Urgency urgency,
        Instant discoveredAt,
        Instant receivedAt,
        ActorId by,
        @Personal Optional<String> note,
        Optional<Reference> reference,
        Optional<Change> change,
        Alert.Id alert) {

    public static final Index<Signal> BY_ALERT = Index.of("alert", "alert", "receivedAt");
    public static final Index<Signal> BY_RESIDENT = Index.of("resident", "resident", "receivedAt");
    public static final Index<Signal> BY_RECEIPT = Index.of("received", "receivedAt");

    public static final Kind<Id, Signal> KIND =
            Kind.appendOnly("signal", Signal::id, Shape.of(Signal.class), BY_ALERT, BY_RESIDENT, BY_RECEIPT);

    /** Names a signal. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("signal id", value);
        }
    }

    /**
     * Why there is a signal: a code such as {@code harm.minor}, {@code income.drop}.
     *
     * <p>At most {@value #MAX_LENGTH} characters, because the id of an alert has it inside.
     */
    public record Cause(String value) implements Code {

        /** Most characters of a cause. */
        public static final int MAX_LENGTH = 32;

        public Cause {
            Code.check("cause", value);
            if (value.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("cause must have at most " + MAX_LENGTH + " characters");
            }
        }

        public static Cause of(String value) {
            return new Cause(value);
        }
    }

    /** Names what a signal or a step comes from: a visit, a line of a comparison, a department. */
    public record Reference(String value) implements Code {

        public Reference {
            Code.check("reference", value);
        }

        public static Reference of(Code code) {
            return new Reference(code.value());
        }
    }

    /** Where a signal comes from. */
    public enum Source {
        /** 铁脚板摸排: somebody saw or heard it. */
        FIELD_REPORT,
        /** 大数据比对: a comparison with a list. */
        COMPARISON,
        /** A visit that was made or tried. */
        VISIT,
        /** A rule on a change of facts or of the household. */
        FACT,
        /** The library itself, such as a tier that became the most severe. */
        SYSTEM
    }

    /** How soon something must be done; in the order of severity, which is also the order of the names. */
    public enum Urgency {
        /** 即时: at once, day and night; never waits for a working day. */
        IMMEDIATE,
        /** 紧急. */
        PRESSING,
        /** 一般. */
        ROUTINE;

        public boolean isMoreThan(Urgency other) {
            return compareTo(other) < 0;
        }

        public Urgency orMore(Urgency other) {
            return other.isMoreThan(this) ? other : this;
        }
    }

    /**
     * What changed, with the days on which it was true.
     *
     * @param rule the rule of the pack that found it
     * @param factor the factor, unless it is about the household
     * @param before the value before, if one was known
     * @param beforeOn the day the value before was true
     * @param after the value now
     * @param on the day the change was true
     * @param member of the household who died, left or joined; nobody where another is guardian
     */
    public record Change(
            ChangeRule.Id rule,
            Optional<Fact.FactorCode> factor,
            @Personal Optional<FactValue> before,
            Optional<LocalDate> beforeOn,
            @Personal Optional<FactValue> after,
            LocalDate on,
            Optional<ResidentId> member) {}

    /** Whether both say the same, whoever received them when. */
    public boolean saysTheSame(Signal other) {
        return resident.equals(other.resident)
                && cause.equals(other.cause)
                && source == other.source
                && discoveredAt.equals(other.discoveredAt)
                && note.equals(other.note)
                && reference.equals(other.reference);
    }

    /** The same as a signal of another alert. */
    public Signal of(Alert.Id other) {
        return new Signal(
                id, resident, cause, source, urgency, discoveredAt, receivedAt, by, note, reference, change, other);
    }

    /** Ids and codes only. */
    @Override
    public String toString() {
        return "Signal[" + id.value() + ", " + cause.value() + ", " + source + ", " + urgency + "]";
    }
}
