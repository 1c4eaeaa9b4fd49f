package org.xinfeng.planted.ports;

/** Innocent: nobody outside implements it. */
public sealed interface SealedAnswer {

    int one();

    int two();

    int three();

    int four();

    int five();

    int six();

    record Only(int one, int two, int three, int four, int five, int six) implements SealedAnswer {}
}
