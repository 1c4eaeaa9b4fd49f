package org.xinfeng.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.monitoring.ListedRegister.Fault;
import org.xinfeng.registry.IdentityNumber;

/** The contract of a register lets a good one pass and catches each planted fault. */
class PersonRegisterContractTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 99, 100, 101, 250})
    void aRegisterThatKeepsTheContractPasses(int size) {
        assertEquals(
                size,
                PersonRegisterContract.verify(new ListedRegister(size, Fault.NONE), 1_000)
                        .lines());
    }

    @Test
    void onlyTheFirstLinesOfALongRegisterAreLookedAt() {
        assertEquals(
                120,
                PersonRegisterContract.verify(new ListedRegister(500, Fault.NONE), 120)
                        .lines());
        assertThrows(
                IllegalArgumentException.class,
                () -> PersonRegisterContract.verify(new ListedRegister(5, Fault.NONE), 0));
    }

    @Test
    void numbersThatCannotBeReadAreCountedByWhy() {
        assertEquals(
                Map.of(IdentityNumber.Fault.OLD_15, 9),
                PersonRegisterContract.verify(new ListedRegister(100, Fault.NONE), 1_000)
                        .unreadable());
    }

    @ParameterizedTest
    @CsvSource({
        "GIVES_NO_LINE, no line",
        "GIVES_THE_LAST_LINE_AGAIN, comes behind line",
        "BEGINS_ANEW, comes behind line",
        "SKIPS_ONE_BEHIND_A_PAGE, other lines",
        "ENDS_WHERE_NOTHING_IS_LEFT_OF_A_PAGE, other lines",
        "ORDERS_NUMBERS_BY_TEXT, comes behind line",
        "GIVES_MORE_THAN_ASKED, at most",
        "TAKES_A_LIMIT_OF_NOTHING, limit of 0",
        "DOES_NOT_FIND_AN_X, does not find",
        "FINDS_THE_NEXT_ONE, does not find",
        "FINDS_AN_OLDER_LINE, does not find",
        "FINDS_SOMEBODY_ALWAYS, finds somebody"
    })
    void aBrokenRegisterIsCaughtWithoutAWordAboutAnybody(Fault fault, String says) {
        AssertionError caught = assertThrows(
                AssertionError.class, () -> PersonRegisterContract.verify(new ListedRegister(250, fault), 1_000));
        assertTrue(caught.getMessage().contains(says), caught.getMessage());
        assertFalse(caught.getMessage().contains("陈"), caught.getMessage());
        assertFalse(caught.getMessage().contains("999999"), caught.getMessage());
    }

    @Test
    void everyFaultIsPlanted() throws NoSuchMethodException {
        CsvSource planted = PersonRegisterContractTest.class
                .getDeclaredMethod("aBrokenRegisterIsCaughtWithoutAWordAboutAnybody", Fault.class, String.class)
                .getAnnotation(CsvSource.class);
        assertEquals(Fault.values().length - 1, planted.value().length);
    }

    @Test
    void aRegisterThatIsDownIsNotABrokenOne() {
        PersonRegister down = new PersonRegister() {
            @Override
            public Optional<RegisteredPerson> find(IdentityNumber number) {
                throw new StorageException("The register is down.");
            }

            @Override
            public List<RegisteredPerson> after(@Nullable RegisterKey key, int limit) {
                throw new StorageException("The register is down.");
            }
        };
        assertThrows(StorageException.class, () -> PersonRegisterContract.verify(down, 10));
        assertThrows(StorageException.class, () -> down.lines(null, 10));
    }
}
