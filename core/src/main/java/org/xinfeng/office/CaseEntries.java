package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.CaseRefusal;
import org.xinfeng.casework.CaseRules;
import org.xinfeng.casework.CaseStep;
import org.xinfeng.casework.Intervention;
import org.xinfeng.casework.Measurement;
import org.xinfeng.casework.Proof;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;

/** Takes what is done in cases into the records, inside one unit. */
final class CaseEntries {

    private final Work work;

    CaseEntries(Work work) {
        this.work = work;
    }

    Outcome<Case> give(Case.Id id, WorkerId worker) {
        return inCase(id, found -> {
            Case one = found.value();
            if (one.owner().equals(worker)) {
                return Outcome.done(one);
            }
            if (!one.isOpen() && one.phase() != Case.Phase.FOLLOWING_UP) {
                return over(one);
            }
            Optional<Refusal> no = CaseOpening.notInService(work, worker);
            return no.isPresent()
                    ? Outcome.refused(no.get())
                    : Outcome.done(keep(
                            found, one.given(worker, work.today(), work.act().actor())));
        });
    }

    Outcome<CasePlan> plan(CasePlan.Entry entry) {
        return inOpenCase(entry.of(), (found, rules) -> {
            List<CasePlan> plans = CaseSituations.plans(work, entry.of());
            Optional<CasePlan> before = entry.version() < 2 || entry.version() > plans.size() + 1
                    ? Optional.empty()
                    : Optional.of(plans.get(entry.version() - 2));
            if (entry.version() <= plans.size()
                    && entry.version() > 0
                    && plans.get(entry.version() - 1).isOf(entry, before)) {
                return Outcome.done(plans.get(entry.version() - 1));
            }
            if (entry.version() != plans.size() + 1) {
                return Outcome.refused(CaseRefusal.OTHER_VERSION, "case", entry.of(), "next", plans.size() + 1);
            }
            Optional<CasePlan.NeedCode> unknown = entry.needs().stream()
                    .filter(need -> rules.need(need).isEmpty())
                    .findFirst();
            if (unknown.isPresent()) {
                return Outcome.refused(CaseRefusal.UNKNOWN_NEED, "need", unknown.get());
            }
            return Outcome.done(keep(
                    found, CasePlan.next(before, entry, work.today(), work.act().actor())));
        });
    }

    Outcome<CasePlan> itemDone(Case.Id id, CasePlan.ItemCode code, LocalDate on, Proof proof) {
        if (on.isAfter(work.today())) {
            return inFuture(on);
        }
        return inCase(id, found -> {
            Optional<CasePlan> plan = CaseSituations.lastPlan(work, id);
            Optional<CasePlan.Item> item = plan.flatMap(last -> last.item(code));
            if (item.isEmpty()) {
                return Outcome.refused(CaseRefusal.UNKNOWN_ITEM, "case", id, "item", code);
            }
            CasePlan.Done done = new CasePlan.Done(on, proof);
            if (!item.get().isOpen()) {
                return item.get().done().equals(Optional.of(done))
                        ? Outcome.done(plan.get())
                        : Outcome.refused(CaseRefusal.ALREADY_DONE, "case", id, "item", code);
            }
            return found.value().isOpen()
                    ? Outcome.done(keep(
                            found,
                            plan.get().with(code, done, work.today(), work.act().actor())))
                    : over(found.value());
        });
    }

    private CasePlan keep(Versioned<Case> found, CasePlan plan) {
        work.store(CasePlan.KIND).add(plan);
        keep(found, found.value().planned(plan));
        return plan;
    }

    Outcome<Intervention> intervene(Intervention.Entry entry) {
        Optional<Outcome<Intervention>> sent = work.sentBefore(
                "intervention",
                Intervention.KIND,
                entry.id(),
                one -> one.entry().equals(entry));
        if (sent.isPresent()) {
            return sent.get();
        }
        if (work.store(Worker.KIND).find(entry.worker()).isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_WORKER, "worker", entry.worker());
        }
        return whileItWentOn(entry.of(), entry.on(), () -> {
            Intervention done = entry.by(work.act().actor(), work.act().at());
            work.store(Intervention.KIND).add(done);
            return Outcome.done(done);
        });
    }

    Outcome<Measurement> measure(Measurement.Entry entry) {
        Optional<Outcome<Measurement>> sent = work.sentBefore(
                "measurement", Measurement.KIND, entry.id(), one -> one.entry().equals(entry));
        if (sent.isPresent()) {
            return sent.get();
        }
        return whileItWentOn(entry.of(), entry.on(), () -> {
            Optional<CaseRules> rules = work.policy().loop().cases();
            if (rules.isEmpty()) {
                return noRules();
            }
            Optional<Measurement.Score> wrong = Measurement.outOfBounds(entry.scores(), rules.get());
            if (wrong.isPresent()) {
                return Outcome.refused(
                        CaseRefusal.OUT_OF_BOUNDS, "dimension", wrong.get().dimension());
            }
            Measurement measured = entry.by(work.act().actor(), work.act().at());
            work.store(Measurement.KIND).add(measured);
            return Outcome.done(measured);
        });
    }

    Outcome<Case> review(Case.Id id, Optional<LocalDate> next) {
        if (next.filter(day -> day.isBefore(work.today())).isPresent()) {
            throw new IllegalArgumentException("the next review must not be before today");
        }
        return inOpenCase(id, (found, rules) -> {
            Case one = found.value();
            Optional<LocalDate> date =
                    next.or(() -> rules.reviewAfter(work.today(), CaseSituations.tier(work, one.resident())));
            CaseStep last = one.history().get(one.history().size() - 1);
            boolean again = last.what() == CaseStep.Happening.REVIEWED
                    && last.on().equals(work.today())
                    && one.dates().review().equals(date);
            return Outcome.done(
                    again
                            ? one
                            : keep(
                                    found,
                                    one.reviewed(date, work.today(), work.act().actor())));
        });
    }

    /** A step in a case, with the rules. */
    private interface InOpen<T> {
        Outcome<T> with(Versioned<Case> found, CaseRules rules);
    }

    private <T> Outcome<T> inCase(Case.Id id, Function<Versioned<Case>, Outcome<T>> step) {
        Optional<Versioned<Case>> found = work.store(Case.KIND).find(id);
        return found.isEmpty() ? Outcome.refused(CaseRefusal.UNKNOWN_CASE, "case", id) : step.apply(found.get());
    }

    private <T> Outcome<T> inOpenCase(Case.Id id, InOpen<T> step) {
        Optional<CaseRules> rules = work.policy().loop().cases();
        return rules.isEmpty()
                ? noRules()
                : inCase(id, found -> found.value().isOpen() ? step.with(found, rules.get()) : over(found.value()));
    }

    /** Late is never too late for what was done while the case went on or was followed up. */
    private <T> Outcome<T> whileItWentOn(Case.Id id, LocalDate on, java.util.function.Supplier<Outcome<T>> step) {
        if (on.isAfter(work.today())) {
            return inFuture(on);
        }
        return inCase(id, found -> {
            Case one = found.value();
            boolean late = one.phase() != Case.Phase.FOLLOWING_UP
                    && one.closure().filter(how -> on.isAfter(how.on())).isPresent();
            return late ? over(one) : step.get();
        });
    }

    private <T> Outcome<T> noRules() {
        return Outcome.refused(CaseRefusal.NO_RULES, "section", "cases", "day", work.today());
    }

    private <T> Outcome<T> inFuture(LocalDate on) {
        return Outcome.refused(OfficeRefusal.IN_FUTURE, "on", on, "today", work.today());
    }

    private static <T> Outcome<T> over(Case one) {
        return Outcome.refused(CaseRefusal.CASE_OVER, "case", one.id(), "phase", one.phase());
    }

    private Case keep(Versioned<Case> found, Case next) {
        if (!next.equals(found.value())) {
            work.store(Case.KIND).replace(found, next);
        }
        return next;
    }
}
