package org.xinfeng.office;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.policy.Policy;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Records;

/** Where a unit of work, the day, the actor and the policy in force meet. */
record Work(Records records, Act act, LocalDate today, Policy policy, Ids ids, ZoneId zone) {

    <I extends Code, T> Store<I, T> store(Kind<I, T> kind) {
        return records.store(kind);
    }

    /**
     * What was kept when something was handed in under an id of the caller, for it is done once; or a refusal if that was
     * something else; empty if nothing was.
     */
    <I extends Code, T> Optional<Outcome<T>> sentBefore(String what, Kind<I, T> kind, I id, Predicate<T> isTheSame) {
        return store(kind)
                .find(id)
                .map(Versioned::value)
                .map(kept ->
                        isTheSame.test(kept) ? Outcome.done(kept) : Outcome.refused(OfficeRefusal.ID_IN_USE, what, id));
    }
}
