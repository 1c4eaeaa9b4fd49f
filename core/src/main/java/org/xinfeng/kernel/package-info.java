/** Shared ground of every other package: codes, periods, records and how they are taken apart for storage, outcomes and failures. */
@NullMarked
package org.xinfeng.kernel;

import org.jspecify.annotations.NullMarked;
