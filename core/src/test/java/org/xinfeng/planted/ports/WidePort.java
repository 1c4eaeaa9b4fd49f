package org.xinfeng.planted.ports;

/** Planted: six methods to implement. */
public interface WidePort {

    void one();

    void two();

    void three();

    void four();

    void five();

    void six();
}
