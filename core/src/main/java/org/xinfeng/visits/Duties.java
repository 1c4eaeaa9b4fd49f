package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.tiering.Tier;

/**
 * What is owed to a resident: pure functions from rules, tier and facts to duties.
 *
 * <p>Duties of different kind, questions or role stand beside each other. One goes without another only where keeping the
 * other provably keeps it, so that no due day becomes later.
 */
public final class Duties {

    private Duties() {}

    /**
     * What is known about a resident when duties are derived.
     *
     * @param unassessed whether a book covers the resident but something required is unknown
     * @param lastHomeVisit for counting a new duty from a visit that was already made
     */
    public record Situation(
            ResidentId resident,
            Set<Category> categories,
            Optional<Tier> tier,
            boolean unassessed,
            Facts facts,
            Optional<LocalDate> lastHomeVisit,
            Optional<LocalDate> lastContact) {}

    /** The rules that bind in a situation, each with why, in the order of their ids. */
    public static Map<DutyRule, List<Duty.Reason>> binding(Collection<DutyRule> rules, Situation situation) {
        Map<DutyRule, List<Duty.Reason>> binding = new LinkedHashMap<>();
        rules.stream().sorted(Comparator.comparing(DutyRule::id)).forEach(rule -> {
            List<Duty.Reason> reasons = reasons(rule, situation);
            if (!reasons.isEmpty()) {
                binding.put(rule, reasons);
            }
        });
        return binding;
    }

    private static List<Duty.Reason> reasons(DutyRule rule, Situation situation) {
        DutyRule.To to = rule.to();
        boolean inTier = to.unassessed()
                ? situation.unassessed()
                : to.tiers().isEmpty()
                        || situation.tier().filter(to.tiers()::contains).isPresent();
        if (!inTier) {
            return List.of();
        }
        Truth truth = to.when().map(when -> when.on(situation.facts())).orElse(Truth.YES);
        if (truth == Truth.NO) {
            return List.of();
        }
        return to.categories().stream()
                .filter(situation.categories()::contains)
                .map(category -> new Duty.Reason(
                        category,
                        to.tiers().isEmpty() ? Optional.empty() : situation.tier(),
                        new Duty.SourceRef(rule.citation().source()),
                        rule.verified(),
                        rule.provisional(),
                        truth == Truth.UNKNOWN))
                .toList();
    }

    /** Leaves out rules that are kept by keeping another; a provisional one never takes the place of a settled one. */
    public static Map<DutyRule, List<Duty.Reason>> withoutKeptByOthers(Map<DutyRule, List<Duty.Reason>> binding) {
        Map<DutyRule, List<Duty.Reason>> left = new LinkedHashMap<>(binding);
        for (DutyRule rule : binding.keySet()) {
            if (isKeptByAnyOf(left.keySet(), rule)) {
                left.remove(rule);
            }
        }
        return left;
    }

    /** In a loop, as it is asked of each pair of rules for every resident. */
    private static boolean isKeptByAnyOf(Collection<DutyRule> others, DutyRule rule) {
        for (DutyRule other : others) {
            if (other != rule && (rule.provisional() || !other.provisional()) && isKeptBy(rule, other)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether whoever does what {@code other} asks has done what {@code rule} asks, with no due day later. Never so for
     * what is owed once: the other may have been met before this one began.
     */
    public static boolean isKeptBy(DutyRule rule, DutyRule other) {
        return isKeptBy(rule.owed(), other.owed());
    }

    private static boolean isKeptBy(DutyRule.Owed mine, DutyRule.Owed its) {
        Cadence cadence = mine.cadence();
        return cadence.repeats()
                && mine.kind() == its.kind()
                && isSameContent(mine, its)
                && mine.metByHomeVisit() == its.metByHomeVisit()
                && its.graceDays() <= mine.graceDays()
                && its.earlyDays() <= mine.earlyDays()
                && its.perYear() >= mine.leastPerYear()
                && cadence.way() == its.cadence().way()
                && (cadence.way() == Cadence.Way.ROLLING
                        || cadence.unit() == its.cadence().unit())
                && its.cadence().isAtLeastAsStrictAs(cadence);
    }

    private static boolean isSameContent(DutyRule.Owed one, DutyRule.Owed other) {
        return one.role().equals(other.role()) && one.checklist().equals(other.checklist());
    }

    /** What changes when duties are derived again: those to store, ended ones among them. */
    public record Change(List<Duty> begun, List<Duty> kept, List<Duty> ended) {

        /** Every duty in force after the change. */
        public List<Duty> inForce() {
            List<Duty> all = new ArrayList<>(kept);
            all.addAll(begun);
            return all;
        }
    }

    /**
     * The duties of a resident derived again.
     *
     * @param before every duty of the resident that is stored, ended ones too
     */
    public static Change derive(
            Collection<DutyRule> rules, Situation situation, Collection<Duty> before, LocalDate today) {
        Map<DutyRule, List<Duty.Reason>> wanted = withoutKeptByOthers(binding(rules, situation));
        Set<DutyId> inForce = wanted.keySet().stream()
                .map(rule -> Duty.idOf(situation.resident(), rule.id()))
                .collect(Collectors.toSet());
        Map<DutyId, Duty> known = new LinkedHashMap<>();
        before.forEach(duty -> known.put(duty.id(), duty));
        List<Duty> ending = before.stream()
                .filter(duty -> duty.isOpen() && !inForce.contains(duty.id()))
                .toList();
        List<Duty> begun = new ArrayList<>();
        List<Duty> kept = new ArrayList<>();
        wanted.forEach((rule, reasons) -> {
            Duty had = known.get(Duty.idOf(situation.resident(), rule.id()));
            if (had != null && had.isOpen()) {
                kept.add(renewed(had, rule, reasons, ending, today));
            } else {
                begun.add(begun(rule, reasons, situation, before, ending, today));
            }
        });
        return new Change(
                begun,
                kept,
                ending.stream().map(duty -> duty.endedBefore(today)).toList());
    }

    private static Duty renewed(
            Duty had, DutyRule rule, List<Duty.Reason> reasons, List<Duty> ending, LocalDate today) {
        Duty renewed = new Duty(
                had.id(),
                had.resident(),
                had.rule(),
                rule.owed(),
                had.during(),
                had.anchor(),
                reasons,
                nextNumber(had, rule.owed().cadence(), today),
                had.lastMet(),
                had.tally());
        return ending.stream()
                .filter(duty -> isKeptBy(duty.owed(), renewed.owed()))
                .filter(duty -> countedFrom(duty).isBefore(countedFrom(renewed)))
                .min(Comparator.comparing(Duties::countedFrom))
                .map(renewed::countedAs)
                .orElse(renewed);
    }

    /** Counted on from the duty whose place it takes, if there is one; else from a visit already made, or from today. */
    private static Duty begun(
            DutyRule rule,
            List<Duty.Reason> reasons,
            Situation situation,
            Collection<Duty> before,
            List<Duty> ending,
            LocalDate today) {
        DutyRule.Owed owed = rule.owed();
        DutyId id = Duty.idOf(situation.resident(), rule.id());
        Duty begun = new Duty(
                id,
                situation.resident(),
                new Duty.RuleRef(rule.id()),
                owed,
                DateRange.ofUnboundedEnd(today),
                today,
                reasons,
                before.stream()
                        .filter(had -> had.id().equals(id))
                        .map(had -> nextNumber(had, owed.cadence(), today))
                        .findFirst()
                        .orElse(1),
                lastMet(owed, situation, before),
                before.stream()
                        .filter(had -> had.id().equals(id))
                        .map(Duty::tally)
                        .findFirst()
                        .orElse(Duty.Tally.NONE));
        return ending.stream()
                .filter(duty -> isReplacedBy(duty, begun))
                .min(Comparator.comparing(Duties::countedFrom))
                .map(begun::countedAs)
                .orElse(begun);
    }

    /** Whether a duty that ends goes over into one that begins, with its time. */
    private static boolean isReplacedBy(Duty ending, Duty begun) {
        return ending.owed().cadence().repeats()
                && begun.owed().cadence().repeats()
                && ending.owed().kind() == begun.owed().kind()
                && (isSameContent(ending.owed(), begun.owed())
                        || ending.reasons().stream()
                                .anyMatch(one -> begun.reasons().stream()
                                        .anyMatch(other -> one.category().equals(other.category()))));
    }

    private static LocalDate countedFrom(Duty duty) {
        return duty.lastMet().orElse(duty.anchor());
    }

    /** The number of a calendar occurrence is its period, so another cadence goes on with the period of today. */
    private static int nextNumber(Duty had, Cadence cadence, LocalDate today) {
        return cadence.way() == Cadence.Way.CALENDAR
                        && !cadence.equals(had.owed().cadence())
                ? cadence.periodOf(today)
                : had.nextNumber();
    }

    /**
     * The last visit that a duty which repeats is counted from when it begins. A calendar period counts as met only by a
     * visit that asked the questions; a cycle is only due sooner if any visit counts.
     */
    private static Optional<LocalDate> lastMet(DutyRule.Owed owed, Situation situation, Collection<Duty> before) {
        if (!owed.cadence().repeats()) {
            return Optional.empty();
        }
        if (owed.cadence().way() == Cadence.Way.CALENDAR && owed.checklist().isPresent()) {
            return before.stream()
                    .filter(duty -> duty.owed().kind() == owed.kind()
                            && duty.owed().checklist().equals(owed.checklist()))
                    .flatMap(duty -> duty.lastMet().stream())
                    .max(Comparator.naturalOrder());
        }
        if (owed.kind() == DutyKind.HOME_VISIT) {
            return situation.lastHomeVisit();
        }
        return owed.metByHomeVisit()
                ? latest(situation.lastContact(), situation.lastHomeVisit())
                : situation.lastContact();
    }

    static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().isAfter(other.get()) ? one : other;
        }
        return one.isPresent() ? one : other;
    }
}
