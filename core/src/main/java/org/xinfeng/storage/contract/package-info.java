/** The contract kit: the eleven laws of a storage as named checks that any adapter runs, with any test framework or none. */
@NullMarked
package org.xinfeng.storage.contract;

import org.jspecify.annotations.NullMarked;
