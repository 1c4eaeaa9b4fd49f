package org.xinfeng.registry;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.testing.FactArbitraries;

/** Facts as they are written down, close enough in time that several are about one factor and one day. */
public final class FactSheetArbitraries {

    public static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private FactSheetArbitraries() {}

    /** Days of one fortnight. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 13).map(FIRST::plusDays);
    }

    /** Facts about the factors, in the order they were learnt. */
    public static Arbitrary<List<Fact>> facts(List<Factor> factors) {
        return Arbitraries.of(factors)
                .flatMap(factor -> Combinators.combine(FactArbitraries.values(factor), days(), sources())
                        .as((value, asOf, source) -> fact(factor.code(), value, asOf, source)))
                .list()
                .ofMaxSize(12)
                .withoutEdgeCases();
    }

    /** A sheet that came to be by learning twice. */
    public static Arbitrary<FactSheet> sheets(List<Factor> factors) {
        return Combinators.combine(facts(factors), facts(factors))
                .as((first, then) ->
                        FactSheet.empty(ResidentId.of("r-1")).with(first).with(then));
    }

    private static Arbitrary<Fact.Source> sources() {
        return Arbitraries.of(Fact.Source.ROSTER, Fact.Source.VISIT, Fact.Source.REPORT);
    }

    public static Fact fact(String factor, FactValue value, LocalDate asOf, Fact.Source source) {
        return new Fact(new Fact.FactorCode(factor), value, asOf, source, new ActorId("w-1"), asOf);
    }
}
