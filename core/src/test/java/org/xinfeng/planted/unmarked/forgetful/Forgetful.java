package org.xinfeng.planted.unmarked.forgetful;

/** Planted: its package says something, but not that it is null-marked. */
record Forgetful(String value) {}
