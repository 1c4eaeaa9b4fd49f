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
    VISIT
}
