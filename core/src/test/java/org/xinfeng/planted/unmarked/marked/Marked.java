package org.xinfeng.planted.unmarked.marked;

/** Innocent: its package is marked. */
record Marked(String value) {}
