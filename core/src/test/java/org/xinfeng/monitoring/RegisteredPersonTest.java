package org.xinfeng.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.IdentityNumber.Reading;
import org.xinfeng.testing.SyntheticIdentity;

/** A line of a register keeps apart what is absent and what cannot be read, and tells nobody who it is about. */
class RegisteredPersonTest {

    private static final IdentityNumber NUMBER = SyntheticIdentity.of(LocalDate.of(1965, 1, 1), 2);

    private static RegisteredPerson named(String name) {
        return new RegisteredPerson(
                RegisterKey.of("7"),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aNumberIsReadOrSaysWhyNotOrIsNotThere() {
        RegisteredPerson read = ListedRegister.line("7", Optional.of(new Reading.Read(NUMBER)));
        assertEquals(Optional.of(NUMBER), read.number());
        assertEquals(Optional.empty(), read.fault());

        RegisteredPerson old = ListedRegister.line("7", Optional.of(IdentityNumber.read("999999650101001")));
        assertEquals(Optional.empty(), old.number());
        assertEquals(Optional.of(IdentityNumber.Fault.OLD_15), old.fault());

        RegisteredPerson none = ListedRegister.line("7", Optional.empty());
        assertEquals(Optional.empty(), none.number());
        assertEquals(Optional.empty(), none.fault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "陈某  ", " 陈某", "陈某　"})
    void theBlanksOfAColumnOfFixedWidthAreNotPartOfAName(String name) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> named(name));
        assertEquals("name must be absent or without blanks around it", refused.getMessage());
    }

    @Test
    void aNameMayHoldABlank() {
        assertEquals(Optional.of("买买提 某"), named("买买提 某").name());
    }

    @Test
    void aLineIsWrittenInLogsByItsKeyOnly() {
        RegisteredPerson line = ListedRegister.line("7", Optional.of(new Reading.Read(NUMBER)));
        assertEquals("RegisteredPerson[7]", line.toString());
        assertFalse(Optional.of(new Reading.Read(NUMBER)).toString().contains(NUMBER.value()));
    }

    @Test
    void keysOrderByAscii() {
        assertEquals(-1, Integer.signum(RegisterKey.of("0009").compareTo(RegisterKey.of("0010"))));
        assertEquals(-1, Integer.signum(RegisterKey.of("B").compareTo(RegisterKey.of("a"))));
        assertThrows(IllegalArgumentException.class, () -> RegisterKey.of("a b"));
    }
}
