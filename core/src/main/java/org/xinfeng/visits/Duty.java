package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.Tier;

/**
 * Something the station owes a resident, with its reasons. Ended, never deleted; if it is owed again, it goes on.
 *
 * @param rule the rule of the policy it comes from
 * @param owed what is owed, as the rule said when the duty was last derived
 * @param during since when, and until when if it has ended
 * @param anchor the day from which its time is counted while there has been no visit; never later than the day a duty
 *     that it took the place of was counted from
 * @param reasons why, at least one
 * @param nextNumber the number of the next occurrence
 * @param lastMet the day of the last visit that answered it
 * @param tally on how many days of a calendar year it was answered
 */
public record Duty(
        DutyId id,
        ResidentId resident,
        RuleRef rule,
        DutyRule.Owed owed,
        DateRange during,
        LocalDate anchor,
        List<Reason> reasons,
        int nextNumber,
        Optional<LocalDate> lastMet,
        Tally tally) {

    public static final Index<Duty> BY_RESIDENT = Index.of("resident", "resident");

    public static final Kind<DutyId, Duty> KIND = Kind.of("duty", Duty::id, Shape.of(Duty.class), BY_RESIDENT);

    /** The id of a duty rule. */
    public record RuleRef(String value) implements Code {

        public RuleRef {
            Code.check("duty rule", value);
        }
    }

    /**
     * Why it is owed.
     *
     * @param tier the tier that brings it, if one does
     * @param assumed whether a condition of the rule is unknown, so that the duty is owed until it is known
     */
    public record Reason(
            Category category,
            Optional<Tier> tier,
            SourceRef source,
            boolean verified,
            boolean provisional,
            boolean assumed) {}

    /** The code of a source that the pack lists. */
    public record SourceRef(String value) implements Code {

        public SourceRef {
            Code.check("source", value);
        }
    }

    /**
     * On how many days of a year a duty was answered.
     *
     * @param year the last year in which it was
     * @param met on how many days of it
     * @param before on how many days of the year before
     */
    public record Tally(int year, int met, int before) {

        public static final Tally NONE = new Tally(0, 0, 0);

        /** On how many days of one of the last two years. */
        public int in(int of) {
            return of == year ? met : of == year - 1 ? before : 0;
        }

        Tally plus(LocalDate day) {
            int of = day.getYear();
            if (of > year) {
                return new Tally(of, 1, in(of - 1));
            }
            return new Tally(year, of == year ? met + 1 : met, of == year - 1 ? before + 1 : before);
        }
    }

    public Duty {
        reasons = List.copyOf(reasons);
    }

    /** One that was not answered yet this year and the year before. */
    public Duty(
            DutyId id,
            ResidentId resident,
            RuleRef rule,
            DutyRule.Owed owed,
            DateRange during,
            LocalDate anchor,
            List<Reason> reasons,
            int nextNumber,
            Optional<LocalDate> lastMet) {
        this(id, resident, rule, owed, during, anchor, reasons, nextNumber, lastMet, Tally.NONE);
    }

    /** The id of the duty that a rule makes for a resident. */
    public static DutyId idOf(ResidentId resident, String rule) {
        return new DutyId(resident.value() + "/" + rule);
    }

    public boolean isOwedOn(LocalDate day) {
        return during.contains(day);
    }

    /** Whether the yearly minimum holds for a calendar year: it is owed the whole of it, as far as is known. */
    public boolean isOwedAllOf(int year) {
        return owed.leastPerYear() > 0 && !during.start().isAfter(LocalDate.of(year, 1, 1));
    }

    /** Whether it has no end, so that the next derivation finds it in force. */
    public boolean isOpen() {
        return during.end().isEmpty();
    }

    /** The duty as ended before {@code day}; a duty that began that day ends with it. */
    public Duty endedBefore(LocalDate day) {
        LocalDate end = day.isAfter(during.start()) ? day : during.start().plusDays(1);
        return new Duty(
                id,
                resident,
                rule,
                owed,
                DateRange.of(during.start(), end),
                anchor,
                reasons,
                nextNumber,
                lastMet,
                tally);
    }

    /** The duty after a visit that answered it. */
    public Duty metOn(LocalDate day) {
        Optional<LocalDate> last = lastMet.filter(before -> before.isAfter(day)).or(() -> Optional.of(day));
        Tally next = lastMet.filter(day::equals).isPresent() ? tally : tally.plus(day);
        return new Duty(id, resident, rule, owed, during, anchor, reasons, nextNumber, last, next);
    }

    /** The duty counted from the same day as another whose place it takes, so that it is not due later for that. */
    Duty countedAs(Duty other) {
        return new Duty(
                id, resident, rule, owed, during, other.anchor, reasons, nextNumber, other.lastMet, other.tally);
    }

    public Duty withNextNumber(int next) {
        return new Duty(id, resident, rule, owed, during, anchor, reasons, next, lastMet, tally);
    }
}
