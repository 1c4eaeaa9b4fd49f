package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.roster.ImportReport;
import org.xinfeng.roster.RejectedRow;
import org.xinfeng.roster.Roster;
import org.xinfeng.roster.RosterRow;
import org.xinfeng.roster.Rows;

/** An import that is cut off goes on where it was, and ends as if it had never been cut off. */
class ImportResumeTest {

    /** Three units, with rows that repeat, contradict and cannot be read on both sides of every cut. */
    private static final Rows ROWS = Lists.empty()
            .row(Lists.child(7))
            .row("某某|123")
            .rows(1090, ImportResumeTest::child)
            .row("某某|456")
            .rows(990, n -> child(n + 900))
            .row(Lists.child(7))
            .row(Lists.child(7, "西村", "", "", "", "是", "是"))
            .row("某某|789");

    private static String child(int n) {
        return Lists.child(n + 100, "东村", "H" + n % 700, "子", "林阿婆", "否", "否");
    }

    private static final Town UNCUT = Town.open();
    private static final ImportReport WHOLE = bring(UNCUT, ROWS, ImportOptions.writing());
    private static final int ALL = ROWS.cells().size();

    private final Town town = Town.open();

    private static ImportReport bring(Town town, Roster roster, ImportOptions options) {
        return town.registry().importRoster(roster, options).orElseThrow();
    }

    private void assertTheSameAsUncut(ImportReport resumed) {
        assertEquals(WHOLE.counts(), resumed.counts());
        assertEquals(ALL, WHOLE.counts().rows());
        assertEquals(lines(WHOLE), lines(resumed));
        assertTrue(resumed.finished());
        Books.assertTheSame(UNCUT.storage, town.storage);
    }

    private static List<String> lines(ImportReport report) {
        return report.rejected().stream().map(RejectedRow::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, 1001, 1500, 2085})
    void stoppedAfterSomeRowsItGoesOnThere(int rows) {
        ImportReport stopped = bring(town, ROWS, ImportOptions.writing().stoppingAfter(rows));
        assertFalse(stopped.finished());
        assertEquals(rows, stopped.counts().rows());
        ImportReport resumed = bring(town, ROWS, ImportOptions.writing());
        assertEquals(rows, resumed.resumedAfterRows());
        assertTheSameAsUncut(resumed);
    }

    @Test
    void stoppedAgainAtTheSameRowItHasDoneNothingMore() {
        bring(town, ROWS, ImportOptions.writing().stoppingAfter(1200));
        long revision = town.revision();
        ImportReport again = bring(town, ROWS, ImportOptions.writing().stoppingAfter(1200));
        assertFalse(again.finished());
        assertEquals(1200, again.counts().rows());
        assertEquals(revision, town.revision());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999, 1001, 1600, 2085})
    void aFileThatBreaksInTheMiddleLeavesWholeUnitsAndGoesOn(int rows) {
        assertThrows(UncheckedIOException.class, () -> bring(town, breaking(rows), ImportOptions.writing()));
        ImportReport resumed = bring(town, ROWS, ImportOptions.writing());
        assertEquals(rows / 1000 * 1000, resumed.resumedAfterRows());
        assertTheSameAsUncut(resumed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aStorageThatFailsInTheMiddleLosesOneUnitAndGoesOn(int units) {
        town.storage.failAfter(units);
        assertThrows(StorageException.class, () -> bring(town, ROWS, ImportOptions.writing()));
        ImportReport resumed = bring(town, ROWS, ImportOptions.writing());
        assertEquals(units * 1000, resumed.resumedAfterRows());
        assertTheSameAsUncut(resumed);
    }

    @Test
    void aHalfRosterStillSpeaksOfTheDayItWasBegun() {
        ImportReport stopped = bring(town, ROWS, ImportOptions.writing().stoppingAfter(1000));
        town.on(Town.MONDAY.plusDays(3));
        ImportReport resumed = bring(town, ROWS, ImportOptions.writing().asOf(Town.MONDAY.plusDays(2)));
        assertEquals(stopped.asOf(), resumed.asOf());
    }

    @Test
    void aThousandRowsAreOneUnitEachToldAfterIt() {
        long before = town.revision();
        List<Long> told = new ArrayList<>();
        bring(town, ROWS, ImportOptions.writing().telling((done, total) -> told.add(done)));
        assertEquals(before + 3, town.revision());
        assertEquals(List.of(1000L, 2000L, (long) ALL), told);
    }

    @Test
    void exactlyAThousandRowsAreOneUnit() {
        long before = town.revision();
        ImportReport report = bring(town, Lists.empty().rows(1000, Lists::child), ImportOptions.writing());
        assertTrue(report.finished());
        assertEquals(before + 1, town.revision());
    }

    @Test
    void aRosterWithoutRowsIsDoneAtOnce() {
        ImportReport report = bring(town, Lists.empty(), ImportOptions.writing());
        assertTrue(report.finished());
        assertEquals(0, report.counts().rows());
    }

    /** The roster on a disk that cannot be read behind some rows. */
    private static Roster breaking(int rows) {
        return new Roster() {
            @Override
            public String name() {
                return ROWS.name();
            }

            @Override
            public String digest() {
                return ROWS.digest();
            }

            @Override
            public List<String> header() {
                return ROWS.header();
            }

            @Override
            public Stream<RosterRow> rows() {
                return ROWS.rows().peek(row -> {
                    if (row.line() == rows + 2) {
                        throw new UncheckedIOException(new java.io.IOException("the stick was pulled out"));
                    }
                });
            }
        };
    }
}
