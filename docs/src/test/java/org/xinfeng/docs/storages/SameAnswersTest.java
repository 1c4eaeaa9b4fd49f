package org.xinfeng.docs.storages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.Xinfeng;
import org.xinfeng.indicators.Figures;
import org.xinfeng.office.Station;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.Transfer;
import org.xinfeng.storage.jdbc.Dialect;
import org.xinfeng.storage.jdbc.JdbcStorage;
import org.xinfeng.storage.memory.MemoryStorage;

/** A station in a database answers what it answers in memory, to the last figure, gap and due visit. */
class SameAnswersTest {

    @TempDir
    Path directory;

    private Path roster;
    private Map<String, Object> steps;
    private Map<String, Object> answers;

    @BeforeEach
    void theJobIsDoneInMemory() {
        roster = MainJob.roster(directory);
        MainJob job = new MainJob(new MemoryStorage(), roster);
        steps = job.run();
        answers = Answers.byPerson(job.town());
        Figures figures = (Figures) answers.get("figures");
        assertTrue(figures.onFile() > 60 && figures.visits() > 5 && figures.overdue() > 0, figures::toString);
        assertTrue(((List<?>) answers.get("gaps")).size() > 10 && ((List<?>) answers.get("due")).size() > 50);
    }

    @TestFactory
    Stream<DynamicTest> in_units_of_its_own() {
        return Pools.onEach(pool -> {
            try (Storage database = JdbcStorage.over(pool)) {
                MainJob job = new MainJob(database, roster);
                assertEquals(steps, job.run());
                assertEquals(answers, Answers.byPerson(job.town()));
            }
            try (Storage database = JdbcStorage.over(pool)) {
                isTheSameInMemory(database);
            }
        });
    }

    /** The very records of the database, in memory: every answer is the same, in its order and with its ids. */
    private void isTheSameInMemory(Storage database) {
        Storage memory = new MemoryStorage();
        long unusedCommits = Transfer.of(Xinfeng.kinds(), RandomTown.act("moving"))
                .copyAll(database, memory)
                .commitsCopied();
        Station there = new MainJob(database, roster).town();
        Map<String, Object> exactly = Answers.exactly(new MainJob(memory, roster).town());
        assertEquals(exactly, Answers.exactly(there));
    }

    @TestFactory
    Stream<DynamicTest> in_transactions_of_the_host() {
        return Pools.onEach(pool -> {
            HostedStorage hosted = new HostedStorage(pool, snapshot(pool));
            MainJob job = new MainJob(hosted, roster);
            assertEquals(steps, job.run());
            assertEquals(answers, Answers.byPerson(job.town()));
            assertTrue(hosted.transactions() > 40, "the host has committed every unit");
        });
    }

    private static int snapshot(DataSource dataSource) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            boolean h2 = Dialect.h2().speaks(connection.getMetaData());
            return h2 ? Connection.TRANSACTION_SERIALIZABLE : Connection.TRANSACTION_REPEATABLE_READ;
        }
    }
}
