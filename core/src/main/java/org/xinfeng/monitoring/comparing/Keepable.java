package org.xinfeng.monitoring.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.roster.RowProblem;
import org.xinfeng.roster.RowProblem.Cause;

/**
 * A line that a host has made, as it can be kept: what no name or village can be is absent and told, as a cell of a file would
 * be, so that one such line does not stop a comparison.
 */
final class Keepable {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_WORDS = 200;
    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 9999;

    private final List<RowProblem> problems = new ArrayList<>();

    private Keepable() {}

    static ListedPerson of(long line, RegisteredPerson person) {
        Keepable kept = new Keepable();
        Optional<String> name = kept.text("name", person.name(), LONGEST_NAME);
        Optional<String> village = kept.text("village", person.village(), LONGEST_WORDS);
        Optional<LocalDate> birth = kept.date("birth", person.birth());
        return new ListedPerson(
                line,
                kept.problems.isEmpty()
                        ? person
                        : new RegisteredPerson(
                                person.key(),
                                name,
                                person.identity(),
                                birth,
                                person.sex(),
                                village,
                                person.address(),
                                person.household(),
                                person.asOf()),
                kept.problems);
    }

    private Optional<String> text(String what, Optional<String> text, int longest) {
        if (text.filter(given -> given.length() > longest).isPresent()) {
            problems.add(RowProblem.of(what, Cause.TOO_LONG, longest));
            return Optional.empty();
        }
        if (text.filter(given -> given.codePoints().anyMatch(Keepable::isNone)).isPresent()) {
            problems.add(RowProblem.of(what, Cause.BAD_CHARACTER));
            return Optional.empty();
        }
        return text;
    }

    /** Whether it is a control character, half a pair, or what a wrong encoding leaves behind. */
    private static boolean isNone(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t'
                || character == 0xFFFD
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private Optional<LocalDate> date(String what, Optional<LocalDate> date) {
        if (date.filter(given -> given.getYear() < EARLIEST_YEAR || given.getYear() > LATEST_YEAR)
                .isPresent()) {
            problems.add(RowProblem.of(what, Cause.DATE_IMPOSSIBLE));
            return Optional.empty();
        }
        return date;
    }
}
