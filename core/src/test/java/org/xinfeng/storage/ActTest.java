package org.xinfeng.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;

class ActTest {

    private static Act at(Instant instant) {
        return Act.of(ActorId.of("worker-1"), Purpose.of("visit"), instant);
    }

    @Test
    void theTimeIsCutToMicrosecondsBefore1970Too() {
        assertEquals(
                Instant.parse("2024-02-29T08:00:00.123456Z"),
                at(Instant.parse("2024-02-29T08:00:00.123456789Z")).at());
        assertEquals(
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                at(Instant.parse("1969-12-31T23:59:59.999999999Z")).at());
    }

    @Test
    void theFirstAndTheLastMicrosecondThatAStorageKeepsAreTaken() {
        Instant first = Instant.parse("0001-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-31T23:59:59.999999Z");
        assertEquals(first, at(first).at());
        assertEquals(last, at(last).at());
        assertEquals(last, at(last.plusNanos(999)).at(), "cut, not past the end");
    }

    @Test
    void aTimeThatNoStorageKeepsIsRefusedAndNamed() {
        for (Instant outside : List.of(
                Instant.parse("0000-12-31T23:59:59.999999999Z"),
                Instant.parse("+10000-01-01T00:00:00Z"),
                Instant.MIN,
                Instant.MAX)) {
            String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> at(outside))
                    .getMessage());
            assertTrue(message.startsWith("at "), message);
        }
    }

    @Test
    void everyActHasAUnitOfItsOwn() {
        assertTrue(!at(Instant.EPOCH).unit().equals(at(Instant.EPOCH).unit()));
    }
}
