package org.xinfeng.planted.arrows.policy;

import org.xinfeng.planted.arrows.visits.Neighbour;

/** Innocent: policy knows a feature below it. */
public record Pack(Neighbour feature) {}
