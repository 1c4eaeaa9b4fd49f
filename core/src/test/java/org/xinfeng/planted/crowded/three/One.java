package org.xinfeng.planted.crowded.three;

/** Planted: one public type of three. */
public record One(String value) {}
