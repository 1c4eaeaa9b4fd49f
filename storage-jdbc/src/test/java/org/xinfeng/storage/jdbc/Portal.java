package org.xinfeng.storage.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;

/**
 * A portal on Spring with a table of its own beside those of the library, for one test: its station and its rows are
 * nobody else's.
 */
final class Portal implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Map<DatabaseServer, Database> DATABASES = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Database database;
    private final String name;
    private final HikariDataSource pool;
    private final PlatformTransactionManager manager;
    private final Storage joined;
    private final Storage own;

    private Portal(Database database, HikariDataSource pool) {
        this("p" + NUMBERS.incrementAndGet(), database, pool);
    }

    private Portal(String name, Database database, HikariDataSource pool) {
        this.name = name;
        this.database = database;
        this.pool = pool;
        this.manager = new JdbcTransactionManager(pool);
        this.joined = JdbcStorage.joining(options().withPatience(PATIENCE), new SpringTransaction(pool));
        this.own = JdbcStorage.over(options());
    }

    /** On the database that all portals of this JVM share. */
    static Portal on(DatabaseServer server) {
        Database database = DATABASES.computeIfAbsent(server, Portal::furnished);
        return new Portal(database, JdbcFixture.pool(database));
    }

    /** On a server that only one test has. */
    static Portal alone(DatabaseServer server) {
        Database database = furnished(server);
        return new Portal(database, JdbcFixture.pool(database));
    }

    /** Another portal on the same database, with its own pool. */
    Portal with(HikariDataSource other) {
        return new Portal(database, other);
    }

    /** This portal, on a copy of its database. */
    Portal as(Database copy) {
        return new Portal(name, copy, JdbcFixture.pool(copy));
    }

    private static Database furnished(DatabaseServer server) {
        Database database = server.freshDatabase();
        JdbcStorage.migrate(JdbcOptions.of(database.dataSource()).withKinds(List.of(Note.KIND)));
        database.execute("create table portal_row (name varchar(80) primary key, number int not null)"
                + (server.kind() == DatabaseServer.Kind.MARIADB ? " engine=InnoDB" : ""));
        return database;
    }

    Database database() {
        return database;
    }

    HikariDataSource pool() {
        return pool;
    }

    JdbcOptions options() {
        return JdbcOptions.of(pool).withKinds(List.of(Note.KIND));
    }

    /** The storage in the portal's transactions. */
    Storage joined() {
        return joined;
    }

    /** The same records in transactions of their own. */
    Storage own() {
        return own;
    }

    /** A station that only this test knows. */
    StationId station() {
        return StationId.of(name);
    }

    StationId otherStation() {
        return StationId.of(name + "-other");
    }

    static Act act() {
        return Act.of(ActorId.of("w-17"), Purpose.of("casework"), Instant.parse("2026-03-02T01:00:00Z"));
    }

    /** A transaction in which units can write. */
    TransactionTemplate writing() {
        return at(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** A transaction in which units can read. */
    TransactionTemplate reading() {
        return at(
                database.url().startsWith("jdbc:h2:")
                        ? TransactionDefinition.ISOLATION_SERIALIZABLE
                        : TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    TransactionTemplate at(int level) {
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setIsolationLevel(level);
        return template;
    }

    /** One that propagates otherwise, for what stands inside another. */
    TransactionTemplate inner(int propagation) {
        TransactionTemplate template = writing();
        template.setPropagationBehavior(propagation);
        return template;
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(pool);
    }

    /** Adds a row of the portal's own. */
    void addRow(String row) {
        sql().update("insert into portal_row values (?, 0)", name + "." + row);
    }

    void changeRow(String row) {
        sql().update("update portal_row set number = number + 1 where name = ?", name + "." + row);
    }

    /** Adds a record in a unit of the joined storage. */
    void addNote(String id) {
        joined.write(station(), act(), records -> {
            Note.add(records, id, 1);
            return true;
        });
    }

    /** The portal's rows and then the library's records, as somebody outside of any transaction sees them. */
    List<String> kept() {
        List<String> kept = new ArrayList<>();
        new JdbcTemplate(database.dataSource())
                .queryForList("select name from portal_row where name like ? order by name", String.class, name + ".%")
                .forEach(row -> kept.add("row " + row.substring(name.length() + 1)));
        own.read(station(), act(), records -> records.store(Note.KIND).all(Note.KIND, Note.KIND.byId(), Prefix.none()))
                .forEach(note -> kept.add("note " + note.value().id().value()));
        return kept;
    }

    Optional<Long> number(String id) {
        return own.read(
                station(),
                act(),
                records -> Note.find(records, id).map(note -> note.value().number()));
    }

    List<Long> revisions() {
        try (var commits = own.commits(station(), 0)) {
            return commits.map(Commit::revision).toList();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
