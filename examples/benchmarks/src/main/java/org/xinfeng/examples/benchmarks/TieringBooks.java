package org.xinfeng.examples.benchmarks;

import static org.xinfeng.rules.FactCondition.Op.GE;
import static org.xinfeng.rules.FactCondition.Op.GT;
import static org.xinfeng.rules.FactCondition.Op.LT;
import static org.xinfeng.rules.When.all;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Condition.AtLeast;
import org.xinfeng.rules.Condition.Score;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactCondition.Age;
import org.xinfeng.rules.FactCondition.Since;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Label;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.ScoreItem.Band;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.TierScale;

/** The two rule books that people are tiered by: 40 rules each over all the factors of {@link TieringFactors}. */
final class TieringBooks {

    static final Category CHILD = Category.of("child");

    static final TierScale SCALE = new TierScale(List.of(step("RED"), step("YELLOW"), step("BLUE"), step("GREEN")));

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

    private TieringBooks() {}

    /** Rules of which each asks two or three things that must all hold; or, scored, such rules, scores and some of several. */
    static RuleBook book(boolean scored) {
        return new RuleBook(
                scored ? "scored" : "conjunctive",
                List.of(CHILD),
                scored ? scores() : conjunctions(),
                Set.of("birth.date", "custody"),
                Optional.of(Tier.of("GREEN")));
    }

    static Assessor assessor(boolean scored) {
        return new Assessor(SCALE, List.of(book(scored)), TieringFactors.BY_CODE);
    }

    private static List<TierRule> conjunctions() {
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

    private static List<TierRule> scores() {
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

    private static TierRule rule(String id, String tier, Condition when) {
        return new TierRule(id, Tier.of(tier), when, new Label(id, id), Citation.of("sample"), false);
    }

    private static ScoreItem item(String factor, Band... bands) {
        return new ScoreItem(factor, List.of(bands));
    }

    private static TierScale.Step step(String tier) {
        return new TierScale.Step(Tier.of(tier), new Label(tier, tier), new Label(tier, tier));
    }

    private static Condition isYes(String factor) {
        return When.yesNo(factor).isYes();
    }

    private static Condition isNo(String factor) {
        return When.yesNo(factor).isNo();
    }

    private static Condition compare(String factor, FactCondition.Op op, long number) {
        return new FactCondition.Compare(factor, op, FactValue.of(number));
    }

    private static Condition oneOf(String factor, String... codes) {
        return When.choice(factor).in(codes);
    }
}
