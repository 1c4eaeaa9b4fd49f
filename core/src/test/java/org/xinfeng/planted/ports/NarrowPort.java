package org.xinfeng.planted.ports;

/** Innocent: five methods to implement; the others are given or those of every object. */
public interface NarrowPort extends AutoCloseable {

    void one();

    void two();

    void three();

    void four();

    @Override
    void close();

    @Override
    boolean equals(Object other);

    default void six() {}

    static void seven() {}
}
