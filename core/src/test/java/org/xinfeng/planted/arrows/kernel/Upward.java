package org.xinfeng.planted.arrows.kernel;

import org.xinfeng.planted.arrows.tiering.Sideways;

/** Planted: the ground knows a feature. */
public record Upward(Sideways feature) {}
