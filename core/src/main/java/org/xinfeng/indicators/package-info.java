/** What a station counts and what it lacks: figures and gaps, each from records that can be named. */
@NullMarked
package org.xinfeng.indicators;

import org.jspecify.annotations.NullMarked;
