/** Four years of a station, day by day, checked against a plain computation of what must be so. */
@NullMarked
package org.xinfeng.examples.simulation;

import org.jspecify.annotations.NullMarked;
