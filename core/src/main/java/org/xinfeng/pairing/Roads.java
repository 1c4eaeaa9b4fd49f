package org.xinfeng.pairing;

import java.util.OptionalInt;
import org.xinfeng.registry.VillageId;

/** How far it is between villages: as the crow flies by default, or by a county's own table of roads. Pure, the same each time. */
@FunctionalInterface
public interface Roads {

    /** Metres from one village to another, at least 0; empty if not known. Not asked for a village and itself. */
    OptionalInt metres(VillageId from, VillageId to);
}
