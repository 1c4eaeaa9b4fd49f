package org.xinfeng.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Code;

/**
 * Something that can be known about a person, as a typed code of a policy pack.
 *
 * @param code such as {@code guardian.absent}
 * @param choices the codes a {@link FactType#CHOICE} can take, none for other types
 * @param min least number, if bounded
 * @param max greatest number, if bounded
 * @param unit of a number, such as {@code fen}, {@code grade}; {@code none} without
 * @param shelfLife how long a fact stays known after its day; past it, it is unknown
 * @param label what people call it, also the title of its column in a roster
 */
public record Factor(
        String code,
        FactType type,
        List<Choice> choices,
        Optional<Long> min,
        Optional<Long> max,
        String unit,
        Optional<Period> shelfLife,
        Label label) {

    /** A code with what people call it. */
    public record Choice(String code, Label label) {

        public Choice {
            Code.check("choice", code);
        }
    }

    public Factor {
        Code.check("factor", code);
        choices = List.copyOf(choices);
        if (type == FactType.CHOICE == choices.isEmpty()) {
            throw new IllegalArgumentException("factor " + code + " must list choices if and only if it is a CHOICE");
        }
        if (choices.stream().map(Choice::code).distinct().count() != choices.size()) {
            throw new IllegalArgumentException("factor " + code + " must list each choice once");
        }
        if (type != FactType.NUMBER && (min.isPresent() || max.isPresent())) {
            throw new IllegalArgumentException("factor " + code + " must have no bounds unless it is a NUMBER");
        }
        if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
            throw new IllegalArgumentException("factor " + code + " must not have its least number above its greatest");
        }
        if (shelfLife.isPresent() && !LocalDate.EPOCH.plus(shelfLife.get()).isAfter(LocalDate.EPOCH)) {
            throw new IllegalArgumentException("factor " + code + " must have a shelf life of at least a day");
        }
    }

    public static Factor yesNo(String code, String zh, String en) {
        return new Factor(
                code,
                FactType.YES_NO,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "none",
                Optional.empty(),
                new Label(zh, en));
    }

    /** Whether a value can be one of this factor. */
    public boolean accepts(FactValue value) {
        if (value.type() != type) {
            return false;
        }
        return switch (type) {
            case YES_NO, DATE -> true;
            case NUMBER ->
                min.filter(least -> value.number() < least).isEmpty()
                        && max.filter(most -> value.number() > most).isEmpty();
            case CHOICE -> place(value.text()) >= 0;
        };
    }

    /** The place of a choice, from 0; -1 if it is none of the factor. */
    public int place(String choice) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).code().equals(choice)) {
                return i;
            }
        }
        return -1;
    }

    /** The last day on which a fact of {@code asOf} is known; empty if it never goes stale. */
    public Optional<LocalDate> lastDayKnown(LocalDate asOf) {
        return shelfLife.map(asOf::plus);
    }
}
