/** A station's morning in one runnable program. */
@NullMarked
package org.xinfeng.examples.quickstart;

import org.jspecify.annotations.NullMarked;
