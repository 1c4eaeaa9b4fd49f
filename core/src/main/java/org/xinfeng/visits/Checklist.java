package org.xinfeng.visits;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.Code;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Label;
import org.xinfeng.tiering.Tier;

/**
 * The questions of a visit, as a policy pack has them: the five inquiries (五了解) and others. Several can have one id, each
 * with its version: a duty names the id, and who the resident is decides which of them is asked.
 *
 * @param version kept with what was answered
 * @param categories for residents in one of these only; none means for all
 * @param tiers for residents in one of these only; none means in every tier, and without one
 * @param items in the order they are asked
 */
public record Checklist(
        DutyRule.ChecklistId id,
        Version version,
        Label label,
        List<Category> categories,
        List<Tier> tiers,
        List<Item> items) {

    /** The version of a checklist. */
    public record Version(String value) implements Code {

        /** Of a list that says none. */
        public static final Version FIRST = new Version("1");

        public Version {
            Code.check("checklist version", value);
        }
    }

    /**
     * One question.
     *
     * @param code such as {@code HEALTH}
     * @param choices the answers it can take
     * @param required whether a visit without it is incomplete
     * @param holds how long an answer holds; without it the question is asked at each visit
     */
    public record Item(String code, Label label, List<Choice> choices, boolean required, Optional<Holds> holds) {

        public Item {
            Code.check("checklist item", code);
            choices = List.copyOf(choices);
        }

        /** One that is asked at each visit. */
        public Item(String code, Label label, List<Choice> choices, boolean required) {
            this(code, label, choices, required, Optional.empty());
        }
    }

    /**
     * How long an answer holds, so that only what changed is asked again.
     *
     * @param factors facts that open the question again when they are newer than its answer
     * @param findings findings that do
     */
    public record Holds(Period time, List<String> factors, List<VisitEntry.AssistKind> findings) {

        public Holds {
            factors = List.copyOf(factors);
            findings = List.copyOf(findings);
        }
    }

    /** An answer a question can take. */
    public record Choice(String code, Label label) {}

    /**
     * A question for a visit to one resident.
     *
     * @param last the last answer, if there was one
     * @param answeredOn the day it was given
     * @param visit the visit on which it was given
     * @param ask whether it must be asked; if not, an entry can say that it is unchanged
     */
    public record Question(
            DutyRule.ChecklistId list,
            Version version,
            Item item,
            Optional<VisitEntry.Answer> last,
            Optional<LocalDate> answeredOn,
            Optional<VisitId> visit,
            boolean ask) {}

    public Checklist {
        categories = List.copyOf(categories);
        tiers = List.copyOf(tiers);
        items = List.copyOf(items);
        if (items.stream().map(Item::code).distinct().count() != items.size()) {
            throw new IllegalArgumentException("checklist " + id.value() + " has an item twice");
        }
    }

    /** The first version, for everybody. */
    public Checklist(DutyRule.ChecklistId id, Label label, List<Item> items) {
        this(id, Version.FIRST, label, List.of(), List.of(), items);
    }

    /** What it is known by in its pack. */
    public String name() {
        return version.equals(Version.FIRST) ? id.value() : id.value() + " version " + version.value();
    }

    /**
     * The list that a resident is asked: of those with an id and meant for him the one that names category and tier, else
     * the one that names the category, else the tier; of two such the later version.
     */
    public static Optional<Checklist> asked(
            Collection<Checklist> all, DutyRule.ChecklistId id, Set<Category> of, Optional<Tier> tier) {
        return all.stream()
                .filter(list -> list.id().equals(id) && list.isFor(of, tier))
                .max(Comparator.comparingInt(Checklist::closeness)
                        .thenComparing(list -> list.version().value()));
    }

    private boolean isFor(Set<Category> of, Optional<Tier> tier) {
        return (categories.isEmpty() || categories.stream().anyMatch(of::contains))
                && (tiers.isEmpty() || tier.filter(tiers::contains).isPresent());
    }

    private int closeness() {
        return (categories.isEmpty() ? 0 : 2) + (tiers.isEmpty() ? 0 : 1);
    }

    /** The required questions that are not answered, in order. */
    public List<String> missing(List<VisitEntry.Answer> answers) {
        return items.stream()
                .filter(Item::required)
                .map(Item::code)
                .filter(code -> answers.stream()
                        .noneMatch(answer -> answer.item().value().equals(code)))
                .toList();
    }

    /** How many of the questions are answered. */
    public int answered(List<VisitEntry.Answer> answers) {
        return (int) items.stream()
                .filter(item -> answers.stream()
                        .anyMatch(answer -> answer.item().value().equals(item.code())))
                .count();
    }

    /**
     * The questions for a visit on a day.
     *
     * @param earlier the sections of the visits to the resident, in any order
     * @param changed by factor the last day on which it took another value
     */
    public List<Question> questions(Collection<Visit.Section> earlier, Map<String, LocalDate> changed, LocalDate day) {
        List<Question> questions = new ArrayList<>();
        for (Item item : items) {
            Optional<Given> last = earlier.stream()
                    .filter(section -> !section.madeOn().isAfter(day))
                    .flatMap(section -> section.answers().stream()
                            .filter(answer -> answer.item().value().equals(item.code()))
                            .map(answer -> Given.of(section, answer)))
                    .max(Comparator.comparing(Given::on)
                            .thenComparing(given -> given.visit().value()));
            boolean holds = last.filter(given -> item.holds()
                            .filter(rule -> isHolding(rule, given, earlier, changed, day))
                            .isPresent())
                    .isPresent();
            questions.add(new Question(
                    id, version, item, last.map(Given::answer), last.map(Given::on), last.map(Given::visit), !holds));
        }
        return questions;
    }

    /** An answer with where it comes from: one carried forward comes from where it was first given. */
    private record Given(VisitEntry.Answer answer, LocalDate on, VisitId visit) {

        static Given of(Visit.Section section, VisitEntry.Answer answer) {
            return answer.origin()
                    .map(origin -> new Given(answer, origin.on(), origin.visit()))
                    .orElseGet(() -> new Given(answer, section.madeOn(), section.visit()));
        }
    }

    private static boolean isHolding(
            Holds rule, Given given, Collection<Visit.Section> earlier, Map<String, LocalDate> changed, LocalDate day) {
        boolean newer = rule.factors().stream()
                .map(changed::get)
                .anyMatch(on -> on != null && on.isAfter(given.on()) && !on.isAfter(day));
        boolean found = earlier.stream()
                .filter(section -> section.madeOn().isAfter(given.on()))
                .flatMap(section -> section.assists().stream())
                .anyMatch(assist -> rule.findings().contains(assist.kind()));
        return !newer && !found && given.on().plus(rule.time()).isAfter(day);
    }
}
