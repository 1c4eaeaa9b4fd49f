package org.xinfeng.storage.json;

import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.xinfeng.roster.Roster;
import org.xinfeng.roster.RosterRow;
import org.xinfeng.storage.json.CsvRows.RawRow;
import org.xinfeng.storage.json.UnreadableRosterException.Problem;

/**
 * A roster saved as text by Excel: comma, semicolon or tab, in UTF-8, GB18030 or UTF-16.
 *
 * <p>The encoding and the separator are found out. Cells may be quoted and hold separators and line breaks; blank rows are
 * passed over; columns without title behind the last titled one are dropped; the apostrophe that keeps Excel from taking a
 * cell for a formula or a number is taken off. A file written by {@link RejectedRows} is read without its four helper
 * columns. Cells are not judged, trimmed or cut: that is the business of the import.
 *
 * <p>It is read and checked as a whole when it is opened, and kept in memory; rows are split anew at each call of
 * {@link #rows()}. The digest leaves out the encoding, the separator, blank rows and the name. Immutable.
 */
public final class CsvRoster implements Roster {

    private final RosterText text;
    private final char separator;
    private final RosterHeader header;
    private final String digest;

    private CsvRoster(RosterText text) {
        this.text = text;
        separator = CsvRows.separatorOf(text);
        ContentDigest content = new ContentDigest();
        try (CsvRows rows = new CsvRows(text, separator)) {
            header = RosterHeader.of(text.name(), rows.next());
            content.add(header.titles(), 0);
            boolean first = true;
            RosterRow row;
            while ((row = next(rows)) != null) {
                if (first && header.isHeadingOver(row)) {
                    throw new UnreadableRosterException(Problem.TITLE_LINE, text.name());
                }
                first = false;
                content.add(row.cells(), row.surplus());
            }
        }
        digest = content.hex();
    }

    /**
     * Reads a file of at most 256 MiB.
     *
     * @throws UnreadableRosterException if it is missing or no file, too big, in no known encoding, without header, with a
     *     blank or doubled column title, or with a quotation mark out of place
     */
    public static CsvRoster read(Path file) {
        return new CsvRoster(RosterText.read(file));
    }

    /** As {@link #read}, from bytes. */
    static CsvRoster of(String name, byte[] bytes) {
        return new CsvRoster(RosterText.decode(name, bytes));
    }

    /** The name of the file without its folder. */
    @Override
    public String name() {
        return text.name();
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public List<String> header() {
        return header.titles();
    }

    @Override
    public Stream<RosterRow> rows() {
        CsvRows rows = new CsvRows(text, separator);
        rows.next();
        int kind = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        AbstractSpliterator<RosterRow> rest = new AbstractSpliterator<>(Long.MAX_VALUE, kind) {
            @Override
            public boolean tryAdvance(Consumer<? super RosterRow> action) {
                RosterRow row = next(rows);
                if (row != null) {
                    action.accept(row);
                }
                return row != null;
            }
        };
        return StreamSupport.stream(rest, false).onClose(rows::close);
    }

    private @Nullable RosterRow next(CsvRows rows) {
        for (RawRow raw = rows.next(); raw != null; raw = rows.next()) {
            RosterRow row = header.row(raw);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "CsvRoster[" + name() + "]";
    }
}
