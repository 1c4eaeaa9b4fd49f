package org.xinfeng.examples.benchmarks;

import static org.xinfeng.examples.benchmarks.TieringWords.compare;
import static org.xinfeng.examples.benchmarks.TieringWords.isNo;
import static org.xinfeng.examples.benchmarks.TieringWords.isYes;
import static org.xinfeng.examples.benchmarks.TieringWords.oneOf;
import static org.xinfeng.examples.benchmarks.TieringWords.rule;
import static org.xinfeng.rules.FactCondition.Op.GE;
import static org.xinfeng.rules.FactCondition.Op.GT;
import static org.xinfeng.rules.FactCondition.Op.LT;
import static org.xinfeng.rules.When.all;

import java.time.Period;
import java.util.List;
import org.xinfeng.rules.FactCondition.Age;
import org.xinfeng.rules.FactCondition.Since;
import org.xinfeng.tiering.TierRule;

/** The conjunctive book: 40 rules of which each asks two or three things that must all hold. */
final class TieringConjunctions {

    private TieringConjunctions() {}

    static List<TierRule> rules() {
        return List.of(
                rule("r01", "RED", all(isYes("violence.signs"), new Age("birth.date", LT, 14))),
                rule("r02", "RED", all(isYes("self.harm"), isYes("lives.alone"))),
                rule(
                        "r03",
                        "RED",
                        all(isYes("guardian.absent"), new Age("birth.date", LT, 6), oneOf("custody", "others"))),
                rule("r04", "RED", all(isYes("violence.signs"), isYes("self.harm"))),
                rule(
                        "r05",
                        "RED",
                        all(
                                new Since("last.seen", GT, Period.ofMonths(6)),
                                isYes("guardian.absent"),
                                new Age("birth.date", LT, 16))),
                rule("r06", "RED", all(oneOf("dwelling", "none"), new Age("birth.date", LT, 18))),
                rule("r07", "RED", all(isYes("offence"), new Age("birth.date", LT, 14), oneOf("schooling", "none"))),
                rule(
                        "r08",
                        "RED",
                        all(isYes("guardian.absent"), isYes("guardian.ill"), compare("disability.grade", GE, 3))),
                rule("r09", "RED", all(oneOf("custody", "institution"), isYes("violence.signs"))),
                rule("r10", "RED", all(compare("care.hours", LT, 2), new Age("birth.date", LT, 3))),
                rule(
                        "r11",
                        "YELLOW",
                        all(
                                isYes("guardian.absent"),
                                new Age("birth.date", LT, 16),
                                oneOf("custody", "grandparents", "others"))),
                rule(
                        "r12",
                        "YELLOW",
                        all(
                                new Since("parent.left", GT, Period.ofMonths(12)),
                                oneOf("custody", "one.parent"),
                                new Age("birth.date", LT, 16))),
                rule("r13", "YELLOW", all(isYes("school.dropout"), new Age("birth.date", LT, 16))),
                rule(
                        "r14",
                        "YELLOW",
                        all(
                                oneOf("schooling", "irregular", "none"),
                                new Age("birth.date", LT, 16),
                                compare("school.days.missed", GE, 30))),
                rule("r15", "YELLOW", all(oneOf("dwelling", "unsafe", "none"), compare("disability.grade", GE, 2))),
                rule("r16", "YELLOW", all(compare("income.monthly", LT, 60000), compare("children", GE, 3))),
                rule("r17", "YELLOW", all(isYes("guardian.ill"), oneOf("custody", "one.parent"))),
                rule(
                        "r18",
                        "YELLOW",
                        all(
                                isYes("illness.chronic"),
                                compare("income.monthly", LT, 80000),
                                new Since("last.examined", GT, Period.ofMonths(12)))),
                rule("r19", "YELLOW", all(isYes("lives.alone"), new Age("birth.date", GE, 80))),
                rule(
                        "r20",
                        "YELLOW",
                        all(isYes("lives.alone"), new Age("birth.date", GE, 65), isYes("illness.chronic"))),
                rule("r21", "YELLOW", all(isYes("offence"), new Age("birth.date", LT, 18))),
                rule("r22", "YELLOW", all(isYes("debt"), compare("income.monthly", LT, 50000))),
                rule("r23", "YELLOW", all(isYes("disaster.damage"), oneOf("dwelling", "worn", "unsafe"))),
                rule("r24", "YELLOW", all(new Since("last.seen", GT, Period.ofMonths(3)), isYes("lives.alone"))),
                rule("r25", "YELLOW", all(oneOf("attitude", "refusing"), isYes("violence.signs"))),
                rule("r26", "BLUE", all(new Age("birth.date", LT, 16), oneOf("custody", "grandparents"))),
                rule("r27", "BLUE", all(oneOf("work", "away"), compare("children", GE, 1))),
                rule("r28", "BLUE", all(oneOf("work", "none"), compare("income.monthly", LT, 100000))),
                rule("r29", "BLUE", all(compare("school.days.missed", GE, 15), new Age("birth.date", LT, 16))),
                rule("r30", "BLUE", all(compare("disability.grade", GE, 1), compare("care.hours", LT, 4))),
                rule("r31", "BLUE", all(isYes("illness.chronic"), new Age("birth.date", GE, 60))),
                rule(
                        "r32",
                        "BLUE",
                        all(new Since("parent.left", GT, Period.ofMonths(6)), new Age("birth.date", LT, 18))),
                rule("r33", "BLUE", all(isYes("debt"), compare("children", GE, 2))),
                rule("r34", "BLUE", all(oneOf("dwelling", "worn"), new Age("birth.date", GE, 70))),
                rule(
                        "r35",
                        "BLUE",
                        all(new Since("last.examined", GT, Period.ofMonths(24)), new Age("birth.date", GE, 65))),
                rule(
                        "r36",
                        "BLUE",
                        all(oneOf("attitude", "reserved", "refusing"), new Since("last.seen", GT, Period.ofMonths(3)))),
                rule("r37", "BLUE", all(isYes("guardian.ill"), compare("children", GE, 1))),
                rule("r38", "BLUE", all(isNo("guardian.absent"), isYes("lives.alone"), new Age("birth.date", LT, 18))),
                rule("r39", "BLUE", all(isYes("disaster.damage"), compare("income.monthly", LT, 150000))),
                rule(
                        "r40",
                        "BLUE",
                        all(
                                oneOf("schooling", "boarding"),
                                new Age("birth.date", LT, 12),
                                compare("school.days.missed", GE, 10))));
    }
}
