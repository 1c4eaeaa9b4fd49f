/** The storage port: what an adapter implements, and what one unit of work is. */
@NullMarked
package org.xinfeng.storage;

import org.jspecify.annotations.NullMarked;
