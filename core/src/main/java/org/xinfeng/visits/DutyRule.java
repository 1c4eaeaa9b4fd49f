package org.xinfeng.visits;

import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Label;
import org.xinfeng.staff.Role;
import org.xinfeng.tiering.Tier;

/**
 * Whom the station owes what, as a rule of a policy pack.
 *
 * @param id unique in the policy, at most {@value #MAX_ID} characters: part of the id of every duty it makes
 * @param owed what is owed, how often, by whom, and with which questions
 * @param to who it is owed to
 * @param verified whether it was checked against the cited text
 * @param provisional whether it only stands in until the place sets its own, such as the cycle of RED
 */
public record DutyRule(
        String id, Label label, Owed owed, To to, Citation citation, boolean verified, boolean provisional) {

    /** Most characters of the id of a rule. */
    public static final int MAX_ID = 28;

    /**
     * What is owed.
     *
     * @param metByHomeVisit whether a home visit answers this contact too
     * @param checklist the questions that must be answered, if any
     * @param graceDays days after the due day that still count as in time
     * @param earlyDays days before the first day on which it can be answered that count already
     * @param leastPerYear the least number of times in each calendar year it is owed the whole of; 0 for no minimum
     * @param round the days of the round it belongs to; then it is owed once, within these days
     */
    public record Owed(
            DutyKind kind,
            Cadence cadence,
            Role role,
            Optional<ChecklistId> checklist,
            boolean metByHomeVisit,
            int graceDays,
            int earlyDays,
            int leastPerYear,
            Optional<Round.Days> round) {

        /** Most times a year that can be asked of a cycle. */
        public static final int MOST_PER_YEAR = 52;

        /** @throws IllegalArgumentException if days are negative, or the minimum is not one the cadence can keep */
        public Owed {
            if (graceDays < 0) {
                throw new IllegalArgumentException("grace must not be negative but is " + graceDays);
            }
            if (earlyDays < 0 || earlyDays > 31) {
                throw new IllegalArgumentException("early days must be from 0 to 31 but are " + earlyDays);
            }
            if (leastPerYear < 0 || leastPerYear > MOST_PER_YEAR) {
                throw new IllegalArgumentException(
                        "the least number a year must be from 0 to " + MOST_PER_YEAR + " but is " + leastPerYear);
            }
            if (leastPerYear > 0 && cadence.way() != Cadence.Way.ROLLING && leastPerYear > cadence.leastPerYear()) {
                throw new IllegalArgumentException(cadence + " gives " + cadence.leastPerYear()
                        + " a year for certain, not " + leastPerYear + "; owe it more often");
            }
            if (round.isPresent() && cadence.way() != Cadence.Way.ONCE) {
                throw new IllegalArgumentException("what belongs to a round is owed once");
            }
        }

        /** Without days before, yearly minimum and round. */
        public Owed(
                DutyKind kind,
                Cadence cadence,
                Role role,
                Optional<ChecklistId> checklist,
                boolean metByHomeVisit,
                int graceDays) {
            this(kind, cadence, role, checklist, metByHomeVisit, graceDays, 0, 0, Optional.empty());
        }

        /** The same, at least so many times in a calendar year. */
        public Owed atLeastYearly(int times) {
            return new Owed(kind, cadence, role, checklist, metByHomeVisit, graceDays, earlyDays, times, round);
        }

        /** The same, answered also by a visit so many days before it opens. */
        public Owed early(int days) {
            return new Owed(kind, cadence, role, checklist, metByHomeVisit, graceDays, days, leastPerYear, round);
        }

        /** How many times a calendar year this gives for certain, if it is kept. */
        public int perYear() {
            return Math.max(leastPerYear, cadence.leastPerYear());
        }

        /** Whether a visit of this form answers it. */
        public boolean isMetBy(VisitForm form) {
            return kind == DutyKind.HOME_VISIT ? form == VisitForm.HOME : form != VisitForm.HOME || metByHomeVisit;
        }
    }

    /** The code of a checklist of the policy. */
    public record ChecklistId(String value) implements Code {

        public ChecklistId {
            Code.check("checklist", value);
        }
    }

    /**
     * Who it is owed to: residents in any of the categories and any of the tiers who meet the condition.
     *
     * @param tiers none means in every tier, and without one
     * @param unassessed whether it is owed to those who cannot be assessed yet; then without tiers
     * @param when a condition on facts; while it is unknown the duty is owed, so that nobody is missed
     */
    public record To(List<Category> categories, List<Tier> tiers, boolean unassessed, Optional<Condition> when) {

        public To {
            categories = List.copyOf(categories);
            tiers = List.copyOf(tiers);
            if (categories.isEmpty()) {
                throw new IllegalArgumentException("a duty is owed to at least one category");
            }
            if (unassessed && !tiers.isEmpty()) {
                throw new IllegalArgumentException("a duty to the unassessed names no tier");
            }
        }
    }

    public DutyRule {
        Code.check("duty rule", id);
        if (id.length() > MAX_ID) {
            throw new IllegalArgumentException("duty rule " + id + " must have at most " + MAX_ID + " characters");
        }
    }
}
