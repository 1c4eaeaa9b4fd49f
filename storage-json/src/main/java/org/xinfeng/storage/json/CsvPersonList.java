package org.xinfeng.storage.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.xinfeng.monitoring.comparing.PersonList;
import org.xinfeng.monitoring.comparing.PersonMatcher;
import org.xinfeng.roster.PersonCells;
import org.xinfeng.roster.RosterColumn;
import org.xinfeng.storage.json.CsvRows.RawRow;
import org.xinfeng.storage.json.UnreadableRosterException.Problem;

/**
 * A department's list saved as text by Excel, of any length: comma, semicolon or tab, in UTF-8, GB18030 or UTF-16. Read anew
 * and a quarter of a mebibyte at a time at each going-through.
 *
 * <p>Columns are found by their titles, those of a roster: 姓名, 身份证号, 性别, 出生日期, 村(居), 户号. A byte order mark decides the
 * encoding; without one, the first mebibyte does, and a row that does not fit it is told. A cell that cannot be read is told
 * and its row compared by the rest. Immutable.
 */
public final class CsvPersonList implements PersonList {

    private final Path file;
    private final String name;
    private final CsvHead head;
    private final RosterHeader header;
    private final LocalDate asOf;

    private CsvPersonList(Path file, String name, CsvHead head, LocalDate asOf) {
        this.file = file;
        this.name = name;
        this.head = head;
        this.asOf = asOf;
        List<String> cells = CsvSplit.cells(head.titles(), head.separator());
        header = RosterHeader.of(name, cells.isEmpty() ? null : new RawRow(1, cells));
        PersonCells columns = new PersonCells(header.titles(), asOf);
        if (columns.position(RosterColumn.NAME) < 0 && columns.position(RosterColumn.IDENTITY) < 0) {
            throw new UnreadableRosterException(
                    Problem.NO_PERSON_COLUMN, name, RosterColumn.NAME.title(), RosterColumn.IDENTITY.title());
        }
    }

    /**
     * Opens a file and reads its header.
     *
     * @param asOf the day the list speaks of
     * @throws UnreadableRosterException if it is missing or no file, in no known encoding, without header, with a blank or
     *     doubled column title, or without a column for a name or a number
     */
    public static CsvPersonList read(Path file, LocalDate asOf) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        if (Files.isDirectory(file)) {
            throw new UnreadableRosterException(Problem.NOT_A_FILE, name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new CsvPersonList(file, name, CsvHead.of(name, in), asOf);
        } catch (NoSuchFileException e) {
            throw new UnreadableRosterException(e, Problem.FILE_MISSING, name);
        } catch (IOException e) {
            throw notReadable(e, name);
        }
    }

    static UnreadableRosterException notReadable(IOException e, String name) {
        return new UnreadableRosterException(
                e, Problem.NOT_READABLE, name, e.getClass().getSimpleName());
    }

    /** The name of the file without its folder. */
    @Override
    public String name() {
        return name;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnreadableRosterException also while it is read, at a quotation mark out of place or a row without end
     */
    @Override
    public Lines open(PersonMatcher sieve) {
        try {
            InputStream in = head.textOf(Files.newInputStream(file), name);
            return new CsvLines(new CsvBytes(in, name, head.separator()), name, head, header, asOf, sieve);
        } catch (IOException e) {
            throw notReadable(e, name);
        }
    }

    @Override
    public boolean begins(Mark mark) {
        try (InputStream in = head.textOf(Files.newInputStream(file), name)) {
            return ReadSums.begins(in, mark.value());
        } catch (IOException e) {
            throw notReadable(e, name);
        }
    }

    @Override
    public String toString() {
        return "CsvPersonList[" + name + "]";
    }
}
