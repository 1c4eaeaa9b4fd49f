/** Who helps whom at the least cost: assignment with places, capacities, loads and groups, solved to the proved optimum. */
@NullMarked
package org.xinfeng.assignment;

import org.jspecify.annotations.NullMarked;
