package org.xinfeng.storage.jdbc;

import java.util.Locale;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.MariaServer;
import org.xinfeng.storage.jdbc.servers.PostgresServer;

/** What administrators do to a database while the library uses it. */
final class Administrators {

    private Administrators() {}

    static Database of(DatabaseServer server, Database database) {
        return switch (server.kind()) {
            case H2 -> database;
            case POSTGRESQL -> ((PostgresServer) server).admin();
            case MARIADB -> ((MariaServer) server).admin();
        };
    }

    static String name(Database database) {
        String bare = database.url().split("[?;]", 2)[0];
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    /** The same as another user, or with another password. */
    static Database as(Database database, String user, String password) {
        return new Database(database.server(), database.url(), user, password);
    }

    /** The same server, or another address, with another database. */
    static Database at(Database database, String pattern, String other) {
        return new Database(
                database.server(), database.url().replaceFirst(pattern, other), database.user(), database.password());
    }

    /** A new database of PostgreSQL in an encoding. */
    static Database encoded(DatabaseServer server, Database fresh, String encoding) {
        String name = "xf_" + encoding.toLowerCase(Locale.ROOT);
        of(server, fresh)
                .execute("create database " + name + " owner " + fresh.user() + " encoding '" + encoding
                        + "' lc_collate 'C' lc_ctype 'C' locale_provider libc template template0");
        return at(fresh, "/xf_\\d+", "/" + name);
    }

    /** The database as a user who may read every table in it and write none. */
    static Database reader(DatabaseServer server, Database database) {
        String user = "reader_" + name(database);
        String password = Neighbours.PASSWORD;
        switch (server.kind()) {
            case H2 ->
                database.execute(
                        "create user " + user + " password '" + password + "'",
                        "grant select on schema public to " + user);
            case POSTGRESQL -> {
                of(server, database).execute("create role " + user + " login password '" + password + "'");
                database.execute("grant select on all tables in schema public to " + user);
            }
            case MARIADB ->
                of(server, database)
                        .execute(
                                "create user " + user + "@'127.0.0.1' identified by '" + password + "'",
                                "grant select on " + name(database) + ".* to " + user + "@'127.0.0.1'");
        }
        return as(database, user, password);
    }
}
