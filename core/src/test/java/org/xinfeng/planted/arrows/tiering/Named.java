package org.xinfeng.planted.arrows.tiering;

import java.util.Optional;
import org.xinfeng.planted.arrows.visits.NeighbourId;

/** Innocent: a feature knows another one by an id. */
public record Named(Optional<NeighbourId> neighbour) {}
