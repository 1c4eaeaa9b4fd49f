package org.xinfeng.registry;

/** The sex on file, as the identity number or the household register has it (GB/T 2261.1 has more codes; these two occur on cards). */
public enum Sex {
    MALE,
    FEMALE
}
