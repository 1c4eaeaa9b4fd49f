package org.xinfeng.planted.crowded.two;

/** Innocent: two public types; an enum has an array of itself, which is none. */
public enum Two {
    ONLY
}
