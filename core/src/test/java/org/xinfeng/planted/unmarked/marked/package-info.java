/** Innocent: marked. */
@NullMarked
package org.xinfeng.planted.unmarked.marked;

import org.jspecify.annotations.NullMarked;
