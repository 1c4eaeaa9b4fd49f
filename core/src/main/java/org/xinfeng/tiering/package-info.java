/** Which tier a resident is in, why, and what is unknown that could still raise it. */
@NullMarked
package org.xinfeng.tiering;

import org.jspecify.annotations.NullMarked;
