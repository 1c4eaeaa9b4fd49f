package org.xinfeng.planted.rings.one;

import org.xinfeng.planted.rings.two.There;

/** Planted: half of a ring. */
public record Here(There there) {}
