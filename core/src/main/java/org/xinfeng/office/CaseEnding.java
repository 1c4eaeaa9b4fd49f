package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CaseDates;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.CaseRefusal;
import org.xinfeng.casework.CaseRules;
import org.xinfeng.casework.Closing;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.casework.Proof;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;

/** Ends cases, inside one unit: by their criteria and two persons, or because the resident left the file. */
final class CaseEnding {

    private final Work work;
    private final Case.Id id;

    CaseEnding(Work work, Case.Id id) {
        this.work = work;
        this.id = id;
    }

    private ActorId actor() {
        return work.act().actor();
    }

    Outcome<Closing> conditions() {
        return step((found, rules) ->
                Outcome.done(Closing.evaluate(rules, CaseSituations.of(work, found.value(), Optional.empty()))));
    }

    Outcome<Case> propose() {
        return step((found, rules) -> {
            Case one = found.value();
            if (one.phase() == Case.Phase.IN_REVIEW) {
                return Outcome.done(one);
            }
            if (!one.isOpen()) {
                return over(one);
            }
            Case proposed = one.closingProposed(work.today(), actor());
            Closing closing = Closing.evaluate(rules, CaseSituations.of(work, proposed, Optional.empty()));
            return closing.isReady() ? keep(found, proposed) : notMet(closing);
        });
    }

    Outcome<Case> turnDown() {
        return step((found, rules) -> found.value().phase() == Case.Phase.IN_REVIEW
                ? keep(found, found.value().turnedDown(work.today(), actor()))
                : Outcome.refused(CaseRefusal.NOT_PROPOSED, "case", id));
    }

    Outcome<Case> agree() {
        return step((found, rules) -> {
            Case one = found.value();
            boolean done = one.closure()
                    .flatMap(Case.Closure::agreedBy)
                    .filter(actor()::equals)
                    .isPresent();
            if (done) {
                return Outcome.done(one);
            }
            if (one.proposal().isEmpty()) {
                return one.isOpen() ? Outcome.refused(CaseRefusal.NOT_PROPOSED, "case", id) : over(one);
            }
            if (one.proposal().get().by().equals(actor())) {
                return Outcome.refused(CaseRefusal.SAME_PERSON, "case", id, "actor", actor());
            }
            Closing closing = Closing.evaluate(rules, CaseSituations.of(work, one, Optional.of(actor())));
            return closing.isMet()
                    ? keep(found, one.closed(rules.followUpsAfter(work.today()), work.today(), actor()))
                    : notMet(closing);
        });
    }

    Outcome<Case> followedUp(LocalDate due) {
        Optional<Versioned<Case>> found = work.store(Case.KIND).find(id);
        if (found.isEmpty()) {
            return Outcome.refused(CaseRefusal.UNKNOWN_CASE, "case", id);
        }
        CaseDates dates = found.get().value().dates();
        int place = dates.followUps().indexOf(due);
        if (place >= 0 && place < dates.followedUp()) {
            return Outcome.done(found.get().value());
        }
        return place == dates.followedUp() && place >= 0
                ? keep(found.get(), found.get().value().followedUp(work.today(), actor()))
                : Outcome.refused(CaseRefusal.UNKNOWN_FOLLOW_UP, "case", id, "due", due);
    }

    /** What a resident who is not on file any more still had open: withdrawn with that, and listed in the case. */
    static void offFile(Work work, Resident resident) {
        List<Case.OpenEnd> ends = new ArrayList<>();
        for (Versioned<OpenedAssist> one : CaseSituations.openAssists(work, resident.id())) {
            ends.add(end(Case.OpenEndKind.ASSIST, one.value().id()));
            work.store(OpenedAssist.KIND)
                    .replace(
                            one,
                            one.value()
                                    .withdrawn(work.today(), work.act().actor(), OpenedAssist.WithdrawnWhy.OFF_FILE));
        }
        for (Versioned<Case> found : CaseOpening.of(work, resident.id())) {
            Case one = found.value();
            if (one.isOpen() || one.phase() == Case.Phase.FOLLOWING_UP) {
                List<Case.OpenEnd> all = new ArrayList<>(ends);
                CaseSituations.openReferrals(work, resident.id())
                        .forEach(referral -> all.add(new Case.OpenEnd(Case.OpenEndKind.REFERRAL, referral)));
                if (one.isOpen()) {
                    CaseSituations.lastPlan(work, one.id()).map(CasePlan::open).orElse(List.of()).stream()
                            .map(item -> end(Case.OpenEndKind.PLAN_ITEM, item.code()))
                            .forEach(all::add);
                }
                one.dates().toCome().stream()
                        .map(day -> new Case.OpenEnd(Case.OpenEndKind.FOLLOW_UP, new Proof.Reference(day.toString())))
                        .forEach(all::add);
                work.store(Case.KIND)
                        .replace(
                                found,
                                one.leftFile(
                                        cause(resident.standing().status()),
                                        all,
                                        work.today(),
                                        work.act().actor()));
            }
        }
    }

    private static Case.OpenEnd end(Case.OpenEndKind kind, Code what) {
        return new Case.OpenEnd(kind, new Proof.Reference(what.value()));
    }

    private static Case.EndCause cause(Resident.Status status) {
        return switch (status) {
            case MOVED_AWAY -> Case.EndCause.MOVED_AWAY;
            case DECEASED -> Case.EndCause.DECEASED;
            case CLOSED, ON_FILE -> Case.EndCause.FILE_CLOSED;
        };
    }

    /** A step with the rules. */
    private interface Step<T> {
        Outcome<T> with(Versioned<Case> found, CaseRules rules);
    }

    private <T> Outcome<T> step(Step<T> step) {
        Optional<CaseRules> rules = work.policy().loop().cases();
        if (rules.isEmpty()) {
            return Outcome.refused(CaseRefusal.NO_RULES, "section", "cases", "day", work.today());
        }
        Optional<Versioned<Case>> found = work.store(Case.KIND).find(id);
        return found.isEmpty()
                ? Outcome.refused(CaseRefusal.UNKNOWN_CASE, "case", id)
                : step.with(found.get(), rules.get());
    }

    private Outcome<Case> keep(Versioned<Case> found, Case next) {
        work.store(Case.KIND).replace(found, next);
        return Outcome.done(next);
    }

    private static <T> Outcome<T> over(Case one) {
        return Outcome.refused(CaseRefusal.CASE_OVER, "case", one.id(), "phase", one.phase());
    }

    private <T> Outcome<T> notMet(Closing closing) {
        Closing.Finding first = closing.unmet().stream()
                .filter(one -> one.criterion().code() != CaseRules.CriterionCode.SECOND_PERSON)
                .findFirst()
                .orElse(closing.unmet().get(0));
        return Outcome.refused(
                CaseRefusal.CRITERIA_NOT_MET,
                "case",
                id,
                "criterion",
                first.criterion().code(),
                "why",
                first.why().orElseThrow(),
                "unmet",
                closing.unmet().size());
    }
}
