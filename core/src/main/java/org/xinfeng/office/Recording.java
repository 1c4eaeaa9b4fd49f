package org.xinfeng.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.Worker;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.ContactState;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Visit;
import org.xinfeng.visits.VisitEntry;

/** Records one visit inside one unit: the sections, what they answer, what was learnt, and what follows from that. */
final class Recording {

    private final Work work;
    private final VisitEntry entry;

    Recording(Work work, VisitEntry entry) {
        this.work = work;
        this.entry = entry;
    }

    Outcome<VisitReceipt> record() {
        Optional<Versioned<Visit>> before = work.store(Visit.KIND).find(entry.id());
        if (before.isPresent()) {
            return isTheSame(before.get().value())
                    ? Outcome.done(new VisitReceipt(entry.id(), true, List.of()))
                    : Outcome.refused(OfficeRefusal.ID_IN_USE, "visit", entry.id());
        }
        Optional<Outcome<VisitReceipt>> refused = refused();
        if (refused.isPresent()) {
            return refused.get();
        }
        List<ResidentId> ids =
                entry.people().stream().map(VisitEntry.PersonSeen::resident).toList();
        Map<ResidentId, Versioned<Resident>> found = work.store(Resident.KIND).find(ids);
        List<Versioned<Resident>> residents = new ArrayList<>();
        for (ResidentId id : ids) {
            Versioned<Resident> resident = found.get(id);
            if (resident == null) {
                return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", id);
            }
            residents.add(resident);
        }
        Map<ResidentId, List<Fact>> learnt = new LinkedHashMap<>();
        for (VisitEntry.PersonSeen seen : entry.people()) {
            var facts = RegistryDesk.facts(work, entry.madeOn(), Fact.Source.VISIT, seen.learnt());
            if (facts.refusal().isPresent()) {
                return Outcome.refused(facts.refusal().get());
            }
            learnt.put(seen.resident(), facts.orElseThrow());
        }
        CareRecords records = new CareRecords(work, ids);
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < residents.size(); i++) {
            VisitEntry.PersonSeen seen = entry.people().get(i);
            Content content = new Content(work, residents.get(i).value(), records);
            Outcome<List<VisitEntry.Answer>> given = content.answers(seen, entry.madeOn());
            if (given.refusal().isPresent()) {
                return Outcome.refused(given.refusal().get());
            }
            said.add(new Said(content, given.orElseThrow()));
        }
        Alerting alerting = new Alerting(work);
        entry.people().stream()
                .filter(seen -> seen.result() == VisitEntry.Result.MET)
                .forEach(seen -> alerting.met(seen.resident(), entry.id(), entry.madeOn(), entry.worker()));
        Optional<Signal.Reference> visit = Optional.of(Signal.Reference.of(entry.id()));
        learnt.forEach((resident, facts) ->
                records.note(RegistryDesk.keep(work, records.storedSheet(resident), resident, facts, visit)));
        work.store(Visit.KIND)
                .add(new Visit(
                        entry.id(),
                        entry.worker(),
                        entry.madeOn(),
                        entry.form(),
                        work.today(),
                        work.act().actor(),
                        entry.people().size()));
        List<Answered> answered = sections(records, said);
        List<CareChange> changes = new Care(work).update(residents, records);
        List<VisitReceipt.Person> people = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            people.add(new VisitReceipt.Person(
                    changes.get(i).resident(),
                    answered.get(i).met(),
                    answered.get(i).incomplete(),
                    changes.get(i)));
        }
        return Outcome.done(new VisitReceipt(entry.id(), false, people));
    }

    private boolean isTheSame(Visit visit) {
        return visit.worker().equals(entry.worker())
                && visit.madeOn().equals(entry.madeOn())
                && visit.form() == entry.form()
                && visit.people() == entry.people().size()
                && IntStream.range(0, visit.people())
                        .allMatch(i -> isTheSame(entry.people().get(i), i + 1));
    }

    private boolean isTheSame(VisitEntry.PersonSeen seen, int place) {
        FactSheet sheet = work.store(FactSheet.KIND)
                .find(seen.resident())
                .map(Versioned::value)
                .orElseGet(() -> FactSheet.empty(seen.resident()));
        return work.store(Visit.Section.KIND)
                        .find(Visit.SectionId.of(entry.id(), place))
                        .map(Versioned::value)
                        .filter(section -> section.resident().equals(seen.resident())
                                && section.result() == seen.result()
                                && Content.given(section).equals(seen.answers())
                                && Content.unchanged(section).equals(seen.unchanged())
                                && section.assists().equals(seen.assists())
                                && section.incomplete().equals(seen.incomplete()))
                        .isPresent()
                && seen.learnt().stream()
                        .allMatch(learnt -> sheet.facts().stream()
                                .anyMatch(fact -> fact.factor().value().equals(learnt.factor())
                                        && fact.value().equals(learnt.value())
                                        && fact.asOf().equals(entry.madeOn())));
    }

    private Optional<Outcome<VisitReceipt>> refused() {
        if (entry.madeOn().isAfter(work.today())) {
            return Optional.of(
                    Outcome.refused(OfficeRefusal.IN_FUTURE, "madeOn", entry.madeOn(), "today", work.today()));
        }
        if (work.store(Worker.KIND).find(entry.worker()).isEmpty()) {
            return Optional.of(Outcome.refused(OfficeRefusal.UNKNOWN_WORKER, "worker", entry.worker()));
        }
        for (VisitEntry.PersonSeen seen : entry.people()) {
            for (VisitEntry.Answer answer : seen.answers()) {
                if (!isKnown(answer)) {
                    return Optional.of(
                            Outcome.refused(OfficeRefusal.BAD_ANSWER, "item", answer.item(), "visit", entry.id()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isKnown(VisitEntry.Answer answer) {
        return work.policy().checklists().stream()
                .flatMap(list -> list.items().stream())
                .filter(item -> item.code().equals(answer.item().value()))
                .anyMatch(item -> item.choices().isEmpty()
                        || item.choices().stream()
                                .anyMatch(choice ->
                                        choice.code().equals(answer.choice().value())));
    }

    /** What a section answered and what it left open. */
    private record Answered(List<Occurrence> met, List<VisitReceipt.Incomplete> incomplete) {}

    /** What a person was asked and said. */
    private record Said(Content content, List<VisitEntry.Answer> answers) {}

    private List<Answered> sections(CareRecords records, List<Said> said) {
        List<Answered> answered = new ArrayList<>();
        List<Put<ContactState>> contacts = new ArrayList<>();
        List<Put<Visit.Section>> sections = new ArrayList<>();
        List<Runnable> after = new ArrayList<>();
        for (int i = 0; i < entry.people().size(); i++) {
            VisitEntry.PersonSeen seen = entry.people().get(i);
            Visit.SectionId place = Visit.SectionId.of(entry.id(), i + 1);
            Set<DutyRule.ChecklistId> lists = new LinkedHashSet<>();
            Answered one = seen.result() == VisitEntry.Result.MET
                    ? met(records, seen, said.get(i), lists)
                    : tried(records, seen);
            answered.add(one);
            ContactState state = records.contact(seen.resident());
            ContactState next = state.after(entry.form(), seen.result(), entry.madeOn());
            contacts.add(Care.put(records.storedContact(seen.resident()), next));
            records.note(next);
            sections.add(Put.fresh(section(seen, place, said.get(i), lists, one)));
            after.add(() -> {
                new AlertSources(work).tried(state, next, entry.id());
                Assists.found(work, place, seen, entry.madeOn());
            });
        }
        work.store(ContactState.KIND).put(contacts);
        work.store(Visit.Section.KIND).put(sections);
        after.forEach(Runnable::run);
        return answered;
    }

    private Visit.Section section(
            VisitEntry.PersonSeen seen,
            Visit.SectionId place,
            Said said,
            Set<DutyRule.ChecklistId> lists,
            Answered answered) {
        return new Visit.Section(
                place,
                entry.id(),
                seen.resident(),
                entry.madeOn(),
                entry.form(),
                seen.result(),
                said.answers(),
                seen.assists(),
                seen.incomplete(),
                answered.met().stream().map(Occurrence::id).toList(),
                said.content().asked(lists, said.answers()));
    }

    private Answered met(CareRecords records, VisitEntry.PersonSeen seen, Said said, Set<DutyRule.ChecklistId> lists) {
        List<Occurrence> met = new ArrayList<>();
        List<VisitReceipt.Incomplete> incomplete = new ArrayList<>();
        new Candidates(records, entry).of(seen.resident()).forEach((duty, occurrence) -> {
            duty.owed().checklist().ifPresent(lists::add);
            List<String> open =
                    seen.incomplete().isPresent() ? List.of() : said.content().open(duty.owed(), said.answers());
            if (!open.isEmpty()) {
                occurrence.ifPresent(one -> incomplete.add(new VisitReceipt.Incomplete(one.id(), open)));
                return;
            }
            occurrence.ifPresent(one -> {
                Occurrence done = one.answeredBy(entry.id(), entry.madeOn(), daysInTime(duty, one));
                records.put(done);
                met.add(done);
            });
            if (occurrence.isPresent() || duty.owed().cadence().repeats()) {
                Duty next = duty.metOn(entry.madeOn());
                if (!next.equals(duty)) {
                    records.put(next);
                }
            }
        });
        return new Answered(met, incomplete);
    }

    /** Days after the due day that are still in time: any grace, and of a calendar period what is left of it. */
    private static int daysInTime(Duty duty, Occurrence one) {
        Cadence cadence = duty.owed().cadence();
        int grace = duty.owed().graceDays();
        if (cadence.way() != Cadence.Way.CALENDAR) {
            return grace;
        }
        LocalDate lastDay = cadence.periodStart(one.number() + 1).minusDays(1);
        return grace + Math.max(0, (int) ChronoUnit.DAYS.between(one.due(), lastDay));
    }

    private Answered tried(CareRecords records, VisitEntry.PersonSeen seen) {
        new Candidates(records, entry)
                .of(seen.resident())
                .values()
                .forEach(occurrence ->
                        occurrence.filter(Occurrence::isOpen).ifPresent(one -> records.put(one.attempted())));
        return new Answered(List.of(), List.of());
    }
}
