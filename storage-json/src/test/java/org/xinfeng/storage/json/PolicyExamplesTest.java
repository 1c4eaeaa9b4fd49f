package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.policy.Policy;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.tiering.Finding;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierRule;

/** Every shipped rule on its own example, on a neighbour, and with the fact unknown; and what holds for all persons. */
class PolicyExamplesTest {

    /** The shipped policy with the local standard set to 800 yuan. */
    private static final Policy POLICY = policy();

    private static Policy policy() {
        try {
            Path overlay = Files.createTempFile("own", ".json");
            try {
                Files.writeString(overlay, """
                        {"overlay": "own", "pack": "gd.child", "digest": "%s", "inForce": {"from": "2026-01-01"},
                         "settings": {"dibao.standard": 80000}}
                        """.formatted(JsonPolicies.shipped().packs().stream()
                        .filter(pack -> pack.id().equals("gd.child"))
                        .findFirst()
                        .orElseThrow()
                        .digest()));
                return JsonPolicies.shippedWith(overlay).on(PolicyExamples.MONDAY);
            } finally {
                Files.delete(overlay);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static List<PolicyExamples> examples() {
        return PolicyExamples.all();
    }

    private static Finding assess(PolicyExamples example, Facts facts) {
        return POLICY.assessor().assess(Set.of(Category.of(example.category())), facts);
    }

    private static boolean fires(PolicyExamples example, Facts facts) {
        return assess(example, facts) instanceof Finding.Tiered tiered
                && tiered.fired().stream()
                        .anyMatch(one -> one.book().equals(example.book())
                                && one.rule().id().equals(example.rule()));
    }

    @Test
    void theTableHasEveryRuleOfTheShippedBooks() {
        Set<String> rules = new TreeSet<>();
        POLICY.books().forEach(book -> book.rules().forEach(rule -> rules.add(book.id() + " " + rule.id())));
        Set<String> shown = new TreeSet<>();
        examples().forEach(example -> assertTrue(shown.add(example.toString()), example.toString()));
        assertEquals(rules, shown);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theRuleFiresForThePersonNotForTheNeighbourAndIsUnsureWithoutTheFact(PolicyExamples example) {
        TierRule rule = example.in(POLICY);
        Facts person = PolicyExamples.facts(POLICY, example.person());
        assertEquals(Truth.YES, rule.when().on(person));
        assertTrue(fires(example, person), "although everything else is unknown");
        assertEquals(Truth.NO, rule.when().on(example.neighbour(POLICY)));
        Facts unsure = person.without(example.differs());
        assertEquals(Truth.UNKNOWN, rule.when().on(unsure));
        Tier possible = assess(example, unsure).possibleTier().orElseThrow();
        assertTrue(POLICY.scale().rank(possible) <= POLICY.scale().rank(rule.tier()), "it is still feared");
    }

    @Test
    void theTriggersAreRedAndOnlyDutiesOfTheParentsAreMilder() {
        for (PolicyExamples example : examples()) {
            String id = example.rule();
            if (id.startsWith("L") || id.startsWith("MR")) {
                String tier = id.startsWith("L23-notice")
                        ? "BLUE"
                        : id.startsWith("L22") || id.startsWith("L23") ? "YELLOW" : "RED";
                assertEquals(tier, example.in(POLICY).tier().value(), id);
            }
        }
    }

    private static Arbitrary<FactValue> values(Factor factor) {
        return switch (factor.type()) {
            case YES_NO -> Arbitraries.of(FactValue.of(true), FactValue.of(false));
            case CHOICE ->
                Arbitraries.of(factor.choices().stream()
                        .map(choice -> FactValue.choice(choice.code()))
                        .toList());
            case NUMBER ->
                Arbitraries.longs()
                        .between(factor.min().orElse(-200_000L), factor.max().orElse(200_000L))
                        .map(FactValue::of);
            case DATE ->
                Arbitraries.longs()
                        .between(
                                LocalDate.of(1930, 1, 1).toEpochDay(),
                                LocalDate.of(2026, 3, 2).toEpochDay())
                        .map(day -> FactValue.of(LocalDate.ofEpochDay(day)));
        };
    }

    /** Anybody, of whom about half is known. */
    @Provide
    Arbitrary<Facts> people() {
        List<Arbitrary<Map<String, FactValue>>> each = POLICY.factors().values().stream()
                .map(factor -> values(factor)
                        .optional(0.5)
                        .map(value ->
                                value.map(known -> Map.of(factor.code(), known)).orElse(Map.of())))
                .toList();
        return Combinators.combine(each).as(parts -> {
            Map<String, FactValue> known = new HashMap<>();
            parts.forEach(known::putAll);
            return Facts.of(PolicyExamples.MONDAY, known);
        });
    }

    @Provide
    Arbitrary<PolicyExamples> anyExample() {
        return Arbitraries.of(examples());
    }

    @Property(tries = 3000, seed = "20240511")
    void aRuleFiresWhateverElseIsKnownAndTheTierIsNoMilder(
            @ForAll("anyExample") PolicyExamples example, @ForAll("people") Facts person) {
        Facts facts = person;
        for (var fact : PolicyExamples.facts(POLICY, example.person()).known().entrySet()) {
            facts = facts.with(fact.getKey(), fact.getValue());
        }
        assertTrue(fires(example, facts));
        Tier tier = assess(example, facts).tierIfAny().orElseThrow();
        Tier own = example.in(POLICY).tier();
        assertTrue(POLICY.scale().rank(tier) <= POLICY.scale().rank(own));
    }

    @Property(tries = 2000, seed = "20200507")
    void whereNoHarmIsSuspectedNoReportIsOwedButForWantOfCare(@ForAll("people") Facts person) {
        Facts facts = person.with("harm.suspected", FactValue.of(false)).with("care.none", FactValue.of(false));
        for (PolicyExamples example : examples()) {
            if (example.rule().startsWith("MR") || example.rule().equals("L11")) {
                assertEquals(Truth.NO, example.in(POLICY).when().on(facts), example.rule());
            }
        }
    }

    @Property(tries = 1000, seed = "20170228")
    void aWorseClassificationIsNeverAMilderTier(@ForAll("people") Facts person) {
        List<String> statuses = List.of("stable", "basically-stable", "unstable");
        int before = Integer.MAX_VALUE;
        for (int i = 0; i < statuses.size(); i++) {
            Facts facts =
                    person.with("smd.status", FactValue.choice(statuses.get(i))).with("smd.risk", FactValue.of(2L * i));
            int rank = POLICY.scale()
                    .rank(POLICY.assessor()
                            .assess(Set.of(Category.of("smd")), facts)
                            .tierIfAny()
                            .orElseThrow());
            assertTrue(rank <= before);
            before = rank;
        }
    }

    @Test
    void theClassificationOfAMentalDisorderIsTakenOverAndNeverComputed() {
        var smd = JsonPolicies.shipped().packs().stream()
                .filter(pack -> pack.id().equals("cn.smd"))
                .findFirst()
                .orElseThrow();
        Set<String> looked = new TreeSet<>();
        smd.books().forEach(book -> looked.addAll(book.factors()));
        assertEquals(Set.of("smd.risk", "smd.status"), looked, "no symptom is weighed");
        assertEquals(
                looked, new TreeSet<>(smd.books().get(0).required()), "without it there is no tier but a worse one");
    }
}
