package org.xinfeng.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xinfeng.calendar.NoticeYears;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Label;
import org.xinfeng.rules.When;
import org.xinfeng.staff.Role;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierPractice;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.Cadence.Unit;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.DutyRule.ChecklistId;
import org.xinfeng.visits.DutyRule.Owed;
import org.xinfeng.visits.DutyRule.To;
import org.xinfeng.visits.VisitEntry;

/** A small policy for children and elders, shaped like the Guangdong plans, for tests. */
public final class SamplePolicies {

    public static final Tier RED = Tier.of("RED");
    public static final Tier YELLOW = Tier.of("YELLOW");
    public static final Tier BLUE = Tier.of("BLUE");
    public static final Tier GREEN = Tier.of("GREEN");

    public static final Category CHILD = Category.of("child.left-behind");
    public static final Category ELDER = Category.of("elder.special");

    public static final String GUARDIAN_ABSENT = "guardian.absent";
    public static final String HARM_SUSPECTED = "harm.suspected";
    public static final String INCOME = "income.monthly";
    public static final String SELF_CARE_LOST = "disabled.self-care";
    public static final String SMD_STATUS = "smd.status";
    public static final String BIRTH_DATE = "birth.date";

    public static final ChecklistId FIVE_INQUIRIES = new ChecklistId("five-inquiries");

    public static final String CHILD_PLAN = "gd.plan-2024";
    public static final String ELDER_PLAN = "gd.plan-2023";

    /** The first day of the sample policy; it has no end. */
    public static final LocalDate BEGIN = LocalDate.parse("2024-01-01");

    public static final int HORIZON_DAYS = 100;

    private SamplePolicies() {}

    public static PolicyLibrary library() {
        return PolicyLibrary.of(pack());
    }

    public static Policy policy() {
        return library().on(LocalDate.parse("2025-06-02"));
    }

    /** The sample pack: in force from 2024 on without end, calendar years 2024 to 2026. */
    public static PolicyPack pack() {
        return pack("1", DateRange.ofUnboundedEnd(BEGIN), duties());
    }

    /** The sample pack with another version, days in force, and duties. */
    public static PolicyPack pack(String version, DateRange inForce, List<DutyRule> duties) {
        return pack(version, inForce, List.of(childBook(), elderBook()), duties);
    }

    /** The sample pack with other rule books. */
    public static PolicyPack pack(List<RuleBook> books) {
        return pack("1", DateRange.ofUnboundedEnd(BEGIN), books, duties());
    }

    /** The sample pack with another version, with practices and rules of pairing. */
    public static PolicyPack pack(String version, List<TierPractice> practices, Optional<PairingRules> pairing) {
        PolicyPack base = pack(version, DateRange.ofUnboundedEnd(BEGIN), duties());
        return new PolicyPack(
                base.head(),
                base.sources(),
                base.scale(),
                base.factors(),
                base.categories(),
                base.settings(),
                base.books(),
                base.duties(),
                base.checklists(),
                base.years(),
                base.horizonDays(),
                practices,
                pairing);
    }

    private static PolicyPack pack(String version, DateRange inForce, List<RuleBook> books, List<DutyRule> duties) {
        return new PolicyPack(
                new PolicyPack.Head("sample", version, label("样例"), inForce, false),
                List.of(
                        new PolicyPack.Source(CHILD_PLAN, "儿童计划", "样例省", Optional.empty(), "2024-05-11", "C"),
                        new PolicyPack.Source(ELDER_PLAN, "老人计划", "样例省", Optional.empty(), "2023-11", "C")),
                Optional.of(scale()),
                factors(),
                List.of(
                        new PolicyPack.CategoryRule(
                                CHILD,
                                label("留守儿童"),
                                Optional.of(new FactCondition.Age(BIRTH_DATE, FactCondition.Op.LT, 16))),
                        new PolicyPack.CategoryRule(ELDER, label("特殊困难老人"), Optional.empty())),
                List.of(),
                books,
                duties,
                List.of(fiveInquiries()),
                List.of(NoticeYears.Y2024, NoticeYears.Y2025, NoticeYears.Y2026),
                HORIZON_DAYS,
                List.of(),
                Optional.empty());
    }

    public static TierScale scale() {
        return new TierScale(List.of(
                new TierScale.Step(RED, label("红"), label("紧急干预")),
                new TierScale.Step(YELLOW, label("黄"), label("重点关爱")),
                new TierScale.Step(BLUE, label("蓝"), label("定期随访")),
                new TierScale.Step(GREEN, label("绿"), label("常态关爱"))));
    }

    public static List<Factor> factors() {
        return List.of(
                Factor.yesNo(GUARDIAN_ABSENT, "监护缺失", "guardian absent"),
                Factor.yesNo(HARM_SUSPECTED, "疑似伤害", "harm suspected"),
                Factor.yesNo(SELF_CARE_LOST, "失能", "cannot care for self"),
                factor(INCOME, FactType.NUMBER, List.of(), "fen"),
                factor(SMD_STATUS, FactType.CHOICE, List.of("stable", "basically-stable", "unstable"), "none"),
                factor(BIRTH_DATE, FactType.DATE, List.of(), "none"));
    }

    private static Factor factor(String code, FactType type, List<String> choices, String unit) {
        return new Factor(
                code,
                type,
                choices.stream()
                        .map(choice -> new Factor.Choice(choice, label(choice)))
                        .toList(),
                type == FactType.NUMBER ? Optional.of(0L) : Optional.empty(),
                Optional.empty(),
                unit,
                Optional.empty(),
                label(code));
    }

    /** Harm → RED, no guardian → YELLOW, both known and neither → GREEN. */
    public static RuleBook childBook() {
        return new RuleBook(
                "child",
                List.of(CHILD),
                List.of(
                        rule("C1", RED, When.yesNo(HARM_SUSPECTED).isYes(), CHILD_PLAN),
                        rule("C2", YELLOW, When.yesNo(GUARDIAN_ABSENT).isYes(), CHILD_PLAN)),
                Set.of(GUARDIAN_ABSENT, HARM_SUSPECTED),
                Optional.of(GREEN));
    }

    /** Cannot care for self → YELLOW, an income under 1,000 yuan → BLUE, self-care known and neither → GREEN. */
    public static RuleBook elderBook() {
        return new RuleBook(
                "elder",
                List.of(ELDER),
                List.of(
                        rule("E1", YELLOW, When.yesNo(SELF_CARE_LOST).isYes(), ELDER_PLAN),
                        rule("E2", BLUE, When.number(INCOME).below(100_000), ELDER_PLAN)),
                Set.of(SELF_CARE_LOST),
                Optional.of(GREEN));
    }

    public static TierRule rule(String id, Tier tier, Condition when, String source) {
        return new TierRule(id, tier, when, label(id), Citation.of(source), true);
    }

    public static List<DutyRule> duties() {
        return Stream.concat(childDuties().stream(), elderDuties().stream()).toList();
    }

    public static List<DutyRule> childDuties() {
        return List.of(
                duty("child.red.now", visit(Cadence.immediate()), to(CHILD, RED)),
                provisional(duty("child.red.visit", visit(monthly()), to(CHILD, RED))),
                duty("child.yellow.visit", visit(monthly()), to(CHILD, YELLOW)),
                duty("child.blue.visit", visit(Cadence.rolling(2, Unit.MONTH)), to(CHILD, BLUE)),
                duty("child.green.visit", visit(Cadence.rolling(3, Unit.MONTH)), to(CHILD, GREEN)),
                duty("child.contact", contact(monthly()), to(CHILD, RED, YELLOW, BLUE, GREEN)),
                duty("child.intake", visit(Cadence.once(14, Unit.DAY)), toUnassessed(CHILD)));
    }

    public static List<DutyRule> elderDuties() {
        return List.of(
                duty("elder.visit", visit(Cadence.calendar(1, Unit.MONTH)), to(ELDER)),
                duty("elder.intake", visit(Cadence.once(14, Unit.DAY)), toUnassessed(ELDER)));
    }

    public static Cadence monthly() {
        return Cadence.rolling(1, Unit.MONTH);
    }

    /** A home visit with the five inquiries. */
    public static Owed visit(Cadence cadence) {
        return new Owed(DutyKind.HOME_VISIT, cadence, Role.SOCIAL_WORKER, Optional.of(FIVE_INQUIRIES), false, 0);
    }

    /** A contact that a home visit answers too, without questions. */
    public static Owed contact(Cadence cadence) {
        return new Owed(DutyKind.CONTACT, cadence, Role.SOCIAL_WORKER, Optional.empty(), true, 0);
    }

    /** To a category in some tiers; none means in every tier, and without one. */
    public static To to(Category category, Tier... tiers) {
        return new To(List.of(category), List.of(tiers), false, Optional.empty());
    }

    public static To toUnassessed(Category category) {
        return new To(List.of(category), List.of(), true, Optional.empty());
    }

    public static DutyRule duty(String id, Owed owed, To to) {
        return new DutyRule(id, label(id), owed, to, Citation.of(CHILD_PLAN), true, false);
    }

    public static DutyRule provisional(DutyRule rule) {
        return new DutyRule(rule.id(), rule.label(), rule.owed(), rule.to(), rule.citation(), rule.verified(), true);
    }

    /** The five inquiries (五了解), all but the last required. */
    public static Checklist fiveInquiries() {
        return new Checklist(
                FIVE_INQUIRIES,
                label("五了解"),
                List.of(
                        item("HEALTH", true),
                        item("ECONOMY", true),
                        item("SUPPORT", true),
                        item("SAFETY", true),
                        item("NEED", false)));
    }

    private static Checklist.Item item(String code, boolean required) {
        return new Checklist.Item(
                code,
                label(code),
                List.of(new Checklist.Choice("FINE", label("正常")), new Checklist.Choice("WORRY", label("有问题"))),
                required);
    }

    /** Every required question of the five inquiries answered, with nothing to worry about. */
    public static List<VisitEntry.Answer> allFine() {
        return Stream.of("HEALTH", "ECONOMY", "SUPPORT", "SAFETY")
                .map(item -> VisitEntry.Answer.of(item, "FINE"))
                .toList();
    }

    public static Label label(String text) {
        return new Label(text, text);
    }
}
