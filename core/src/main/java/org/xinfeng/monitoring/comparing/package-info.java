/** The file of a station beside a list of a department: who is on both, who on one, and what people decide about it. */
@NullMarked
package org.xinfeng.monitoring.comparing;

import org.jspecify.annotations.NullMarked;
