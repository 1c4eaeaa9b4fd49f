package org.xinfeng.examples.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.H2Server;
import org.xinfeng.storage.jdbc.servers.MariaServer;
import org.xinfeng.storage.jdbc.servers.PostgresServer;

/**
 * The servers that are measured, as durable as they are shipped, with memory for what is asked of them; what is to be reached
 * differs.
 */
enum StorageServer {
    H2(0.8, 1),
    POSTGRESQL(0.9, 1),
    MARIADB(0.8, 2);

    private static final Map<StorageServer, DatabaseServer> STARTED = new EnumMap<>(StorageServer.class);

    private final double recording;
    private final double duePage;

    /**
     * @param recording least ratio to hand-written JDBC when visits are recorded
     * @param duePage most milliseconds for a page of what is due
     */
    StorageServer(double recording, double duePage) {
        this.recording = recording;
        this.duePage = duePage;
    }

    double recording() {
        return recording;
    }

    double duePage() {
        return duePage;
    }

    /** The same each time; it ends with the run. */
    DatabaseServer server() {
        return STARTED.computeIfAbsent(this, server -> switch (server) {
            case H2 -> H2Server.shared().roomy();
            case POSTGRESQL -> PostgresServer.shared(18).roomy();
            case MARIADB -> MariaServer.shared().roomy();
        });
    }

    /** The beginning of the names of its figures. */
    String figure() {
        return "storage." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * All that this machine has, MariaDB being none that the build fetches; fewer if the system property
     * {@code xinfeng.databases} lists fewer.
     */
    static List<StorageServer> all(Bench bench) {
        String listed = System.getProperty("xinfeng.databases");
        List<StorageServer> servers = new ArrayList<>();
        for (StorageServer server : values()) {
            if (listed != null && !listed.contains(server.name().toLowerCase(Locale.ROOT))) {
                continue;
            }
            try {
                server.server();
                servers.add(server);
            } catch (IllegalStateException missing) {
                bench.say("%s is left out: %s", server.figure(), String.valueOf(missing.getMessage()));
            }
        }
        return servers;
    }
}
