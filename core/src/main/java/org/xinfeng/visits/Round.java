package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Label;
import org.xinfeng.staff.Role;

/**
 * An extra round of visits, as a policy pack has it: before a festival on days the pack gives, or in extreme weather when
 * the station calls it. Each resident concerned is owed one visit within its days.
 *
 * @param code at most {@value #MAX_CODE} characters: part of the id of every duty it makes
 * @param to who is visited
 * @param dated the days on which the pack sets it, in any order
 * @param called whether the station may call it
 * @param earlyDays days before the first day on which a visit counts already
 */
public record Round(
        RoundCode code,
        Label label,
        DutyKind kind,
        Role role,
        Optional<DutyRule.ChecklistId> checklist,
        DutyRule.To to,
        List<Span> dated,
        boolean called,
        int earlyDays,
        Citation citation,
        boolean verified) {

    /** Most characters of the code of a round. */
    public static final int MAX_CODE = 17;

    /** Most characters of the id of a called round. */
    public static final int MAX_CALL = DutyRule.MAX_ID - 1;

    /** The code of a round of the policy, or the id of a called one. */
    public record RoundCode(String value) implements Code {

        public RoundCode {
            Code.check("round", value);
        }
    }

    /** Days from the first through the last. */
    public record Span(LocalDate from, LocalDate through) {

        public Span {
            if (through.isBefore(from)) {
                throw new IllegalArgumentException("a round ends on its first day or later");
            }
        }
    }

    /**
     * The days of a round that a duty belongs to.
     *
     * @param code of the round, or the id of the call
     */
    public record Days(RoundCode code, LocalDate from, LocalDate through, boolean called) {}

    /**
     * A round that the station called.
     *
     * @param id at most {@value Round#MAX_CALL} characters
     * @param round the round of the policy that says to whom and what
     * @param villages only in these; none means in all
     * @param endedOn the day it was called off, if it was
     */
    public record Call(
            RoundCode id,
            RoundCode round,
            LocalDate from,
            LocalDate through,
            List<VillageId> villages,
            LocalDate calledOn,
            ActorId calledBy,
            Optional<LocalDate> endedOn) {

        public static final Index<Call> BY_LAST_DAY = Index.of("last_day", "through");

        public static final Kind<RoundCode, Call> KIND =
                Kind.of("called_round", Call::id, Shape.of(Call.class), BY_LAST_DAY);

        public Call {
            villages = List.copyOf(villages);
        }

        public boolean isIn(VillageId village) {
            return villages.isEmpty() || villages.contains(village);
        }

        public Call ended(LocalDate on) {
            return new Call(id, round, from, through, villages, calledOn, calledBy, Optional.of(on));
        }
    }

    public Round {
        dated = List.copyOf(dated);
        if (code.value().length() > MAX_CODE) {
            throw new IllegalArgumentException("a round's code has at most " + MAX_CODE + " characters");
        }
        if (earlyDays < 0 || earlyDays > 31) {
            throw new IllegalArgumentException("early days must be from 0 to 31 but are " + earlyDays);
        }
        if (called == !dated.isEmpty()) {
            throw new IllegalArgumentException("a round either has days or is called by the station");
        }
        if (dated.stream().map(Span::from).distinct().count() != dated.size()) {
            throw new IllegalArgumentException("a round begins once on a day");
        }
    }

    /** The same, to others. */
    public Round to(DutyRule.To others) {
        return new Round(code, label, kind, role, checklist, others, dated, called, earlyDays, citation, verified);
    }

    /** The rules of the dated rounds that are owed on a day: begun before the horizon and not over. */
    public List<DutyRule> rules(LocalDate today, LocalDate horizon) {
        return dated.stream()
                .filter(span -> !span.from().isAfter(horizon) && !span.through().isBefore(today))
                .map(span -> rule(code.value() + "@" + span.from(), new Days(code, span.from(), span.through(), false)))
                .toList();
    }

    /** The rule of a called round. */
    public DutyRule rule(Call call) {
        return rule("@" + call.id().value(), new Days(call.id(), call.from(), call.through(), true));
    }

    private DutyRule rule(String id, Days days) {
        return new DutyRule(
                id,
                label,
                new DutyRule.Owed(
                        kind,
                        Cadence.once(1, Cadence.Unit.DAY),
                        role,
                        checklist,
                        kind == DutyKind.CONTACT,
                        0,
                        earlyDays,
                        0,
                        Optional.of(days)),
                to,
                citation,
                verified,
                false);
    }
}
