package org.xinfeng.storage.contract;

import org.xinfeng.storage.Storage;

/**
 * How the contract kit gets storages of the adapter under test. For one that keeps nothing on closing, such as
 * {@link org.xinfeng.storage.memory.MemoryStorage}, a constructor reference is enough.
 *
 * <p>The kit opens a storage for each check and closes it at its end; it never uses two of them at once.
 */
@FunctionalInterface
public interface StorageFixture {

    /** Opens a storage that holds nothing, whatever earlier ones held. */
    Storage open();

    /**
     * A fixture of storages that outlive closing and crashing.
     *
     * <p>Both methods are about the storage that was opened last, by whichever method.
     */
    interface Durable extends StorageFixture {

        /** Opens again what the kit has just closed. */
        Storage reopen();

        /**
         * Leaves the storage that is open as a killed process would, without closing it, and opens what was kept. The kit
         * does not use the abandoned storage any more, though a unit may still be running in it, which then throws.
         */
        Storage crash();
    }
}
