package org.xinfeng.storage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.StorageException;

class UnitGuardTest {

    private enum No implements Refusal.Reason {
        NO
    }

    @Test
    void aUnitInsideAUnitIsRefusedAndOneAfterItIsNot() {
        UnitGuard guard = new UnitGuard();
        try (UnitGuard.Inside first = guard.enter()) {
            assertThrows(IllegalStateException.class, guard::enter);
            assertThrows(IllegalStateException.class, guard::enter, "still inside");
            assertDoesNotThrow(() -> new UnitGuard().enter().close(), "another storage");
        }
        assertDoesNotThrow(() -> guard.enter().close());
    }

    @Test
    void anotherThreadCanHaveAUnitMeanwhile() throws Exception {
        UnitGuard guard = new UnitGuard();
        try (UnitGuard.Inside first = guard.enter()) {
            CompletableFuture.runAsync(() -> guard.enter().close()).get(10, TimeUnit.SECONDS);
            assertThrows(IllegalStateException.class, guard::enter);
        }
    }

    @Test
    void aClosedStorageBeginsNothing() {
        UnitGuard guard = new UnitGuard();
        assertDoesNotThrow(guard::requireOpen);
        assertTrue(guard.close());
        assertFalse(guard.close(), "only the first closes");
        assertThrows(StorageException.class, guard::enter);
        assertThrows(StorageException.class, guard::requireOpen);
    }

    @Test
    void aUnitThatIsRunningEndsInAStorageThatWasClosed() {
        UnitGuard guard = new UnitGuard();
        UnitGuard.Inside inside = guard.enter();
        guard.close();
        assertDoesNotThrow(inside::close);
    }

    @Test
    void onlyARefusedOutcomeIsRefused() {
        assertTrue(UnitGuard.isRefused(Outcome.refused(No.NO)));
        assertFalse(UnitGuard.isRefused(Outcome.done(1)));
        assertFalse(UnitGuard.isRefused(null));
        assertFalse(UnitGuard.isRefused("refused"));
    }
}
