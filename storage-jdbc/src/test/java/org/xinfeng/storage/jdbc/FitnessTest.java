package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/**
 * Character sets, collations and modes: each either keeps what it is given, which the kit shows, or is refused at the start
 * with what to set.
 */
class FitnessTest {

    /** How a database is set before it is used. */
    private record Setting(DatabaseServer.Kind kind, String name, List<String> statements, String address) {

        static Setting of(DatabaseServer.Kind kind, String address) {
            return new Setting(kind, address, List.of(), address);
        }

        static Setting first(DatabaseServer.Kind kind, String statement) {
            return new Setting(kind, statement, List.of(statement), "");
        }

        Database on(DatabaseServer server) {
            Database database = server.freshDatabase();
            for (String statement : statements) {
                database.execute(statement.replace("{database}", name(database)));
            }
            return address.isEmpty() ? database : database.with(address);
        }

        static String name(Database database) {
            return database.url().substring(database.url().lastIndexOf('/') + 1);
        }
    }

    private static final DatabaseServer.Kind H2 = DatabaseServer.Kind.H2;
    private static final DatabaseServer.Kind POSTGRESQL = DatabaseServer.Kind.POSTGRESQL;
    private static final DatabaseServer.Kind MARIADB = DatabaseServer.Kind.MARIADB;

    private static final List<Setting> WORKS = List.of(
            Setting.of(H2, "MODE=MySQL"),
            Setting.of(H2, "MODE=PostgreSQL"),
            Setting.of(H2, "CASE_INSENSITIVE_IDENTIFIERS=TRUE"),
            Setting.of(POSTGRESQL, "options=-c%20standard_conforming_strings=off"),
            Setting.of(POSTGRESQL, "options=-c%20default_transaction_isolation=serializable"),
            Setting.of(POSTGRESQL, "preferQueryMode=simple"),
            Setting.first(MARIADB, "alter database {database} character set utf8mb3"),
            Setting.first(MARIADB, "alter database {database} character set latin1"),
            Setting.first(MARIADB, "alter database {database} character set utf8mb4 collate utf8mb4_general_ci"),
            Setting.of(MARIADB, "sessionVariables=sql_mode='STRICT_ALL_TABLES,NO_BACKSLASH_ESCAPES,ANSI_QUOTES'"),
            Setting.of(MARIADB, "sessionVariables=collation_connection=utf8mb4_general_ci"),
            Setting.of(MARIADB, "useServerPrepStmts=true"));

    @TestFactory
    Stream<DynamicTest> settings_under_which_everything_is_kept() {
        List<DynamicTest> tests = new ArrayList<>();
        for (DatabaseServer server : Servers.all()) {
            for (Setting setting : WORKS) {
                if (setting.kind() == server.kind()) {
                    tests.add(DynamicTest.dynamicTest(server + ": " + setting.name(), () -> holds(setting.on(server))));
                }
            }
        }
        return tests.stream();
    }

    /** Values by the kit; and that a station is found, which a blank text taken for none would hide. */
    private static void holds(Database database) {
        KeptExactly.require(database);
        JdbcStorage storage = Neighbours.open(database.dataSource());
        Neighbours.add(storage, 1);
        assertEquals(List.of(Neighbours.TOWN), storage.stations().toList());
        assertEquals(List.of(1L), Neighbours.revisions(storage));
        assertEquals(List.of("n1"), Neighbours.ids(storage));
    }

    @TestFactory
    Stream<DynamicTest> settings_that_are_refused() {
        String mixed =
                ", under which the library's statements fail or mean something else; make it anew without" + " that.";
        String meaning = ", which gives the library's statements another meaning; take it out.";
        String utf8 = ", which cannot keep every Chinese character; connect with utf8mb4.";
        return Stream.of(
                        refused(
                                Setting.of(H2, "IGNORECASE=TRUE"),
                                "The H2 database has the setting IGNORECASE=*" + mixed),
                        refused(Setting.of(H2, "MODE=Oracle"), "The H2 database has the setting MODE=Oracle" + mixed),
                        refused(Setting.of(H2, "MODE=STRICT"), "The H2 database has the setting MODE=STRICT" + mixed),
                        refused(
                                Setting.of(H2, "MODE=MSSQLServer"),
                                "The H2 database has the setting MODE=MSSQLServer" + mixed),
                        refused(
                                Setting.of(H2, "COLLATION=CHINESE"),
                                "The H2 database has the setting COLLATION=*" + mixed),
                        refused(
                                Setting.of(H2, "DATABASE_TO_UPPER=FALSE"),
                                "The H2 database has the setting DATABASE_TO_UPPER=false" + mixed),
                        refused(
                                Setting.of(MARIADB, "jdbcCompliantTruncation=false&sessionVariables=sql_mode=''"),
                                "The connection's sql_mode is not strict, so that a value that does not fit would be"
                                        + " cut and not refused; add STRICT_TRANS_TABLES to it."),
                        refused(
                                Setting.of(
                                        MARIADB, "sessionVariables=sql_mode='STRICT_ALL_TABLES,EMPTY_STRING_IS_NULL'"),
                                "The connection's sql_mode has EMPTY_STRING_IS_NULL" + meaning),
                        refused(
                                Setting.of(MARIADB, "sessionVariables=sql_mode='STRICT_ALL_TABLES,ORACLE'"),
                                "The connection's sql_mode has ORACLE" + meaning),
                        refused(
                                Setting.of(MARIADB, "sessionVariables=character_set_client=utf8mb3"),
                                "The connection has the character set utf8mb3" + utf8),
                        refused(
                                Setting.of(MARIADB, "sessionVariables=character_set_results=utf8mb3"),
                                "The connection has the character set utf8mb3" + utf8))
                .flatMap(tests -> tests);
    }

    /** Refused when tables are to be made and when they are to be opened. */
    private static Stream<DynamicTest> refused(Setting setting, String sentence) {
        return Servers.all().stream()
                .filter(server -> server.kind() == setting.kind())
                .map(server -> DynamicTest.dynamicTest(server + ": " + setting.name(), () -> {
                    Database database = setting.on(server);
                    JdbcOptions options = Neighbours.options(database.dataSource());
                    Sentence.assertSays(sentence, () -> JdbcStorage.migrate(options));
                    Sentence.assertSays(sentence, () -> JdbcStorage.over(options));
                }));
    }

    @TestFactory
    Stream<DynamicTest> databases_of_postgresql_in_another_encoding_are_refused() {
        return Servers.all().stream()
                .filter(server -> server.kind() == POSTGRESQL)
                .flatMap(server -> Stream.of("SQL_ASCII", "EUC_CN", "LATIN1")
                        .map(encoding -> DynamicTest.dynamicTest(server + ": " + encoding, () -> {
                            Database fresh = server.freshDatabase();
                            Database other = Administrators.encoded(server, fresh, encoding);
                            Sentence.assertSays(
                                    "The database has the character set " + encoding
                                            + ", which cannot keep every Chinese character; create it with encoding"
                                            + " UTF8.",
                                    () -> Neighbours.open(other.dataSource()));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> columns_that_were_converted_by_hand_are_refused() {
        String column = "alter table xf_neighbour alter column id ";
        String pad = ", which ignores case or blanks or cannot keep every character; convert the table to"
                + " utf8mb4_nopad_bin.";
        String convert = "alter table xf_neighbour convert to character set ";
        return Stream.of(
                        converted(
                                H2,
                                column + "set data type varchar_ignorecase(64)",
                                "The column XF_NEIGHBOUR.ID is a VARCHAR_IGNORECASE, which ignores case or blanks;"
                                        + " alter it to varchar."),
                        converted(
                                POSTGRESQL,
                                column + "type varchar(64) collate \"zh-x-icu\"",
                                "The column xf_neighbour.id has the collation zh-x-icu, which does not order codes by"
                                        + " their bytes; alter it to varchar(64) collate \"C\"."),
                        converted(
                                MARIADB,
                                convert + "utf8mb4 collate utf8mb4_bin",
                                "The column xf_neighbour.* has the collation utf8mb4_bin" + pad),
                        converted(
                                MARIADB,
                                convert + "utf8mb4 collate utf8mb4_general_ci",
                                "The column xf_neighbour.* has the collation utf8mb4_general_ci" + pad),
                        converted(
                                MARIADB,
                                convert + "utf8mb3",
                                "The column xf_neighbour.* has the collation utf8mb3_general_ci" + pad),
                        converted(
                                MARIADB,
                                "alter table xinfeng_station modify station varchar(64) character set latin1 not null",
                                "The column xinfeng_station.station has the collation latin1_swedish_ci" + pad))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> converted(DatabaseServer.Kind kind, String statement, String sentence) {
        return Servers.all().stream()
                .filter(server -> server.kind() == kind)
                .map(server -> DynamicTest.dynamicTest(server + ": " + statement, () -> {
                    Database database = server.freshDatabase();
                    assertDoesNotThrow(() -> Neighbours.open(database.dataSource()));
                    database.execute(statement);
                    Sentence.assertSays(sentence, () -> JdbcStorage.over(Neighbours.options(database.dataSource())));
                }));
    }
}
