package org.xinfeng.planted.kinds;

/** Planted: public, neither final nor sealed, and so is the class inside. */
public class OpenClass {

    public abstract static class OpenInside {}

    /** Innocent. */
    public static final class FinalInside {}

    /** Innocent: nobody outside sees it. */
    static class HiddenInside {}
}
