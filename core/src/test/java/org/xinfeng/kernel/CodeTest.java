package org.xinfeng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodeTest {

    @Property(seed = "61")
    void checkAndIsCodeAgree(@ForAll String text) {
        if (Code.isCode(text)) {
            assertEquals(text, Code.check("it", text));
        } else {
            assertThrows(IllegalArgumentException.class, () -> Code.check("it", text));
        }
    }

    @Test
    void printableAsciiIsACode() {
        for (char c = 0; c < 0x200; c++) {
            assertEquals(c >= '!' && c <= '~', Code.isCode(String.valueOf(c)), "character " + (int) c);
        }
        assertTrue(Code.isCode("a".repeat(64)));
        assertFalse(Code.isCode("a".repeat(65)));
        assertFalse(Code.isCode(""));
    }

    @Test
    void theMessageNamesTheArgumentAndNotTheValue() {
        for (String bad : List.of("王小明", "wang xiaoming", "wang".repeat(20))) {
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> Code.check("village", bad));
            assertTrue(String.valueOf(e.getMessage()).startsWith("village must"));
            assertFalse(String.valueOf(e.getMessage()).contains(bad));
        }
        assertThrows(IllegalArgumentException.class, () -> StationId.of(""));
        assertThrows(IllegalArgumentException.class, () -> ActorId.of("李"));
    }
}
