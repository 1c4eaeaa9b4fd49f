package org.xinfeng.planted.arrows.visits;

import org.xinfeng.planted.arrows.kernel.Ground;

/** Innocent: a feature knows the ground. */
public record Neighbour(Ground ground) {}
