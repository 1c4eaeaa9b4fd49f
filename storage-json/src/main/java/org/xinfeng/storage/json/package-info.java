/** Policy packs and rosters read with Jackson, and a crash-safe file store. */
@NullMarked
package org.xinfeng.storage.json;

import org.jspecify.annotations.NullMarked;
