package org.xinfeng.storage.memory;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.storage.Commit;

/** One committed state of a station. Immutable. */
record StationState(long revision, Map<String, Kept> kinds, Tree<Commit> commits, Tree<Long> units) {

    static final StationState EMPTY = new StationState(0, Map.of(), Tree.empty(), Tree.empty());

    static StationState of(CommitLog.KeptStation kept) {
        Object owner = new Object();
        Tree<Commit> commits = Tree.empty();
        Tree<Long> units = Tree.empty();
        for (Commit commit : kept.commits()) {
            commits = commits.with(Keys.of(commit.revision()), commit, owner);
            units = units.with(Keys.of(commit.act().unit().value()), commit.revision(), owner);
        }
        Map<String, Kept> kinds = new HashMap<>();
        kept.rows().forEach((code, rows) -> kinds.put(code, new Kept(rows)));
        return new StationState(kept.commits().size(), kinds, commits, units);
    }

    <I extends Code, T> Table<I, T> table(Kind<I, T> kind) {
        Kept kept = kinds.get(kind.code());
        return kept == null ? Table.empty(kind) : kept.as(kind);
    }

    @Nullable
    Long revisionOf(org.xinfeng.storage.UnitId unit) {
        return units.get(Keys.of(unit.value()));
    }
}
