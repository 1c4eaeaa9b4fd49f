/** Cases, what is done for people in them, care teams, handovers between stations. */
@NullMarked
package org.xinfeng.casework;

import org.jspecify.annotations.NullMarked;
