package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** All tables are looked at whenever a storage is opened, and that is soon done. */
class OpeningTimeTest {

    private static final int FURTHER = 40;

    static List<DatabaseServer> servers() {
        return Servers.all();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_storage_with_forty_further_kinds_is_open_within_a_second(DatabaseServer server) {
        List<Kind<?, ?>> kinds = new ArrayList<>();
        for (int i = 0; i < FURTHER; i++) {
            kinds.add(Kind.of(
                    "portal_note_" + i, Notes.NoteV2::id, Shape.of(Notes.NoteV2.class), Notes.BY_DAY, Notes.BY_MOOD));
        }
        DataSource source = server.freshDatabase().dataSource();
        JdbcOptions options = JdbcOptions.of(source).withKinds(kinds);
        JdbcStorage.migrate(options);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            JdbcStorage.over(options).close();
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.println("opening with " + FURTHER + " further kinds on " + server + ": " + best / 1_000_000 + " ms");
        assertTrue(best < 1_000_000_000L, best / 1_000_000 + " ms");
    }
}
