package org.xinfeng.planted.arrows.storage;

/** Innocent: it knows nobody. */
public record Act(String value) {}
