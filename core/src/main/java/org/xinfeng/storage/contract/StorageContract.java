package org.xinfeng.storage.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;

/**
 * The contract of a storage: the checks of all eleven laws for the storages of one fixture.
 *
 * <p>With JUnit 5:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> contract() {
 *     return StorageContract.checks(MemoryStorage::new).stream().map(c -> dynamicTest(c.toString(), c::run));
 * }
 * }</pre>
 *
 * <p>Without a test framework: {@code StorageContract.verify(MemoryStorage::new).orElseThrow()}.
 *
 * <p>A check of a law that asks for durability is only there for a {@link StorageFixture.Durable}. Nothing is skipped.
 */
public final class StorageContract {

    private static final Setup USUAL =
            new Setup(StorageContract::none, List.of(), 4_000, 20240229L, Duration.ofSeconds(20));

    private final Setup setup;

    private StorageContract(Setup setup) {
        this.setup = setup;
    }

    /**
     * Every kind the kit itself keeps, for storages that must know their kinds beforehand, such as relational ones. One
     * of them is there in each of its versions, the oldest first.
     */
    public static List<Kind<?, ?>> kinds() {
        return List.of(
                Samples.WORDS,
                Samples.TIMES,
                Samples.NUMBERS,
                Samples.JOURNEYS,
                Samples.TREES,
                Samples.SLOTS,
                Samples.ENTRIES,
                OlderVersions.V1,
                OlderVersions.V2,
                OlderVersions.V3);
    }

    private static org.xinfeng.storage.Storage none() {
        throw new IllegalStateException("there is no fixture");
    }

    /** The contract for the storages of a fixture. */
    public static StorageContract of(StorageFixture fixture) {
        return new StorageContract(
                new Setup(fixture, USUAL.kinds(), USUAL.operations(), USUAL.seed(), USUAL.patience()));
    }

    /** The checks for the storages of a fixture. */
    public static List<Check> checks(StorageFixture fixture) {
        return of(fixture).checks();
    }

    /**
     * Runs every check for the storages of a fixture.
     *
     * @throws IllegalStateException if the fixture gives a storage that is not empty
     */
    public static Report verify(StorageFixture fixture) {
        return of(fixture).verify();
    }

    /** With more kinds, whose generated records must come back as they were. */
    public StorageContract withKinds(Collection<? extends Kind<?, ?>> kinds) {
        StorageContract contract = this;
        for (Kind<?, ?> kind : kinds) {
            contract = contract.withKind(kind);
        }
        return contract;
    }

    private <I extends Code, T> StorageContract withKind(Kind<I, T> kind) {
        return withKind(kind, RecordGenerator.of(kind.shape()));
    }

    /** With one more kind, whose records the generator makes. */
    public <I extends Code, T> StorageContract withKind(Kind<I, T> kind, RecordGenerator<T> records) {
        List<Setup.Sampled<?, ?>> more = new ArrayList<>(setup.kinds());
        more.add(new Setup.Sampled<>(kind, records));
        return new StorageContract(
                new Setup(setup.fixture(), List.copyOf(more), setup.operations(), setup.seed(), setup.patience()));
    }

    /**
     * With generated histories of another length, from another seed.
     *
     * @param operations at least 1; 4,000 if not said
     */
    public StorageContract withHistory(int operations, long seed) {
        if (operations < 1) {
            throw new IllegalArgumentException("operations must be at least 1 but is " + operations);
        }
        return new StorageContract(new Setup(setup.fixture(), setup.kinds(), operations, seed, setup.patience()));
    }

    /** With another time to wait for what should take no time; 20 seconds if not said. */
    public StorageContract withPatience(Duration patience) {
        return new StorageContract(
                new Setup(setup.fixture(), setup.kinds(), setup.operations(), setup.seed(), patience));
    }

    /** The checks, law by law. */
    public List<Check> checks() {
        Checks checks = new Checks(setup);
        AllOrNothing.addTo(checks);
        OneWriter.addTo(checks);
        OneState.addTo(checks);
        OwnPuts.addTo(checks);
        WholeState.addTo(checks);
        GaplessCommits.addTo(checks);
        CommitValues.addTo(checks);
        StalePuts.addTo(checks);
        AppendOnly.addTo(checks);
        LateRefusals.addTo(checks);
        KeptValues.addTo(checks);
        KeptRecords.addTo(checks);
        ManyRecords.addTo(checks);
        RefusedValues.addTo(checks);
        IndexOrder.addTo(checks);
        EdgeIndexes.addTo(checks);
        Scans.addTo(checks);
        Pages.addTo(checks);
        GeneratedKinds.addTo(checks);
        Closed.addTo(checks);
        Closing.addTo(checks);
        Acknowledged.addTo(checks);
        UnitIds.addTo(checks);
        Crashes.addTo(checks);
        UnitsStandAlone.addTo(checks);
        Reruns.addTo(checks);
        Leaks.addTo(checks);
        Interrupts.addTo(checks);
        OlderVersions.addTo(checks);
        Races.addTo(checks);
        Histories.addTo(checks);
        return checks.list();
    }

    /**
     * Runs every check.
     *
     * @throws IllegalStateException if the fixture gives a storage that is not empty
     */
    public Report verify() {
        return new Report(checks().stream().map(Check::verdict).toList());
    }
}
