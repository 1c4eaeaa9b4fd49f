/** Referrals to departments: what must be referred, to whom, by when, what is shared and on which consent. */
@NullMarked
package org.xinfeng.referrals;

import org.jspecify.annotations.NullMarked;
