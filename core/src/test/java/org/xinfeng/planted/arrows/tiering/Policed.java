package org.xinfeng.planted.arrows.tiering;

import org.xinfeng.planted.arrows.policy.Pack;

/** Planted: a feature knows the policy pack, which is above it. */
public record Policed(Pack[] packs) {}
