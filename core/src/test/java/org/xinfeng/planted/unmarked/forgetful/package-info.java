/** Planted: no mark. */
@Deprecated
package org.xinfeng.planted.unmarked.forgetful;
