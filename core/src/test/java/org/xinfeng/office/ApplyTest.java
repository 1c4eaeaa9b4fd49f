package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.office.CatchUpReport.RunId;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.tiering.Assessment;

/** A policy is applied to everybody once, whatever cuts it off and whoever's record is wrong. */
class ApplyTest {

    private static final PolicyLibrary OTHER = Policies.withShelfLife(HARM, Period.ofMonths(1));
    private static final RunId RUN = RunId.of("2025-08");

    private final Town town = Town.open();

    private void people(Town place, int number) {
        place.registry()
                .importRoster(Lists.empty().rows(number, Lists::child), ImportOptions.writing())
                .orElseThrow();
        place.catchUp();
        place.on(MONDAY.plusMonths(2));
        place.governedBy(OTHER);
    }

    private CatchUpReport apply() {
        return town.tiering().apply(RUN, town.today(), Progress.NONE).orElseThrow();
    }

    private List<ResidentId> everybody() {
        List<ResidentId> all = new ArrayList<>();
        for (VillageId village : List.of(Town.EAST, Town.WEST)) {
            var after = java.util.Optional.<org.xinfeng.kernel.Cursor>empty();
            do {
                var page = town.registry().inVillage(village, after, 500);
                page.items().stream().map(Resident::id).forEach(all::add);
                after = page.next();
            } while (after.isPresent());
        }
        return all;
    }

    /** How many assessments each has by the other policy. */
    private Map<Integer, Integer> timesAssessed() {
        String digest = OTHER.packs().get(0).digest();
        Map<Integer, Integer> times = new TreeMap<>();
        for (ResidentId id : everybody()) {
            int count = (int) town.tiering().history(id).stream()
                    .map(Assessment::packs)
                    .filter(packs -> packs.get(0).digest().value().equals(digest))
                    .count();
            times.merge(count, 1, Integer::sum);
        }
        return times;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void cutOffHalfWayItGoesOnWhereItWasAndNobodyIsDoneTwiceOrMissed(int units) {
        people(town, 1_100);
        town.storage.downAfter(units);
        assertThrows(StorageException.class, this::apply);
        town.storage.up();
        List<Long> told = new ArrayList<>();
        CatchUpReport report = town.tiering()
                .apply(RUN, town.today(), (done, total) -> told.add(done))
                .orElseThrow();
        assertEquals(List.of(500L, 1_000L, 1_100L).subList(units, 3), told);
        assertEquals(1_100, report.residents());
        assertEquals(1_100, report.changed(), "what was done before the cut is counted too");
        assertEquals(Map.of("GREEN→NONE", 1_100), report.tierChanges());
        assertEquals(Map.of(1, 1_100), timesAssessed());
    }

    @Test
    void whatIsOverIsAnsweredWithItsReportAndNotDoneAgain() {
        people(town, 3);
        CatchUpReport report = apply();
        town.learn(everybody().get(0), town.today(), HARM, true);
        long revision = town.revision();
        assertEquals(report, apply());
        town.on(MONDAY.plusMonths(3));
        assertEquals(
                report,
                town.tiering().apply(RUN, MONDAY.plusMonths(2), Progress.NONE).orElseThrow());
        assertEquals(revision, town.revision());
    }

    @Test
    void oneBadRecordNeverStopsItAndIsTold() {
        people(town, 620);
        List<ResidentId> bad = List.of(sorted().get(3), sorted().get(619));
        bad.forEach(town.storage::damage);
        CatchUpReport report = apply();
        assertEquals(
                bad,
                report.failed().stream().map(CatchUpReport.Failed::resident).toList());
        assertEquals("StorageException", report.failed().get(0).cause());
        assertEquals(620, report.residents());
        assertEquals(618, report.changed());
        assertEquals(Map.of(0, 2, 1, 618), timesAssessed());
        assertEquals(report, apply());
        town.storage.mend();
        assertEquals(
                2,
                town.station().gaps().stream()
                        .filter(gap -> gap.kind() == Gap.Kind.CARE_FAILED)
                        .count());
    }

    private List<ResidentId> sorted() {
        return everybody().stream()
                .sorted(java.util.Comparator.comparing(ResidentId::value))
                .toList();
    }

    @Test
    void cutOffWhileItLooksForTheBadRecordItGoesOnBehindTheLastThatWasDone() {
        people(town, 20);
        ResidentId bad = sorted().get(9);
        town.storage.damage(bad);
        town.storage.downAfter(1 + 5);
        assertThrows(StorageException.class, this::apply);
        town.storage.up();
        CatchUpReport report = apply();
        assertEquals(
                List.of(bad),
                report.failed().stream().map(CatchUpReport.Failed::resident).toList());
        assertEquals(20, report.residents());
        assertEquals(Map.of(0, 1, 1, 19), timesAssessed());
    }

    @Test
    void oneIdIsOneDayAndOnePolicy() {
        people(town, 600);
        town.storage.downAfter(1);
        assertThrows(StorageException.class, this::apply);
        town.storage.up();
        assertRefused(
                OfficeRefusal.ID_IN_USE, town.tiering().apply(RUN, town.today().minusDays(1), Progress.NONE));
        town.governedBy(SamplePolicies.library());
        assertRefused(OfficeRefusal.RUN_OF_ANOTHER_POLICY, town.tiering().apply(RUN, town.today(), Progress.NONE));
        town.governedBy(OTHER);
        assertEquals(600, apply().residents());
    }

    @Test
    void twoWhoApplyTheSameRunAtOnceDoNotDoItTwice() {
        people(town, 700);
        List<CatchUpReport> other = new ArrayList<>();
        Progress meanwhile = (done, total) -> {
            if (other.isEmpty()) {
                other.add(apply());
            }
        };
        assertRefused(OfficeRefusal.RUN_GOES_ON_ELSEWHERE, town.tiering().apply(RUN, town.today(), meanwhile));
        assertEquals(700, other.get(0).residents());
        assertEquals(Map.of(1, 700), timesAssessed());
        assertEquals(other.get(0), apply());
    }

    @Test
    void aDayThatHasNotComeIsRefusedAndWhoeverMayNotAssess() {
        assertRefused(OfficeRefusal.IN_FUTURE, town.tiering().apply(RUN, MONDAY.plusDays(1), Progress.NONE));
        Actor reader = new Actor(
                org.xinfeng.kernel.ActorId.of("x"),
                org.xinfeng.storage.Purpose.of("look"),
                java.util.EnumSet.of(Permission.READ));
        assertRefused(
                OfficeRefusal.NOT_PERMITTED, town.station(reader).tiering().apply(RUN, MONDAY, Progress.NONE));
        assertTrue(town.tiering().apply(RUN, MONDAY, Progress.NONE).isDone());
    }
}
