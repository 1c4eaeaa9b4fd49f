/** Volunteers of the station (骨干志愿者): who they are, what they can and when they can. */
@NullMarked
package org.xinfeng.volunteering;

import org.jspecify.annotations.NullMarked;
