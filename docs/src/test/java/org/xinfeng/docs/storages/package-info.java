/** What holds across storages: a town gives the same answers on each, moves between them, and its relay goes on. */
@NullMarked
package org.xinfeng.docs.storages;

import org.jspecify.annotations.NullMarked;
