package org.xinfeng.monitoring.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.roster.PersonText;
import org.xinfeng.roster.RowProblem;
import org.xinfeng.roster.RowProblem.Cause;

/**
 * A line that a host has made, as it can be kept: what no name or village can be is absent and told, as a cell of a file would
 * be, so that one such line does not stop a comparison.
 */
final class Keepable {

    private static final int LATEST_YEAR = 9999;

    private final List<RowProblem> problems = new ArrayList<>();

    private Keepable() {}

    static ListedPerson of(long line, RegisteredPerson person) {
        Keepable kept = new Keepable();
        Optional<String> name = kept.text("name", person.name(), PersonText.LONGEST_NAME);
        Optional<String> village = kept.text("village", person.village(), PersonText.LONGEST_WORDS);
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
        Optional<RowProblem> problem = text.flatMap(given -> PersonText.problem(what, given, longest));
        problem.ifPresent(problems::add);
        return problem.isPresent() ? Optional.empty() : text;
    }

    private Optional<LocalDate> date(String what, Optional<LocalDate> date) {
        if (date.filter(given -> given.getYear() < PersonText.EARLIEST_YEAR || given.getYear() > LATEST_YEAR)
                .isPresent()) {
            problems.add(RowProblem.of(what, Cause.DATE_IMPOSSIBLE));
            return Optional.empty();
        }
        return date;
    }
}
