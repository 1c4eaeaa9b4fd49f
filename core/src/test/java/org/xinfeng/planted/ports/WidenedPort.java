package org.xinfeng.planted.ports;

/** Planted: one method to implement, and the five it inherits. */
public interface WidenedPort extends NarrowPort {

    void more();
}
