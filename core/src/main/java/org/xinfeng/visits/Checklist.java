package org.xinfeng.visits;

import java.util.List;
import org.xinfeng.kernel.Code;
import org.xinfeng.rules.Label;

/**
 * The questions of a visit, as a policy pack has them: the five inquiries (五了解) and others.
 *
 * @param items in the order they are asked
 */
public record Checklist(DutyRule.ChecklistId id, Label label, List<Item> items) {

    /**
     * One question.
     *
     * @param code such as {@code HEALTH}
     * @param choices the answers it can take
     * @param required whether a visit without it is incomplete
     */
    public record Item(String code, Label label, List<Choice> choices, boolean required) {

        public Item {
            Code.check("checklist item", code);
            choices = List.copyOf(choices);
        }
    }

    /** An answer a question can take. */
    public record Choice(String code, Label label) {}

    public Checklist {
        items = List.copyOf(items);
        if (items.stream().map(Item::code).distinct().count() != items.size()) {
            throw new IllegalArgumentException("checklist " + id.value() + " has an item twice");
        }
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
}
