package org.xinfeng.planted.unmarked.bare;

/** Planted: its package says nothing. */
record Bare(String value) {}
