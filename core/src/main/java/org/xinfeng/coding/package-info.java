/**
 * Conditions made ready for a day: the values of each factor as codes of the regions that no condition tells apart, and
 * formulas over such codes. Not part of what the library shows: {@code tiering} is.
 */
@NullMarked
package org.xinfeng.coding;

import org.jspecify.annotations.NullMarked;
