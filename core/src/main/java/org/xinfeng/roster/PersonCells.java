package org.xinfeng.roster;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.kernel.Personal;
import org.xinfeng.registry.HalfWidth;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.Sex;
import org.xinfeng.roster.RowProblem.Cause;

/**
 * Reads what the rows of any list of persons say of a person, by the titles of its columns, for comparing and not for putting
 * anybody on file: what cannot be read is absent and told, and the rest of the row stands. An identity number of 15 digits is
 * understood as what it became.
 */
public final class PersonCells {

    private final List<String> header;
    private final Map<RosterColumn, Integer> columns = new EnumMap<>(RosterColumn.class);
    private final LocalDate latest;

    /**
     * What a row says of a person.
     *
     * @param identity as {@link IdentityNumber#read} read it, also if that is not one
     * @param village the words for the village
     */
    public record Read(
            @Personal Optional<String> name,
            @Personal Optional<IdentityNumber.Reading> identity,
            @Personal Optional<LocalDate> birth,
            @Personal Optional<Sex> sex,
            Optional<String> village,
            @Personal Optional<String> household,
            List<RowProblem> problems) {

        public Read {
            problems = List.copyOf(problems);
        }

        /** Nothing of the person. */
        @Override
        public String toString() {
            return "Read[" + problems + "]";
        }
    }

    /**
     * A reader for rows under these titles; of two columns that mean the same the first is read.
     *
     * @param latest the day of the list: a birth date behind it is a mistake
     */
    public PersonCells(List<String> header, LocalDate latest) {
        this.header = List.copyOf(header);
        this.latest = latest;
        for (int i = 0; i < header.size(); i++) {
            int position = i;
            RosterColumn.of(header.get(i)).ifPresent(column -> columns.putIfAbsent(column, position));
        }
    }

    /** The position of a column, or a negative number if the list has none. */
    public int position(RosterColumn column) {
        return columns.getOrDefault(column, -1);
    }

    /** What a row says. */
    public Read read(RosterRow row) {
        CellReader cells = new CellReader(latest);
        Optional<String> name = has(row, RosterColumn.NAME)
                ? cells.name(title(RosterColumn.NAME), cell(row, RosterColumn.NAME), PersonText.LONGEST_NAME)
                : Optional.empty();
        Optional<IdentityNumber.Reading> identity = identity(cells, row);
        Optional<LocalDate> birth = has(row, RosterColumn.BIRTH)
                ? cells.date(title(RosterColumn.BIRTH), cell(row, RosterColumn.BIRTH), false)
                : Optional.empty();
        return new Read(
                name,
                identity,
                birth,
                sex(cells, row),
                words(cells, row, RosterColumn.VILLAGE),
                words(cells, row, RosterColumn.HOUSEHOLD),
                cells.problems());
    }

    private Optional<IdentityNumber.Reading> identity(CellReader cells, RosterRow row) {
        if (!has(row, RosterColumn.IDENTITY)) {
            return Optional.empty();
        }
        String title = title(RosterColumn.IDENTITY);
        String cell = HalfWidth.stripped(cell(row, RosterColumn.IDENTITY));
        IdentityNumber.Reading reading = IdentityNumber.read(cell);
        if (reading instanceof IdentityNumber.Reading.Unreadable unreadable
                && unreadable.became().isEmpty()) {
            cells.problem(
                    title,
                    switch (unreadable.fault()) {
                        case CHECK_DIGIT -> Cause.IDENTITY_CHECK_DIGIT;
                        case DATE -> Cause.IDENTITY_DATE;
                        case FORM, OLD_15 -> Cause.IDENTITY_FORM;
                    });
        }
        if (reading instanceof IdentityNumber.Reading.Read read
                && read.number().birthDate().isAfter(latest)) {
            cells.problem(title, Cause.IDENTITY_DATE);
        }
        return Optional.of(reading);
    }

    private Optional<Sex> sex(CellReader cells, RosterRow row) {
        if (!has(row, RosterColumn.SEX)) {
            return Optional.empty();
        }
        String text = HalfWidth.stripped(cell(row, RosterColumn.SEX));
        if (text.equals("男") || text.equalsIgnoreCase("male")) {
            return Optional.of(Sex.MALE);
        }
        if (text.equals("女") || text.equalsIgnoreCase("female")) {
            return Optional.of(Sex.FEMALE);
        }
        cells.problem(title(RosterColumn.SEX), Cause.BAD_VALUE, "男、女 / male, female");
        return Optional.empty();
    }

    private Optional<String> words(CellReader cells, RosterRow row, RosterColumn column) {
        return has(row, column)
                ? cells.text(title(column), cell(row, column), PersonText.LONGEST_WORDS)
                : Optional.empty();
    }

    private boolean has(RosterRow row, RosterColumn column) {
        return columns.containsKey(column)
                && !HalfWidth.stripped(cell(row, column)).isEmpty();
    }

    private String title(RosterColumn column) {
        return header.get(columns.getOrDefault(column, 0));
    }

    private String cell(RosterRow row, RosterColumn column) {
        return row.cells().get(columns.getOrDefault(column, 0));
    }
}
