package org.xinfeng.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.monitoring.comparing.CompareRefusal;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.Comparison.Begun;
import org.xinfeng.monitoring.comparing.ComparisonLine;
import org.xinfeng.monitoring.comparing.ComparisonLine.State;
import org.xinfeng.monitoring.comparing.ComparisonRun;
import org.xinfeng.monitoring.comparing.PersonList;

/**
 * Writes what one going-through of a list finds, a unit at a time, each with how far it has come. Every unit is refused once
 * another comparison of the list was begun; what was written before stands.
 */
final class CompareWriter {

    private final Session session;
    private final Comparison.Order order;
    private final Begun begun;
    private final ComparisonRun.Id id;
    private final ComparisonRun.GoingThrough by;
    /** Lines that were kept before this going-through. */
    private final long kept;
    /** Lines of earlier comparisons that had been closed before it. */
    private final long gone;

    private CompareWriter(Session session, Comparison.Order order, Begun begun, ComparisonRun run) {
        this.session = session;
        this.order = order;
        this.begun = begun;
        id = run.id();
        by = run.by();
        kept = run.lines();
        gone = run.gone();
    }

    /** What is known of a comparison before it begins. */
    private record Before(Optional<Comparison> comparison, Optional<ComparisonRun> run) {

        static Before of(Work work, Comparison.Order order) {
            return new Before(
                    work.store(Comparison.KIND).find(order.id()).map(Versioned::value),
                    work.store(ComparisonRun.KIND)
                            .find(ComparisonRun.Id.of(order.list()))
                            .map(Versioned::value));
        }

        Begun begun(PersonList list, Comparison.Order order) {
            if (comparison.isEmpty()) {
                return Begun.FIRST;
            }
            if (comparison.get().finished()) {
                return Begun.AGAIN;
            }
            Optional<ComparisonRun> own = own(order);
            if (own.filter(run -> run.lines() == 0).isPresent()) {
                return Begun.FIRST;
            }
            Optional<PersonList.Mark> mark = own.flatMap(ComparisonRun::mark);
            return mark.isEmpty() || order.dryRun()
                    ? Begun.ANEW
                    : list.begins(mark.get()) ? Begun.WENT_ON : Begun.LIST_CHANGED;
        }

        /** How far the same comparison came, if it was begun last. */
        Optional<ComparisonRun> own(Comparison.Order order) {
            return run.filter(one -> one.comparison().equals(order.id()));
        }

        ComparisonRun next(Comparison.Order order, Begun begun, ComparisonRun.GoingThrough by) {
            Optional<ComparisonRun> same = begun == Begun.AGAIN ? Optional.empty() : own(order);
            return new ComparisonRun(
                    ComparisonRun.Id.of(order.list()),
                    order.id(),
                    by,
                    begun == Begun.WENT_ON ? same.map(ComparisonRun::lines).orElse(0L) : 0,
                    begun == Begun.WENT_ON ? same.flatMap(ComparisonRun::mark) : Optional.empty(),
                    same.map(ComparisonRun::gone).orElse(0L));
        }
    }

    /** Begins, or goes on behind what is kept; from then on any other going-through of the list is refused its next unit. */
    static Outcome<CompareWriter> begin(Session session, PersonList list, Comparison.Order order) {
        Before before = session.read(Permission.MONITOR, work -> Before.of(work, order));
        Optional<Comparison> same = before.comparison();
        if (same.filter(found ->
                        !found.list().equals(order.list()) || !found.asOf().equals(order.asOf()))
                .isPresent()) {
            return Outcome.refused(CompareRefusal.ANOTHER_LIST, "comparison", order.id());
        }
        if (same.filter(found ->
                        found.scope() != order.scope() || !found.expecting().equals(order.expected()))
                .isPresent()) {
            return Outcome.refused(CompareRefusal.OTHER_OPTIONS, "comparison", order.id());
        }
        Begun begun = before.begun(list, order);
        if (order.dryRun()) {
            return Outcome.done(new CompareWriter(
                    session, order, begun, before.next(order, Begun.ANEW, new ComparisonRun.GoingThrough("looking"))));
        }
        return session.write(Permission.MONITOR, work -> {
            if (!Before.of(work, order).equals(before)) {
                return Outcome.refused(CompareRefusal.OVERTAKEN, "comparison", order.id());
            }
            ComparisonRun run = before.next(
                    order,
                    begun,
                    new ComparisonRun.GoingThrough(work.act().unit().value()));
            work.store(ComparisonRun.KIND).save(run.id(), run);
            Comparison.Counts counts = same.map(Comparison::counts).orElse(Comparison.Counts.NONE);
            work.store(Comparison.KIND).save(order.id(), comparison(work, order, counts, false));
            return Outcome.done(new CompareWriter(session, order, begun, run));
        });
    }

    Begun begun() {
        return begun;
    }

    long gone() {
        return gone;
    }

    /** Writes lines to be told, and how far the list is kept by it; what was told or decided before is left, and given back. */
    Map<ComparisonLine.Id, Versioned<ComparisonLine>> tell(
            Map<ComparisonLine.Id, ComparisonLine> lines, long linesDone, Optional<PersonList.Mark> mark) {
        if (order.dryRun() || linesDone <= kept) {
            var known = session.read(Permission.MONITOR, work -> work.store(ComparisonLine.KIND)
                    .find(lines.keySet()));
            if (order.dryRun() || puts(lines.values(), known).isEmpty()) {
                return known;
            }
        }
        return session.<Map<ComparisonLine.Id, Versioned<ComparisonLine>>>write(Permission.MONITOR, work -> {
                    Versioned<ComparisonRun> run = own(work);
                    var known = work.store(ComparisonLine.KIND).find(lines.keySet());
                    List<Put<ComparisonLine>> puts = puts(lines.values(), known);
                    if (!puts.isEmpty()) {
                        work.store(ComparisonLine.KIND).put(puts);
                    }
                    if (linesDone > run.value().lines()) {
                        work.store(ComparisonRun.KIND)
                                .replace(run, run.value().at(linesDone, mark));
                    }
                    return Outcome.done(known);
                })
                .orElseThrow();
    }

    private static List<Put<ComparisonLine>> puts(
            Collection<ComparisonLine> lines, Map<ComparisonLine.Id, Versioned<ComparisonLine>> known) {
        List<Put<ComparisonLine>> puts = new ArrayList<>();
        for (ComparisonLine line : lines) {
            Versioned<ComparisonLine> before = known.get(line.id());
            if (before == null) {
                puts.add(Put.fresh(line));
            } else if (before.value().state() == State.GONE) {
                puts.add(before.replacedBy(line));
            } else if (before.value().isSilent() && !line.isSilent()) {
                puts.add(before.replacedBy(before.value().saying(line)));
            }
        }
        return puts;
    }

    /** Closes those of some lines that stand as they were read; how many of them were open. */
    long letGo(List<Versioned<ComparisonLine>> lines) {
        if (order.dryRun()) {
            return lines.stream().filter(line -> line.value().isOpen()).count();
        }
        return session.<Long>write(Permission.MONITOR, work -> {
                    Versioned<ComparisonRun> run = own(work);
                    var now = work.store(ComparisonLine.KIND)
                            .find(lines.stream().map(line -> line.value().id()).toList());
                    List<Versioned<ComparisonLine>> same =
                            lines.stream()
                            .filter(line -> line.equals(now.get(line.value().id())))
                            .toList();
                    long open =
                            same.stream().filter(line -> line.value().isOpen()).count();
                    work.store(ComparisonLine.KIND)
                            .put(same.stream()
                                    .map(line -> line.replacedBy(line.value().gone()))
                                    .toList());
                    work.store(ComparisonRun.KIND).replace(run, run.value().closing(open));
                    return Outcome.done(open);
                })
                .orElseThrow();
    }

    /** The comparison with its counts, at its end. */
    Comparison finish(CompareTally tally, long duplicates) {
        if (order.dryRun()) {
            return session.read(
                    Permission.MONITOR, work -> comparison(work, order, tally.counts(duplicates), true));
        }
        return session.<Comparison>write(Permission.MONITOR, work -> {
                    own(work);
                    Comparison comparison = comparison(work, order, tally.counts(duplicates), true);
                    work.store(Comparison.KIND).save(order.id(), comparison);
                    return Outcome.done(comparison);
                })
                .orElseThrow();
    }

    /** @throws Outcome.RefusedException if another going-through of the list was begun */
    private Versioned<ComparisonRun> own(Work work) {
        Versioned<ComparisonRun> run = work.store(ComparisonRun.KIND).find(id).orElseThrow();
        if (!run.value().by().equals(by)) {
            return Outcome.<Versioned<ComparisonRun>>refused(
                            CompareRefusal.OVERTAKEN, "comparison", run.value().comparison())
                    .orElseThrow();
        }
        return run;
    }

    private static Comparison comparison(
            Work work, Comparison.Order order, Comparison.Counts counts, boolean finished) {
        return new Comparison(
                order.id(),
                order.list(),
                order.asOf(),
                List.of(Comparison.Key.values()),
                order.scope(),
                order.expected(),
                work.act().actor(),
                work.act().at(),
                counts,
                finished);
    }
}
