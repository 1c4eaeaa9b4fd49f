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
            boolean kept = left.keySet().stream()
                    .filter(other -> other != rule && (rule.provisional() || !other.provisional()))
                    .anyMatch(other -> isKeptBy(rule, other));
            if (kept) {
                left.remove(rule);
            }
        }
        return left;
    }

    /** Whether whoever does what {@code other} asks has done what {@code rule} asks, with no due day later. */
    public static boolean isKeptBy(DutyRule rule, DutyRule other) {
        DutyRule.Owed mine = rule.owed();
        DutyRule.Owed its = other.owed();
        return mine.kind() == its.kind()
                && mine.role().equals(its.role())
                && mine.checklist().equals(its.checklist())
                && mine.metByHomeVisit() == its.metByHomeVisit()
                && its.graceDays() <= mine.graceDays()
                && mine.cadence().way() == its.cadence().way()
                && its.cadence().isAtLeastAsStrictAs(mine.cadence());
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
        Map<DutyId, Duty> known = new LinkedHashMap<>();
        before.forEach(duty -> known.put(duty.id(), duty));
        List<Duty> begun = new ArrayList<>();
        List<Duty> kept = new ArrayList<>();
        wanted.forEach((rule, reasons) -> {
            Duty had = known.get(Duty.idOf(situation.resident(), rule.id()));
            if (had != null && had.isOpen()) {
                kept.add(new Duty(
                        had.id(),
                        had.resident(),
                        had.rule(),
                        rule.owed(),
                        had.during(),
                        had.anchor(),
                        reasons,
                        had.nextNumber(),
                        had.lastMet()));
            } else {
                begun.add(begin(rule, reasons, situation, before, had, today));
            }
        });
        List<Duty> ended = before.stream()
                .filter(Duty::isOpen)
                .filter(duty -> wanted.keySet().stream()
                        .noneMatch(rule -> duty.rule().value().equals(rule.id())))
                .map(duty -> duty.endedBefore(today))
                .toList();
        return new Change(begun, kept, ended);
    }

    private static Duty begin(
            DutyRule rule,
            List<Duty.Reason> reasons,
            Situation situation,
            Collection<Duty> before,
            @org.jspecify.annotations.Nullable Duty had,
            LocalDate today) {
        DutyRule.Owed owed = rule.owed();
        Optional<LocalDate> lastMet = owed.kind() == DutyKind.HOME_VISIT
                ? situation.lastHomeVisit()
                : owed.metByHomeVisit()
                        ? latest(situation.lastContact(), situation.lastHomeVisit())
                        : situation.lastContact();
        LocalDate anchor = today;
        if (owed.cadence().repeats()) {
            anchor = before.stream()
                    .filter(Duty::isOpen)
                    .filter(duty -> duty.owed().kind() == owed.kind()
                            && duty.owed().cadence().repeats())
                    .map(Duty::anchor)
                    .filter(day -> day.isBefore(today))
                    .min(Comparator.naturalOrder())
                    .orElse(today);
        }
        return new Duty(
                Duty.idOf(situation.resident(), rule.id()),
                situation.resident(),
                new Duty.RuleRef(rule.id()),
                owed,
                DateRange.ofUnboundedEnd(today),
                anchor,
                reasons,
                had == null ? 1 : had.nextNumber(),
                owed.cadence().repeats() ? lastMet : Optional.empty());
    }

    static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().isAfter(other.get()) ? one : other;
        }
        return one.isPresent() ? one : other;
    }
}
