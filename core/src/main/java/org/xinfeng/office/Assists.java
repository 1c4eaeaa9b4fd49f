package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.CaseRefusal;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.casework.Proof;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.visits.Visit;
import org.xinfeng.visits.VisitEntry;

/** Opens and ends assists, inside one unit. */
final class Assists {

    private Assists() {}

    /** Opens what was found on a visit of one person, each under the id of its place; what is known already stays as it is. */
    static void found(Work work, Visit.SectionId section, VisitEntry.PersonSeen seen, LocalDate madeOn) {
        List<VisitEntry.Assist> assists = seen.assists();
        if (assists.isEmpty()) {
            return;
        }
        Resident resident =
                work.store(Resident.KIND).find(seen.resident()).orElseThrow().value();
        for (int i = 0; i < assists.size(); i++) {
            OpenedAssist.Report report = new OpenedAssist.Report(
                    OpenedAssist.Id.of(section, i + 1),
                    seen.resident(),
                    assists.get(i).kind(),
                    madeOn,
                    new Proof.Reference(section.value()),
                    assists.get(i).note());
            if (work.store(OpenedAssist.KIND).find(report.id()).isEmpty()) {
                open(work, report, resident);
            }
        }
    }

    /** Opens one that is known without a visit. Needs no rules: without them it has no ceiling. */
    static Outcome<OpenedAssist> open(Work work, OpenedAssist.Report report) {
        Optional<Outcome<OpenedAssist>> sent = work.sentBefore(
                "assist", OpenedAssist.KIND, report.id(), one -> one.report().equals(report));
        if (sent.isPresent()) {
            return sent.get();
        }
        if (report.foundOn().isAfter(work.today())) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "foundOn", report.foundOn(), "today", work.today());
        }
        Optional<Resident> resident =
                work.store(Resident.KIND).find(report.resident()).map(Versioned::value);
        if (resident.isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", report.resident());
        }
        return resident.get().isOnFile()
                ? Outcome.done(open(work, report, resident.get()))
                : Outcome.refused(OfficeRefusal.NOT_ON_FILE, "resident", report.resident());
    }

    private static OpenedAssist open(Work work, OpenedAssist.Report report, Resident resident) {
        OpenedAssist opened = OpenedAssist.found(
                report,
                resident.village(),
                work.policy().loop().cases().map(rules -> rules.ceiling(report.kind(), report.foundOn())),
                work.act().actor());
        work.store(OpenedAssist.KIND).add(opened);
        if (resident.isOnFile()) {
            CaseOpening.reopenFor(work, opened);
        }
        return opened;
    }

    static Outcome<OpenedAssist> close(Work work, OpenedAssist.Id id, LocalDate on, Proof proof) {
        Optional<Versioned<OpenedAssist>> found = work.store(OpenedAssist.KIND).find(id);
        if (found.isEmpty()) {
            return Outcome.refused(CaseRefusal.UNKNOWN_ASSIST, "assist", id);
        }
        OpenedAssist one = found.get().value();
        if (!one.isOpen()) {
            boolean same = one.ending()
                    .filter(how -> how.on().equals(on) && how.proof().equals(Optional.of(proof)))
                    .isPresent();
            return same ? Outcome.done(one) : over(one);
        }
        if (on.isAfter(work.today())) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "on", on, "today", work.today());
        }
        if (on.isBefore(one.foundOn())) {
            return Outcome.refused(CaseRefusal.BEFORE_FINDING, "assist", id, "foundOn", one.foundOn());
        }
        return keep(work, found.get(), one.closed(on, work.act().actor(), proof));
    }

    static Outcome<OpenedAssist> withdraw(Work work, OpenedAssist.Id id, OpenedAssist.WithdrawnWhy why) {
        Optional<Versioned<OpenedAssist>> found = work.store(OpenedAssist.KIND).find(id);
        if (found.isEmpty()) {
            return Outcome.refused(CaseRefusal.UNKNOWN_ASSIST, "assist", id);
        }
        OpenedAssist one = found.get().value();
        if (!one.isOpen()) {
            boolean same = one.ending()
                    .flatMap(OpenedAssist.Ending::why)
                    .filter(why::equals)
                    .isPresent();
            return same ? Outcome.done(one) : over(one);
        }
        return keep(work, found.get(), one.withdrawn(work.today(), work.act().actor(), why));
    }

    private static Outcome<OpenedAssist> over(OpenedAssist one) {
        return Outcome.refused(CaseRefusal.ASSIST_OVER, "assist", one.id(), "state", one.state());
    }

    private static Outcome<OpenedAssist> keep(Work work, Versioned<OpenedAssist> found, OpenedAssist next) {
        work.store(OpenedAssist.KIND).replace(found, next);
        return Outcome.done(next);
    }
}
