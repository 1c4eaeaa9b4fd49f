package org.xinfeng.docs.storages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.Xinfeng;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.Transfer;
import org.xinfeng.storage.jdbc.JdbcOptions;
import org.xinfeng.storage.jdbc.JdbcStorage;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;
import org.xinfeng.storage.memory.MemoryStorage;

/** What is sent to a database, read word by word: for roles that may do little, and for servers that are old. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsTest {

    /** What came to PostgreSQL after 9.2. */
    private static final Pattern LATER = Pattern.compile("if not exists|on conflict|skip locked|\\blateral\\b|\\bfilter"
            + " \\(|generated|\\bprocedure\\b|\\bmerge\\b|with ordinality|grouping"
            + " sets|materialized|tablesample|\\bjsonb\\b");

    @TempDir
    Path directory;

    private final Map<String, List<String>> known = new HashMap<>();

    private List<String> sent(DatabaseServer server) {
        return known.computeIfAbsent(server.name(), name -> work(server));
    }

    /** Everything that a database is sent while a station works in it, moves into it and out of it. */
    private List<String> work(DatabaseServer server) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.freshDatabase().dataSource());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(5_000);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            JdbcStorage.migrate(pool);
            Recorded recorded = new Recorded(pool);
            try (Storage database = JdbcStorage.over(recorded.dataSource());
                    Storage memory = new MemoryStorage()) {
                Map<String, Object> unusedSteps = new MainJob(database, MainJob.roster(directory)).run();
                RandomTown.live(memory, "u", 7, 20);
                long unusedCommits = Transfer.of(Xinfeng.kinds(), RandomTown.act("moving"))
                        .copy(memory, database, RandomTown.VALLEY, progress -> {})
                        .commitsCopied();
                Map<String, Object> unusedAll = RandomTown.all(database);
            }
            return recorded.statements().stream()
                    .map(sql -> sql.toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> who_opens_a_storage_needs_to_select_insert_update_and_delete() {
        return Servers.all().stream()
                .map(server -> DynamicTest.dynamicTest(server.name(), () -> {
                    Set<String> verbs = new TreeSet<>();
                    sent(server).stream().map(sql -> sql.split("\\s", 2)[0]).forEach(verbs::add);
                    verbs.removeAll(Set.of("set", "start", "show", "checkpoint"));
                    assertEquals(Set.of("delete", "insert", "select", "update"), verbs);
                }));
    }

    @TestFactory
    Stream<DynamicTest> to_postgresql_nothing_is_said_that_came_after_9_2() {
        return Servers.all().stream()
                .filter(server -> server.kind() == DatabaseServer.Kind.POSTGRESQL)
                .map(server -> DynamicTest.dynamicTest(server.name(), () -> {
                    List<String> sent = sent(server);
                    assertEquals(
                            List.of(),
                            sent.stream()
                                    .filter(sql -> LATER.matcher(sql).find())
                                    .toList());
                    JdbcOptions fresh = JdbcOptions.of(server.freshDatabase().dataSource());
                    List<String> tables = JdbcStorage.plan(fresh).statements();
                    assertTrue(tables.size() > 100);
                    assertEquals(
                            List.of(),
                            tables.stream()
                                    .filter(sql -> LATER.matcher(sql.toLowerCase(Locale.ROOT))
                                            .find())
                                    .toList());
                }));
    }

    @Test
    void words_that_came_later_are_found() {
        assertTrue(LATER.matcher("create index if not exists ix on xf_a (b)").find());
        assertTrue(LATER.matcher("insert into xf_a (b) values (1) on conflict do nothing")
                .find());
    }
}
