package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 9: for what a unit id counts. */
final class UnitIds {

    private static final Id A = Id.of("a");

    private enum No implements Refusal.Reason {
        NOT_ALLOWED
    }

    private UnitIds() {}

    static void addTo(Checks checks) {
        checks.add(Law.ACKNOWLEDGED_IS_KEPT, "a unit id counts for its station", UnitIds::eachStation)
                .add(Law.ACKNOWLEDGED_IS_KEPT, "unit ids that look alike are different units", UnitIds::alike)
                .add(Law.ACKNOWLEDGED_IS_KEPT, "the id of a unit that kept nothing is free", UnitIds::free)
                .add(
                        Law.ACKNOWLEDGED_IS_KEPT,
                        "a read under the id of a committed unit is a read like any other",
                        UnitIds::reads);
    }

    private static void put(Trial t, StationId station, Act act, String id) {
        t.storage().write(station, act, records -> {
            records.store(SLOTS).add(Slot.of(id));
            return true;
        });
    }

    private static Optional<Long> committed(Trial t, StationId station, Act act) {
        return t.storage().committed(station, act.unit()).map(Commit::revision);
    }

    private static void eachStation(Trial t) {
        Act act = t.act();
        t.add(WORDS, Words.of("a", "1"));
        put(t, Trial.TOWN, act, "a");
        String done = "commit a unit in one station, and one of the same id in another: ";
        put(t, Trial.VALLEY, act, "b");
        t.restart();
        t.expect(done + "its revision in the first", Optional.of(2L), committed(t, Trial.TOWN, act));
        t.expect(done + "its revision in the other", Optional.of(1L), committed(t, Trial.VALLEY, act));
        for (StationId station : List.of(Trial.TOWN, Trial.VALLEY)) {
            StorageException again = t.refuses(
                    done + "commit it once more in " + station.value(),
                    StorageException.class,
                    () -> put(t, station, act, "c"));
            t.expect(
                    done + "commit it once more: is it told as stale, as if trying again could help?",
                    false,
                    again instanceof StaleRevisionException);
        }
        t.expect(done + "find what was refused", Optional.empty(), t.value(SLOTS, Id.of("c")));
    }

    private static void alike(Trial t) {
        String longest = "u".repeat(Code.MAX_LENGTH - 1);
        List<String> ids = List.of("unit-a", "Unit-a", "unit-A", "unit_a", "unit%a", "unit-a'", longest + "a", longest);
        List<Act> acts = new ArrayList<>();
        for (String id : ids) {
            Act act = t.act(id);
            put(t, Trial.TOWN, act, "s" + acts.size());
            acts.add(act);
        }
        t.restart();
        for (Act act : acts) {
            String done = "commit units " + ids + ": ";
            t.expect(
                    done + "the revision of " + act.unit().value(),
                    Optional.of(acts.indexOf(act) + 1L),
                    committed(t, Trial.TOWN, act));
            t.refuses(
                    done + "commit " + act.unit().value() + " again",
                    StorageException.class,
                    () -> put(t, Trial.TOWN, act, "again"));
        }
        t.expect(
                "ask for a unit id of which only the case is known",
                Optional.empty(),
                committed(t, Trial.TOWN, t.act("UNIT-A")));
    }

    private static void free(Trial t) {
        t.add(SLOTS, Slot.of("a"));
        Act act = t.act();
        t.storage().write(Trial.TOWN, act, records -> {
            records.store(WORDS).add(Words.of("a", "refused"));
            return Outcome.refused(No.NOT_ALLOWED);
        });
        t.refuses(
                "a stale unit",
                StaleRevisionException.class,
                () -> t.storage().write(Trial.TOWN, act, records -> {
                    records.store(SLOTS).add(Slot.of("a"));
                    return true;
                }));
        t.storage()
                .write(Trial.TOWN, act, records -> records.store(WORDS).find(A).isPresent());
        String done = "a unit that is refused, one that is stale and one that writes nothing, all of one id, then ";
        t.expect(done + "ask for the id", Optional.empty(), committed(t, Trial.TOWN, act));
        try {
            put(t, Trial.TOWN, act, "b");
        } catch (StorageException e) {
            throw t.broken(done + "one that writes", "no failure", e.toString(), e);
        }
        t.expect(done + "one that writes", Optional.of(2L), committed(t, Trial.TOWN, act));
    }

    private static void reads(Trial t) {
        Act act = t.act();
        put(t, Trial.TOWN, act, "a");
        for (int i = 0; i < 2; i++) {
            try {
                t.expect(
                        "read under the id of a committed unit",
                        true,
                        t.storage()
                                .read(
                                        Trial.TOWN,
                                        act,
                                        records -> records.store(SLOTS).find(A).isPresent()));
            } catch (StorageException e) {
                throw t.broken("read under the id of a committed unit", "no failure", e.toString(), e);
            }
        }
        t.expect("then ask for the unit", Optional.of(1L), committed(t, Trial.TOWN, act));
    }
}
