/** Helpers paired with households (结对): what is wished, what stands, and the proved best proposal with its reasons. */
@NullMarked
package org.xinfeng.pairing;

import org.jspecify.annotations.NullMarked;
