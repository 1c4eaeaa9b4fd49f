package org.xinfeng.planted.arrows.visits;

import org.xinfeng.kernel.Code;

/** Innocent: an id. */
public record NeighbourId(String value) implements Code {}
