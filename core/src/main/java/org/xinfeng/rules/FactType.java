package org.xinfeng.rules;

/** What the value of a factor is, and how it is written. */
public enum FactType {
    /** {@code yes} or {@code no}. */
    YES_NO,
    /** A whole number in the unit of the factor, such as fen or years. */
    NUMBER,
    /** A day, ISO. */
    DATE,
    /** One of the codes that the factor lists. */
    CHOICE
}
