/** Policy packs: dated, cited numbers and rules of one place, and what binds on a day. */
@NullMarked
package org.xinfeng.policy;

import org.jspecify.annotations.NullMarked;
