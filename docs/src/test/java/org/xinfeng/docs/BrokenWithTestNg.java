package org.xinfeng.docs;

/** The contract as TestNG runs it, of a storage that does not tell its stations. */
public final class BrokenWithTestNg extends ContractWithTestNg {

    public BrokenWithTestNg() {
        storages = StationlessStorage::new;
    }
}
