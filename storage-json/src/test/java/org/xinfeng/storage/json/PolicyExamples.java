package org.xinfeng.storage.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinfeng.policy.Policy;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierRule;

/**
 * For each rule of the shipped books a person for whom it fires, and the one fact in which a neighbour differs for whom it
 * does not. Born 2018-03-03: under 8 on the day; 2010-03-03: under 16; 2012-03-03: under 14; 1946-03-02: 80.
 */
record PolicyExamples(String book, String rule, String category, String person, String neighbour) {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final String TABLE = """
            child | L11                | harm.suspected=yes                                     | harm.suspected=no
            child | L21-under-8        | care.none=yes birth.date=2018-03-03                    | birth.date=2018-03-02
            child | L21-alone-under-16 | living.alone=yes birth.date=2010-03-03                 | birth.date=2010-03-02
            child | L22-unfit-carer    | parents.both-away=yes carer.unfit=yes                  | carer.unfit=no
            child | L23-contact        | parents.both-away=yes parents.contact-weekly=no        | parents.contact-weekly=yes
            child | L23-notice         | parents.both-away=yes entrustment.notified=no          | parents.both-away=no
            child | L92                | guardian.absent=yes                                    | guardian.absent=no
            child | L92-1              | guardian.absent=yes guardian.case=vagrant              | guardian.case=missing
            child | L92-2              | guardian.absent=yes guardian.case=missing guardian.substitute=no | guardian.substitute=yes
            child | L92-3              | guardian.absent=yes guardian.case=prevented            | guardian.case=deceased
            child | L92-4              | care.none=yes                                          | care.none=no
            child | L92-5              | harm.suspected=yes harm.kind=crime                     | harm.kind=other
            child | L92-6              | harm.suspected=yes harm.kind=guardian                  | harm.kind=family-violence
            child | L92-7              | guardian.absent=yes guardian.case=law-temporary        | guardian.case=law-long-term
            child | L94-1              | guardian.absent=yes guardian.case=not-found            | guardian.case=missing
            child | L94-2              | guardian.absent=yes guardian.case=deceased guardian.substitute=no | guardian.substitute=yes
            child | L94-3              | guardian.incapable=yes guardian.substitute=no          | guardian.substitute=yes
            child | L94-4              | guardian.absent=yes guardian.case=revoked              | guardian.case=prevented
            child | L94-5              | guardian.absent=yes guardian.case=law-long-term        | guardian.case=law-temporary
            child | LFV14              | harm.suspected=yes harm.kind=family-violence           | harm.kind=crime
            child | MR1                | harm.suspected=yes harm.kind=private-injury            | harm.kind=injuries
            child | MR2                | harm.suspected=yes harm.kind=sexual birth.date=2012-03-03 | birth.date=2012-03-02
            child | MR3                | harm.suspected=yes harm.kind=pregnancy birth.date=2012-03-02 | birth.date=2012-03-03
            child | MR4                | harm.suspected=yes harm.kind=injuries                  | harm.kind=unnatural
            child | MR5                | harm.suspected=yes harm.kind=unnatural                 | harm.kind=injuries
            child | MR6                | care.none=no harm.suspected=yes harm.kind=abandoned    | harm.kind=other
            child | MR7                | harm.suspected=yes harm.kind=trafficked                | harm.suspected=no
            child | MR8                | harm.suspected=yes harm.kind=begging                   | harm.kind=other
            child | MR9                | harm.suspected=yes harm.kind=other                     | harm.kind=crime
            child | X1-score-6         | guardian.incapable=yes illness.serious=yes parents.both-away=no school.dropout=no disability.grade=4 | illness.serious=no
            child | X2-incapable       | guardian.incapable=yes                                 | guardian.incapable=no
            child | X3-score-3         | guardian.incapable=no illness.serious=yes parents.both-away=no school.dropout=no disability.grade=4 | illness.serious=no
            child | X4-income          | income.monthly=79999                                   | income.monthly=80000
            care  | X1-uncared         | disabled.self-care=yes care.none=yes                   | care.none=no
            care  | X2-disabled        | disabled.self-care=yes                                 | disabled.self-care=no
            care  | X3-fully           | selfcare.failed=4                                      | selfcare.failed=3
            care  | X4-alone-80        | living.alone=yes birth.date=1946-03-02                 | birth.date=1946-03-03
            care  | X5-partly          | selfcare.failed=1                                      | selfcare.failed=0
            care  | X6-alone           | living.alone=yes                                       | living.alone=no
            care  | X7-illness         | illness.serious=yes                                    | illness.serious=no
            care  | X8-grade           | disability.grade=2                                     | disability.grade=3
            smd   | X1-risk-4          | smd.risk=4                                             | smd.risk=3
            smd   | X2-risk-3          | smd.risk=3                                             | smd.risk=2
            smd   | X3-unstable        | smd.status=unstable                                    | smd.status=basically-stable
            smd   | X4-basically       | smd.status=basically-stable                            | smd.status=stable
            smd   | X5-risk-1          | smd.risk=1                                             | smd.risk=0
            """;

    private static final Map<String, String> CATEGORIES =
            Map.of("child", "child.in-difficulty", "care", "elder.special", "smd", "smd");

    static List<PolicyExamples> all() {
        return TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> new PolicyExamples(
                        cells.get(0), cells.get(1), CATEGORIES.get(cells.get(0)), cells.get(2), cells.get(3)))
                .toList();
    }

    TierRule in(Policy policy) {
        return policy.books().stream()
                .filter(one -> one.id().equals(book))
                .map(RuleBook::rules)
                .flatMap(List::stream)
                .filter(one -> one.id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** What is known of a person, as {@code code=value} with blanks between. */
    static Facts facts(Policy policy, String words) {
        Map<String, FactValue> known = new TreeMap<>();
        for (String word : words.split(" ")) {
            String[] fact = word.split("=");
            var factor = policy.factors().get(fact[0]);
            FactValue value = new FactValue(factor.type(), fact[1]);
            if (!factor.accepts(value)) {
                throw new IllegalArgumentException(word);
            }
            known.put(fact[0], value);
        }
        return Facts.of(MONDAY, known);
    }

    /** The factor in which the neighbour differs. */
    String differs() {
        return neighbour.substring(0, neighbour.indexOf('='));
    }

    Facts neighbour(Policy policy) {
        return facts(policy, person)
                .with(differs(), facts(policy, neighbour).value(differs()).orElseThrow());
    }

    @Override
    public String toString() {
        return book + " " + rule;
    }
}
