package org.xinfeng.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.Category;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.review.DateCoverage;
import org.xinfeng.tiering.review.ReviewFinding;

/**
 * The versions of the books of one pack: which of them bind on a day. Of each id it is the one begun last; past its end it
 * binds on, as its pack does, until one with the same id begins.
 */
final class Editions {

    private final PolicyPack pack;
    private final Map<String, List<RuleBook>> byId = new TreeMap<>();

    Editions(PolicyPack pack) {
        this.pack = pack;
        pack.books()
                .forEach(book ->
                        byId.computeIfAbsent(book.id(), id -> new ArrayList<>()).add(book));
        byId.values().forEach(books -> books.sort(Comparator.comparing(this::start)));
    }

    private DateRange inForce(RuleBook book) {
        return book.inForce().orElse(pack.head().inForce());
    }

    private LocalDate start(RuleBook book) {
        return inForce(book).start();
    }

    private String version(RuleBook book) {
        return book.version().orElse(pack.head().version());
    }

    /** The books that bind on a day, in the order of their ids. */
    List<RuleBook> on(LocalDate day) {
        List<RuleBook> binding = new ArrayList<>();
        for (List<RuleBook> books : byId.values()) {
            books.stream()
                    .filter(book -> book.inForce().isEmpty() || !start(book).isAfter(day))
                    .reduce((earlier, later) -> later)
                    .ifPresent(binding::add);
        }
        return binding;
    }

    /** Those that bind on a day although their own days are over. */
    List<RuleBook> pastTheirEnd(LocalDate day) {
        return on(day).stream()
                .filter(book -> book.inForce().filter(own -> !own.contains(day)).isPresent())
                .toList();
    }

    /** Tells the books of one day from those of another. */
    String key(LocalDate day) {
        return on(day).stream().map(book -> book.id() + " " + start(book)).toList() + " "
                + pastTheirEnd(day).size();
    }

    /** The days that the versions of a book leave out, of those on which the pack is in force. */
    List<ReviewFinding> reviewDays() {
        List<DateCoverage.Period> periods = new ArrayList<>();
        byId.forEach((id, books) -> books.stream()
                .filter(book -> books.stream().anyMatch(one -> one.inForce().isPresent()))
                .forEach(book -> periods.add(
                        new DateCoverage.Period(pack.id() + "/books/" + id, version(book), inForce(book)))));
        return DateCoverage.review(periods).stream()
                .filter(finding -> finding.days()
                        .filter(days -> pack.head().inForce().overlaps(days))
                        .isPresent())
                .toList();
    }

    /** What is wrong with them on any day, so that it is found before the day comes. */
    List<PolicyProblem> problems() {
        List<PolicyProblem> problems = new ArrayList<>();
        byId.values().forEach(books -> compare(books, problems));
        if (!problems.isEmpty()) {
            return problems;
        }
        Set<LocalDate> changes = new TreeSet<>();
        pack.books().forEach(book -> changes.add(start(book)));
        Set<PolicyProblem> found = new HashSet<>();
        for (LocalDate day : changes) {
            twoForOne(pack.id(), on(day), day).stream()
                    .filter(problem -> found.add(withoutDay(problem)))
                    .forEach(problems::add);
        }
        return problems;
    }

    private static PolicyProblem withoutDay(PolicyProblem problem) {
        return new PolicyProblem(
                problem.policy(), problem.path(), problem.cause().replaceAll(" on .*", ""), "");
    }

    private void compare(List<RuleBook> books, List<PolicyProblem> problems) {
        Set<String> versions = new HashSet<>();
        for (int i = 0; i < books.size(); i++) {
            RuleBook book = books.get(i);
            if (!versions.add(version(book))) {
                problems.add(new PolicyProblem(
                        pack.id(),
                        "books/" + book.id(),
                        "version " + version(book) + " of it is there twice",
                        "leave one out, or give each a version and days in force of its own"));
            } else if (i > 0 && inForce(books.get(i - 1)).overlaps(inForce(book))) {
                problems.add(new PolicyProblem(
                        pack.id(),
                        "books/" + book.id() + "/inForce",
                        "version " + version(book) + " overlaps version " + version(books.get(i - 1)),
                        "end the earlier one before the later one begins"));
            }
        }
    }

    /** Whether two of the books that bind on a day are for one category. */
    static List<PolicyProblem> twoForOne(String policy, Collection<RuleBook> binding, LocalDate day) {
        List<PolicyProblem> problems = new ArrayList<>();
        Map<Category, RuleBook> first = new HashMap<>();
        for (RuleBook book : binding) {
            for (Category category : new HashSet<>(book.categories())) {
                Optional.ofNullable(first.putIfAbsent(category, book))
                        .ifPresent(other -> problems.add(new PolicyProblem(
                                policy,
                                "books/" + book.id() + "/categories",
                                "category " + category.value() + " is under book " + other.id() + " too, on " + day,
                                "leave it to one book; a successor has the id of the book before it")));
            }
        }
        return problems;
    }
}
