package org.xinfeng.visits;

/** How a person was met or tried to be met. */
public enum VisitForm {
    /** At home. */
    HOME,
    PHONE,
    /** At the station or another office. */
    OFFICE,
    /** By video or a device. */
    REMOTE
}
