package org.xinfeng.examples.benchmarks;

import java.util.Arrays;

/** Measurements of the same thing. */
final class Sample {

    private double[] values = new double[64];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** The middle one; of two middle ones their mean. */
    double median() {
        double[] sorted = sorted();
        return (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
    }

    /** The least one that so many of a hundred do not exceed. */
    double percentile(double percent) {
        return sorted()[Math.max(0, (int) Math.ceil(size * percent / 100) - 1)];
    }

    private double[] sorted() {
        if (size == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
