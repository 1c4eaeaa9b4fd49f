package org.xinfeng.office;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CaseRefusal;
import org.xinfeng.casework.CaseRules;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.casework.Proof;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;

/** Opens cases, inside one unit: a new one, a further reason for the one that goes on, or the last one again. */
final class CaseOpening {

    private final Work work;

    CaseOpening(Work work) {
        this.work = work;
    }

    Outcome<Case> open(Case.Opening entry) {
        Optional<CaseRules> rules = work.policy().loop().cases();
        if (rules.isEmpty()) {
            return Outcome.refused(CaseRefusal.NO_RULES, "section", "cases", "day", work.today());
        }
        List<Versioned<Case>> all = of(work, entry.resident());
        Optional<Versioned<Case>> known =
                all.stream().filter(one -> one.value().knows(entry)).findFirst();
        if (known.isPresent() && known.get().value().says(entry)) {
            return Outcome.done(known.get().value());
        }
        if (known.isPresent() || work.store(Case.KIND).find(entry.id()).isPresent()) {
            return Outcome.refused(OfficeRefusal.ID_IN_USE, "case", entry.id());
        }
        Optional<Refusal> no = refusal(entry);
        return no.isPresent() ? Outcome.refused(no.get()) : Outcome.done(decide(entry, all, rules.get()));
    }

    Outcome<Case> reopen(Case.Id id, Case.Opening entry) {
        Optional<Case> former = work.store(Case.KIND).find(id).map(Versioned::value);
        if (former.filter(one -> one.resident().equals(entry.resident())).isEmpty()) {
            return Outcome.refused(CaseRefusal.UNKNOWN_CASE, "case", id);
        }
        Optional<Case> going = of(work, entry.resident()).stream()
                .map(Versioned::value)
                .filter(one -> one.isOpen() && !one.knows(entry))
                .findFirst();
        return going.isPresent()
                ? Outcome.refused(CaseRefusal.CASE_OPEN, "case", going.get().id())
                : open(entry);
    }

    /** The resident's case that is over and not too old is open again if an assist was found that must not be open then. */
    static void reopenFor(Work work, OpenedAssist found) {
        Optional<CaseRules> rules = work.policy().loop().cases();
        if (rules.filter(said -> said.mustNotBeOpen().contains(found.kind())).isEmpty()) {
            return;
        }
        List<Versioned<Case>> all = of(work, found.resident());
        Optional<Versioned<Case>> last = last(all);
        boolean goesOn = all.stream().anyMatch(one -> one.value().isOpen());
        if (!goesOn
                && last.filter(one -> one.value().isSameOn(work.today(), rules.get()))
                        .isPresent()) {
            Case.Opening entry = new Case.Opening(
                    new Case.Id(work.ids().next()),
                    found.resident(),
                    last.get().value().owner(),
                    Case.OriginKind.ASSIST,
                    new Proof.Reference(found.id().value()),
                    found.foundOn());
            new CaseOpening(work).reopened(last.get(), entry, rules.get());
        }
    }

    private Optional<Refusal> refusal(Case.Opening entry) {
        if (entry.on().isAfter(work.today())) {
            return Optional.of(Refusal.because(OfficeRefusal.IN_FUTURE, "on", entry.on(), "today", work.today()));
        }
        Optional<Versioned<Resident>> resident = work.store(Resident.KIND).find(entry.resident());
        if (resident.isEmpty()) {
            return Optional.of(Refusal.because(OfficeRefusal.UNKNOWN_RESIDENT, "resident", entry.resident()));
        }
        if (!resident.get().value().isOnFile()) {
            return Optional.of(Refusal.because(OfficeRefusal.NOT_ON_FILE, "resident", entry.resident()));
        }
        return notInService(work, entry.owner());
    }

    static Optional<Refusal> notInService(Work work, WorkerId worker) {
        Optional<Versioned<Worker>> found = work.store(Worker.KIND).find(worker);
        if (found.isEmpty()) {
            return Optional.of(Refusal.because(OfficeRefusal.UNKNOWN_WORKER, "worker", worker));
        }
        return found.get().value().during().contains(work.today())
                ? Optional.empty()
                : Optional.of(Refusal.because(CaseRefusal.NOT_IN_SERVICE, "worker", worker));
    }

    private Case decide(Case.Opening entry, List<Versioned<Case>> all, CaseRules rules) {
        Optional<Versioned<Case>> going =
                all.stream().filter(one -> one.value().isOpen()).findFirst();
        if (going.isPresent()) {
            Case joined =
                    going.get().value().joined(entry, work.today(), work.act().actor());
            work.store(Case.KIND).replace(going.get(), joined);
            return joined;
        }
        Optional<Versioned<Case>> last = last(all);
        if (last.filter(one -> one.value().isSameOn(work.today(), rules)).isPresent()) {
            return reopened(last.get(), entry, rules);
        }
        Case opened = Case.opened(
                entry,
                last.map(one -> one.value().id()),
                rules.reviewAfter(work.today(), CaseSituations.tier(work, entry.resident())),
                work.today(),
                work.act().actor());
        work.store(Case.KIND).add(opened);
        return opened;
    }

    private Case reopened(Versioned<Case> last, Case.Opening entry, CaseRules rules) {
        Case open = last.value()
                .reopened(
                        entry,
                        rules.reviewAfter(work.today(), CaseSituations.tier(work, entry.resident())),
                        work.today(),
                        work.act().actor());
        Case next = CaseSituations.lastPlan(work, open.id()).map(open::planned).orElse(open);
        work.store(Case.KIND).replace(last, next);
        return next;
    }

    /** The cases of a resident, by phase. */
    static List<Versioned<Case>> of(Work work, ResidentId resident) {
        return work.store(Case.KIND).all(Case.KIND, Case.BY_RESIDENT, Prefix.of(resident));
    }

    /** The one of those that are over that ended last. */
    private static Optional<Versioned<Case>> last(List<Versioned<Case>> all) {
        return all.stream()
                .filter(one -> one.value().closure().isPresent())
                .max(Comparator.comparing((Versioned<Case> one) ->
                                one.value().closure().orElseThrow().on())
                        .thenComparing(one -> one.value().openedOn())
                        .thenComparing(one -> one.value().id().value()));
    }
}
