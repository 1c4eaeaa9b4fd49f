package org.xinfeng.examples.quickstart;

/** A station's morning in one runnable program. */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] args) {
        System.out.println("Xinfeng");
    }
}
