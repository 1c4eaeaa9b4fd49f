package org.xinfeng.office;

import java.time.LocalDate;
import java.time.ZoneId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Store;
import org.xinfeng.policy.Policy;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Records;

/** Where a unit of work, the day, the actor and the policy in force meet. */
record Work(Records records, Act act, LocalDate today, Policy policy, Ids ids, ZoneId zone) {

    <I extends Code, T> Store<I, T> store(Kind<I, T> kind) {
        return records.store(kind);
    }
}
