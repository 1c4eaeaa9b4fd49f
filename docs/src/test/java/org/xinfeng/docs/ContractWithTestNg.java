package org.xinfeng.docs;

import java.util.Iterator;
import org.testng.annotations.DataProvider;
import org.testng.annotations.Test;
import org.xinfeng.Xinfeng;
import org.xinfeng.storage.contract.Check;
import org.xinfeng.storage.contract.StorageContract;
import org.xinfeng.storage.contract.StorageFixture;
import org.xinfeng.storage.memory.MemoryStorage;

/** The contract as TestNG runs it; {@code ContractSnippetsTest} starts TestNG. */
public class ContractWithTestNg {

    // snippet: testng
    StorageFixture storages = MemoryStorage::new;

    @DataProvider
    public Iterator<Check> checks() {
        return StorageContract.of(storages).withKinds(Xinfeng.kinds()).checks().iterator();
    }

    @Test(dataProvider = "checks")
    public void theStorageKeepsTheContract(Check check) {
        check.run();
    }
    // end
}
