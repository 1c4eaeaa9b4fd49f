package org.xinfeng.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.monitoring.FieldReport;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.monitoring.comparing.CompareRefusal;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.ComparisonLine;
import org.xinfeng.monitoring.comparing.ComparisonLine.Decided;
import org.xinfeng.monitoring.comparing.ComparisonLine.Decision;
import org.xinfeng.monitoring.comparing.ComparisonLine.Finding;
import org.xinfeng.monitoring.comparing.ComparisonLine.Reason;
import org.xinfeng.monitoring.comparing.ComparisonLine.Said;
import org.xinfeng.monitoring.comparing.ComparisonLine.State;
import org.xinfeng.monitoring.comparing.LineVerdict;
import org.xinfeng.monitoring.comparing.MatchFinding.Field;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.visits.VisitEntry.Learnt;

/** Decides about lines of comparisons and does what was decided, inside one unit. */
final class Verdicts {

    /** Where facts taken from a department's list come from. */
    static final Fact.Source DEPARTMENT = new Fact.Source("department");

    private final Work work;

    /** What was done: about whom, and what of the list was taken over. */
    private record Done(
            Decided decided,
            Optional<ResidentId> about,
            List<Field> taken,
            Optional<Reason> reason,
            Optional<ComparisonLine.Id> instead) {

        Done(Decided decided, Optional<ResidentId> about, List<Field> taken, Optional<Reason> reason) {
            this(decided, about, taken, reason, Optional.empty());
        }
    }

    Verdicts(Work work) {
        this.work = work;
    }

    Outcome<ComparisonLine> decide(ComparisonLine.Id id, LineVerdict verdict, List<Learnt> learnt) {
        Optional<Versioned<ComparisonLine>> found =
                work.store(ComparisonLine.KIND).find(id);
        if (found.isEmpty()) {
            return Outcome.refused(CompareRefusal.UNKNOWN_LINE, "line", id);
        }
        ComparisonLine line = found.get().value();
        if (line.state() == State.GONE) {
            return Outcome.refused(CompareRefusal.LINE_GONE, "line", id);
        }
        if (line.state() == State.DECIDED) {
            Decision before = line.decision().orElseThrow();
            return isTheSame(line, before, verdict)
                    ? Outcome.done(line)
                    : Outcome.refused(CompareRefusal.ALREADY_DECIDED, "line", id, "decided", before.decided());
        }
        if (!suits(line.finding(), verdict)) {
            return Outcome.refused(CompareRefusal.DOES_NOT_SUIT, "line", id, "finding", line.finding());
        }
        if (line.isSilent() && takesWords(verdict)) {
            return Outcome.refused(CompareRefusal.SAYS_NOTHING_NOW, "line", id);
        }
        return act(line, verdict).then(done -> learn(line, done, learnt)).map(done -> {
            ComparisonLine decided = line.decided(
                    new Decision(done.decided(), work.act().actor(), work.act().at(), done.reason()),
                    done.about(),
                    done.taken(),
                    done.instead());
            work.store(ComparisonLine.KIND).replace(found.get(), decided);
            return decided;
        });
    }

    private static Decided decided(LineVerdict verdict) {
        if (verdict instanceof LineVerdict.SamePerson) {
            return Decided.SAME_PERSON;
        }
        if (verdict instanceof LineVerdict.DifferentPerson) {
            return Decided.DIFFERENT_PERSON;
        }
        if (verdict instanceof LineVerdict.Enrol) {
            return Decided.ENROLLED;
        }
        if (verdict instanceof LineVerdict.TakeOver) {
            return Decided.TAKEN_OVER;
        }
        return verdict instanceof LineVerdict.Leave ? Decided.LEFT : Decided.SIGNALLED;
    }

    /** Whether the same was decided before, with everything that a decision keeps. */
    private static boolean isTheSame(ComparisonLine line, Decision before, LineVerdict verdict) {
        if (before.decided() != decided(verdict)) {
            return false;
        }
        if (verdict instanceof LineVerdict.SamePerson same) {
            return line.resident().equals(Optional.of(same.resident()))
                    && Set.copyOf(line.taken()).equals(same.takeOver());
        }
        if (verdict instanceof LineVerdict.TakeOver take) {
            return Set.copyOf(line.taken()).equals(take.fields());
        }
        if (verdict instanceof LineVerdict.Leave leave) {
            return before.reason().equals(Optional.of(leave.reason()));
        }
        return !(verdict instanceof LineVerdict.Raise raise)
                || before.reason().equals(Optional.of(new Reason(raise.cause().value())));
    }

    private static boolean suits(Finding finding, LineVerdict verdict) {
        if (verdict instanceof LineVerdict.SamePerson || verdict instanceof LineVerdict.DifferentPerson) {
            return finding == Finding.CANDIDATES;
        }
        if (verdict instanceof LineVerdict.Enrol) {
            return finding == Finding.ONLY_THERE || finding == Finding.CANDIDATES;
        }
        return finding == Finding.DIFFERS || !(verdict instanceof LineVerdict.TakeOver);
    }

    /** Whether a verdict needs what the line says of a person. */
    private static boolean takesWords(LineVerdict verdict) {
        return verdict instanceof LineVerdict.DifferentPerson
                || verdict instanceof LineVerdict.Enrol
                || verdict instanceof LineVerdict.TakeOver
                || verdict instanceof LineVerdict.SamePerson same
                        && !same.takeOver().isEmpty();
    }

    private Outcome<Done> act(ComparisonLine line, LineVerdict verdict) {
        if (verdict instanceof LineVerdict.SamePerson same) {
            return samePerson(line, same);
        }
        if (verdict instanceof LineVerdict.DifferentPerson) {
            return differentPerson(line);
        }
        if (verdict instanceof LineVerdict.Enrol enrol) {
            return enrol(line, enrol);
        }
        if (verdict instanceof LineVerdict.TakeOver take) {
            if (take.fields().isEmpty()) {
                return Outcome.refused(CompareRefusal.NOTHING_TO_TAKE_OVER, "line", line.id());
            }
            return takeOver(line, line.resident().orElseThrow(), take.fields())
                    .map(taken -> new Done(Decided.TAKEN_OVER, line.resident(), taken, Optional.empty()));
        }
        if (verdict instanceof LineVerdict.Raise raise) {
            return line.resident()
                    .map(resident -> raise(line, resident, raise))
                    .orElseGet(() -> Outcome.refused(CompareRefusal.NOBODY_TO_SIGNAL, "line", line.id()));
        }
        return Outcome.done(new Done(
                Decided.LEFT, Optional.empty(), List.of(), Optional.of(((LineVerdict.Leave) verdict).reason())));
    }

    private Outcome<Done> raise(ComparisonLine line, ResidentId resident, LineVerdict.Raise raise) {
        FieldReport report = new FieldReport(
                Optional.empty(),
                resident,
                raise.cause(),
                raise.urgency(),
                work.act().at(),
                Optional.empty(),
                Optional.of(Signal.Reference.of(line.id())));
        return new Alerting(work)
                .report(report, Signal.Source.COMPARISON)
                .map(alert -> new Done(
                        Decided.SIGNALLED,
                        Optional.of(resident),
                        List.of(),
                        Optional.of(new Reason(raise.cause().value()))));
    }

    private Outcome<Done> samePerson(ComparisonLine line, LineVerdict.SamePerson same) {
        if (line.candidates().stream()
                .noneMatch(candidate -> candidate.resident().equals(same.resident()))) {
            return Outcome.refused(CompareRefusal.NO_CANDIDATE, "resident", same.resident());
        }
        return takeOver(line, same.resident(), same.takeOver())
                .map(taken -> new Done(Decided.SAME_PERSON, Optional.of(same.resident()), taken, Optional.empty()));
    }

    /** Nobody on file, so it is told as such: nobody drops out by a decision. */
    private Outcome<Done> differentPerson(ComparisonLine line) {
        ComparisonLine other = line.asOnlyThere(work.today());
        Optional<Versioned<ComparisonLine>> had =
                work.store(ComparisonLine.KIND).find(other.id());
        if (had.filter(known -> known.value().state() != State.GONE).isEmpty()) {
            work.store(ComparisonLine.KIND).put(Care.put(had, other));
        }
        return Outcome.done(new Done(
                Decided.DIFFERENT_PERSON, Optional.empty(), List.of(), Optional.empty(), Optional.of(other.id())));
    }

    private Outcome<Done> enrol(ComparisonLine line, LineVerdict.Enrol enrol) {
        Said said = line.said();
        Optional<VillageId> village = enrol.village().or(() -> said.village().flatMap(this::village));
        if (said.name().isEmpty()) {
            return Outcome.refused(CompareRefusal.TOO_LITTLE_TO_ENROL, "missing", Field.NAME);
        }
        if (said.number().isEmpty() && said.birth().isEmpty()) {
            return Outcome.refused(CompareRefusal.TOO_LITTLE_TO_ENROL, "missing", Field.BIRTH);
        }
        if (village.isEmpty()) {
            return Outcome.refused(CompareRefusal.TOO_LITTLE_TO_ENROL, "missing", Field.VILLAGE);
        }
        ResidentId id = new ResidentId(line.id().value().substring(0, ResidentId.MAX_LENGTH));
        return Enrolment.enrol(
                        work,
                        new NewResident(
                                Optional.of(id),
                                said.name().get(),
                                said.number(),
                                said.birth(),
                                said.sex(),
                                Optional.empty(),
                                village.get(),
                                enrol.categories()))
                .map(change -> new Done(Decided.ENROLLED, Optional.of(id), List.of(), Optional.empty()));
    }

    private Optional<VillageId> village(String words) {
        return org.xinfeng.monitoring.comparing.PersonMatcher.village(words, Compared.villages(work));
    }

    /** Writes what the list says into the file of a resident; which fields, or which of them cannot be. */
    private Outcome<List<Field>> takeOver(ComparisonLine line, ResidentId id, Set<Field> fields) {
        Optional<Versioned<Resident>> found = work.store(Resident.KIND).find(id);
        if (found.isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", id);
        }
        Takeover takeover = new Takeover(found.get().value(), line.said());
        for (Field field : new TreeSet<>(fields)) {
            if (!takeover.take(field, this::village)) {
                return Outcome.refused(CompareRefusal.NOTHING_TO_TAKE_OVER, "field", field);
            }
        }
        Resident after = takeover.resident();
        if (!after.equals(found.get().value())) {
            Optional<ResidentId> other = takeover.keyOfAnother(work);
            if (other.isPresent()) {
                return Outcome.refused(OfficeRefusal.ALREADY_ON_FILE, "resident", other.get());
            }
            work.store(Resident.KIND).replace(found.get(), after);
            new Care(work).update(work.store(Resident.KIND).find(id).orElseThrow());
        }
        return Outcome.done(new ArrayList<>(new TreeSet<>(fields)));
    }

    private Outcome<Done> learn(ComparisonLine line, Done done, List<Learnt> learnt) {
        if (learnt.isEmpty()) {
            return Outcome.done(done);
        }
        Optional<Versioned<Resident>> resident = done.about()
                .or(line::resident)
                .flatMap(id -> work.store(Resident.KIND).find(id));
        if (resident.isEmpty()) {
            return Outcome.refused(CompareRefusal.DOES_NOT_SUIT, "line", line.id(), "finding", line.finding());
        }
        java.time.LocalDate asOf = work.store(Comparison.KIND)
                .find(line.comparison())
                .map(comparison -> comparison.value().asOf())
                .orElse(line.since());
        return RegistryDesk.facts(work, asOf, DEPARTMENT, learnt).map(facts -> {
            RegistryDesk.keep(work, resident.get().value().id(), facts, Optional.of(Signal.Reference.of(line.id())));
            new Care(work).update(resident.get());
            return done;
        });
    }
}
