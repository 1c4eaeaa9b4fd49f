package org.xinfeng.planted.crowded.three;

/** Planted: one public type of three. */
public record Three(String value) {}
