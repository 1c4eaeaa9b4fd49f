package org.xinfeng.storage.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfeng.monitoring.RegisterKey;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.ListedPerson;
import org.xinfeng.monitoring.comparing.PersonList;
import org.xinfeng.monitoring.comparing.PersonMatcher;
import org.xinfeng.monitoring.comparing.PersonMatcher.Place;
import org.xinfeng.roster.PersonCells;
import org.xinfeng.roster.RosterColumn;
import org.xinfeng.roster.RosterRow;
import org.xinfeng.roster.RowProblem;
import org.xinfeng.roster.RowProblem.Cause;
import org.xinfeng.storage.json.CsvRows.RawRow;
import org.xinfeng.storage.json.UnreadableRosterException.Problem;

/**
 * One going-through of a CSV. Of a line that nothing can come of, only the number and the village are looked at, as bytes; the
 * others are decoded.
 */
final class CsvLines implements PersonList.Lines {

    private static final int LINE_DIGITS = 10;
    private static final int LONGEST_NAME = 30;
    private static final char FIRST_CHINESE = '\u4E00';
    private static final char LAST_CHINESE = '\u9FA5';

    private final CsvBytes rows;
    private final String file;
    private final RosterHeader header;
    private final char separator;
    private final CharsetDecoder decoder;
    private final PersonCells cells;
    private final PersonMatcher sieve;
    private final PlaceWords places;
    private final LocalDate asOf;
    /** Where the number, the name and the village stand in a row, or negative. */
    private final int number;

    private final int name;

    private final int village;
    private final boolean canPassOver;
    private long passedOver;

    CsvLines(CsvBytes rows, String file, CsvHead head, RosterHeader header, LocalDate asOf, PersonMatcher sieve)
            throws IOException {
        this.rows = rows;
        this.file = file;
        this.header = header;
        this.asOf = asOf;
        this.sieve = sieve;
        separator = head.separator();
        decoder = head.decoder();
        cells = new PersonCells(header.titles(), asOf);
        places = new PlaceWords(sieve, head.charset());
        number = place(RosterColumn.IDENTITY);
        name = place(RosterColumn.NAME);
        village = place(RosterColumn.VILLAGE);
        canPassOver = number >= 0 && sieve.passesOver(0, village < 0 ? Place.UNCLEAR : Place.ELSEWHERE);
        rows.next(); // the header
    }

    private int place(RosterColumn column) {
        int position = cells.position(column);
        return position < 0 ? -1 : header.skipped() + position;
    }

    @Override
    public @Nullable ListedPerson next() {
        try {
            while (rows.next()) {
                if (canPassOver && isPassedOver()) {
                    passedOver++;
                    continue;
                }
                ListedPerson person = person();
                if (person != null) {
                    return person;
                }
            }
            return null;
        } catch (IOException e) {
            throw CsvPersonList.notReadable(e, file);
        }
    }

    private boolean isPassedOver() {
        if (rows.isQuoted() || rows.cells() <= Math.max(number, village)) {
            return false;
        }
        long body = IdentityBytes.body(rows.bytes(), rows.cellStart(number), rows.cellEnd(number), asOf);
        if (body < 0) {
            return false;
        }
        Place place =
                village < 0 ? Place.UNCLEAR : places.of(rows.bytes(), rows.cellStart(village), rows.cellEnd(village));
        return sieve.passesOver(body, place) || place != Place.HERE && isPassedOver(body, place);
    }

    /** Whether nothing can come of the row by its name. */
    private boolean isPassedOver(long body, Place place) {
        if (name < 0 || rows.cells() <= name) {
            return false;
        }
        int from = rows.cellStart(name);
        String text = new String(rows.bytes(), from, rows.cellEnd(name) - from, decoder.charset());
        return isChinese(text) && sieve.passesOver(body, place, text);
    }

    private static boolean isChinese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < FIRST_CHINESE || text.charAt(i) > LAST_CHINESE) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_NAME;
    }

    /** The row as a line of the list, or null if it is blank. */
    private @Nullable ListedPerson person() {
        List<RowProblem> problems = new ArrayList<>();
        String text;
        try {
            text = decoder.decode(ByteBuffer.wrap(rows.bytes(), rows.rowStart(), rows.rowEnd() - rows.rowStart()))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(rows.bytes(), rows.rowStart(), rows.rowEnd() - rows.rowStart(), decoder.charset());
            problems.add(RowProblem.of("", Cause.BAD_CHARACTER));
        }
        List<String> split = CsvSplit.cells(text, separator);
        if (split.isEmpty()) {
            throw new UnreadableRosterException(Problem.TEXT_AFTER_QUOTE, file, rows.line());
        }
        RosterRow row = header.row(new RawRow(rows.line(), split));
        if (row == null) {
            return null;
        }
        if (row.surplus() > 0) {
            problems.add(RowProblem.of("", Cause.TOO_MANY_CELLS, row.surplus()));
        }
        PersonCells.Read read = cells.read(row);
        problems.addAll(read.problems());
        RegisteredPerson person = new RegisteredPerson(
                key(row.line()),
                read.name(),
                read.identity(),
                read.birth(),
                read.sex(),
                read.village(),
                Optional.empty(),
                read.household(),
                Optional.of(asOf));
        return new ListedPerson(row.line(), person, problems);
    }

    /** As long as any other, so that keys ascend as lines do. */
    private static RegisterKey key(long line) {
        String digits = Long.toString(line);
        return RegisterKey.of("line-" + "0".repeat(Math.max(0, LINE_DIGITS - digits.length())) + digits);
    }

    @Override
    public long passedOver() {
        return passedOver;
    }

    @Override
    public Optional<PersonList.Mark> mark() {
        return Optional.of(new PersonList.Mark(rows.mark()));
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw CsvPersonList.notReadable(e, file);
        }
    }
}
