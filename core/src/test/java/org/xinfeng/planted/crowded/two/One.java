package org.xinfeng.planted.crowded.two;

/** Innocent: two public types, with more inside. */
public record One(String value) {

    public record Inside(String value) {}
}
