package org.xinfeng.office;

import java.util.ArrayList;
import java.util.List;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.ListedPerson;
import org.xinfeng.monitoring.comparing.MatchFinding;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.roster.RowProblem;

/** What a comparison has counted so far, and the first problems of its lines. */
final class CompareTally {

    private final long[] kinds = new long[MatchFinding.Kind.values().length];
    private final List<Comparison.Problem> problems = new ArrayList<>();
    private long allProblems;
    long elsewhere;
    long onlyHere;
    long fresh;
    long waiting;
    long settled;
    long gone;

    void add(ListedPerson line, MatchFinding finding) {
        kinds[finding.kind().ordinal()]++;
        for (RowProblem problem : line.problems()) {
            allProblems++;
            if (problems.size() < Comparison.Report.MOST_PROBLEMS) {
                problems.add(new Comparison.Problem(line.line(), problem));
            }
        }
    }

    private long of(MatchFinding.Kind kind) {
        return kinds[kind.ordinal()];
    }

    long lines() {
        long lines = elsewhere;
        for (long kind : kinds) {
            lines += kind;
        }
        return lines;
    }

    /** Whether no line so far says whom it means, the list having none included. */
    boolean saysNothing() {
        return lines() == of(MatchFinding.Kind.UNREADABLE);
    }

    Comparison.Counts counts(long duplicates) {
        return new Comparison.Counts(
                lines(),
                of(MatchFinding.Kind.MATCHED),
                of(MatchFinding.Kind.DIFFERS),
                of(MatchFinding.Kind.CANDIDATES),
                of(MatchFinding.Kind.ONLY_THERE),
                of(MatchFinding.Kind.ELSEWHERE) + elsewhere,
                of(MatchFinding.Kind.UNREADABLE),
                onlyHere,
                fresh,
                waiting,
                settled,
                gone,
                duplicates);
    }

    Comparison.Report report(
            Comparison kept, Comparison.Begun begun, boolean dryRun, List<List<ResidentId>> duplicates) {
        return new Comparison.Report(kept, begun, dryRun, problems, allProblems, duplicates);
    }
}
