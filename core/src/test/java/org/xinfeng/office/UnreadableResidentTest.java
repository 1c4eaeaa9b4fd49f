package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.ABSENT;
import static org.xinfeng.office.Town.MONDAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;

/** Whose own record cannot be read is told, and stops nobody else. */
class UnreadableResidentTest {

    private static final LocalDate LATER = MONDAY.plusDays(100);

    private final Town town = Town.open();

    private boolean reachesLater(ResidentId id) {
        return town.visits().occurrences(id).stream().anyMatch(one -> one.due().isAfter(LATER));
    }

    private static List<ResidentId> failed(CatchUpReport report) {
        assertTrue(report.failed().stream().allMatch(one -> one.cause().equals("StorageException")));
        return report.failed().stream().map(CatchUpReport.Failed::resident).toList();
    }

    @Test
    void whomTheDayChangesIsCaughtUpWithAllTheSame() {
        ResidentId before = town.greenChild("a");
        ResidentId bad = town.greenChild("b");
        ResidentId behind = town.greenChild("c");
        town.catchUp();
        town.learn(before, town.today(), ABSENT, true);
        town.on(LATER);
        town.storage.damageRow(bad);
        assertEquals(List.of(bad), failed(town.catchUp()));
        assertTrue(reachesLater(before) && reachesLater(behind));
        town.storage.mend();
        assertEquals(1, town.catchUpOn(LATER.plusDays(1)).residents());
    }

    @Test
    void soIsEverybodyAtTheFirstCatchUpUnderAPolicy() {
        ResidentId before = town.greenChild("a");
        ResidentId bad = town.greenChild("b");
        ResidentId behind = town.greenChild("c");
        town.on(LATER);
        town.storage.damageRow(bad);
        assertEquals(List.of(bad), failed(town.catchUp()));
        assertTrue(reachesLater(before) && reachesLater(behind));
        town.storage.mend();
        assertEquals(1, town.catchUpOn(LATER.plusDays(1)).residents());
        assertTrue(reachesLater(bad));
    }

    @Test
    void aPolicyIsAppliedToEverybodyElseWhereverTheyStand() {
        town.registry()
                .importRoster(Lists.empty().rows(1100, Lists::child), ImportOptions.writing())
                .orElseThrow();
        List<ResidentId> all = Stream.of(Town.EAST, Town.WEST)
                .flatMap(village ->
                        town.registry().inVillage(village, java.util.Optional.empty(), 2000).items().stream())
                .map(Resident::id)
                .sorted(java.util.Comparator.comparing(ResidentId::value))
                .toList();
        List<ResidentId> bad = Stream.of(0, 498, 499, 500, 1099).map(all::get).toList();
        town.catchUp();
        town.on(MONDAY.plusMonths(2));
        town.governedBy(Policies.withShelfLife(Town.HARM, Period.ofMonths(1)));
        bad.forEach(town.storage::damageRow);
        CatchUpReport report = town.tiering()
                .apply(CatchUpReport.RunId.of("2025-08"), town.today(), Progress.NONE)
                .orElseThrow();
        assertEquals(bad, failed(report));
        assertEquals(List.of(1100, 1095), List.of(report.residents(), report.changed()));
        assertEquals(bad, failed(town.tiering().assessAll(Progress.NONE).orElseThrow()));
        town.storage.mend();
        CatchUpReport after = town.tiering().assessAll(Progress.NONE).orElseThrow();
        assertEquals(List.of(), after.failed());
        assertEquals(List.of(1100, 5), List.of(after.residents(), after.changed()));
    }

    @Test
    void whereItIsNotKnownWhoItIsNobodyIsPassedBy() {
        Resident child = town.registry().find(town.greenChild("c")).orElseThrow();
        ResidentId stray = ResidentId.of("b");
        Act act = Act.of(ActorId.of("w"), Purpose.of("test"), town.time.instant());
        town.storage.write(Town.ID, act, records -> {
            records.store(Resident.KIND)
                    .put(List.of(Put.fresh(new Resident(
                            stray,
                            child.person(),
                            child.village(),
                            child.household(),
                            child.categories(),
                            child.standing(),
                            child.enrolledOn()))));
            return stray;
        });
        town.storage.damageRow(stray);
        assertThrows(StorageException.class, () -> town.tiering().assessAll(Progress.NONE));
        town.storage.mend();
        assertEquals(2, town.tiering().assessAll(Progress.NONE).orElseThrow().residents());
    }
}
