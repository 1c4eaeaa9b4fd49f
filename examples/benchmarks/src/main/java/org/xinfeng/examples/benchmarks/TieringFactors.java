package org.xinfeng.examples.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Label;

/** What is known of the people who are tiered: ten things that are so or not, five choices, five numbers, four dates. */
final class TieringFactors {

    static final List<Factor> ALL = List.of(
            Factor.yesNo("guardian.absent", "guardian.absent", "guardian.absent"),
            Factor.yesNo("guardian.ill", "guardian.ill", "guardian.ill"),
            Factor.yesNo("debt", "debt", "debt"),
            Factor.yesNo("violence.signs", "violence.signs", "violence.signs"),
            Factor.yesNo("school.dropout", "school.dropout", "school.dropout"),
            Factor.yesNo("offence", "offence", "offence"),
            Factor.yesNo("disaster.damage", "disaster.damage", "disaster.damage"),
            Factor.yesNo("lives.alone", "lives.alone", "lives.alone"),
            Factor.yesNo("self.harm", "self.harm", "self.harm"),
            Factor.yesNo("illness.chronic", "illness.chronic", "illness.chronic"),
            choice("custody", "parents", "one.parent", "grandparents", "others", "institution"),
            choice("dwelling", "sound", "worn", "unsafe", "none"),
            choice("schooling", "regular", "boarding", "irregular", "none"),
            choice("work", "farm", "town", "away", "none"),
            choice("attitude", "open", "reserved", "refusing"),
            other("income.monthly", FactType.NUMBER, "yuan"),
            other("disability.grade", FactType.NUMBER, "grade"),
            other("children", FactType.NUMBER, "persons"),
            other("school.days.missed", FactType.NUMBER, "days"),
            other("care.hours", FactType.NUMBER, "hours"),
            other("birth.date", FactType.DATE, "none"),
            other("last.seen", FactType.DATE, "none"),
            other("parent.left", FactType.DATE, "none"),
            other("last.examined", FactType.DATE, "none"));

    static final Map<String, Factor> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Factor::code, Function.identity()));

    private TieringFactors() {}

    /** The choice at a place. */
    static String choice(String factor, int place) {
        return Objects.requireNonNull(BY_CODE.get(factor)).choices().get(place).code();
    }

    private static Factor choice(String code, String... choices) {
        return factor(
                code,
                FactType.CHOICE,
                Arrays.stream(choices)
                        .map(choice -> new Factor.Choice(choice, new Label(choice, choice)))
                        .toList(),
                "none");
    }

    private static Factor other(String code, FactType type, String unit) {
        return factor(code, type, List.of(), unit);
    }

    private static Factor factor(String code, FactType type, List<Factor.Choice> choices, String unit) {
        Optional<Long> least = type == FactType.NUMBER ? Optional.of(0L) : Optional.empty();
        return new Factor(code, type, choices, least, Optional.empty(), unit, Optional.empty(), new Label(code, code));
    }
}
