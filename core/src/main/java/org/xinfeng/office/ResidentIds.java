package org.xinfeng.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.TierState;

/**
 * The ids of residents in their order, of those too whose own record cannot be read. Those are found by reading fewer and fewer
 * at once, and known by their tier state, which everybody has since he came on file.
 */
final class ResidentIds {

    private final Work work;

    ResidentIds(Work work) {
        this.work = work;
    }

    /** @throws StorageException if it is not known who it is that cannot be read */
    Page<ResidentId> page(Optional<Cursor> from, int size) {
        List<ResidentId> ids = new ArrayList<>();
        Cursor after = from.orElse(null);
        int step = size;
        while (ids.size() < size) {
            try {
                List<Versioned<Resident>> some =
                        work.store(Resident.KIND).scan(Resident.KIND.byId(), Prefix.none(), after, step);
                some.forEach(one -> ids.add(one.value().id()));
                if (some.size() < step) {
                    return new Page<>(ids, Optional.empty());
                }
            } catch (StorageException e) {
                if (step > 1) {
                    step = (step + 1) / 2;
                    continue;
                }
                ids.add(unreadable(after, e));
                step = size;
            }
            after = new Cursor(List.of(ids.get(ids.size() - 1)));
            step = Math.min(step, size - ids.size());
        }
        return new Page<>(ids, Optional.ofNullable(after));
    }

    private ResidentId unreadable(@Nullable Cursor after, StorageException failure) {
        ResidentId id = work.store(TierState.KIND).scan(TierState.KIND.byId(), Prefix.none(), after, 1).stream()
                .map(one -> one.value().resident())
                .findFirst()
                .orElseThrow(() -> failure);
        if (isReadable(id)) {
            throw failure;
        }
        return id;
    }

    private boolean isReadable(ResidentId id) {
        try {
            var unused = work.store(Resident.KIND).find(id);
            return true;
        } catch (StorageException e) {
            return false;
        }
    }
}
