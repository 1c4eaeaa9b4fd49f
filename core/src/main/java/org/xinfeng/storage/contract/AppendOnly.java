package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.BY_ACCOUNT;
import static org.xinfeng.storage.contract.Samples.ENTRIES;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.Store;
import org.xinfeng.storage.contract.Samples.Entry;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 6. */
final class AppendOnly {

    private static final Id A = Id.of("a");

    private AppendOnly() {}

    static void addTo(Checks checks) {
        checks.add(Law.APPEND_ONLY, "records of an append-only kind are kept and found like others", AppendOnly::kept)
                .add(Law.APPEND_ONLY, "a change of an append-only record is refused", AppendOnly::refused)
                .add(Law.APPEND_ONLY, "a change in the unit that wrote it is refused too", AppendOnly::sameUnit)
                .add(Law.APPEND_ONLY, "a refused change that is caught changes nothing", AppendOnly::caught)
                .add(Law.APPEND_ONLY, "an append-only record cannot be added again", AppendOnly::again);
    }

    private static void kept(Trial t) {
        t.add(ENTRIES, Entry.of("a", 1), Entry.of("b", -1));
        t.add(ENTRIES, Entry.of("c", 2));
        t.restart();
        t.expect(
                "add three entries in two units and scan",
                List.of("a", "b", "c"),
                t.ids(ENTRIES, BY_ACCOUNT, Prefix.of("account")));
        unchanged(t);
    }

    private static void unchanged(Trial t) {
        t.expect("find the entry", Optional.of(Entry.of("a", 1)), t.value(ENTRIES, A));
    }

    private static void refused(Trial t) {
        t.add(ENTRIES, Entry.of("a", 1));
        t.refuses(
                "change an entry at the revision it has",
                IllegalStateException.class,
                () -> t.unit(records -> {
                    records.store(WORDS).add(Words.of("a", "1"));
                    records.store(ENTRIES).save(A, Entry.of("a", 2));
                }));
        unchanged(t);
        t.expect("what the unit put besides", Optional.empty(), t.value(WORDS, A));
        t.expect("the commits", List.of(1L), t.revisions());
    }

    private static void sameUnit(Trial t) {
        t.refuses(
                "add an entry and change it in the same unit",
                IllegalStateException.class,
                () -> t.unit(records -> {
                    Store<Id, Entry> entries = records.store(ENTRIES);
                    entries.add(Entry.of("a", 1));
                    entries.save(A, Entry.of("a", 2));
                }));
        t.expect("add an entry and change it in the same unit", Optional.empty(), t.value(ENTRIES, A));
    }

    private static void caught(Trial t) {
        t.add(ENTRIES, Entry.of("a", 1));
        try {
            t.unit(records -> {
                try {
                    records.store(ENTRIES).save(A, Entry.of("a", 2));
                } catch (IllegalStateException e) {
                    t.expect(
                            "change an entry, catch the refusal, find it in the unit",
                            Optional.of(Entry.of("a", 1)),
                            records.store(ENTRIES).find(A).map(org.xinfeng.kernel.Versioned::value));
                }
            });
        } catch (IllegalStateException e) {
            // the storage may also lose the unit
        }
        unchanged(t);
    }

    private static void again(Trial t) {
        t.add(ENTRIES, Entry.of("a", 1));
        t.refuses("add an entry that exists", StaleRevisionException.class, () -> t.add(ENTRIES, Entry.of("a", 2)));
        unchanged(t);
    }
}
