package org.xinfeng.docs.storages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.docs.storages.RandomTown.TOWN;
import static org.xinfeng.docs.storages.RandomTown.act;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.jdbc.JdbcStorage;
import org.xinfeng.visits.Visit;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** The file of an embedded H2 grows with each unit, is made small again when it is compacted, and then opens as before. */
class H2FileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final int VISITS = 200;

    @TempDir
    Path folder;

    private JdbcDataSource dataSource(String file) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:retry:" + folder.resolve(file) + ";REUSE_SPACE=FALSE;WRITE_DELAY=0");
        return h2;
    }

    private long bytes() throws IOException {
        return Files.size(folder.resolve("town.mv.db"));
    }

    /** A visit with ten answers, as one unit. */
    private static void visit(Storage storage, int number) {
        boolean unusedAnswer = storage.write(TOWN, act("unit-" + number), records -> {
            visit(records, number);
            return true;
        });
    }

    private static void visit(Records records, int number) {
        VisitId visit = new VisitId("visit-" + number);
        List<VisitEntry.Answer> answers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            answers.add(VisitEntry.Answer.of("ITEM-" + i, "FAIR"));
        }
        records.store(Visit.KIND)
                .add(new Visit(visit, WorkerId.of("sw1"), DAY, VisitForm.HOME, DAY, ActorId.of("w-17"), 1));
        records.store(Visit.Section.KIND)
                .add(new Visit.Section(
                        Visit.SectionId.of(visit, 0),
                        visit,
                        ResidentId.of("r-" + number % 2000),
                        DAY,
                        VisitForm.HOME,
                        VisitEntry.Result.MET,
                        answers,
                        List.of(),
                        Optional.empty(),
                        List.of()));
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = dataSource("town").getConnection();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    @Test
    void a_file_that_has_grown_is_compacted_while_nobody_uses_it_and_holds_the_same() throws Exception {
        JdbcConnectionPool pool = JdbcConnectionPool.create(dataSource("town"));
        JdbcStorage.migrate(pool);
        Map<String, Object> before;
        try (Storage storage = JdbcStorage.over(pool)) {
            long empty = bytes();
            for (int i = 0; i < VISITS; i++) {
                visit(storage, i);
            }
            long each = (bytes() - empty) / VISITS;
            assertTrue(each > 20_000 && each < 80_000, () -> each + " bytes for each visit");
            long one = bytes();
            boolean unusedAnswer = storage.write(TOWN, act("many"), records -> {
                for (int i = 0; i < 100; i++) {
                    visit(records, VISITS + i);
                }
                return true;
            });
            long together = bytes() - one;
            assertTrue(together < 10 * each, () -> "100 visits in a unit: " + together + " bytes, each alone " + each);
            before = RandomTown.all(storage);
        }
        pool.dispose();
        long closed = bytes();
        run(Guide.sql("h2compact"));
        long compact = bytes();
        assertTrue(compact < closed / 4, closed + " bytes, then " + compact);
        try (Storage storage = JdbcStorage.over(dataSource("town"))) {
            assertEquals(before, RandomTown.all(storage));
            visit(storage, VISITS + 100);
            assertEquals(VISITS + 2, RandomTown.commits(storage, TOWN).size());
        }
    }

    @Test
    void a_backup_of_a_file_in_use_opens_with_all_that_was_committed_before() throws Exception {
        JdbcConnectionPool pool = JdbcConnectionPool.create(dataSource("town"));
        JdbcStorage.migrate(pool);
        try (Storage storage = JdbcStorage.over(pool)) {
            for (int i = 0; i < 20; i++) {
                visit(storage, i);
            }
            Map<String, Object> before = RandomTown.all(storage);
            run(Guide.sql("h2backup")
                    .replace("backup.zip", folder.resolve("backup.zip").toString()));
            visit(storage, 20);
            restore();
            try (Storage restored = JdbcStorage.over(dataSource("restored/town"))) {
                assertEquals(before, RandomTown.all(restored));
            }
        }
        pool.dispose();
    }

    private void restore() throws IOException {
        Files.createDirectories(folder.resolve("restored"));
        try (ZipFile zip = new ZipFile(folder.resolve("backup.zip").toFile());
                InputStream in = zip.getInputStream(zip.getEntry("town.mv.db"))) {
            long unusedBytes = Files.copy(in, folder.resolve("restored/town.mv.db"));
        }
    }
}
