package org.xinfeng.storage.contract;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.contract.NaiveStorage.Kept;

/** The records of one kind in a {@link NaiveUnit}. */
final class NaiveStore<I extends Code, T> implements Store<I, T> {

    private final NaiveUnit unit;
    private final Kind<I, T> kind;
    private final NaiveFields fields;

    NaiveStore(NaiveUnit unit, Kind<I, T> kind) {
        this.unit = unit;
        this.kind = kind;
        this.fields = new NaiveFields(unit);
    }

    private static String key(NaiveUnit unit, String id) {
        return unit.is(Fault.IDS_WITHOUT_CASE) ? id.toLowerCase(java.util.Locale.ROOT) : id;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Map<I, Versioned<T>> find(Collection<I> ids) {
        unit.reads();
        Map<I, Versioned<T>> found = new LinkedHashMap<>();
        Kept first = null;
        for (I id : ids) {
            String key = key(unit, id.value());
            unit.hasRead(kind.code(), key);
            Kept kept = unit.is(Fault.FINDS_IDS_AS_PATTERNS) ? like(key) : unit.found(kind.code(), key);
            first = first == null ? kept : first;
            if (kept != null && first != null && unit.is(Fault.MIXES_LISTS_READ_TOGETHER)) {
                kept = new Kept(kept.version(), NaiveFields.withLists(kept.fields(), first.fields()), kept.revision());
            }
            Versioned<T> record = kept == null ? null : record(kept);
            if (record != null || unit.is(Fault.FINDS_NULL_FOR_WHAT_IS_ABSENT)) {
                found.put(id, record);
            }
            if (found.size() == 1_000 && unit.is(Fault.FINDS_A_THOUSAND_AT_MOST)) {
                break;
            }
        }
        return found;
    }

    private @Nullable Kept like(String pattern) {
        if (!pattern.contains("_") && !pattern.contains("%")) {
            return unit.found(kind.code(), pattern);
        }
        for (Map.Entry<String, Kept> kept : unit.table(kind.code()).entrySet()) {
            if (NaiveScan.like(kept.getKey(), pattern)) {
                return kept.getValue();
            }
        }
        return null;
    }

    private @Nullable Versioned<T> record(Kept kept) {
        int known = kind.shape().version();
        if (kept.version() > known && unit.is(Fault.FINDS_NOTHING_OF_A_NEWER_VERSION)) {
            return null;
        }
        if (kept.version() > known && unit.is(Fault.REFUSES_NEWER_RECORDS_AS_A_BUG)) {
            throw new IllegalStateException("this version is not known");
        }
        int from = kept.version();
        if (unit.is(Fault.SKIPS_UPGRADERS)) {
            from = known;
        } else if (unit.is(Fault.UPGRADES_BY_ONE_VERSION) && from < known) {
            from = known - 1;
        }
        Map<String, @Nullable Object> read = new LinkedHashMap<>(kept.fields());
        if (!unit.writing() && unit.is(Fault.READS_LISTS_AT_READ_COMMITTED)) {
            Kept now = unit.now(kind.code()).get(String.valueOf(read.get("id")));
            read = now == null ? read : NaiveFields.withLists(read, now.fields());
        }
        if (from < known && unit.is(Fault.FORGETS_LISTS_OF_OLDER_RECORDS)) {
            read.values().removeIf(List.class::isInstance);
        }
        long revision =
                from < known && unit.is(Fault.TOUCHES_OLDER_RECORDS_ON_READING) ? unit.revision() : kept.revision();
        return new Versioned<>(kind.shape().together(from, read), revision);
    }

    @Override
    public void put(List<Put<T>> puts) {
        unit.requireRunning();
        if (!unit.writing()) {
            if (unit.is(Fault.TAKES_PUTS_IN_READS)) {
                return;
            }
            throw new IllegalStateException("a put in a read");
        }
        Set<String> ids = new HashSet<>();
        boolean atOnce = unit.is(Fault.KEEPS_THE_BEGINNING_OF_A_FAILED_CALL);
        List<Runnable> later = new ArrayList<>();
        for (Put<T> put : puts) {
            String id = kind.id().apply(put.value()).value();
            if (!ids.add(id) && !unit.is(Fault.TAKES_A_RECORD_TWICE_IN_A_CALL)) {
                throw new IllegalArgumentException(id + " is put twice");
            }
            if (later.size() == 1_000 && unit.is(Fault.CUTS_A_LARGE_CALL)) {
                break;
            }
            Map<String, @Nullable Object> kept;
            try {
                kept = fields.keep(kind.shape().fields(kind.shape().apart(put.value())));
            } catch (IllegalArgumentException e) {
                if (unit.is(Fault.DROPS_WHAT_CANNOT_BE_KEPT)) {
                    continue;
                }
                throw unit.is(Fault.LOSES_A_UNIT_WITH_A_BAD_PUT) ? unit.lose(e) : e;
            }
            Runnable keep = () -> keep(key(unit, id), put.readAt(), kept);
            if (atOnce) {
                keep.run();
            } else {
                later.add(keep);
            }
        }
        for (Put<T> put : puts) {
            if (!atOnce
                    && !unit.is(Fault.TAKES_A_RECORD_TWICE_IN_A_CALL)
                    && !unit.is(Fault.DROPS_WHAT_CANNOT_BE_KEPT)) {
                check(key(unit, kind.id().apply(put.value()).value()), put.readAt(), puts);
            }
        }
        later.forEach(Runnable::run);
    }

    private void keep(String id, long readAt, Map<String, @Nullable Object> kept) {
        Kept before = unit.table(kind.code()).get(id);
        int version = kind.shape().version();
        if (before != null && unit.is(Fault.KEEPS_THE_OLD_VERSION_ON_PUTTING)) {
            version = before.version();
        }
        if (before != null && before.fields().equals(kept) && unit.is(Fault.SKIPS_WHAT_DID_NOT_CHANGE)) {
            return;
        }
        if (before != null) {
            fields.addFormerLists(kept, before.fields(), before.revision() == unit.revision());
        }
        boolean place = before != null && unit.is(Fault.LEAVES_THE_OLD_PLACE_IN_THE_INDEX);
        if (place && before != null) {
            unit.put(kind.code() + ".old", id, before);
        }
        long revision = unit.revision() - (unit.is(Fault.OWN_PUTS_AT_THE_OLD_REVISION) ? 1 : 0);
        unit.put(kind.code(), id, new Kept(version, kept, Math.max(1, revision)));
    }

    private void check(String id, long readAt, List<Put<T>> puts) {
        Kept before = unit.checked(kind.code(), id);
        long found = before == null ? 0 : before.revision();
        boolean stale = found != readAt;
        if (unit.is(Fault.TAKES_WHAT_IS_STALE)
                || unit.is(Fault.ADDS_OVER_WHAT_EXISTS) && readAt == 0
                || unit.is(Fault.TAKES_AN_OLD_REVISION) && readAt > 0 && readAt < found
                || unit.is(Fault.TAKES_A_LATER_REVISION) && found > 0 && readAt > found
                || unit.is(Fault.PUTS_IN_PLACE_OF_NOTHING) && found == 0
                || unit.is(Fault.ADDS_APPEND_ONLY_RECORDS_AGAIN) && kind.appendOnly() && readAt == 0
                || unit.is(Fault.CHECKS_ONLY_WHAT_WAS_READ) && readAt > 0 && !unit.wasRead(kind.code(), id)
                || unit.is(Fault.OWN_PUTS_AT_THE_OLD_REVISION)
                || unit.careless()) {
            stale = false;
        }
        if (stale || found > 0 && unit.is(Fault.REFUSES_EVERY_CHANGE)) {
            String named = unit.is(Fault.NAMES_ANOTHER_RECORD_AS_STALE)
                    ? kind.id().apply(puts.get(0).value()).value()
                    : id;
            long told = unit.is(Fault.TELLS_NO_FOUND_REVISION) ? 0 : found;
            StaleRevisionException failure = new StaleRevisionException(kind.code(), named, readAt, told);
            if (unit.is(Fault.FORGETS_A_STALE_PUT_TOLD_ON_READING)) {
                unit.tellLater(failure);
                return;
            }
            throw unit.lose(failure);
        }
        if (before == null || !kind.appendOnly() || readAt == 0) {
            return;
        }
        boolean own = before.revision() == unit.revision();
        if (unit.is(Fault.CHANGES_APPEND_ONLY_RECORDS)
                || unit.is(Fault.CHANGES_APPEND_ONLY_RECORDS_NOT_READ) && !unit.wasRead(kind.code(), id)
                || own && unit.is(Fault.CHANGES_APPEND_ONLY_RECORDS_OF_ITS_UNIT)) {
            return;
        }
        IllegalStateException refused = new IllegalStateException(id + " is append-only");
        if (unit.is(Fault.CHANGES_APPEND_ONLY_RECORDS_BEFORE_REFUSING)) {
            keep(
                    id,
                    readAt,
                    fields.keep(
                            kind.shape().fields(kind.shape().apart(puts.get(0).value()))));
            throw refused;
        }
        throw unit.lose(refused);
    }

    @Override
    public List<Versioned<T>> scan(Index<T> by, Prefix prefix, @Nullable Cursor after, int limit) {
        unit.reads();
        try {
            kind.require(by);
            kind.checkPosition(by, prefix.values(), true);
            if (after != null) {
                kind.checkPosition(by, after.position(), true);
            }
            if (limit < 1) {
                throw new IllegalArgumentException("limit must be at least 1");
            }
        } catch (IllegalArgumentException e) {
            if (unit.is(Fault.ANSWERS_ANY_SCAN)) {
                return List.of();
            }
            throw e;
        }
        Supplier<List<Versioned<T>>> found =
                () -> new NaiveScan<>(unit, kind, by).over(records(by), prefix, after, limit);
        return unit.is(Fault.ANSWERS_LAZILY) ? new Lazy<>(found) : found.get();
    }

    private List<Versioned<T>> records(Index<T> by) {
        if (kind.appendOnly() && unit.is(Fault.DOES_NOT_INDEX_APPEND_ONLY_RECORDS)) {
            return List.of();
        }
        List<Kept> all = new ArrayList<>(unit.scanned(kind.code()).values());
        if (!by.columns().isEmpty() && unit.is(Fault.LEAVES_THE_OLD_PLACE_IN_THE_INDEX)) {
            all.addAll(unit.table(kind.code() + ".old").values());
        }
        if (unit.is(Fault.HAS_ONE_TABLE_FOR_ALL_KINDS)) {
            all.removeIf(kept -> !kept.fields()
                    .keySet()
                    .containsAll(kind.shape().table().columns().stream()
                            .filter(column -> !column.nullable())
                            .map(column -> column.name())
                            .toList()));
        }
        List<Versioned<T>> records = new ArrayList<>();
        for (Kept kept : all) {
            boolean older = kept.version() < kind.shape().version();
            Versioned<T> record = record(kept);
            if (record != null && !(older && unit.is(Fault.LEAVES_OLDER_RECORDS_OUT_OF_INDEXES))) {
                records.add(record);
            }
        }
        return records;
    }

    /** A list that looks when it is looked at. */
    private static final class Lazy<E> extends AbstractList<E> {

        private final Supplier<List<E>> found;

        Lazy(Supplier<List<E>> found) {
            this.found = found;
        }

        @Override
        public E get(int index) {
            return found.get().get(index);
        }

        @Override
        public int size() {
            return found.get().size();
        }
    }
}
