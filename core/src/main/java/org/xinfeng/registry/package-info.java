/** Who is on file: residents, households, kin and guardians, and facts that know their source and their day. */
@NullMarked
package org.xinfeng.registry;

import org.jspecify.annotations.NullMarked;
