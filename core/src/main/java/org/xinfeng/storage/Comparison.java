package org.xinfeng.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;

/**
 * Compares a station in two storages. The source may go on meanwhile: a record that it wrote behind the revision compared
 * up to is left out, since a later commit names it.
 */
final class Comparison {

    private static final int MOST_NAMED = 20;

    private final Storage from;
    private final Storage to;
    private final StationId station;
    private final Act act;
    private final int step;
    private final List<String> named = new ArrayList<>();
    private long different;
    private long verified;

    Comparison(Storage from, Storage to, StationId station, Act act, int step) {
        this.from = from;
        this.to = to;
        this.station = station;
        this.act = act;
        this.step = step;
    }

    /** How many records were compared. */
    long verified() {
        return verified;
    }

    /** Compares every commit; the target must end with {@code upTo}. */
    void commits(long upTo, Set<String> kinds) {
        Standing standing = Standing.of(from, to, station, kinds);
        if (standing.common() != upTo || standing.target() != upTo) {
            differs("commit " + (standing.common() + 1));
        }
    }

    /** Compares every record of a kind. */
    <I extends Code, T> void all(Kind<I, T> kind, long upTo) {
        Pages<I, T> source = new Pages<>(from, station, act, kind, step);
        Pages<I, T> target = new Pages<>(to, station, act, kind, step);
        Versioned<T> original = source.next();
        Versioned<T> copy = target.next();
        while (original != null || copy != null) {
            int order = original == null
                    ? 1
                    : copy == null ? -1 : id(kind, original).compareTo(id(kind, copy));
            Versioned<T> left = order <= 0 ? original : null;
            Versioned<T> right = order >= 0 ? copy : null;
            compare(kind, left, right, upTo);
            original = left == null ? original : source.next();
            copy = right == null ? copy : target.next();
        }
    }

    /** Compares some records of a kind. */
    <I extends Code, T> void some(Kind<I, T> kind, Collection<String> ids, long upTo) {
        Map<String, Versioned<T>> originals =
                from.read(station, act, records -> Load.find(kind, records.store(kind), ids));
        Map<String, Versioned<T>> copies = to.read(station, act, records -> Load.find(kind, records.store(kind), ids));
        ids.forEach(id -> compare(kind, originals.get(id), copies.get(id), upTo));
    }

    private <I extends Code, T> void compare(
            Kind<I, T> kind, @Nullable Versioned<T> original, @Nullable Versioned<T> copy, long upTo) {
        if (original != null && original.revision() > upTo) {
            return;
        }
        verified++;
        if (original == null || copy == null) {
            Versioned<T> one = java.util.Objects.requireNonNull(original == null ? copy : original);
            differs(name(kind, one) + (original == null ? " (only in the target)" : " (not in the target)"));
        } else if (!kind.shape().apart(original.value()).equals(kind.shape().apart(copy.value()))) {
            differs(name(kind, original) + " (value)");
        } else if (original.revision() != copy.revision()) {
            differs(name(kind, original) + " (revision)");
        }
    }

    private static <I extends Code, T> String id(Kind<I, T> kind, Versioned<T> record) {
        return kind.id().apply(record.value()).value();
    }

    private static <I extends Code, T> String name(Kind<I, T> kind, Versioned<T> record) {
        return kind.code() + " " + id(kind, record);
    }

    private void differs(String name) {
        different++;
        if (named.size() < MOST_NAMED) {
            named.add(name);
        }
    }

    /** @throws StorageException if anything was different */
    void requireSame() {
        if (different > 0) {
            throw new StorageException(
                    "Station " + station.value() + " is not the same in the target as in the source: "
                            + String.join(", ", named) + (different > named.size() ? ", …; " : "; ") + different
                            + " in all. Do not use the target: remove the station from it and move again.");
        }
    }
}
