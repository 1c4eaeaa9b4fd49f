package org.xinfeng.planted.rings.three;

/** Innocent: it is known, but knows nobody. */
public record Leaf(String value) {}
