/** The work calendar of a worker: his due visits spread over working days, beside what is fixed already. */
@NullMarked
package org.xinfeng.agenda;

import org.jspecify.annotations.NullMarked;
