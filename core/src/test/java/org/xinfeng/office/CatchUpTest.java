package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.ABSENT;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.storage.Purpose;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Occurrence.State;

/** What time alone does is written down once, however late. */
class CatchUpTest {

    private final Town town = Town.open();

    @Test
    void twiceOnOneDayChangesNothing() {
        town.greenChild("c1");
        town.elder("e1");
        town.catchUpOn(MONDAY.plusDays(40));
        long revision = town.revision();
        CatchUpReport again = town.catchUp();
        assertEquals(0, again.changed());
        assertEquals(0, again.residents(), "nobody is looked at");
        assertEquals(revision, town.revision());
    }

    @Test
    void dayByDayOrAllAtOnceComesToTheSame() {
        Town daily = Town.open();
        for (Town one : List.of(town, daily)) {
            one.greenChild("c1");
            one.child("c2");
            one.elder("e1");
        }
        for (int day = 1; day <= 70; day++) {
            daily.catchUpOn(MONDAY.plusDays(day));
        }
        town.catchUpOn(MONDAY.plusDays(70));
        for (String id : List.of("c1", "c2", "e1")) {
            assertEquals(whatMatters(daily, id), whatMatters(town, id), id);
        }
    }

    /** The occurrences with what a worker sees of them; when a month was found missed is not the same. */
    private static List<String> whatMatters(Town town, String id) {
        return town.visits().occurrences(ResidentId.of(id)).stream()
                .filter(one -> one.state() != State.WITHDRAWN)
                .map(one -> one.duty().value() + " " + one.due() + " " + one.state() + " " + one.urgency())
                .sorted()
                .toList();
    }

    @Test
    void everyMonthThatWentByIsMissedOnceEvenBeyondTheHorizon() {
        ResidentId elder = town.elder("e1");
        town.catchUpOn(LocalDate.of(2026, 1, 5));
        List<LocalDate> missed = town.occurrences(elder, State.MISSED).stream()
                .filter(one -> one.duty().value().endsWith("visit"))
                .map(one -> one.due().withDayOfMonth(1))
                .sorted()
                .toList();
        assertEquals(
                LocalDate.of(2025, 6, 1)
                        .datesUntil(LocalDate.of(2026, 1, 1), Period.ofMonths(1))
                        .toList(),
                missed);
        town.catchUpOn(LocalDate.of(2026, 1, 6));
        assertEquals(7, town.occurrences(elder, State.MISSED).size());
    }

    @Test
    void aMonthThatWentByIsMissedThoughTheDutyHasEndedMeanwhile() {
        ResidentId elder = town.elder("e1");
        town.on(LocalDate.of(2025, 7, 15));
        town.registry()
                .takeOffFile(elder, org.xinfeng.registry.Resident.Status.DECEASED)
                .orElseThrow();
        List<Occurrence> missed = town.occurrences(elder, State.MISSED);
        assertEquals(1, missed.size());
        assertEquals(LocalDate.of(2025, 6, 30), missed.get(0).due());
        assertEquals(List.of(), town.open(elder));
    }

    @Test
    void theHorizonGoesOnWithTheDays() {
        ResidentId elder = town.elder("e1");
        LocalDate before = last(elder);
        town.catchUpOn(MONDAY.plusDays(60));
        assertTrue(last(elder).isAfter(before));
        assertFalse(
                last(elder).isAfter(MONDAY.plusDays(60 + 100).withDayOfMonth(1).plusMonths(1)));
    }

    private LocalDate last(ResidentId id) {
        return town.open(id).stream()
                .map(Occurrence::due)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    @Test
    void aDayThatHasNotComeIsRefusedAndOneBeforeTheLastToo() {
        assertRefused(OfficeRefusal.IN_FUTURE, town.station().catchUp(MONDAY.plusDays(1)));
        town.catchUpOn(MONDAY.plusDays(5));
        assertRefused(OfficeRefusal.ALREADY_CAUGHT_UP, town.station().catchUp(MONDAY.plusDays(4)));
        assertTrue(town.station().catchUp(MONDAY.plusDays(5)).isDone());
    }

    @Test
    void yesterdayWrittenDownLateUndoesNothingOfToday() {
        ResidentId child = town.greenChild("c1");
        town.catchUp();
        town.on(MONDAY.plusDays(2));
        town.learn(child, MONDAY.plusDays(2), HARM, true);
        ResidentId fresh = town.child("c2");
        town.station().catchUp(MONDAY.plusDays(1)).orElseThrow();
        assertEquals("RED", town.tier(child));
        assertEquals(List.of("child.intake"), town.owed(fresh));
        assertEquals(0, town.catchUp().changed());
    }

    @Test
    void aTierKnowsSinceWhenItHasBeenWithoutABreak() {
        ResidentId child = town.greenChild("c1");
        town.catchUpOn(MONDAY.plusDays(30));
        assertEquals(MONDAY, town.tiering().state(child).orElseThrow().since());
        town.learn(child, MONDAY.plusDays(30), ABSENT, true);
        assertEquals(
                MONDAY.plusDays(30), town.tiering().state(child).orElseThrow().since());
        town.catchUpOn(MONDAY.plusDays(35));
        assertEquals(
                MONDAY.plusDays(30), town.tiering().state(child).orElseThrow().since());
    }

    @Test
    void aFactPastItsShelfLifeIsUnknownAndTheChildIsNotGreenAnyMore() {
        Town place = Town.open(Policies.withShelfLife(HARM, Period.ofMonths(6)));
        ResidentId child = place.greenChild("c1");
        place.catchUpOn(MONDAY.plusMonths(6));
        assertEquals("GREEN", place.tier(child));
        CatchUpReport report = place.catchUpOn(MONDAY.plusMonths(6).plusDays(1));
        assertEquals("UNASSESSED", place.tier(child));
        assertEquals(Map.of("GREEN→NONE", 1), report.tierChanges());
        assertEquals(List.of("child.intake"), place.owed(child));
        place.learn(child, place.today(), HARM, false);
        assertEquals("GREEN", place.tier(child));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void cutOffInTheMiddleItGoesOn(int units) {
        Town uncut = Town.open();
        for (Town one : List.of(uncut, town)) {
            one.registry()
                    .importRoster(Lists.empty().rows(700, Lists::child), ImportOptions.writing())
                    .orElseThrow();
            one.on(MONDAY.plusDays(1));
        }
        town.storage.downAfter(units);
        assertThrows(StorageException.class, town::catchUp);
        town.storage.up();
        assertTrue(town.visits().due(DueQuery.until(MONDAY)).behind());
        CatchUpReport report = town.catchUp();
        assertEquals(700, report.residents());
        assertEquals(Math.max(0, 700 - 500 * units), report.changed());
        uncut.catchUp();
        Books.assertTheSame(uncut.storage, town.storage);
    }

    @Test
    void oneWhoseRecordsCannotBeReadIsToldAndStopsNobodyElse() {
        ResidentId bad = town.greenChild("b");
        ResidentId before = town.greenChild("a");
        ResidentId behind = town.greenChild("c");
        town.on(MONDAY.plusDays(100));
        town.storage.damage(bad);
        CatchUpReport report = town.catchUp();
        assertEquals(List.of(new CatchUpReport.Failed(bad, "StorageException")), report.failed());
        assertEquals(3, report.residents());
        assertEquals(2, report.changed());
        assertTrue(reachesTheHorizon(before) && reachesTheHorizon(behind) && !reachesTheHorizon(bad));
        town.storage.mend();
        assertEquals(
                List.of(List.of("StorageException", MONDAY.plusDays(100).toString())),
                town.station().gaps().stream()
                        .filter(gap -> gap.kind() == Gap.Kind.CARE_FAILED)
                        .map(Gap::details)
                        .toList());
        assertEquals(1, town.catchUp().changed());
        assertTrue(reachesTheHorizon(bad));
        assertEquals(List.of(), town.station().gaps());
    }

    private boolean reachesTheHorizon(ResidentId id) {
        return last(id).isAfter(town.today().plusDays(80));
    }

    @Test
    void aFailureOfTheWorldIsToldWhereNobodyIsOnFileToo() {
        town.storage.downAfter(0);
        assertThrows(StorageException.class, () -> town.tiering().assessAll(Progress.NONE));
    }

    @Test
    void oneFailureOfTheWorldIsNobodysRecord() {
        town.greenChild("a");
        town.on(MONDAY.plusDays(100));
        town.storage.failAfter(0);
        CatchUpReport report = town.catchUp();
        assertEquals(List.of(), report.failed());
        assertEquals(1, report.changed());
    }

    @Test
    void itTellsHowFarItIsOutsideOfTheUnits() {
        town.registry()
                .importRoster(Lists.empty().rows(510, Lists::child), ImportOptions.writing())
                .orElseThrow();
        List<String> told = new ArrayList<>();
        town.station()
                .catchUp(
                        MONDAY,
                        (done, total) -> told.add(done + "/" + total + " "
                                + town.visits().due(DueQuery.until(MONDAY)).behind()))
                .orElseThrow();
        assertEquals(List.of("500/510 true", "510/510 true"), told);
    }

    @Test
    void itNeedsItsOwnPermissionOnlyAndIsNotPartOfAUnit() {
        Actor clock = new Actor(ActorId.of("clock"), Purpose.of("daily"), EnumSet.of(Permission.ASSESS));
        Actor guest = new Actor(ActorId.of("guest"), Purpose.of("look"), EnumSet.of(Permission.READ));
        assertTrue(town.station(clock).catchUp(MONDAY).isDone());
        assertTrue(town.station(clock).tiering().assessAll(Progress.NONE).isDone());
        assertRefused(OfficeRefusal.NOT_PERMITTED, town.station(guest).catchUp(MONDAY));
        assertRefused(OfficeRefusal.NOT_PERMITTED, town.station(guest).tiering().assessAll(Progress.NONE));
        assertThrows(
                IllegalStateException.class,
                () -> town.station().unit(Purpose.of("test"), joined -> joined.catchUp(MONDAY)));
        assertEquals(
                Optional.of(MONDAY), town.visits().due(DueQuery.until(MONDAY)).caughtUpTo());
    }
}
