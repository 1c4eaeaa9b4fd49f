package org.xinfeng.planted.arrows.attic;

/** Planted: its package is not in the table. */
public record Unlisted(String value) {}
