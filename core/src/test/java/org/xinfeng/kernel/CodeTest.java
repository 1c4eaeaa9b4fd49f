package org.xinfeng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "445122104",
                "!",
                "~",
                "left-behind/child",
                "1234567890123456789012345678901234567890123456789012345678901234"
            })
    void printableAsciiWithoutBlanksIsACode(String text) {
        assertEquals(text, Code.check("code", text));
        assertTrue(Code.isCode(text));
        assertEquals(text, StationId.of(text).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                " a",
                "a ",
                "a\t",
                "新丰",
                "a\u0000",
                "\u007f",
                "é",
                "１",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void anythingElseIsNot(String text) {
        assertFalse(Code.isCode(text));
        assertThrows(IllegalArgumentException.class, () -> Code.check("code", text));
        assertThrows(IllegalArgumentException.class, () -> StationId.of(text));
        assertThrows(IllegalArgumentException.class, () -> ActorId.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"陈某", "some name"})
    void theMessageNamesTheArgumentButNotTheValueWhichMayBePersonal(String text) {
        var refused = assertThrows(IllegalArgumentException.class, () -> ActorId.of(text));
        assertTrue(refused.getMessage().startsWith("actor id must"), refused.getMessage());
        assertFalse(refused.getMessage().contains(text), refused.getMessage());
    }

    @Property(seed = "64")
    void checkAcceptsWhatIsACodeAndNothingElse(@ForAll @StringLength(max = 70) String text) {
        boolean expected =
                !text.isEmpty() && text.length() <= 64 && text.chars().allMatch(c -> c > ' ' && c < 127);
        assertEquals(expected, Code.isCode(text));
        if (expected) {
            assertEquals(text, Code.check("code", text));
        } else {
            assertThrows(IllegalArgumentException.class, () -> Code.check("code", text));
        }
    }

    @Property(seed = "64")
    void anyPrintableTextIsACode(
            @ForAll @CharRange(from = '!', to = '~') @StringLength(min = 1, max = 64) String text) {
        assertTrue(Code.isCode(text));
    }
}
