package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.rules.FactValue;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.Visit;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;

/** The questions of a visit to one resident: which are asked, what is carried forward, and how far all are answered. */
final class Content {

    private final Work work;
    private final Resident resident;
    private final CareRecords records;
    private final FactSheet sheet;
    private final Set<Category> counting;
    private final Optional<Tier> tier;

    Content(Work work, Resident resident) {
        this(work, resident, new CareRecords(work, List.of(resident.id())));
    }

    /** @param records what was read of the resident in this unit */
    Content(Work work, Resident resident, CareRecords records) {
        this.work = work;
        this.resident = resident;
        this.records = records;
        this.sheet = records.sheet(resident.id());
        this.counting = work.policy()
                .counting(
                        resident.categoriesOn(work.today()),
                        sheet.on(work.today(), work.policy().factors()));
        this.tier = records.state(resident.id())
                .flatMap(state ->
                        state.value().on(work.policy().scale(), work.today()).effective());
    }

    Optional<Checklist> list(DutyRule.ChecklistId id) {
        return work.policy().checklist(id, counting, tier);
    }

    /** The questions of what a visit of a form today would answer, each list once. */
    List<Checklist.Question> questions(VisitForm form) {
        Set<DutyRule.ChecklistId> asked = new LinkedHashSet<>();
        for (Duty duty : records.duties(resident.id()).values()) {
            DutyRule.Owed owed = duty.owed();
            boolean ahead = owed.round()
                    .filter(days -> days.from().isAfter(work.today().plusDays(owed.earlyDays())))
                    .isPresent();
            if (duty.isOpen() && owed.isMetBy(form) && !ahead) {
                owed.checklist().ifPresent(asked::add);
            }
        }
        return questions(asked, work.today());
    }

    private List<Checklist.Question> questions(Collection<DutyRule.ChecklistId> lists, LocalDate day) {
        List<Visit.Section> earlier = work
                .store(Visit.Section.KIND)
                .all(Visit.Section.KIND, Visit.Section.BY_RESIDENT, Prefix.of(resident.id()))
                .stream()
                .map(Versioned::value)
                .toList();
        List<Checklist.Question> questions = new ArrayList<>();
        for (DutyRule.ChecklistId id : lists) {
            list(id).ifPresent(list -> questions.addAll(list.questions(earlier, changed(), day)));
        }
        return questions;
    }

    /** By factor the last day on which it took another value. */
    private Map<String, LocalDate> changed() {
        Map<String, LocalDate> changed = new HashMap<>();
        Map<String, FactValue> values = new HashMap<>();
        sheet.facts().stream().sorted(Comparator.comparing(Fact::asOf)).forEach(fact -> {
            FactValue before = values.put(fact.factor().value(), fact.value());
            if (!fact.value().equals(before)) {
                changed.put(fact.factor().value(), fact.asOf());
            }
        });
        return changed;
    }

    /** The answers of a visit, those carried forward among them; refused where no answer still holds. */
    Outcome<List<VisitEntry.Answer>> answers(VisitEntry.PersonSeen seen, LocalDate madeOn) {
        if (seen.unchanged().isEmpty()) {
            return Outcome.done(seen.answers());
        }
        Map<String, Checklist.Question> last = new LinkedHashMap<>();
        Set<DutyRule.ChecklistId> all = new LinkedHashSet<>();
        work.policy().checklists().forEach(list -> all.add(list.id()));
        for (Checklist.Question question : questions(all, madeOn)) {
            if (!question.ask()) {
                last.putIfAbsent(question.item().code(), question);
            }
        }
        List<VisitEntry.Answer> answers = new ArrayList<>(seen.answers());
        for (VisitEntry.ItemCode item : seen.unchanged()) {
            Checklist.Question question = last.get(item.value());
            if (question == null) {
                return Outcome.refused(OfficeRefusal.MUST_BE_ASKED, "item", item, "resident", resident.id());
            }
            VisitEntry.Answer earlier = question.last().orElseThrow();
            answers.add(new VisitEntry.Answer(
                    item,
                    earlier.choice(),
                    earlier.note(),
                    Optional.of(new VisitEntry.Origin(
                            question.visit().orElseThrow(),
                            question.answeredOn().orElseThrow()))));
        }
        return Outcome.done(List.copyOf(answers));
    }

    /** The lists that a visit was about: those of the duties it can answer, and those of which something was answered. */
    List<Visit.Asked> asked(Set<DutyRule.ChecklistId> owed, List<VisitEntry.Answer> answers) {
        Set<DutyRule.ChecklistId> all = new LinkedHashSet<>(owed);
        work.policy().checklists().stream()
                .filter(list -> list.answered(answers) > 0)
                .forEach(list -> all.add(list.id()));
        return all.stream()
                .flatMap(id -> list(id).stream())
                .map(list -> new Visit.Asked(
                        list.id(),
                        list.version(),
                        list.answered(answers),
                        list.items().size()))
                .toList();
    }

    /** The required questions of a duty that stay open. */
    List<String> open(DutyRule.Owed owed, List<VisitEntry.Answer> answers) {
        return owed.checklist()
                .flatMap(this::list)
                .map(list -> list.missing(answers))
                .orElse(List.of());
    }

    /** The answers of a section that were given on the visit itself. */
    static List<VisitEntry.Answer> given(Visit.Section section) {
        return section.answers().stream()
                .filter(answer -> answer.origin().isEmpty())
                .toList();
    }

    /** The questions of a section whose answers were carried forward. */
    static List<VisitEntry.ItemCode> unchanged(Visit.Section section) {
        return section.answers().stream()
                .filter(answer -> answer.origin().isPresent())
                .map(VisitEntry.Answer::item)
                .toList();
    }
}
