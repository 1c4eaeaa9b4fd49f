package org.xinfeng.monitoring.comparing;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.monitoring.PersonRegister;
import org.xinfeng.monitoring.RegisteredPerson;

/**
 * A department's list of persons, gone through line by line and never held as a whole: a file, a register, a list.
 *
 * <p>Not a roster: nobody is put on file from it by itself, and it may be a hundred times as long as the file.
 */
public interface PersonList {

    /** Where it came from, for messages: a file name or a code, never personal data. */
    String name();

    /**
     * Begins to go through the lines, anew at each call.
     *
     * @param sieve tells of which lines nothing could come, so that they need not be understood; asking it is optional
     */
    Lines open(PersonMatcher sieve);

    /** Whether the list still begins with what had been read when a mark was made; false if it cannot tell. */
    default boolean begins(Mark mark) {
        return false;
    }

    /** What of a list was read up to a line: how much, and a digest or check sum of it. Opaque, and never personal data. */
    record Mark(String value) implements Code {

        public Mark {
            Code.check("mark", value);
        }
    }

    /** The lines of one going-through, in order. Not for several threads. */
    interface Lines extends AutoCloseable {

        /**
         * The next line that may matter, or null behind the last.
         *
         * @throws org.xinfeng.kernel.StorageException if the list cannot be reached or read any more
         */
        @Nullable
        ListedPerson next();

        /** How many lines were passed over so far because of the sieve. */
        long passedOver();

        /** What was read up to the line given last, that line included; empty if the list cannot tell. */
        default Optional<Mark> mark() {
            return Optional.empty();
        }

        @Override
        void close();
    }

    /**
     * A county's register as a list.
     *
     * @param page lines to fetch at once, at least 1
     */
    static PersonList of(String name, PersonRegister register, int page) {
        return of(name, () -> register.lines(null, page));
    }

    /** Lines that somebody has already, for example made by a program of the host. */
    static PersonList of(String name, Iterable<RegisteredPerson> lines) {
        return of(name, () -> StreamSupport.stream(lines.spliterator(), false));
    }

    private static PersonList of(String name, Supplier<Stream<RegisteredPerson>> source) {
        return new PersonList() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Lines open(PersonMatcher sieve) {
                return new ListedLines(source.get());
            }

            @Override
            public boolean begins(Mark mark) {
                try (ListedLines lines = new ListedLines(source.get())) {
                    return lines.meets(mark);
                }
            }
        };
    }
}
