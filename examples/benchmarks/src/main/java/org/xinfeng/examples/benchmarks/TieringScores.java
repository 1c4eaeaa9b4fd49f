package org.xinfeng.examples.benchmarks;

import static org.xinfeng.examples.benchmarks.TieringWords.compare;
import static org.xinfeng.examples.benchmarks.TieringWords.isNo;
import static org.xinfeng.examples.benchmarks.TieringWords.isYes;
import static org.xinfeng.examples.benchmarks.TieringWords.item;
import static org.xinfeng.examples.benchmarks.TieringWords.oneOf;
import static org.xinfeng.examples.benchmarks.TieringWords.rule;
import static org.xinfeng.rules.FactCondition.Op.GE;
import static org.xinfeng.rules.FactCondition.Op.GT;
import static org.xinfeng.rules.FactCondition.Op.LT;
import static org.xinfeng.rules.When.all;

import java.time.Period;
import java.util.List;
import org.xinfeng.rules.Condition.AtLeast;
import org.xinfeng.rules.Condition.Score;
import org.xinfeng.rules.FactCondition.Age;
import org.xinfeng.rules.FactCondition.Since;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.ScoreItem.Band;
import org.xinfeng.tiering.TierRule;

/** The book with scores: 28 rules of things that must all hold, two scores with three thresholds each, and six of some of several. */
final class TieringScores {

    static final List<ScoreItem> HARM = List.of(
            item("violence.signs", new Band(isYes("violence.signs"), 40)),
            item("self.harm", new Band(isYes("self.harm"), 35)),
            item("guardian.absent", new Band(isYes("guardian.absent"), 25)),
            item("custody", new Band(oneOf("custody", "others"), 20), new Band(oneOf("custody", "grandparents"), 10)),
            item("birth.date", new Band(new Age("birth.date", LT, 6), 20), new Band(new Age("birth.date", LT, 14), 10)),
            item(
                    "last.seen",
                    new Band(new Since("last.seen", GT, Period.ofMonths(6)), 20),
                    new Band(new Since("last.seen", GT, Period.ofMonths(3)), 10)),
            item("lives.alone", new Band(isYes("lives.alone"), 15)),
            item("attitude", new Band(oneOf("attitude", "refusing"), 10)));

    static final List<ScoreItem> WANT = List.of(
            item(
                    "income.monthly",
                    new Band(compare("income.monthly", LT, 50000), 30),
                    new Band(compare("income.monthly", LT, 100000), 20),
                    new Band(compare("income.monthly", LT, 150000), 10)),
            item(
                    "dwelling",
                    new Band(oneOf("dwelling", "none"), 30),
                    new Band(oneOf("dwelling", "unsafe"), 20),
                    new Band(oneOf("dwelling", "worn"), 5)),
            item("debt", new Band(isYes("debt"), 15)),
            item("work", new Band(oneOf("work", "none"), 15), new Band(oneOf("work", "away"), 5)),
            item("children", new Band(compare("children", GE, 3), 15), new Band(compare("children", GE, 1), 5)),
            item(
                    "disability.grade",
                    new Band(compare("disability.grade", GE, 3), 25),
                    new Band(compare("disability.grade", GE, 1), 10)),
            item("disaster.damage", new Band(isYes("disaster.damage"), 20)),
            item("illness.chronic", new Band(isYes("illness.chronic"), 10)));

    private TieringScores() {}

    static List<TierRule> rules() {
        return List.of(
                rule("r01", "RED", all(isYes("violence.signs"), new Age("birth.date", LT, 14))),
                rule("r02", "RED", all(isYes("self.harm"), isYes("lives.alone"))),
                rule(
                        "r03",
                        "RED",
                        all(isYes("guardian.absent"), new Age("birth.date", LT, 6), oneOf("custody", "others"))),
                rule(
                        "r04",
                        "RED",
                        all(
                                new Since("last.seen", GT, Period.ofMonths(6)),
                                isYes("guardian.absent"),
                                new Age("birth.date", LT, 16))),
                rule("r05", "RED", all(oneOf("dwelling", "none"), new Age("birth.date", LT, 18))),
                rule("r06", "RED", all(isYes("offence"), new Age("birth.date", LT, 14), oneOf("schooling", "none"))),
                rule(
                        "r07",
                        "RED",
                        all(isYes("guardian.absent"), isYes("guardian.ill"), compare("disability.grade", GE, 3))),
                rule("r08", "RED", all(compare("care.hours", LT, 2), new Age("birth.date", LT, 3))),
                rule(
                        "r09",
                        "YELLOW",
                        all(
                                isYes("guardian.absent"),
                                new Age("birth.date", LT, 16),
                                oneOf("custody", "grandparents", "others"))),
                rule(
                        "r10",
                        "YELLOW",
                        all(
                                new Since("parent.left", GT, Period.ofMonths(12)),
                                oneOf("custody", "one.parent"),
                                new Age("birth.date", LT, 16))),
                rule("r11", "YELLOW", all(isYes("school.dropout"), new Age("birth.date", LT, 16))),
                rule(
                        "r12",
                        "YELLOW",
                        all(
                                oneOf("schooling", "irregular", "none"),
                                new Age("birth.date", LT, 16),
                                compare("school.days.missed", GE, 30))),
                rule("r13", "YELLOW", all(compare("income.monthly", LT, 60000), compare("children", GE, 3))),
                rule("r14", "YELLOW", all(isYes("guardian.ill"), oneOf("custody", "one.parent"))),
                rule(
                        "r15",
                        "YELLOW",
                        all(
                                isYes("illness.chronic"),
                                compare("income.monthly", LT, 80000),
                                new Since("last.examined", GT, Period.ofMonths(12)))),
                rule("r16", "YELLOW", all(isYes("lives.alone"), new Age("birth.date", GE, 80))),
                rule(
                        "r17",
                        "YELLOW",
                        all(isYes("lives.alone"), new Age("birth.date", GE, 65), isYes("illness.chronic"))),
                rule("r18", "YELLOW", all(isYes("offence"), new Age("birth.date", LT, 18))),
                rule("r19", "YELLOW", all(isYes("debt"), compare("income.monthly", LT, 50000))),
                rule("r20", "YELLOW", all(new Since("last.seen", GT, Period.ofMonths(3)), isYes("lives.alone"))),
                rule("r21", "BLUE", all(new Age("birth.date", LT, 16), oneOf("custody", "grandparents"))),
                rule("r22", "BLUE", all(oneOf("work", "away"), compare("children", GE, 1))),
                rule("r23", "BLUE", all(oneOf("work", "none"), compare("income.monthly", LT, 100000))),
                rule("r24", "BLUE", all(isYes("illness.chronic"), new Age("birth.date", GE, 60))),
                rule("r25", "BLUE", all(oneOf("dwelling", "worn"), new Age("birth.date", GE, 70))),
                rule(
                        "r26",
                        "BLUE",
                        all(new Since("last.examined", GT, Period.ofMonths(24)), new Age("birth.date", GE, 65))),
                rule("r27", "BLUE", all(isNo("guardian.absent"), isYes("lives.alone"), new Age("birth.date", LT, 18))),
                rule("r28", "BLUE", all(isYes("disaster.damage"), compare("income.monthly", LT, 150000))),
                rule("r29", "RED", new Score(HARM, 100)),
                rule("r30", "YELLOW", new Score(HARM, 70)),
                rule("r31", "BLUE", new Score(HARM, 45)),
                rule("r32", "RED", new Score(WANT, 110)),
                rule("r33", "YELLOW", new Score(WANT, 80)),
                rule("r34", "BLUE", new Score(WANT, 55)),
                rule(
                        "r35",
                        "RED",
                        new AtLeast(
                                4,
                                List.of(
                                        isYes("violence.signs"),
                                        isYes("self.harm"),
                                        isYes("guardian.absent"),
                                        isYes("guardian.ill"),
                                        isYes("offence"),
                                        isYes("school.dropout"),
                                        isYes("lives.alone")))),
                rule(
                        "r36",
                        "YELLOW",
                        new AtLeast(
                                3,
                                List.of(
                                        compare("income.monthly", LT, 80000),
                                        isYes("debt"),
                                        oneOf("work", "none"),
                                        oneOf("dwelling", "unsafe", "none"),
                                        isYes("disaster.damage"),
                                        compare("children", GE, 3)))),
                rule(
                        "r37",
                        "YELLOW",
                        new AtLeast(
                                3,
                                List.of(
                                        isYes("illness.chronic"),
                                        compare("disability.grade", GE, 2),
                                        new Age("birth.date", GE, 70),
                                        new Since("last.examined", GT, Period.ofMonths(24)),
                                        compare("care.hours", LT, 4),
                                        isYes("lives.alone")))),
                rule(
                        "r38",
                        "BLUE",
                        new AtLeast(
                                2,
                                List.of(
                                        compare("school.days.missed", GE, 15),
                                        oneOf("schooling", "irregular", "none"),
                                        isYes("school.dropout"),
                                        oneOf("attitude", "refusing")))),
                rule(
                        "r39",
                        "BLUE",
                        new AtLeast(
                                3,
                                List.of(
                                        isYes("guardian.absent"),
                                        new Since("parent.left", GT, Period.ofMonths(6)),
                                        oneOf("custody", "grandparents", "others"),
                                        new Since("last.seen", GT, Period.ofMonths(3)),
                                        new Age("birth.date", LT, 16)))),
                rule(
                        "r40",
                        "RED",
                        new AtLeast(
                                5,
                                List.of(
                                        isYes("violence.signs"),
                                        isYes("guardian.absent"),
                                        new Age("birth.date", LT, 14),
                                        oneOf("custody", "others"),
                                        new Since("last.seen", GT, Period.ofMonths(6)),
                                        new Since("parent.left", GT, Period.ofMonths(12)),
                                        isYes("guardian.ill")))));
    }
}
