package org.xinfeng.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.PersonKey;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.RuleBook;

/** People as the rule books of a policy look at them, and residents who cannot be anyone. */
public final class PersonArbitraries {

    private PersonArbitraries() {}

    /** People of whom some facts are known, on one day each; often just where a rule changes its answer. */
    public static Arbitrary<Person> people(Policy policy, Arbitrary<LocalDate> days) {
        return days.flatMap(day -> people(policy, day, 0.6)).withoutEdgeCases();
    }

    /** People of whom everything is known that a rule looks at. */
    public static Arbitrary<Person> wellKnown(Policy policy, Arbitrary<LocalDate> days) {
        return days.flatMap(day -> people(policy, day, 1)).withoutEdgeCases();
    }

    /** @param known how likely each fact is known, from 0 to 1 */
    private static Arbitrary<Person> people(Policy policy, LocalDate day, double known) {
        List<Category> categories = policy.categories().stream()
                .map(PolicyPack.CategoryRule::category)
                .toList();
        Arbitrary<Set<Category>> some = Arbitraries.of(categories).set().ofMaxSize(3);
        return Combinators.combine(some, facts(policy.books(), policy.factors(), day, known))
                .as((in, facts) -> new Person(policy.counting(in, facts), facts));
    }

    private static Arbitrary<Facts> facts(
            Collection<RuleBook> books, Map<String, Factor> factors, LocalDate day, double known) {
        Set<String> looked = new TreeSet<>();
        List<Condition> conditions = new ArrayList<>();
        books.forEach(book -> {
            looked.addAll(book.factors());
            book.rules().forEach(rule -> conditions.add(rule.when()));
        });
        List<String> codes = looked.stream().filter(factors::containsKey).toList();
        List<Arbitrary<Optional<FactValue>>> values = codes.stream()
                .map(factors::get)
                .map(factor -> NearValues.of(factor, conditions, day).optional(known))
                .toList();
        return Combinators.combine(values).as(found -> {
            Map<String, FactValue> all = new HashMap<>();
            for (int i = 0; i < found.size(); i++) {
                String code = codes.get(i);
                found.get(i).ifPresent(value -> all.put(code, value));
            }
            return Facts.of(day, all);
        });
    }

    /** Residents on file with identity numbers that are not assigned to anybody, in some of the categories. */
    public static Arbitrary<Resident> residents(Collection<Category> categories) {
        Arbitrary<List<Category>> some = Arbitraries.of(new HashSet<>(categories))
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        return Combinators.combine(
                        SyntheticIdentity.any(),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.of("east", "west")), Tuple.of(1, Arbitraries.of("hill"))),
                        some,
                        FactArbitraries.days())
                .as((identity, village, in, enrolled) -> {
                    PersonKey key = PersonKey.of(identity);
                    return new Resident(
                            ResidentId.of("r-" + identity.value().substring(6)),
                            new Resident.Person(
                                    key,
                                    "样本",
                                    Optional.of(identity),
                                    Optional.of(identity.birthDate()),
                                    Optional.of(identity.sex()),
                                    Optional.empty()),
                            new VillageId(village),
                            Optional.empty(),
                            in.stream()
                                    .map(one -> new Resident.CategoryTag(one, DateRange.ofUnboundedEnd(enrolled)))
                                    .toList(),
                            new Resident.Standing(Resident.Status.ON_FILE, enrolled),
                            enrolled);
                });
    }
}
