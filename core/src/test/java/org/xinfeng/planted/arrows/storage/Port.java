package org.xinfeng.planted.arrows.storage;

import org.xinfeng.planted.arrows.storage.memory.Adapter;

/** Planted: the port knows its adapter. */
public record Port(Adapter adapter) {}
