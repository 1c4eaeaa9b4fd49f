package org.xinfeng.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The roster of a made-up station of the size of Xinfeng town's: 2,155 residents in its 19 villages, and 26 rows that are
 * wrong, saved as Excel in China saves it (GB18030, CRLF).
 *
 * <p>Nobody in it exists: identity numbers are of an area that is assigned to no place, names are drawn from common
 * characters, phone numbers are made up. The same seed gives the same bytes.
 */
public final class SyntheticStation {

    /** The day of the list, a Monday; all ages are of that day. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** How many residents the list has whose rows are right. */
    public static final int RESIDENTS = 2155;

    /** How many rows are wrong. */
    public static final int WRONG_ROWS = SyntheticFaults.COUNT;

    private static final Charset AS_EXCEL_SAVES = Charset.forName("GB18030");
    private static final int WITHOUT_NUMBER = 12;
    private static final int TYPED_FULL_WIDTH = 3;

    private SyntheticStation() {}

    /** Writes the roster, in place of a file that is there. */
    public static void write(Path csv, long seed) {
        Random random = new Random(seed);
        SyntheticPeople people = new SyntheticPeople(random);
        SyntheticFacts facts = new SyntheticFacts(random, people);
        List<SyntheticPerson> residents = people.residents(RESIDENTS);
        residents.forEach(facts::fill);
        typeAsPeopleDo(residents, random);
        List<List<String>> rows = new ArrayList<>();
        new SyntheticFaults(random, people, facts).mixedInto(residents).forEach(person -> rows.add(person.row()));
        save(csv, Arrays.stream(Column.values()).map(column -> column.title).toList(), rows);
    }

    /**
     * Does what a clerk does with the rows that were not taken: mends most of them as the file says, takes out those that
     * stand in the list twice, and leaves three for which somebody must be asked first.
     *
     * @param rejected the file of rejected rows
     * @param mended the file to be read again
     * @return how many rows were mended
     */
    public static int mend(Path rejected, Path mended) {
        SyntheticMending mending = SyntheticMending.of(rejected);
        save(mended, mending.header(), mending.rows());
        return mending.mended();
    }

    /** Rows that look odd but are right, and have to be taken. */
    private static void typeAsPeopleDo(List<SyntheticPerson> residents, Random random) {
        for (SyntheticPerson person : residents) {
            if (random.nextInt(10) == 0) {
                person.put(Column.BIRTH, ""); // it is in the number
            }
            if (random.nextInt(5) == 0) {
                person.put(Column.IDENTITY, person.get(Column.IDENTITY).replace('X', 'x'));
            }
        }
        for (int i = 0; i < WITHOUT_NUMBER + TYPED_FULL_WIDTH; i++) {
            SyntheticPerson person = residents.get(i * (RESIDENTS / (WITHOUT_NUMBER + TYPED_FULL_WIDTH)));
            if (i < WITHOUT_NUMBER) {
                person.put(Column.IDENTITY, "");
                person.put(Column.BIRTH, person.birth.toString());
            } else {
                person.put(Column.IDENTITY, fullWidth(person.get(Column.IDENTITY)));
            }
        }
    }

    private static String fullWidth(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
        return wide.toString();
    }

    private static void save(Path file, List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        append(text, header);
        rows.forEach(row -> append(text, row));
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part"); // cut off, there is no half a file
            Files.write(part, text.toString().getBytes(AS_EXCEL_SAVES));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(StringBuilder text, List<String> cells) {
        text.append(String.join(",", cells)).append("\r\n");
    }
}
