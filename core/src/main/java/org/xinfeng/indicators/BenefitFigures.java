package org.xinfeng.indicators;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.xinfeng.community.PolicyHelp;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.ResidentId;

/**
 * People who were told of benefits, helped to apply, applied, and had a result. Each person once, however many assists it took; what was
 * struck out is not in it.
 *
 * @param inPeriod for each step, whoever took it in the period, in the order of their ids; also a step that nobody took
 * @param approvedInAll whoever ever had an application approved up to the last day of the period
 */
public record BenefitFigures(Map<PolicyHelp.Stage, List<ResidentId>> inPeriod, List<ResidentId> approvedInAll) {

    public BenefitFigures {
        Map<PolicyHelp.Stage, List<ResidentId>> ordered = new EnumMap<>(PolicyHelp.Stage.class);
        inPeriod.forEach((stage, people) -> ordered.put(stage, List.copyOf(people)));
        inPeriod = Collections.unmodifiableMap(ordered);
        approvedInAll = List.copyOf(approvedInAll);
    }

    /**
     * What helps come to; those struck out are left out.
     *
     * @param written at least those with a step in the period, and all that were approved before its end
     */
    public static BenefitFigures of(DateRange period, Collection<PolicyHelp> written) {
        Map<PolicyHelp.Stage, List<ResidentId>> inPeriod = new EnumMap<>(PolicyHelp.Stage.class);
        for (PolicyHelp.Stage stage : PolicyHelp.Stage.values()) {
            inPeriod.put(stage, people(written, stage, period::contains));
        }
        return new BenefitFigures(
                inPeriod,
                people(
                        written,
                        PolicyHelp.Stage.APPROVED,
                        day -> period.end().filter(end -> !day.isBefore(end)).isEmpty()));
    }

    private static List<ResidentId> people(
            Collection<PolicyHelp> written, PolicyHelp.Stage stage, Predicate<LocalDate> when) {
        return written.stream()
                .filter(PolicyHelp::counts)
                .filter(one -> one.on(stage).filter(when).isPresent())
                .map(PolicyHelp::resident)
                .distinct()
                .sorted(Comparator.comparing(ResidentId::value))
                .toList();
    }

    /** Whoever had an application approved in the period. */
    public List<ResidentId> approved() {
        return Optional.ofNullable(inPeriod.get(PolicyHelp.Stage.APPROVED)).orElse(List.of());
    }
}
