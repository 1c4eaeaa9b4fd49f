package org.xinfeng.storage.jdbc.servers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The servers that this build tests on: what the system property {@code xinfeng.databases} lists, H2 and PostgreSQL unless it
 * is set. The profile {@code mariadb} adds MariaDB. A server that is listed and does not start fails its tests.
 */
public final class Servers {

    private static final String SETTING = "xinfeng.databases";
    private static final String DEFAULT = "h2,postgresql";

    private Servers() {}

    /** The shared servers, in the order of the list; each starts with the first database asked of it. */
    public static List<DatabaseServer> all() {
        return of(System.getProperty(SETTING, DEFAULT));
    }

    /** Those of {@link #all()} that are processes which can be killed. */
    public static List<DatabaseServer> killable() {
        return all().stream().filter(DatabaseServer::canKill).toList();
    }

    static List<DatabaseServer> of(String list) {
        return Stream.of(list.split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .flatMap(Servers::named)
                .toList();
    }

    private static Stream<DatabaseServer> named(String name) {
        return switch (name) {
            case "h2" -> Stream.of(H2Server.shared());
            case "postgresql" -> PostgresServer.VERSIONS.stream().map(PostgresServer::shared);
            case "postgresql-15" -> Stream.of(PostgresServer.shared(15));
            case "postgresql-18" -> Stream.of(PostgresServer.shared(18));
            case "mariadb" -> Stream.of(MariaServer.shared());
            default ->
                throw new IllegalArgumentException(SETTING
                        + " lists h2, postgresql (or postgresql-15, postgresql-18) and mariadb, with commas between, not: "
                        + name);
        };
    }
}
