/** Working days of the People's Republic of China: the years a State Council notice has settled, and honest estimates beyond them. */
@NullMarked
package org.xinfeng.calendar;

import org.jspecify.annotations.NullMarked;
