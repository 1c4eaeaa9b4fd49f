package org.xinfeng.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;

/**
 * Everything known about one resident, old facts too: a newer fact about the same factor stands beside the older one.
 *
 * @param facts in the order they were recorded
 */
public record FactSheet(ResidentId resident, List<Fact> facts) {

    public static final Kind<ResidentId, FactSheet> KIND =
            Kind.of("fact_sheet", FactSheet::resident, Shape.of(FactSheet.class));

    public FactSheet {
        facts = List.copyOf(facts);
    }

    public static FactSheet empty(ResidentId resident) {
        return new FactSheet(resident, List.of());
    }

    /** The fact that counts on a day: of those true by then the latest, and of equals the last recorded. */
    public Optional<Fact> current(String factor, LocalDate day) {
        Fact best = null;
        for (Fact fact : facts) {
            if (fact.factor().value().equals(factor)
                    && !fact.asOf().isAfter(day)
                    && (best == null || !fact.asOf().isBefore(best.asOf()))) {
                best = fact;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * What is known on a day: the current fact of each factor, without those past their shelf life.
     *
     * @param factors the factors in force; a fact about another, or with a value its factor does not accept, is not known
     */
    public Facts on(LocalDate day, Map<String, Factor> factors) {
        Map<String, Fact> best = bestOn(day);
        Map<String, FactValue> known = new LinkedHashMap<>(2 * best.size());
        for (Factor factor : factors.values()) {
            Fact fact = best.get(factor.code());
            if (fact != null && factor.accepts(fact.value()) && !isStale(fact, factor, day)) {
                known.put(factor.code(), fact.value());
            }
        }
        return Facts.of(day, known);
    }

    /** The current fact of each factor, stale ones too, in the order of the factors. */
    public List<Fact> currentOn(LocalDate day) {
        return List.copyOf(new TreeMap<>(bestOn(day)).values());
    }

    private Map<String, Fact> bestOn(LocalDate day) {
        Map<String, Fact> best = new HashMap<>(2 * facts.size());
        for (Fact fact : facts) {
            if (!fact.asOf().isAfter(day)) {
                best.merge(
                        fact.factor().value(),
                        fact,
                        (before, after) -> after.asOf().isBefore(before.asOf()) ? before : after);
            }
        }
        return best;
    }

    /** The current facts that are past their shelf life on a day. */
    public List<Fact> staleOn(LocalDate day, Map<String, Factor> factors) {
        if (facts.stream().noneMatch(fact -> isStale(fact, factors, day))) {
            return List.of();
        }
        List<Fact> stale = new ArrayList<>();
        for (Fact fact : bestOn(day).values()) {
            if (isStale(fact, factors, day)) {
                stale.add(fact);
            }
        }
        stale.sort(Comparator.comparing(fact -> fact.factor().value()));
        return List.copyOf(stale);
    }

    /**
     * The first later day on which {@link #on} may know something else, for a current fact has gone stale by then or one of a
     * later day has become true; empty if none will.
     */
    public Optional<LocalDate> changesAfter(LocalDate day, Map<String, Factor> factors) {
        Stream<LocalDate> toCome = facts.stream().map(Fact::asOf).filter(asOf -> asOf.isAfter(day));
        Stream<LocalDate> stale = currentOn(day).stream()
                .flatMap(fact -> Optional.ofNullable(factors.get(fact.factor().value()))
                        .flatMap(factor -> factor.lastDayKnown(fact.asOf()))
                        .stream())
                .filter(last -> !last.isBefore(day))
                .map(last -> last.plusDays(1));
        return Stream.concat(toCome, stale).min(Comparator.naturalOrder());
    }

    private static boolean isStale(Fact fact, Map<String, Factor> factors, LocalDate day) {
        Factor factor = factors.get(fact.factor().value());
        return factor != null && isStale(fact, factor, day);
    }

    private static boolean isStale(Fact fact, Factor factor, LocalDate day) {
        return factor.lastDayKnown(fact.asOf()).filter(day::isAfter).isPresent();
    }

    /**
     * The sheet with facts that say something new; the same sheet if every one is already there. Of several learnt
     * together about one factor and one day the last counts and is the one kept.
     */
    public FactSheet with(List<Fact> learnt) {
        List<Fact> more = new ArrayList<>(facts);
        for (Fact fact : lastOfEachDay(learnt)) {
            boolean known = current(fact.factor().value(), fact.asOf())
                    .filter(have ->
                            have.value().equals(fact.value()) && have.asOf().equals(fact.asOf()))
                    .isPresent();
            if (!known) {
                more.add(fact);
            }
        }
        return more.size() == facts.size() ? this : new FactSheet(resident, more);
    }

    private static Collection<Fact> lastOfEachDay(List<Fact> learnt) {
        Map<List<Object>, Fact> last = new LinkedHashMap<>();
        learnt.forEach(fact -> last.put(List.of(fact.factor(), fact.asOf()), fact));
        return last.values();
    }

    /** How many facts there are. */
    @Override
    public String toString() {
        return "FactSheet[" + resident.value() + ", " + facts.size() + " facts]";
    }
}
