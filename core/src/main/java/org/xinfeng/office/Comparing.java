package org.xinfeng.office;

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
import org.xinfeng.kernel.Refusal;
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
 * Compares a list with the file: reads who is on file once, goes through the list outside of units, and has what is to be
 * decided written a thousand lines a unit. The lines that one cut off has kept are read again, for who is only here takes all of
 * them, and not written again.
 */
final class Comparing {

    private static final int LINES_PER_UNIT = 1_000;

    private final Session session;
    private final PersonList list;
    private final Comparison.Order order;
    private final Progress progress;
    private final int linesPerUnit;

    Comparing(Session session, PersonList list, Comparison.Order order, Progress progress) {
        this(session, list, order, progress, LINES_PER_UNIT);
    }

    Comparing(Session session, PersonList list, Comparison.Order order, Progress progress, int linesPerUnit) {
        this.session = session;
        this.list = list;
        this.order = order;
        this.progress = progress;
        this.linesPerUnit = linesPerUnit;
    }

    Outcome<Comparison.Report> run() {
        var no = session.refusal(Permission.MONITOR);
        if (no != null) {
            return Outcome.refused(no);
        }
        if (order.asOf().isAfter(session.today())) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "asOf", order.asOf(), "today", session.today());
        }
        try {
            return CompareWriter.begin(session, list, order).map(writer -> new Pass(writer).run());
        } catch (Outcome.RefusedException e) {
            return Outcome.refused(e.refusal());
        }
    }

    /** A line to be told, and what it was made of if it is one of the list. */
    private record Found(
            ComparisonLine line,
            @Nullable MatchFinding finding,
            @Nullable RegisteredPerson said) {}

    /** One going-through of the list. */
    private final class Pass {

        private final CompareWriter writer;
        private final PersonMatcher matcher;
        private final CompareTally tally = new CompareTally();
        private final Set<ComparisonLine.Id> seen = new HashSet<>();
        private final Map<ComparisonLine.Id, Found> pending = new LinkedHashMap<>();

        Pass(CompareWriter writer) {
            this.writer = writer;
            tally.gone = writer.gone();
            matcher = session.read(
                    Permission.MONITOR,
                    work -> PersonMatcher.of(
                            Compared.people(work, Optional.of(order)), Compared.villages(work), order.scope()));
        }

        Comparison.Report run() {
            goThrough();
            if (tally.saysNothing()) {
                throw new Outcome.RefusedException(
                        Refusal.because(CompareRefusal.NOTHING_READ, "lines", tally.lines()));
            }
            for (ResidentId resident : matcher.onlyHere()) {
                tally.onlyHere++;
                add(new Found(ComparisonLine.onlyHere(order, session.today(), resident), null, null));
                if (pending.size() >= linesPerUnit) {
                    flush(0, Optional.empty());
                }
            }
            flush(0, Optional.empty());
            Comparison.ListKey key = order.list();
            letGo(Prefix.of(key.list(), key.issuer(), State.OPEN));
            letGo(Prefix.of(key.list(), key.issuer(), State.DECIDED, ComparisonLine.Finding.ONLY_HERE));
            List<List<ResidentId>> duplicates = matcher.duplicates();
            return tally.report(writer.finish(tally, duplicates.size()), writer.begun(), order.dryRun(), duplicates);
        }

        private void goThrough() {
            try (PersonList.Lines lines = list.open(matcher)) {
                for (ListedPerson next = lines.next(); next != null; next = lines.next()) {
                    MatchFinding finding = matcher.find(next.person());
                    tally.add(next, finding);
                    if (isTold(finding)) {
                        add(new Found(
                                ComparisonLine.of(order, session.today(), next.person(), finding),
                                finding,
                                next.person()));
                        if (pending.size() >= linesPerUnit) {
                            long done = tally.lines() + lines.passedOver();
                            flush(done, lines.mark());
                            progress.at(done, -1);
                        }
                    }
                }
                tally.elsewhere += lines.passedOver();
                flush(tally.lines(), lines.mark());
            }
            progress.at(tally.lines(), tally.lines());
        }

        private void add(Found found) {
            ComparisonLine.Id id = found.line().id();
            boolean again = seen.contains(id) || pending.putIfAbsent(id, found) != null;
            if (again && found.finding() != null) {
                matcher.ruleOut(found.finding(), Optional.empty()); // the first of them stands for it
            }
        }

        private void flush(long linesDone, Optional<PersonList.Mark> mark) {
            if (pending.isEmpty()) {
                return;
            }
            Map<ComparisonLine.Id, ComparisonLine> lines = new LinkedHashMap<>();
            pending.forEach((id, found) -> lines.put(id, found.line()));
            Map<ComparisonLine.Id, Versioned<ComparisonLine>> known = writer.tell(lines, linesDone, mark);
            pending.forEach((id, found) -> count(found, known.get(id)));
            pending.clear();
        }

        private void count(Found found, @Nullable Versioned<ComparisonLine> before) {
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
                settle(found, before.value());
            }
        }

        /** A line that people have decided to be somebody, or nobody on file, suggests nobody else any more. */
        private void settle(Found found, ComparisonLine before) {
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
                List<Versioned<ComparisonLine>> some = session.read(
                        Permission.MONITOR,
                        work -> work.store(ComparisonLine.KIND)
                                .scan(ComparisonLine.BY_LIST, which, from, linesPerUnit));
                List<Versioned<ComparisonLine>> gone = some.stream()
                        .filter(line -> !seen.contains(line.value().id()))
                        .toList();
                if (!gone.isEmpty()) {
                    tally.gone += writer.letGo(gone);
                }
                after = some.size() < linesPerUnit
                        ? null
                        : Cursor.at(
                                ComparisonLine.KIND,
                                ComparisonLine.BY_LIST,
                                some.get(some.size() - 1).value());
            } while (after != null);
        }
    }

    private static boolean isTold(MatchFinding finding) {
        return switch (finding.kind()) {
            case DIFFERS, CANDIDATES, ONLY_THERE -> true;
            case MATCHED, ELSEWHERE, UNREADABLE -> false;
        };
    }
}
