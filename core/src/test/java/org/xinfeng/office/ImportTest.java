package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Put;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.PersonKey;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.roster.ImportReport;
import org.xinfeng.roster.ImportRun;
import org.xinfeng.roster.RosterReader;
import org.xinfeng.roster.RowProblem.Cause;
import org.xinfeng.roster.Rows;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;
import org.xinfeng.visits.DueQuery;

/** Bringing rosters in: good rows at once, bad rows back with what is wrong, the same roster twice without a trace. */
class ImportTest {

    private final Town town = Town.open();

    private ImportReport bring(Rows rows) {
        return bring(rows, ImportOptions.writing());
    }

    private ImportReport bring(Rows rows, ImportOptions options) {
        return town.registry().importRoster(rows, options).orElseThrow();
    }

    private List<Resident> residents() {
        return town.registry().inVillage(Town.EAST, Optional.empty(), 5000).items();
    }

    private Resident only() {
        assertEquals(1, residents().size());
        return residents().get(0);
    }

    private static List<String> problems(ImportReport report) {
        return report.rejected().stream()
                .flatMap(row -> row.problems().stream()
                        .map(problem -> (row.row().line() + " " + problem.column() + " " + problem.cause() + " "
                                        + problem.details())
                                .replace("  ", " ")))
                .toList();
    }

    @Test
    void aDryRunTellsWhatWouldBecomeOfTheRowsAndWritesNothing() {
        long revision = town.revision();
        Rows rows = Lists.empty().rows(30, Lists::child).row("某某|123").row(Lists.child(3));
        ImportReport looked = bring(rows, ImportOptions.lookingOnly());
        assertEquals(revision, town.revision());
        assertEquals(new ImportRun.Counts(30, 0, 0, 1, 1), looked.counts());
        assertTrue(looked.dryRun());
        ImportReport done = bring(rows);
        assertEquals(looked.counts(), done.counts());
        assertEquals(problems(looked), problems(done));
    }

    @Test
    void goodRowsGoInAndBadRowsComeBackWithLineColumnAndCause() {
        Rows rows = Lists.empty()
                .row(Lists.child(1))
                .row(Lists.unnumbered("某某", "2015-02-30", "否"))
                .row(Lists.child(2, "南村", "", "", "", "否", "也许"));
        ImportReport report = bring(rows);
        assertEquals(
                List.of("3 出生日期 DATE_IMPOSSIBLE []", "4 村(居) UNKNOWN_VILLAGE []", "4 疑似伤害 BAD_VALUE [是、否 / yes, no]"),
                problems(report));
        assertEquals(new ImportRun.Counts(1, 0, 0, 0, 2), report.counts());
        assertTrue(report.finished());
        assertEquals(List.of(), report.unusedColumns());
        only();
    }

    @Test
    void whatARosterSaysOfAPersonIsOnFile() {
        bring(
                Lists.empty().row(Lists.child(1, "东村", "H1", "孙子", "林阿婆", "是", "否")),
                ImportOptions.writing().asOf(MONDAY.minusDays(7)));
        Resident child = only();
        assertEquals(MONDAY.minusDays(7), child.enrolledOn());
        assertEquals(java.util.Set.of(SamplePolicies.CHILD), child.categoriesOn(MONDAY.minusDays(7)));
        assertEquals(2, town.registry().facts(child.id()).facts().size());
        town.catchUp();
        assertEquals("YELLOW", town.tier(child.id()));
    }

    @Test
    void theSameRosterTwiceChangesNothing() {
        Rows rows = Lists.empty().rows(50, n -> Lists.child(n, "东村", "H" + n / 3, "子", "林阿婆", "否", "否"));
        bring(rows);
        long revision = town.revision();
        assertEquals(new ImportRun.Counts(0, 0, 50, 0, 0), bring(rows).counts());
        assertEquals(revision, town.revision());
        town.on(MONDAY.plusDays(9));
        assertEquals(new ImportRun.Counts(0, 0, 50, 0, 0), bring(rows).counts());
        assertEquals(revision, town.revision());
    }

    @Test
    void theSameRosterTwiceChangesNothingEvenIfItSpeaksOfADayBeforeEnrolment() {
        Rows rows = Rows.under(Lists.HEADER + "|建档日期").row(Lists.child(1) + "|2025-06-05");
        ImportOptions asOfMay = ImportOptions.writing().asOf(LocalDate.of(2025, 5, 1));
        bring(rows, asOfMay);
        long revision = town.revision();
        assertEquals(new ImportRun.Counts(0, 0, 1, 0, 0), bring(rows, asOfMay).counts());
        assertEquals(revision, town.revision());
    }

    @Test
    void theSameRosterAgainDoesNotOverruleWhatWasLearntSince() {
        Rows rows = Lists.empty().row(Lists.child(1));
        bring(rows);
        ResidentId child = only().id();
        town.learn(child, MONDAY, HARM, true);
        bring(rows);
        town.catchUp();
        assertEquals("RED", town.tier(child));
    }

    @Test
    void aNewerRosterBringsTheFileUpToDate() {
        bring(Lists.empty().row(Lists.child(1)));
        Resident before = only();
        town.on(MONDAY.plusDays(1));
        Rows newer = Lists.empty()
                .row(Lists.child(1)
                        .replace("某某", "某某某")
                        .replace("|否|否", "|13800138000|否|是")
                        .replace("||13800138000", "|13800138000"));
        assertEquals(new ImportRun.Counts(0, 1, 0, 0, 0), bring(newer).counts());
        Resident after = only();
        assertEquals(before.id(), after.id());
        assertEquals("某某某", after.person().name());
        assertEquals(Optional.of("13800138000"), after.person().phone());
        town.catchUp();
        assertEquals("RED", town.tier(after.id()));
    }

    @Test
    void whatARosterLeavesOutStaysOnFile() {
        bring(Lists.empty().row(Lists.child(1, "东村", "H1", "子", "", "否", "否").replace("||否", "|13800138000|否")));
        Resident before = only();
        bring(Rows.under("姓名|身份证号|村(居)|人员类别")
                .row("某某|" + before.person().identity().orElseThrow().value() + "|东村|特殊困难老人"));
        Resident after = only();
        assertEquals(before.person(), after.person());
        assertEquals(before.household(), after.household());
        assertEquals(java.util.Set.of(SamplePolicies.CHILD, SamplePolicies.ELDER), after.categoriesOn(MONDAY));
    }

    @Test
    void aRowThatRepeatsAnEarlierOneIsCountedOnceAndOneThatContradictsItComesBack() {
        ImportReport report = bring(Lists.empty()
                .row(Lists.child(1))
                .row(Lists.child(1))
                .row(Lists.child(1, "东村", "H0", "", "", "否", "是")));
        assertEquals(List.of("4 DUPLICATE_IN_FILE [2]"), problems(report));
        assertEquals(new ImportRun.Counts(1, 0, 0, 1, 1), report.counts());
    }

    @Test
    void twoWithoutNumberWhoShareNameBirthAndVillageAreNotMixedUp() {
        ImportReport report = bring(Lists.empty()
                .row(Lists.unnumbered("林小妹", "2015-05-20", "否"))
                .row(Lists.unnumbered("林小妹", "2015-05-20", "是"))
                .row(Lists.unnumbered("林小妹", "2015-05-21", "是")));
        assertEquals(List.of("3 DUPLICATE_IN_FILE [2]"), problems(report));
        assertEquals(2, report.counts().added());
    }

    @Test
    void aPersonWithoutNumberWhomTwoOnFileFitIsLeftToPeople() {
        Rows rows = Lists.empty().row(Lists.unnumbered("林小妹", "2015-05-20", "否"));
        bring(rows);
        Resident one = only();
        PersonKey key = one.person().key();
        assertFalse(key.isExact());
        Act act = Act.of(ActorId.of("merger"), Purpose.of("test"), town.time.instant());
        town.storage.write(Town.ID, act, records -> {
            records.store(Resident.KIND)
                    .put(List.of(Put.fresh(new Resident(
                            ResidentId.of("namesake"),
                            one.person(),
                            one.village(),
                            Optional.empty(),
                            one.categories(),
                            one.standing(),
                            MONDAY))));
            return "";
        });
        ImportReport report = bring(rows);
        assertEquals(
                Cause.DUPLICATE_ON_FILE,
                report.rejected().get(0).problems().get(0).cause());
        assertTrue(report.rejected().get(0).problems().get(0).details().contains("namesake"));
    }

    @Test
    void whoWasTakenOffTheFileIsNotPutBackSilentlyNorForgotten() {
        Rows rows = Lists.empty().row(Lists.child(1));
        bring(rows);
        ResidentId child = only().id();
        town.registry().takeOffFile(child, Resident.Status.MOVED_AWAY).orElseThrow();
        ImportReport report = bring(rows);
        assertEquals(List.of("2 NOT_ON_FILE [" + child.value() + "]"), problems(report));
        town.registry().backOnFile(child).orElseThrow();
        assertEquals(new ImportRun.Counts(0, 0, 1, 0, 0), bring(rows).counts());
    }

    @Test
    void aRosterOfTomorrowIsRefused() {
        Rows rows = Lists.empty().row(Lists.child(1));
        assertRefused(
                OfficeRefusal.IN_FUTURE,
                town.registry().importRoster(rows, ImportOptions.writing().asOf(MONDAY.plusDays(1))));
        assertTrue(town.registry()
                .importRoster(rows, ImportOptions.writing().asOf(MONDAY))
                .isDone());
    }

    @Test
    void aRosterWithoutTheColumnsItNeedsIsRefused() {
        assertRefused(
                RosterReader.Reason.MISSING_COLUMN,
                town.registry().importRoster(Rows.under("姓名|村(居)|人员类别"), ImportOptions.writing()));
        assertEquals(
                List.of("备注"),
                bring(Rows.under(Lists.HEADER + "|备注").row(Lists.child(1) + "|x"))
                        .unusedColumns());
    }

    @Test
    void whoMayNotRegisterMayNotImport() {
        Actor reader = new Actor(ActorId.of("guest"), Purpose.of("look"), EnumSet.of(Permission.READ));
        Actor clerk = new Actor(ActorId.of("clerk"), Purpose.of("import"), EnumSet.of(Permission.REGISTER));
        Rows rows = Lists.empty().row(Lists.child(1));
        long revision = town.revision();
        for (ImportOptions options : List.of(ImportOptions.writing(), ImportOptions.lookingOnly())) {
            assertRefused(
                    OfficeRefusal.NOT_PERMITTED, town.station(reader).registry().importRoster(rows, options));
        }
        assertEquals(revision, town.revision());
        assertTrue(town.station(clerk)
                .registry()
                .importRoster(rows, ImportOptions.lookingOnly())
                .isDone());
        assertTrue(town.station(clerk)
                .registry()
                .importRoster(rows, ImportOptions.writing())
                .isDone());
    }

    @Test
    void anImportIsManyUnitsAndSoNotPartOfOne() {
        Rows rows = Lists.empty().row(Lists.child(1));
        assertThrows(
                IllegalStateException.class,
                () -> town.station()
                        .unit(
                                Purpose.of("test"),
                                joined -> joined.registry().importRoster(rows, ImportOptions.writing())));
        assertEquals(List.of(), residents());
    }

    @Test
    void whatAnImportBringsIsFlaggedUntilTheStationHasCaughtUpAgain() {
        town.catchUp();
        DueQuery all = DueQuery.until(MONDAY.plusYears(1));
        assertFalse(town.visits().due(all).behind());
        bring(Lists.empty().row(Lists.child(1)));
        assertTrue(town.visits().due(all).behind());
        town.catchUp();
        assertFalse(town.visits().due(all).behind());
        assertFalse(town.visits().due(all).items().isEmpty());
        bring(Lists.empty().row(Lists.child(1)));
        assertFalse(town.visits().due(all).behind());
    }
}
