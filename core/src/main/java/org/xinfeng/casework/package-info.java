/** Cases, what is done for people in them, referrals to departments, care teams, handovers between stations. */
@NullMarked
package org.xinfeng.casework;

import org.jspecify.annotations.NullMarked;
