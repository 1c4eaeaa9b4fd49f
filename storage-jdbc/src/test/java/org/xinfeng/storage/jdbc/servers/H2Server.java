package org.xinfeng.storage.jdbc.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * H2 in the JVM itself, on files. It is no server: nothing can be killed without killing the JVM that holds the files, and
 * whatever a test wants of H2, durability too, it says in the url.
 */
public final class H2Server extends DatabaseServer {

    private static final H2Server SHARED = new H2Server(true, "");
    private static final String USER = "xinfeng";

    private final String settings;
    private final List<Database> made = new ArrayList<>();
    private @Nullable Path folder;

    private H2Server(boolean shared, String settings) {
        super(Kind.H2, "H2 2", shared);
        this.settings = settings;
    }

    /** The one of this JVM. */
    public static H2Server shared() {
        return SHARED;
    }

    @Override
    public H2Server own() {
        return new H2Server(false, "");
    }

    @Override
    public H2Server roomy() {
        // more of it is paid for in pauses of the JVM; from small pages single rows are soon read
        return new H2Server(false, ";PAGE_SIZE=4096;CACHE_SIZE=262144");
    }

    @Override
    public boolean canKill() {
        return false;
    }

    @Override
    void launch(boolean first) {
        if (folder == null) {
            folder = Folders.data("h2");
        }
    }

    @Override
    void halt() {
        for (Database database : made) {
            if (Files.exists(
                    Path.of(database.url().substring("jdbc:h2:retry:".length()).split(";", 2)[0] + ".mv.db"))) {
                database.execute("shutdown");
            }
        }
    }

    @Override
    void crash() {
        throw new UnsupportedOperationException(name());
    }

    @Override
    Database create(String database) {
        if (folder == null) {
            throw new IllegalStateException(name() + " does not run");
        }
        Database fresh = new Database(
                name(),
                "jdbc:h2:retry:" + folder.resolve(database) + ";REUSE_SPACE=FALSE;WRITE_DELAY=0" + settings,
                USER,
                "xinfeng");
        made.add(fresh);
        return fresh;
    }

    @Override
    void discard() {
        made.forEach(Database::drop);
        if (folder != null) {
            Folders.delete(folder);
        }
    }
}
