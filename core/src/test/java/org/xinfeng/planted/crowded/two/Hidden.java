package org.xinfeng.planted.crowded.two;

/** Innocent: nobody outside sees it. */
record Hidden(String value) {}
