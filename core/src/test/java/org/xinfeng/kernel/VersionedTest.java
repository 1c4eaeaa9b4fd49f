package org.xinfeng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class VersionedTest {

    @Test
    void aValueIsReplacedAtTheRevisionItWasReadAt() {
        assertEquals(new Put<>("next", 3), new Versioned<>("value", 3).replacedBy("next"));
    }

    @Test
    void aFreshValueWasReadAtNoRevision() {
        assertEquals(new Put<>("value", 0), Put.fresh("value"));
    }

    @Test
    void storedValuesHaveARevisionAndNoneIsNegative() {
        assertThrows(IllegalArgumentException.class, () -> new Versioned<>("value", 0));
        assertThrows(IllegalArgumentException.class, () -> new Put<>("value", -1));
    }
}
