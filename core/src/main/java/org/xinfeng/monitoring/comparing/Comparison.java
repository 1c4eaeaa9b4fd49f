package org.xinfeng.monitoring.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.monitoring.comparing.PersonMatcher.Scope;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.roster.RowProblem;

/**
 * One comparison of the file with a department's list (大数据比对): which list, of which day, and what came of its lines.
 * Lines that call for a decision are kept as {@link ComparisonLine}; the others are only counted.
 *
 * @param list which list, over all its days
 * @param asOf the day the list speaks of
 * @param keys by what lines and residents were matched
 * @param scope which of those not on file were told
 * @param expecting if not empty, only residents in one of these categories were missed
 * @param by who ran it last
 * @param finished whether the list was gone through to its end; while it was not, counts are of the time before
 */
public record Comparison(
        Id id,
        ListKey list,
        LocalDate asOf,
        List<Key> keys,
        Scope scope,
        List<Category> expecting,
        ActorId by,
        Instant at,
        Counts counts,
        boolean finished) {

    public static final Index<Comparison> BY_LIST = Index.of("list", "list.list", "list.issuer", "asOf");

    public static final Kind<Id, Comparison> KIND =
            Kind.of("comparison", Comparison::id, Shape.of(Comparison.class), BY_LIST);

    /** Names a comparison; from the caller. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("comparison id", value);
        }
    }

    /**
     * Names a list over all its days, such as the civil affairs office's list of 低保: what was decided about a line of it is
     * known when the next one comes.
     */
    public record ListKey(ListCode list, Issuer issuer) {

        public static ListKey of(String list, String issuer) {
            return new ListKey(new ListCode(list), new Issuer(issuer));
        }
    }

    /** Names a kind of list. */
    public record ListCode(String value) implements Code {

        public ListCode {
            Code.check("list", value);
        }
    }

    /** Names the department whose list it is. */
    public record Issuer(String value) implements Code {

        public Issuer {
            Code.check("issuer", value);
        }
    }

    /** By what lines and residents are matched. */
    public enum Key {
        /** The identity number. */
        NUMBER,
        /** Name, birth date, sex and village, scored; for people to decide. */
        DESCRIPTION
    }

    /**
     * What became of the lines, and of those on file.
     *
     * @param lines all lines of the list; the sum of the next six
     * @param matched by number, and nothing differs
     * @param onlyHere residents on file whom the list does not have
     * @param fresh lines to decide, and residents only here, told for the first time by this comparison
     * @param waiting told by an earlier one and still to be decided
     * @param settled decided before, and not told again
     * @param gone told by an earlier one, never decided, and not so any more
     * @param duplicates groups of residents who may be one person twice
     */
    public record Counts(
            long lines,
            long matched,
            long differs,
            long candidates,
            long onlyThere,
            long elsewhere,
            long unreadable,
            long onlyHere,
            long fresh,
            long waiting,
            long settled,
            long gone,
            long duplicates) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * What to compare with.
     *
     * @param id the same id again goes on where one cut off was, and of a finished one shows what is new since
     * @param scope which of those not on file are told
     * @param expecting if not empty, only residents in one of these categories are missed on the list
     * @param dryRun whether to look only: nothing is written
     */
    public record Order(Id id, ListKey list, LocalDate asOf, Scope scope, Set<Category> expecting, boolean dryRun) {

        public Order {
            expecting = Set.copyOf(expecting);
        }

        /** Tells people of the station's villages and of unclear places; misses everybody on file. */
        public static Order of(String id, ListKey list, LocalDate asOf) {
            return new Order(new Id(id), list, asOf, Scope.UNCLEAR_TOO, Set.of(), false);
        }

        /** The categories in their order, as they are kept. */
        public List<Category> expected() {
            return expecting.stream()
                    .sorted(Comparator.comparing(Category::value))
                    .toList();
        }

        public Order within(Scope told) {
            return new Order(id, list, asOf, told, expecting, dryRun);
        }

        public Order expecting(Category... categories) {
            return new Order(id, list, asOf, scope, Set.of(categories), dryRun);
        }

        public Order lookingOnly() {
            return new Order(id, list, asOf, scope, expecting, true);
        }
    }

    /** Where a comparison begins. */
    public enum Begun {
        /** At the first line, nothing of it being kept before. */
        FIRST,
        /** Behind the last line that is kept of one cut off; the lines before it were read, and not written again. */
        WENT_ON,
        /** Anew, because the list does not begin with the same lines as the one that was cut off. */
        LIST_CHANGED,
        /** Anew, because another comparison of the list came between, or the list cannot tell what was read of it. */
        ANEW,
        /** One that was finished, again: tells what is new since. */
        AGAIN
    }

    /** A line in which something could not be read; it was compared by the rest of it, unless nothing is left. */
    public record Problem(long line, RowProblem problem) {}

    /**
     * What came of it.
     *
     * @param comparison as it is kept; of a dry run, as it would be
     * @param begun where it began; a dry run always looks at everything
     * @param problems the first {@value #MOST_PROBLEMS} of them
     * @param allProblems how many there are in all
     * @param duplicates groups of residents on file who may be one person twice
     */
    public record Report(
            Comparison comparison,
            Begun begun,
            boolean dryRun,
            List<Problem> problems,
            long allProblems,
            List<List<ResidentId>> duplicates) {

        /** Most problems told one by one. */
        public static final int MOST_PROBLEMS = 1_000;

        public Report {
            problems = List.copyOf(problems);
            duplicates = List.copyOf(duplicates);
        }

        /** Counts only. */
        @Override
        public String toString() {
            return "Report[" + comparison.id().value() + ", " + comparison.counts() + (dryRun ? ", dry run" : "") + "]";
        }
    }

    /**
     * Where a comparison stands today.
     *
     * @param open lines of it still to be decided, those only here included
     * @param openOnlyThere people not on file among them
     * @param overdue people not on file still undecided who were told on the given day or before, in any comparison of the list
     * @param openOnlyHere residents only on file still undecided, in any comparison of the list
     */
    public record Standing(Comparison comparison, long open, long openOnlyThere, long overdue, long openOnlyHere) {}

    /** Which lines of a comparison. */
    public record LineQuery(
            ComparisonLine.State state,
            Optional<ComparisonLine.Finding> finding,
            Optional<org.xinfeng.kernel.Cursor> after,
            int limit) {

        /** Those to be decided, at most so many. */
        public static LineQuery open(int limit) {
            return new LineQuery(ComparisonLine.State.OPEN, Optional.empty(), Optional.empty(), limit);
        }

        public LineQuery of(ComparisonLine.Finding only) {
            return new LineQuery(state, Optional.of(only), after, limit);
        }

        public LineQuery in(ComparisonLine.State other) {
            return new LineQuery(other, finding, after, limit);
        }

        public LineQuery after(org.xinfeng.kernel.Cursor place) {
            return new LineQuery(state, finding, Optional.of(place), limit);
        }
    }

    public Comparison {
        keys = List.copyOf(keys);
        expecting = List.copyOf(expecting);
    }
}
