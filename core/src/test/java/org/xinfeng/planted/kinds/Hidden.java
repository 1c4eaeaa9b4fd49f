package org.xinfeng.planted.kinds;

/** Innocent: not public, so neither is what is inside. */
class Hidden {

    public static class OpenInHidden {}
}
