package org.xinfeng.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.monitoring.ListedRegister.Fault;
import org.xinfeng.registry.IdentityNumber;

/** A register is walked along from end to end, and again from where the walk was cut. */
class PersonRegisterTest {

    private static final int MANY = 300_000;
    private static final int PAGE = 1_000;

    /** A long register that makes its lines when they are asked for, and counts them. */
    private static final class MadeUp implements PersonRegister {

        private final AtomicInteger given = new AtomicInteger();

        @Override
        public Optional<RegisteredPerson> find(IdentityNumber number) {
            return Optional.empty();
        }

        @Override
        public List<RegisteredPerson> after(@Nullable RegisterKey key, int limit) {
            int from = key == null ? 0 : Integer.parseInt(key.value()) + 1;
            List<RegisteredPerson> page = IntStream.range(from, Math.min(from + limit, MANY))
                    .mapToObj(i -> ListedRegister.line(ListedRegister.key(i), Optional.empty()))
                    .toList();
            given.addAndGet(page.size());
            return page;
        }
    }

    private static List<String> keys(PersonRegister register, @Nullable RegisterKey after, int page) {
        return register.lines(after, page).map(line -> line.key().value()).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 24, 25, 26, 1_000})
    void everyLineComesOnceWhateverThePage(int page) {
        PersonRegister register = new ListedRegister(25, Fault.NONE);
        assertEquals(IntStream.range(0, 25).mapToObj(ListedRegister::key).toList(), keys(register, null, page));
    }

    @Test
    void aWalkGoesOnBehindTheLastLineItSaw() {
        PersonRegister register = new ListedRegister(25, Fault.NONE);
        assertEquals(
                List.of(ListedRegister.key(23), ListedRegister.key(24)),
                keys(register, RegisterKey.of(ListedRegister.key(22)), 7));
        assertEquals(List.of(), keys(register, RegisterKey.of(ListedRegister.key(24)), 7));
    }

    @Test
    void anEmptyRegisterHasNoLines() {
        assertEquals(List.of(), keys(new ListedRegister(0, Fault.NONE), null, 7));
    }

    @Test
    void aLongRegisterIsNeverReadAheadByMoreThanAPage() {
        MadeUp read = new MadeUp();
        AtomicInteger seen = new AtomicInteger();
        read.lines(null, PAGE)
                .forEach(line -> assertTrue(read.given.get() - seen.incrementAndGet() < PAGE, "read ahead"));
        assertEquals(MANY, seen.get());

        MadeUp pulled = new MadeUp();
        Iterator<RegisteredPerson> lines = pulled.lines(null, PAGE).iterator();
        for (int i = 1; i <= MANY; i++) {
            assertEquals(ListedRegister.key(i - 1), lines.next().key().value());
            assertTrue(pulled.given.get() - i < PAGE, "read ahead");
        }
        assertFalse(lines.hasNext());
    }

    @Test
    void whoStopsEarlyFetchesNoMore() {
        MadeUp register = new MadeUp();
        assertEquals(
                ListedRegister.key(2_500),
                register.lines(null, PAGE)
                        .filter(line -> line.key().value().equals(ListedRegister.key(2_500)))
                        .findFirst()
                        .orElseThrow()
                        .key()
                        .value());
        assertEquals(3 * PAGE, register.given.get());
    }

    @ParameterizedTest
    @EnumSource(names = {"GIVES_THE_LAST_LINE_AGAIN", "BEGINS_ANEW", "ORDERS_NUMBERS_BY_TEXT"})
    void aRegisterThatDoesNotKeepToItsOrderIsNotWalkedForEver(Fault fault) {
        PersonRegister register = new ListedRegister(25, fault);
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> keys(register, null, 7));
        assertTrue(refused.getMessage().contains("ascend"), refused.getMessage());
    }
}
