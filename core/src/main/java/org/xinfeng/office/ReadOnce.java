package org.xinfeng.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Versioned;

/**
 * Records of one kind as a unit has read and changed them: each is read once by its id, and put once at the end in its last
 * state, over the revision at which it was read. Whoever else reads the kind in this unit sees the changes only when they are
 * put.
 */
final class ReadOnce<I extends Code, T> {

    private final Work work;
    private final Kind<I, T> kind;
    private final Map<I, T> now = new HashMap<>();
    /** At which revision each was read; 0 where there was none. */
    private final Map<I, Long> readAt = new HashMap<>();

    private final Set<I> changed = new LinkedHashSet<>();

    ReadOnce(Work work, Kind<I, T> kind) {
        this.work = work;
        this.kind = kind;
    }

    /** The ids of those that begin with a prefix as they are stored; each can have been changed since. */
    List<I> scan(Index<T> by, Prefix prefix) {
        List<I> ids = new ArrayList<>();
        for (Versioned<T> one : work.store(kind).all(kind, by, prefix)) {
            I id = kind.id().apply(one.value());
            read(id, one);
            ids.add(id);
        }
        return ids;
    }

    /** Those of these that there are, as they are now. */
    Map<I, T> find(Collection<I> ids) {
        Set<I> unread = new LinkedHashSet<>(ids);
        unread.removeAll(readAt.keySet());
        if (!unread.isEmpty()) {
            Map<I, Versioned<T>> stored = work.store(kind).find(unread);
            unread.forEach(id -> readAt.put(id, 0L));
            stored.forEach(this::read);
        }
        Map<I, T> found = new LinkedHashMap<>();
        for (I id : ids) {
            T one = now.get(id);
            if (one != null) {
                found.put(id, one);
            }
        }
        return found;
    }

    private void read(I id, Versioned<T> one) {
        if (now.putIfAbsent(id, one.value()) == null) {
            readAt.put(id, one.revision());
        }
    }

    /** Changes one that was read, or adds one. */
    void put(T next) {
        I id = kind.id().apply(next);
        now.put(id, next);
        readAt.putIfAbsent(id, 0L);
        changed.add(id);
    }

    void flush() {
        List<Put<T>> puts = new ArrayList<>(changed.size());
        for (I id : changed) {
            puts.add(new Put<>(Objects.requireNonNull(now.get(id)), Objects.requireNonNull(readAt.get(id))));
        }
        if (!puts.isEmpty()) {
            work.store(kind).put(puts);
        }
        changed.clear();
    }
}
