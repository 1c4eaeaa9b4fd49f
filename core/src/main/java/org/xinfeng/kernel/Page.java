package org.xinfeng.kernel;

import java.util.List;
import java.util.Optional;

/**
 * Some items of a longer list, and where the list goes on.
 *
 * @param next the place after the last item, or empty if nothing follows; give it back to get the next page
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

    public Page {
        items = List.copyOf(items);
    }
}
