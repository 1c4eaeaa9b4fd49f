package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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

    /**
     * A rule that binds in a situation.
     *
     * @param reasons why, at least one
     */
    public record Binding(DutyRule rule, List<Duty.Reason> reasons) {

        public Binding {
            reasons = List.copyOf(reasons);
        }
    }

    /** The rules that bind in a situation, in the order of their ids. */
    public static List<Binding> binding(Collection<DutyRule> rules, Situation situation) {
        List<Binding> binding = new ArrayList<>();
        for (DutyRule rule : rules) {
            List<Duty.Reason> reasons = reasons(rule, situation);
            if (!reasons.isEmpty()) {
                binding.add(new Binding(rule, reasons));
            }
        }
        binding.sort(Comparator.comparing(one -> one.rule().id()));
        return binding;
    }

    private static List<Duty.Reason> reasons(DutyRule rule, Situation situation) {
        DutyRule.To to = rule.to();
        boolean inTier = to.unassessed()
                ? situation.unassessed()
                : to.tiers().isEmpty()
                        || situation.tier().filter(to.tiers()::contains).isPresent();
        if (!inTier || Collections.disjoint(to.categories(), situation.categories())) {
            return List.of();
        }
        Truth truth = to.when().map(when -> when.on(situation.facts())).orElse(Truth.YES);
        if (truth == Truth.NO) {
            return List.of();
        }
        Duty.SourceRef source = new Duty.SourceRef(rule.citation().source());
        Optional<Tier> tier = to.tiers().isEmpty() ? Optional.empty() : situation.tier();
        List<Duty.Reason> reasons = new ArrayList<>(to.categories().size());
        for (Category category : to.categories()) {
            if (situation.categories().contains(category)) {
                reasons.add(new Duty.Reason(
                        category, tier, source, rule.verified(), rule.provisional(), truth == Truth.UNKNOWN));
            }
        }
        return reasons;
    }

    /** Leaves out rules that are kept by keeping another; a provisional one never takes the place of a settled one. */
    public static List<Binding> withoutKeptByOthers(List<Binding> binding) {
        List<Binding> left = new ArrayList<>(binding);
        for (Binding one : binding) {
            if (isKeptByAnyOf(left, one.rule())) {
                left.remove(one);
            }
        }
        return left;
    }

    /** In a loop, as it is asked of each pair of rules for every resident. */
    private static boolean isKeptByAnyOf(List<Binding> others, DutyRule rule) {
        for (Binding one : others) {
            DutyRule other = one.rule();
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
        List<Binding> wanted = withoutKeptByOthers(binding(rules, situation));
        List<Duty> ending = new ArrayList<>();
        for (Duty duty : before) {
            if (duty.isOpen() && wanted.stream().noneMatch(one -> isOf(duty, one.rule()))) {
                ending.add(duty);
            }
        }
        List<Duty> begun = new ArrayList<>();
        List<Duty> kept = new ArrayList<>();
        for (Binding one : wanted) {
            Optional<Duty> had =
                    before.stream().filter(duty -> isOf(duty, one.rule())).findFirst();
            if (had.filter(Duty::isOpen).isPresent()) {
                kept.add(renewed(had.get(), one, ending, today));
            } else {
                begun.add(begun(one, situation, had, before, ending, today));
            }
        }
        return new Change(
                begun,
                kept,
                ending.stream().map(duty -> duty.endedBefore(today)).toList());
    }

    /** Whether a duty of the resident comes from a rule. */
    private static boolean isOf(Duty duty, DutyRule rule) {
        return duty.rule().value().equals(rule.id());
    }

    private static Duty renewed(Duty had, Binding binding, List<Duty> ending, LocalDate today) {
        DutyRule rule = binding.rule();
        Duty renewed = new Duty(
                had.id(),
                had.resident(),
                had.rule(),
                rule.owed(),
                had.during(),
                had.anchor(),
                binding.reasons(),
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
            Binding binding,
            Situation situation,
            Optional<Duty> had,
            Collection<Duty> before,
            List<Duty> ending,
            LocalDate today) {
        String rule = binding.rule().id();
        DutyRule.Owed owed = binding.rule().owed();
        Duty begun = new Duty(
                Duty.idOf(situation.resident(), rule),
                situation.resident(),
                new Duty.RuleRef(rule),
                owed,
                DateRange.ofUnboundedEnd(today),
                today,
                binding.reasons(),
                had.map(duty -> nextNumber(duty, owed.cadence(), today)).orElse(1),
                lastMet(owed, situation, before),
                had.map(Duty::tally).orElse(Duty.Tally.NONE));
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
