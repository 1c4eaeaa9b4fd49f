package org.xinfeng.examples.quickstart;

import static org.xinfeng.examples.quickstart.SyntheticStation.DAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xinfeng.roster.RosterRow;
import org.xinfeng.storage.json.CsvRoster;

/** Plays the clerk who mends a file of rejected rows, knowing the cards that the sample people do not have. */
final class SyntheticMending {

    private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})\\D?");
    private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{2})");
    private static final Map<String, String> RIGHT_CATEGORY =
            Map.of("贫困户", SyntheticPeople.LOW_INCOME, "留守儿童", SyntheticPeople.LEFT_BEHIND_CHILD);
    /** A name that the generator does not make. */
    private static final String NAME_ON_THE_CARD = "陈平安";
    /** A sequence that the generator does not use, even and odd. */
    private static final int FREE_SEQUENCE = 996;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private int mended;

    private SyntheticMending(List<String> header) {
        this.header = header;
    }

    static SyntheticMending of(Path rejected) {
        CsvRoster roster = CsvRoster.read(rejected);
        SyntheticMending mending = new SyntheticMending(roster.header());
        try (Stream<RosterRow> rows = roster.rows()) {
            rows.forEach(mending::take);
        }
        return mending;
    }

    List<String> header() {
        return header;
    }

    List<List<String>> rows() {
        return rows;
    }

    int mended() {
        return mended;
    }

    private void take(RosterRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        boolean mustAsk =
                get(cells, Column.NAME).isEmpty() || (get(cells, Column.IDENTITY) + get(cells, Column.BIRTH)).isEmpty();
        if (mustAsk) {
            rows.add(cells);
            return;
        }
        mend(cells);
        // nothing wrong with the row itself: the same person stands above
        boolean twice = cells.equals(row.cells()) && row.surplus() == 0;
        if (!twice) {
            rows.add(cells);
            mended++;
        }
    }

    private void mend(List<String> cells) {
        if (get(cells, Column.NAME).startsWith("=")) {
            set(cells, Column.NAME, NAME_ON_THE_CARD);
        }
        if (!SyntheticPlaces.isKnown(get(cells, Column.VILLAGE))) {
            set(cells, Column.VILLAGE, SyntheticPlaces.ALL.get(0).name());
        }
        String categories = get(cells, Column.CATEGORIES);
        set(cells, Column.CATEGORIES, RIGHT_CATEGORY.getOrDefault(categories, categories));
        for (Column column : List.of(Column.BIRTH, Column.ENROLLED, Column.LAST_CONTACT)) {
            set(cells, column, date(get(cells, column)));
        }
        if (!get(cells, Column.IDENTITY).isEmpty()) {
            mendIdentity(cells);
        }
    }

    private void mendIdentity(List<String> cells) {
        String number = get(cells, Column.IDENTITY);
        if (!number.matches("\\d{17}[\\dXx]")) {
            LocalDate birth = LocalDate.parse(date(get(cells, Column.BIRTH), true));
            number = SyntheticIdentity.of(
                    birth, FREE_SEQUENCE + (get(cells, Column.SEX).equals("男") ? 1 : 0));
        } else {
            String birth = date(number.substring(6, 14), true).replace("-", "");
            number = SyntheticIdentity.withCheckDigit(number.substring(0, 6) + birth + number.substring(14));
        }
        if (!number.equalsIgnoreCase(get(cells, Column.IDENTITY))) {
            set(cells, Column.IDENTITY, number);
        }
        set(cells, Column.SEX, SyntheticIdentity.sex(number));
        String birth = get(cells, Column.BIRTH);
        LocalDate right = SyntheticIdentity.birth(number);
        if (!birth.isEmpty() && !date(birth, true).equals(right.toString())) {
            set(cells, Column.BIRTH, right.toString());
        }
    }

    /** The text itself if it is a right date, else the date that must be meant. */
    private static String date(String text) {
        return text.isEmpty() ? text : date(text, false);
    }

    private static String date(String text, boolean alwaysIso) {
        Matcher full = FOUR_DIGIT_YEAR.matcher(text);
        Matcher brief = TWO_DIGIT_YEAR.matcher(text);
        if (brief.matches()) {
            return "20" + brief.group(1) + "-" + brief.group(2) + "-" + brief.group(3);
        }
        if (!full.matches()) {
            return text;
        }
        YearMonth month = YearMonth.of(Integer.parseInt(full.group(1)), Integer.parseInt(full.group(2)));
        int day = Integer.parseInt(full.group(3));
        LocalDate meant = month.atDay(Math.min(day, month.lengthOfMonth()));
        boolean wrong = day > month.lengthOfMonth() || meant.isAfter(DAY);
        while (meant.isAfter(DAY)) {
            meant = meant.minusYears(1);
        }
        return wrong || alwaysIso ? meant.toString() : text;
    }

    private String get(List<String> cells, Column column) {
        return cells.get(header.indexOf(column.title));
    }

    private void set(List<String> cells, Column column, String value) {
        cells.set(header.indexOf(column.title), value);
    }
}
