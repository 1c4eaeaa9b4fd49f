package org.xinfeng.planted.arrows.storage.memory;

import org.xinfeng.planted.arrows.storage.Act;

/** Innocent: an adapter knows the package it is below. */
public record Adapter(Act act) {}
