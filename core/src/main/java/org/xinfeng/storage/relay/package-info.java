/** The change feed given to handlers: each commit at least once, in order, across restarts. */
@NullMarked
package org.xinfeng.storage.relay;

import org.jspecify.annotations.NullMarked;
