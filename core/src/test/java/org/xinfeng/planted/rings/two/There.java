package org.xinfeng.planted.rings.two;

import java.util.List;
import org.xinfeng.planted.rings.one.Here;
import org.xinfeng.planted.rings.three.Leaf;

/** Planted: the other half of the ring. */
public record There(List<Here> back, Leaf leaf) {}
