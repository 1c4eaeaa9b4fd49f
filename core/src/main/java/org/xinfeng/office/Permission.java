package org.xinfeng.office;

/** What an actor may do at a station. */
public enum Permission {
    /** Look at records. */
    READ,
    /** Put residents, households and facts on file. */
    REGISTER,
    /** Say who answers for what. */
    ASSIGN,
    /** Assess residents and let time pass. */
    ASSESS,
    /** Record visits. */
    VISIT,
    /** Raise a tier, propose to lower one, confirm one. */
    DECIDE,
    /** Agree, as the second person, that a tier is lowered. */
    AGREE,
    /** Keep helpers and wishes, pair helpers with households, end pairings. */
    PAIR,
    /** Compare lists, hand in field reports, handle alerts. */
    MONITOR,
    /** Open, keep and close cases and care teams. */
    CASE,
    /** Refer to departments, hand residents over between stations. */
    REFER
}
