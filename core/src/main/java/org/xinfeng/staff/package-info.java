/** Who works for the station, and who is responsible for which village and which resident, dated. */
@NullMarked
package org.xinfeng.staff;

import org.jspecify.annotations.NullMarked;
