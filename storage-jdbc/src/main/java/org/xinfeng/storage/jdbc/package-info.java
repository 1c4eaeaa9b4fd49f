/** A relational storage adapter on JDBI. */
@NullMarked
package org.xinfeng.storage.jdbc;

import org.jspecify.annotations.NullMarked;
