package org.xinfeng.examples.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What was measured, against what is to be reached.
 *
 * @param name the area, a dot, and what it is
 * @param unit without blanks
 */
record Figure(String name, double value, String unit, Op op, double reach) {

    /** On which side of the reach the value must lie. */
    enum Op {
        AT_LEAST(">="),
        AT_MOST("<=");

        private final String sign;

        Op(String sign) {
            this.sign = sign;
        }
    }

    static Figure atLeast(String name, double value, String unit, double reach) {
        return new Figure(name, value, unit, Op.AT_LEAST, reach);
    }

    static Figure atMost(String name, double value, String unit, double reach) {
        return new Figure(name, value, unit, Op.AT_MOST, reach);
    }

    boolean isMet() {
        return op == Op.AT_LEAST ? value >= reach : value <= reach;
    }

    /** The line for scripts: {@code FIGURE <name> <value> <unit> reach <op> <value> <met|missed>}. */
    String line() {
        return String.join(
                " ",
                "FIGURE",
                name,
                rounded(),
                unit,
                "reach",
                op.sign,
                plain(BigDecimal.valueOf(reach)),
                isMet() ? "met" : "missed");
    }

    /** Three digits of a value, rounded against it, so that no miss looks like the reach. */
    private String rounded() {
        RoundingMode against = op == Op.AT_LEAST ? RoundingMode.DOWN : RoundingMode.UP;
        return plain(new BigDecimal(value).round(new MathContext(3, against)));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
