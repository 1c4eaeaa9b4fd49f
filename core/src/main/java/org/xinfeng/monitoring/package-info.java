/** What comes in from outside about people: for now the register of persons that a county keeps itself. */
@NullMarked
package org.xinfeng.monitoring;

import org.jspecify.annotations.NullMarked;
