/** Facts that may be unknown, three-valued truth, and conditions as data. */
@NullMarked
package org.xinfeng.rules;

import org.jspecify.annotations.NullMarked;
