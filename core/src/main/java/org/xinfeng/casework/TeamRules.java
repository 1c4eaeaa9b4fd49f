package org.xinfeng.casework;

/** The seats of care teams. */
public record TeamRules() {}
