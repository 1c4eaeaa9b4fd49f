package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** A work that fails after some of its puts are in the database already, in a transaction of its own. */
class FailingWorkTest {

    static List<DatabaseServer> all() {
        return Servers.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void of_a_work_that_throws_whatever_nothing_is_kept(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            // the last as from a language without checked exceptions
            for (Throwable thrown : List.of(
                    new IllegalArgumentException("mine"), new StackOverflowError("mine"), new Exception("mine"))) {
                Throwable came = assertThrows(
                        Throwable.class,
                        () -> portal.own().write(portal.station(), Portal.act(), records -> {
                            Note.add(records, "a", 1);
                            records.store(Note.KIND).scan(Note.KIND.byId(), Prefix.none(), null, 9);
                            throw FailingWorkTest.<RuntimeException>unchecked(thrown);
                        }));
                assertSame(thrown, came);
                assertEquals(List.of(), portal.kept());
                assertEquals(List.of(), portal.revisions());
            }
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X unchecked(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
