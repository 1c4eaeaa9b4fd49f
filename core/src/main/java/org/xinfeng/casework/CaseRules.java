package org.xinfeng.casework;

/** How cases are reviewed, closed and reopened. */
public record CaseRules() {}
