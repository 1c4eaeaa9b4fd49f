/** The smallest adapters that pass: a storage in one table, and a county's old register of persons behind a port. */
@NullMarked
package org.xinfeng.examples.county;

import org.jspecify.annotations.NullMarked;
