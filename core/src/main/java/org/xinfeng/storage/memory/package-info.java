/** The reference storage: immutable snapshots in memory, made durable by a commit log if one is given. */
@NullMarked
package org.xinfeng.storage.memory;

import org.jspecify.annotations.NullMarked;
