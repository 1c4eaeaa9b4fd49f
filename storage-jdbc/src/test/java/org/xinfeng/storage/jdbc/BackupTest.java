package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Transfer;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.H2Server;

/** Backups of an H2 database that is in use: they open, hold whole units only, and are what the database was. */
class BackupTest {

    @TempDir
    Path folder;

    private interface Backup {
        void of(Database database) throws Exception;
    }

    private interface Restore {
        void into(Database database) throws Exception;
    }

    @Test
    void a_script_taken_at_a_snapshot_level_is_one_state() throws Exception {
        String script = "'" + folder.resolve("backup.sql") + "'";
        whole(
                database -> database.execute(
                        "set session characteristics as transaction isolation level serializable; script to " + script),
                database -> database.execute("runscript from " + script));
    }

    @Test
    void a_backup_of_the_file_is_one_state() throws Exception {
        Path zip = folder.resolve("backup.zip");
        whole(database -> database.execute("backup to '" + zip + "'"), database -> {
            try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    if (entry.getName().endsWith(".mv.db")) {
                        copy(in, file(database));
                    }
                }
            }
        });
    }

    private static Path file(Database database) {
        return Path.of(database.url().substring("jdbc:h2:retry:".length()).split(";", 2)[0] + ".mv.db");
    }

    private static void copy(InputStream in, Path file) throws Exception {
        Files.copy(in, file);
    }

    /** Takes a backup while somebody writes, restores it, and compares. */
    private void whole(Backup backup, Restore restore) throws Exception {
        Database database = WiredBooks.migrated(H2Server.shared());
        JdbcStorage storage = JdbcStorage.over(WiredBooks.options(database));
        StationId station = Books.station();
        Books.open(storage, station);
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        CompletableFuture<Boolean> writer = WiredBooks.start(() -> {
            while (!stop.get()) {
                Books.move(storage, station, "u" + written.incrementAndGet());
            }
            return true;
        });
        Sessions.await("fifty units", () -> written.get() > 50);
        backup.of(database);
        int before = written.get();
        Sessions.await("further units", () -> written.get() > before + 5);
        stop.set(true);
        assertTrue(writer.get(60, TimeUnit.SECONDS));

        Database restored = H2Server.shared().freshDatabase();
        restore.into(restored);
        JdbcStorage again = JdbcStorage.over(WiredBooks.options(restored));
        List<String> all = Books.units(storage, station);
        List<String> kept = Books.units(again, station);
        assertTrue(kept.size() > 50 && kept.size() < all.size(), () -> kept.size() + " of " + all.size());
        assertEquals(all.subList(0, kept.size()), kept);
        // what the backup does not have yet is moved after it, and then both are compared record by record
        Transfer.Report report = Transfer.of(Books.kinds(), Books.act("move")).copyAll(storage, again);
        assertEquals(all.size() - kept.size(), report.commitsCopied());
        assertEquals(Books.ACCOUNTS + all.size(), report.recordsVerified());
        database.drop();
        restored.drop();
    }
}
