package org.xinfeng.planted.arrows.kernel;

/** Innocent: it knows nobody. */
public record Ground(String value) {}
