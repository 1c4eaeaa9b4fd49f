/** The door: a storage, a policy library and the time become a station for an actor. */
@NullMarked
package org.xinfeng;

import org.jspecify.annotations.NullMarked;
