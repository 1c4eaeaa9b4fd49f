/** Benchmarks by area, each figure on a line of its own. */
@NullMarked
package org.xinfeng.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
