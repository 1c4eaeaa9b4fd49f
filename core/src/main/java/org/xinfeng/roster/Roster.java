package org.xinfeng.roster;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list of persons as a station or a department has it: a header and rows of text, not yet understood.
 *
 * <p>An adapter reads it from a file or a register; what the columns mean is decided by the import. Headers are matched
 * by name, so the order of columns is free.
 */
public interface Roster {

    /** Where it came from, for messages: a file name, never personal data. */
    String name();

    /** A digest of the content, as an ASCII code: the same content, however named, has the same digest. */
    String digest();

    /** The column titles, trimmed, none doubled and none blank. */
    List<String> header();

    /** The rows in order, read anew at each call. To be closed. */
    Stream<RosterRow> rows();
}
