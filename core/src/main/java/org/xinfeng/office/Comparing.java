package org.xinfeng.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.CompareRefusal;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.ComparisonLine;
import org.xinfeng.monitoring.comparing.ComparisonLine.Decided;
import org.xinfeng.monitoring.comparing.ComparisonLine.State;
import org.xinfeng.monitoring.comparing.ListedPerson;
import org.xinfeng.monitoring.comparing.MatchFinding;
import org.xinfeng.monitoring.comparing.PersonList;
import org.xinfeng.monitoring.comparing.PersonMatcher;
import org.xinfeng.registry.ResidentId;

/**
 * Compares a list with the file: reads who is on file once, goes through the list outside of units, and writes what is to be
 * decided a thousand lines a unit. One cut off begins at the first line again; what it has written is known by its id.
 */
final class Comparing {

    private static final int LINES_PER_UNIT = 1_000;

    private final Session session;
    private final PersonList list;
    private final Comparison.Order order;
    private final Progress progress;
    private final CompareTally tally = new CompareTally();
    private final Set<ComparisonLine.Id> seen = new HashSet<>();
    private final Map<ComparisonLine.Id, Found> pending = new LinkedHashMap<>();

    /** A line to be told, and what it was made of if it is one of the list. */
    private record Found(
            ComparisonLine line,
            @Nullable MatchFinding finding,
            @Nullable RegisteredPerson said) {

        static Found of(ComparisonLine line, MatchFinding finding, ListedPerson said) {
            return new Found(line, finding, said.person());
        }
    }

    Comparing(Session session, PersonList list, Comparison.Order order, Progress progress) {
        this.session = session;
        this.list = list;
        this.order = order;
        this.progress = progress;
    }

    Outcome<Comparison.Report> run() {
        var no = session.refusal(Permission.MONITOR);
        if (no != null) {
            return Outcome.refused(no);
        }
        if (order.asOf().isAfter(session.today())) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "asOf", order.asOf(), "today", session.today());
        }
        Optional<Comparison> before = session.read(
                Permission.MONITOR,
                work -> work.store(Comparison.KIND).find(order.id()).map(Versioned::value));
        if (before.filter(found ->
                        !found.list().equals(order.list()) || !found.asOf().equals(order.asOf()))
                .isPresent()) {
            return Outcome.refused(CompareRefusal.ANOTHER_LIST, "comparison", order.id());
        }
        PersonMatcher matcher = session.read(
                Permission.MONITOR,
                work -> PersonMatcher.of(
                        Compared.people(work, Optional.of(order)), Compared.villages(work), order.scope()));
        keep(before.map(Comparison::counts).orElse(Comparison.Counts.NONE), false);
        goThrough(matcher);
        for (ResidentId resident : matcher.onlyHere()) {
            tally.onlyHere++;
            add(new Found(ComparisonLine.onlyHere(order, session.today(), resident), null, null), matcher);
            if (pending.size() >= LINES_PER_UNIT) {
                flush(matcher);
            }
        }
        flush(matcher);
        letGo(Prefix.of(order.list().list(), order.list().issuer(), State.OPEN));
        letGo(Prefix.of(order.list().list(), order.list().issuer(), State.DECIDED, ComparisonLine.Finding.ONLY_HERE));
        List<List<ResidentId>> duplicates = matcher.duplicates();
        Comparison kept = keep(tally.counts(duplicates.size()), true);
        return Outcome.done(tally.report(kept, order.dryRun(), duplicates));
    }

    private void goThrough(PersonMatcher matcher) {
        try (PersonList.Lines lines = list.open(matcher)) {
            for (ListedPerson next = lines.next(); next != null; next = lines.next()) {
                MatchFinding finding = matcher.find(next.person());
                tally.add(next, finding);
                if (isTold(finding)) {
                    add(
                            Found.of(ComparisonLine.of(order, session.today(), next.person(), finding), finding, next),
                            matcher);
                    if (pending.size() >= LINES_PER_UNIT) {
                        flush(matcher);
                        progress.at(tally.lines() + lines.passedOver(), -1);
                    }
                }
            }
            tally.elsewhere += lines.passedOver();
        }
        flush(matcher);
        progress.at(tally.lines(), tally.lines());
    }

    private static boolean isTold(MatchFinding finding) {
        return switch (finding.kind()) {
            case DIFFERS, CANDIDATES, ONLY_THERE -> true;
            case MATCHED, ELSEWHERE, UNREADABLE -> false;
        };
    }

    private void add(Found found, PersonMatcher matcher) {
        ComparisonLine.Id id = found.line().id();
        boolean again = seen.contains(id) || pending.putIfAbsent(id, found) != null;
        if (again && found.finding() != null) {
            matcher.ruleOut(found.finding(), Optional.empty()); // the first of them stands for it
        }
    }

    private Comparison keep(Comparison.Counts counts, boolean finished) {
        if (order.dryRun()) {
            return comparison(session.read(Permission.MONITOR, Work::act), counts, finished);
        }
        return session.<Comparison>write(Permission.MONITOR, work -> {
                    Comparison comparison = comparison(work.act(), counts, finished);
                    work.store(Comparison.KIND).save(order.id(), comparison);
                    return Outcome.done(comparison);
                })
                .orElseThrow();
    }

    private Comparison comparison(org.xinfeng.storage.Act act, Comparison.Counts counts, boolean finished) {
        return new Comparison(
                order.id(),
                order.list(),
                order.asOf(),
                List.of(Comparison.Key.values()),
                act.actor(),
                act.at(),
                counts,
                finished);
    }

    /** Writes what is to be told, in one unit; what was told or decided before is left. */
    private void flush(PersonMatcher matcher) {
        if (pending.isEmpty()) {
            return;
        }
        Map<ComparisonLine.Id, Versioned<ComparisonLine>> known = order.dryRun()
                ? session.read(Permission.MONITOR, this::known)
                : session.<Map<ComparisonLine.Id, Versioned<ComparisonLine>>>write(Permission.MONITOR, work -> {
                            var found = known(work);
                            write(work, found);
                            return Outcome.done(found);
                        })
                        .orElseThrow();
        pending.forEach((id, found) -> count(found, known.get(id), matcher));
        pending.clear();
    }

    private Map<ComparisonLine.Id, Versioned<ComparisonLine>> known(Work work) {
        return work.store(ComparisonLine.KIND).find(pending.keySet());
    }

    private void write(Work work, Map<ComparisonLine.Id, Versioned<ComparisonLine>> known) {
        List<Put<ComparisonLine>> puts = new ArrayList<>();
        pending.forEach((id, found) -> {
            Versioned<ComparisonLine> before = known.get(id);
            if (before == null) {
                puts.add(Put.fresh(found.line()));
            } else if (before.value().state() == State.GONE) {
                puts.add(before.replacedBy(found.line()));
            }
        });
        if (!puts.isEmpty()) {
            work.store(ComparisonLine.KIND).put(puts);
        }
    }

    private void count(Found found, @Nullable Versioned<ComparisonLine> before, PersonMatcher matcher) {
        if (!seen.add(found.line().id())) {
            return;
        }
        if (before == null
                || before.value().state() == State.GONE
                || before.value().isOpen() && before.value().comparison().equals(order.id())) {
            tally.fresh++;
        } else if (before.value().isOpen()) {
            tally.waiting++;
        } else {
            tally.settled++;
            settle(found, before.value(), matcher);
        }
    }

    /** A line that people have decided to be somebody, or nobody on file, suggests nobody else any more. */
    private void settle(Found found, ComparisonLine before, PersonMatcher matcher) {
        if (found.finding() == null
                || found.said() == null
                || found.finding().candidates().isEmpty()) {
            return;
        }
        Decided decided = before.decision().orElseThrow().decided();
        if (decided == Decided.SAME_PERSON) {
            matcher.ruleOut(found.finding(), before.resident());
        } else if (decided == Decided.DIFFERENT_PERSON || decided == Decided.ENROLLED) {
            matcher.ruleOut(found.finding(), Optional.empty());
            seen.add(ComparisonLine.onlyThere(order.list(), found.said()));
        }
    }

    /** Lines told earlier that are not so any more. */
    private void letGo(Prefix which) {
        Cursor after = null;
        do {
            Cursor from = after;
            List<Versioned<ComparisonLine>> open = session.read(
                    Permission.MONITOR,
                    work -> work.store(ComparisonLine.KIND).scan(ComparisonLine.BY_LIST, which, from, LINES_PER_UNIT));
            List<Versioned<ComparisonLine>> gone = open.stream()
                    .filter(line -> !seen.contains(line.value().id()))
                    .toList();
            tally.gone += gone.stream().filter(line -> line.value().isOpen()).count();
            if (!gone.isEmpty() && !order.dryRun()) {
                session.write(Permission.MONITOR, work -> {
                            work.store(ComparisonLine.KIND)
                                    .put(gone.stream()
                                            .map(line ->
                                                    line.replacedBy(line.value().gone()))
                                            .toList());
                            return Outcome.done(gone.size());
                        })
                        .orElseThrow();
            }
            after = open.size() < LINES_PER_UNIT
                    ? null
                    : Cursor.at(
                            ComparisonLine.KIND,
                            ComparisonLine.BY_LIST,
                            open.get(open.size() - 1).value());
        } while (after != null);
    }
}
