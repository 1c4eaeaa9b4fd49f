package org.xinfeng.examples.benchmarks;

/** Benchmarks by area, each figure on a line of its own. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) {
        System.out.println("Xinfeng");
    }
}
