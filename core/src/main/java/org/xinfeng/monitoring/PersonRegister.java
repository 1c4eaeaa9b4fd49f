package org.xinfeng.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.registry.IdentityNumber;

/**
 * A county's own register of persons, brought in by an adapter: looked up to prefill a form, walked along to compare it
 * with the file. {@link PersonRegisterContract} checks an adapter.
 *
 * <p>Not a storage: nothing is written to it and nothing of it is kept by itself.
 *
 * <p><b>Order.</b> Every line has a key that is its own and stays, and lines ascend strictly by their keys. Every line of the
 * register is given, those without an identity number or with one that cannot be read as well.
 *
 * <p><b>Errors.</b> A register that cannot be reached or read throws {@link org.xinfeng.kernel.StorageException}, with one
 * sentence that holds nothing personal. It never answers that somebody is absent, or that nothing follows, because it does
 * not know.
 *
 * <p><b>Threads.</b> Several threads ask at once. It is asked outside of units of work, since it may be slow.
 *
 * <p><b>Not promised.</b> No two calls see the same state: a line that comes, goes or changes during a walk is given or not,
 * as it was or as it is; every other line is given exactly once. Two lines may have the same identity number. That a
 * person is not in the register says nothing about the person.
 */
public interface PersonRegister {

    /**
     * The line with an identity number, compared as {@link IdentityNumber#read} reads it: {@code find} finds every number
     * that {@link #after} gives.
     *
     * @return if several lines have the number, one of them, the same each time; empty if the register has no such line
     * @throws org.xinfeng.kernel.StorageException if the register cannot be reached or read
     */
    Optional<RegisteredPerson> find(IdentityNumber number);

    /**
     * The lines behind a key, in ascending order of their keys.
     *
     * @param key a key that this register has given, whether or not its line is still there; null to begin
     * @param limit most lines to return, at least 1
     * @return may have fewer lines than {@code limit}; only an empty list says that nothing follows
     * @throws IllegalArgumentException if {@code limit} is below 1, or {@code key} cannot be of this register
     * @throws org.xinfeng.kernel.StorageException if the register cannot be reached or read
     */
    List<RegisteredPerson> after(@Nullable RegisterKey key, int limit);

    /**
     * All lines behind a key, fetched page by page as they are read: of a register of any length no more than a page and
     * the next is in memory. Sequential, and to be read once. To go on after a failure, begin behind the last line read.
     *
     * @param key as in {@link #after}; null for all
     * @param page lines to fetch at once, at least 1
     * @throws IllegalStateException while it is read, if the register does not keep to its order: lines would be missed or
     *     come again without end
     * @throws org.xinfeng.kernel.StorageException also while it is read
     */
    default Stream<RegisteredPerson> lines(@Nullable RegisterKey key, int page) {
        return Stream.iterate(ascending(key, after(key, page)), lines -> !lines.isEmpty(), lines -> {
                    RegisterKey last = lines.get(lines.size() - 1).key();
                    return ascending(last, after(last, page));
                })
                .flatMap(List::stream);
    }

    private static List<RegisteredPerson> ascending(@Nullable RegisterKey behind, List<RegisteredPerson> lines) {
        RegisterKey last = behind;
        for (RegisteredPerson line : lines) {
            if (last != null && line.key().compareTo(last) <= 0) {
                throw new IllegalStateException(
                        "the register gave line " + line.key().value() + " behind line " + last.value()
                                + "; its lines must ascend by their keys");
            }
            last = line.key();
        }
        return lines;
    }
}
