package org.xinfeng.monitoring;

/** The clocks of alerts, who hears of one that waits, and how repeats are merged. */
public record AlertRules() {}
