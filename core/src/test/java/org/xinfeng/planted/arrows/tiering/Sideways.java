package org.xinfeng.planted.arrows.tiering;

import org.xinfeng.planted.arrows.visits.Neighbour;

/** Planted: a feature knows another one of its floor. */
public record Sideways(Neighbour neighbour) {}
