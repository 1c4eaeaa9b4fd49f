/** One desk for each feature: the use cases, where a unit of work, the day, the actor and the policy in force meet. */
@NullMarked
package org.xinfeng.office;

import org.jspecify.annotations.NullMarked;
