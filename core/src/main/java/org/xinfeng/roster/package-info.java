/** Lists of persons as stations have them: what their rows mean, and what is wrong with those that mean nothing. */
@NullMarked
package org.xinfeng.roster;

import org.jspecify.annotations.NullMarked;
