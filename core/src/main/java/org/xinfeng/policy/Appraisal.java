package org.xinfeng.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.AssessmentId;
import org.xinfeng.tiering.Finding;

/**
 * What a policy says of a resident on a day from what is on file about him: a pure function of both, which a desk keeps as an
 * {@link Assessment}.
 *
 * @param facts what is known that day, the birth date of the person among it
 * @param counting the categories of the resident that count
 */
public record Appraisal(Facts facts, Set<Category> counting, Finding finding) {

    /** The factor that the registry supplies from a resident's birth date. */
    public static final String BIRTH_DATE = "birth.date";

    public static Appraisal of(Policy policy, Resident resident, FactSheet sheet, LocalDate day) {
        Facts facts = facts(policy, resident, sheet, day);
        return of(policy, facts, policy.counting(resident.categoriesOn(day), facts));
    }

    /** @param counting the categories that count for these facts */
    public static Appraisal of(Policy policy, Facts facts, Set<Category> counting) {
        return new Appraisal(facts, counting, policy.assessor().assess(counting, facts));
    }

    /** The facts of a resident known on a day, the birth date among them. */
    public static Facts facts(Policy policy, Resident resident, FactSheet sheet, LocalDate day) {
        Facts facts = sheet.on(day, policy.factors());
        return resident.person().birth().isPresent() && policy.factors().containsKey(BIRTH_DATE)
                ? facts.with(BIRTH_DATE, FactValue.of(resident.person().birth().get()))
                : facts;
    }

    /**
     * The record of it.
     *
     * @param policy the one it is of
     */
    public Assessment assessment(Policy policy, AssessmentId id, ResidentId resident, ActorId by) {
        Set<String> looked = looked(policy);
        List<Assessment.Used> used = new ArrayList<>(facts.known().size());
        facts.known().forEach((factor, value) -> {
            if (looked.contains(factor)) {
                used.add(new Assessment.Used(new Assessment.FactorRef(factor), value));
            }
        });
        return new Assessment(
                id,
                resident,
                facts.day(),
                by,
                finding.tierIfAny(),
                finding.possibleTier(),
                finding.isExact(),
                List.copyOf(counting),
                finding instanceof Finding.Tiered tiered ? fired(tiered) : List.of(),
                finding.questions().stream()
                        .map(one -> new Assessment.Open(new Assessment.FactorRef(one.factor()), one.leadsTo()))
                        .toList(),
                finding instanceof Finding.Unassessed unassessed
                        ? unassessed.missing().stream()
                                .map(Assessment.FactorRef::new)
                                .toList()
                        : List.of(),
                used,
                policy.named());
    }

    /** The factors that the books of the categories look at. */
    private Set<String> looked(Policy policy) {
        if (counting.size() == 1) {
            return policy.looked(counting.iterator().next());
        }
        Set<String> all = new HashSet<>();
        counting.forEach(category -> all.addAll(policy.looked(category)));
        return all;
    }

    private static List<Assessment.Fired> fired(Finding.Tiered tiered) {
        return tiered.fired().stream()
                .map(one -> new Assessment.Fired(
                        new Assessment.BookId(one.book()),
                        new Assessment.RuleId(one.rule().id()),
                        one.rule().tier(),
                        new Assessment.SourceId(one.rule().citation().source()),
                        one.rule().verified()))
                .toList();
    }

    /** The categories and how much is known; never what. */
    @Override
    public String toString() {
        return "Appraisal[" + facts.day() + ", " + counting + ", "
                + facts.known().size() + " facts]";
    }
}
