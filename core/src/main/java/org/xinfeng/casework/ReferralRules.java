package org.xinfeng.casework;

/** Which department an issue goes to, and when it must answer. */
public record ReferralRules() {}
