package org.xinfeng;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Core keeps its architecture. Each rule is also run against a package of {@code org.xinfeng.planted} that breaks it, and
 * must report every planted violation and nothing of what stands innocently beside: a rule that cannot fail is a defect.
 */
class ArchitectureTest {

    private static final String CORE = "org.xinfeng";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CORE);

    /**
     * @param planted the package below {@code org.xinfeng.planted} that breaks the rule
     * @param reports a part of the message for each planted violation
     */
    private record Guard(
            String name,
            Function<String, ArchRule> core,
            Function<String, ArchRule> plant,
            String planted,
            List<String> reports) {

        static Guard of(String name, ArchRule rule, String planted, String... reports) {
            return new Guard(name, root -> rule, root -> rule, planted, List.of(reports));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Guard> guards() {
        return Stream.of(
                new Guard(
                        "arrows only point down the floors",
                        ArchitectureTest::floors,
                        ArchitectureTest::floors,
                        "arrows",
                        List.of(
                                "kernel (floor 0) must not know tiering (floor 2)",
                                "tiering (floor 2) must not know visits (floor 2)",
                                "tiering (floor 2) must not know policy (floor 3)",
                                "storage (floor 4) must not know storage.memory (floor 4)",
                                "attic.Unlisted is in a package that has no floor")),
                Guard.of("packages have no cycles", Rules.noPackageCycles(), "rings", "Cycle detected"),
                Guard.of(
                        "public types are of the four kinds",
                        Rules.publicTypesAreOfTheFourKinds(),
                        "kinds",
                        "kinds.OpenClass is public",
                        "kinds.OpenClass$OpenInside is public"),
                Guard.of(
                        "ports are narrow",
                        Rules.portsAreNarrow(),
                        "ports",
                        "ports.WidePort has 6",
                        "ports.WidenedPort has 6"),
                Guard.of(
                        "signatures name what callers know",
                        Rules.signaturesNameWhatCallersKnow(),
                        "leaks",
                        "Leaks is a com.google.common.base.Supplier",
                        "Leaks is a com.google.common.collect.ImmutableSet",
                        "Leaks is bounded by com.google.common.collect.Multiset",
                        "Leaks.SEEN is a com.google.common.collect.ImmutableList",
                        "Leaks.<init>(com.google.common.collect.Range) names",
                        "Leaks.get() names com.google.common.collect.ImmutableSet",
                        "Leaks.inside() names com.google.common.collect.ImmutableMap",
                        "Leaks.inside() names com.google.common.collect.Multiset",
                        "Leaks.fails() names com.google.common.cache.CacheLoader$InvalidCacheLoadException"),
                Guard.of(
                        "the time comes in",
                        Rules.timeComesIn(),
                        "time",
                        "LocalDate.now()",
                        "LocalDate.now(java.time.ZoneId)",
                        "Instant.now()",
                        "currentTimeMillis",
                        "java.util.Date.<init>()",
                        "systemUTC",
                        "InstantSource.system()",
                        "systemDefault()"),
                Guard.of(
                        "core is silent",
                        Rules.coreIsSilent(),
                        "noise",
                        "java.lang.System.out",
                        "java.lang.System.err",
                        "printStackTrace()",
                        "java.util.logging.Logger"),
                Guard.of(
                        "packages are null-marked",
                        Rules.packagesAreNullMarked(),
                        "unmarked",
                        "unmarked.bare has no package-info",
                        "unmarked.forgetful has no package-info"),
                new Guard(
                        "packages are small",
                        root -> Rules.packagesAreSmall(Rules.MOST_TYPES_OF_A_PACKAGE),
                        root -> Rules.packagesAreSmall(2),
                        "crowded",
                        List.of("crowded.three has 3 public types, more than 2")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guards")
    void coreKeepsTheRule(Guard guard) {
        guard.core().apply(CORE).check(CLASSES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guards")
    void theRuleReportsWhatWasPlantedAndNothingElse(Guard guard) {
        String root = CORE + ".planted." + guard.planted();
        List<String> found = new ArrayList<>(violations(guard.plant().apply(root), root));
        for (String expected : guard.reports()) {
            assertTrue(found.stream().anyMatch(line -> line.contains(expected)), () -> expected + " not in " + found);
        }
        found.removeIf(line -> guard.reports().stream().anyMatch(line::contains));
        assertEquals(List.of(), found);
    }

    @Test
    void thereIsACoreToGuard() {
        assertTrue(CLASSES.size() > 50, () -> CLASSES.size() + " classes");
        assertTrue(CLASSES.contain("org.xinfeng.kernel.Code"));
        assertFalse(CLASSES.contain("org.xinfeng.planted.kinds.OpenClass"));
    }

    @Test
    void aDecidedArrowBetweenNeighboursIsAllowedInItsDirectionOnly() {
        String root = CORE + ".planted.arrows";
        var there = new Floors.Neighbours("tiering", "visits", "a record imagined for a test");
        var back = new Floors.Neighbours("visits", "tiering", "a record imagined for a test");
        String arrow = "tiering (floor 2) must not know visits";
        assertTrue(violations(floors(root, List.of(there)), root).stream().noneMatch(line -> line.contains(arrow)));
        assertTrue(violations(floors(root, List.of(back)), root).stream().anyMatch(line -> line.contains(arrow)));
    }

    private static ArchRule floors(String root) {
        return floors(root, Floors.NEIGHBOURS);
    }

    private static ArchRule floors(String root, List<Floors.Neighbours> neighbours) {
        return classes().should(new Floors(root, neighbours).onlyPointDown());
    }

    private static List<String> violations(ArchRule rule, String root) {
        return rule.evaluate(new ClassFileImporter().importPackages(root))
                .getFailureReport()
                .getDetails();
    }
}
