package org.xinfeng.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.policy.SamplePolicies.BIRTH_DATE;
import static org.xinfeng.policy.SamplePolicies.CHILD;
import static org.xinfeng.policy.SamplePolicies.CHILD_PLAN;
import static org.xinfeng.policy.SamplePolicies.ELDER;
import static org.xinfeng.policy.SamplePolicies.GREEN;
import static org.xinfeng.policy.SamplePolicies.HARM_SUSPECTED;
import static org.xinfeng.policy.SamplePolicies.RED;
import static org.xinfeng.policy.SamplePolicies.duty;
import static org.xinfeng.policy.SamplePolicies.to;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.When;
import org.xinfeng.staff.Role;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.DutyRule;

/** Every mistake in a policy is named with its place; the sample without it binds. */
class PolicyProblemsTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-02");
    private static final PolicyPack PACK = SamplePolicies.pack();
    private static final DutyRule INTAKE =
            duty("x", SamplePolicies.visit(SamplePolicies.monthly()), SamplePolicies.toUnassessed(CHILD));

    private static void isNamed(String path, String cause, PolicyPack pack) {
        List<PolicyProblem> problems = assertThrows(
                        InvalidPolicyException.class,
                        () -> PolicyLibrary.of(pack).on(DAY))
                .problems();
        assertTrue(
                problems.stream()
                        .anyMatch(one -> one.path().equals(path)
                                && one.cause().equals(cause)
                                && one.policy().equals("sample")
                                && !one.cure().isBlank()),
                problems::toString);
    }

    private static PolicyPack book(Tier tier, Condition when, String source, Set<String> required) {
        return ChangedPack.of(PACK)
                .books(List.of(new RuleBook(
                        "b",
                        List.of(CHILD),
                        List.of(SamplePolicies.rule("R", tier, when, source)),
                        required,
                        Optional.of(GREEN))))
                .pack();
    }

    private static PolicyPack rule(Condition when) {
        return book(RED, when, CHILD_PLAN, Set.of());
    }

    private static PolicyPack owing(DutyRule rule) {
        return ChangedPack.of(PACK).duties(List.of(rule)).pack();
    }

    private static PolicyPack owing(DutyRule.Owed owed, DutyRule.To to, String source) {
        return owing(new DutyRule("x", INTAKE.label(), owed, to, Citation.of(source), true, false));
    }

    @Test
    void anUnknownCodeIsNamedWhereverItStands() {
        Condition harm = When.yesNo(HARM_SUSPECTED).isYes();
        Condition gone = When.yesNo("gone").isYes();
        isNamed("books/b/rules/R/when", "there is no factor gone", rule(When.not(gone)));
        isNamed("books/b/required", "there is no factor gone", book(RED, harm, CHILD_PLAN, Set.of("gone")));
        isNamed("books/b/rules/R", "there is no tier PINK", book(Tier.of("PINK"), harm, CHILD_PLAN, Set.of()));
        isNamed("books/b/rules/R", "the source gone is not listed", book(RED, harm, "gone", Set.of()));
        isNamed(
                "books/b/rules/R/when",
                "there is no setting gone",
                rule(new FactCondition.Local(SamplePolicies.INCOME, FactCondition.Op.LT, "gone")));
        isNamed(
                "duties/x",
                "there is no category gone",
                owing(INTAKE.owed(), SamplePolicies.toUnassessed(Category.of("gone")), CHILD_PLAN));
        isNamed("duties/x", "there is no tier PINK", owing(INTAKE.owed(), to(CHILD, Tier.of("PINK")), CHILD_PLAN));
        isNamed("duties/x", "the source gone is not listed", owing(INTAKE.owed(), INTAKE.to(), "gone"));
        isNamed(
                "duties/x/checklist",
                "there is no checklist gone",
                owing(
                        new DutyRule.Owed(
                                DutyKind.HOME_VISIT,
                                SamplePolicies.monthly(),
                                Role.SOCIAL_WORKER,
                                Optional.of(new DutyRule.ChecklistId("gone")),
                                false,
                                0),
                        INTAKE.to(),
                        CHILD_PLAN));
        isNamed(
                "categories/" + CHILD.value(),
                "there is no factor gone",
                ChangedPack.of(PACK)
                        .categories(List.of(
                                new PolicyPack.CategoryRule(CHILD, SamplePolicies.label("儿童"), Optional.of(gone)),
                                PACK.categories().get(1)))
                        .pack());
    }

    @Test
    void aValueOfTheWrongTypeIsNamed() {
        isNamed(
                "books/b/rules/R/when",
                "harm.suspected is of type YES_NO, not NUMBER",
                rule(When.number(HARM_SUSPECTED).is(1)));
        isNamed(
                "books/b/rules/R/when",
                "harm.suspected is of type YES_NO, not DATE",
                rule(new FactCondition.Age(HARM_SUSPECTED, FactCondition.Op.LT, 16)));
        isNamed(
                "books/b/rules/R/when",
                "smd.status cannot be cured",
                rule(When.choice(SamplePolicies.SMD_STATUS).in("cured")));
    }

    @Test
    void whatIsThereTwiceIsNamed() {
        isNamed(
                "duties/x",
                "it is there twice",
                ChangedPack.of(PACK).duties(List.of(INTAKE, INTAKE)).pack());
        isNamed(
                "factors/" + HARM_SUSPECTED,
                "it is there twice",
                ChangedPack.of(PACK)
                        .factors(java.util.stream.Stream.concat(
                                        PACK.factors().stream(),
                                        PACK.factors().stream()
                                                .filter(one -> one.code().equals(HARM_SUSPECTED)))
                                .toList())
                        .pack());
        PolicyPack other = ChangedPack.of(PACK)
                .head(new PolicyPack.Head(
                        "other", "1", PACK.head().title(), PACK.head().inForce(), false))
                .pack();
        InvalidPolicyException refused = assertThrows(
                InvalidPolicyException.class,
                () -> PolicyLibrary.of(PACK, other).on(DAY));
        assertTrue(refused.problems().stream()
                .anyMatch(one ->
                        one.path().equals("duties/child.intake") && one.cause().equals("another pack has it too")));
    }

    @Test
    void everyProblemIsNamedAndNotOnlyTheFirst() {
        PolicyPack pack = ChangedPack.of(rule(When.yesNo("gone").isYes()))
                .duties(List.of(duty("x", INTAKE.owed(), to(CHILD, Tier.of("PINK")))))
                .pack();
        InvalidPolicyException refused = assertThrows(
                InvalidPolicyException.class, () -> PolicyLibrary.of(pack).on(DAY));
        assertTrue(refused.getMessage().contains("gone") && refused.getMessage().contains("PINK"));
    }

    @Test
    void aCategoryCountsWhileItsConditionIsMetOrUnknown() {
        Policy policy = SamplePolicies.policy();
        Set<Category> both = Set.of(CHILD, ELDER, Category.of("unknown-to-the-policy"));
        assertEquals(Set.of(CHILD, ELDER), policy.counting(both, born(Optional.empty())));
        assertEquals(Set.of(CHILD, ELDER), policy.counting(both, born(Optional.of("2009-06-03"))));
        assertEquals(Set.of(ELDER), policy.counting(both, born(Optional.of("2009-06-02"))));
    }

    private static Facts born(Optional<String> day) {
        return Facts.of(
                DAY,
                day.map(text -> Map.of(BIRTH_DATE, FactValue.of(LocalDate.parse(text))))
                        .orElse(Map.of()));
    }
}
