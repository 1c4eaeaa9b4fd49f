package org.xinfeng.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final Before before;
    private final Begun begun;
    private ComparisonRun.@Nullable GoingThrough by;

    private CompareWriter(Session session, Comparison.Order order, Before before, Begun begun) {
        this.session = session;
        this.order = order;
        this.before = before;
        this.begun = begun;
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

        /** Who may write. */
        Optional<ComparisonRun.GoingThrough> by() {
            return run.map(ComparisonRun::by);
        }

        /** How far the same comparison came, if it was begun last. */
        Optional<ComparisonRun> own(Comparison.Order order) {
            return run.filter(one -> one.comparison().equals(order.id()));
        }

        /** How far it has come when it begins. */
        ComparisonRun next(Comparison.Order order, Begun begun, ComparisonRun.GoingThrough by) {
            Optional<ComparisonRun> same = begun == Begun.AGAIN ? Optional.empty() : own(order);
            Optional<ComparisonRun> wentOn = same.filter(run -> begun == Begun.WENT_ON);
            return new ComparisonRun(
                    ComparisonRun.Id.of(order.list()),
                    order.id(),
                    by,
                    wentOn.map(ComparisonRun::lines).orElse(0L),
                    wentOn.flatMap(ComparisonRun::mark),
                    same.map(ComparisonRun::gone).orElse(0L));
        }
    }

    /** Begins, or goes on behind what is kept. Nothing is written before the list was found to say something. */
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
        return Outcome.done(new CompareWriter(session, order, before, before.begun(list, order)));
    }

    /** From the first time on, any other going-through of the list is refused its next unit. */
    private ComparisonRun.GoingThrough claim() {
        if (by == null) {
            by = session.<ComparisonRun.GoingThrough>write(Permission.MONITOR, work -> {
                        Before now = Before.of(work, order);
                        if (!now.by().equals(before.by())) {
                            return overtaken(now.run().orElseThrow());
                        }
                        ComparisonRun run = now.next(
                                order,
                                begun,
                                new ComparisonRun.GoingThrough(work.act().unit().value()));
                        work.store(ComparisonRun.KIND).save(run.id(), run);
                        Comparison.Counts counts =
                                now.comparison().map(Comparison::counts).orElse(Comparison.Counts.NONE);
                        work.store(Comparison.KIND).save(order.id(), comparison(work, order, counts, false));
                        return Outcome.done(run.by());
                    })
                    .orElseThrow();
        }
        return by;
    }

    private static <T> Outcome<T> overtaken(ComparisonRun other) {
        return Outcome.refused(CompareRefusal.OVERTAKEN, "comparison", other.comparison());
    }

    Begun begun() {
        return begun;
    }

    /** Lines that the same comparison had closed before it was cut off. */
    long gone() {
        return begun == Begun.AGAIN
                ? 0
                : before.own(order).map(ComparisonRun::gone).orElse(0L);
    }

    /** Lines that it had kept, if it goes on behind them. */
    private long kept() {
        return begun == Begun.WENT_ON
                ? before.own(order).map(ComparisonRun::lines).orElse(0L)
                : 0;
    }

    /** Writes lines to be told, and how far the list is kept by it; what was told or decided before is left, and given back. */
    Map<ComparisonLine.Id, Versioned<ComparisonLine>> tell(
            Map<ComparisonLine.Id, ComparisonLine> lines, long linesDone, Optional<PersonList.Mark> mark) {
        if (order.dryRun() || linesDone <= kept()) {
            var known = session.read(
                    Permission.MONITOR, work -> work.store(ComparisonLine.KIND).find(lines.keySet()));
            if (order.dryRun() || puts(lines.values(), known).isEmpty()) {
                return known;
            }
        }
        ComparisonRun.GoingThrough mine = claim();
        return session.<Map<ComparisonLine.Id, Versioned<ComparisonLine>>>write(Permission.MONITOR, work -> {
                    Versioned<ComparisonRun> run = own(work, mine);
                    var known = work.store(ComparisonLine.KIND).find(lines.keySet());
                    List<Put<ComparisonLine>> puts = puts(lines.values(), known);
                    if (!puts.isEmpty()) {
                        work.store(ComparisonLine.KIND).put(puts);
                    }
                    if (linesDone > run.value().lines()) {
                        work.store(ComparisonRun.KIND).replace(run, run.value().at(linesDone, mark));
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
        ComparisonRun.GoingThrough mine = claim();
        return session.<Long>write(Permission.MONITOR, work -> {
                    Versioned<ComparisonRun> run = own(work, mine);
                    var now = work.store(ComparisonLine.KIND)
                            .find(lines.stream().map(line -> line.value().id()).toList());
                    List<Versioned<ComparisonLine>> same = lines.stream()
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
            return session.read(Permission.MONITOR, work -> comparison(work, order, tally.counts(duplicates), true));
        }
        ComparisonRun.GoingThrough mine = claim();
        return session.<Comparison>write(Permission.MONITOR, work -> {
                    own(work, mine);
                    Comparison comparison = comparison(work, order, tally.counts(duplicates), true);
                    work.store(Comparison.KIND).save(order.id(), comparison);
                    return Outcome.done(comparison);
                })
                .orElseThrow();
    }

    /** @throws Outcome.RefusedException if another going-through of the list was begun */
    private Versioned<ComparisonRun> own(Work work, ComparisonRun.GoingThrough mine) {
        Versioned<ComparisonRun> run = work.store(ComparisonRun.KIND)
                .find(ComparisonRun.Id.of(order.list()))
                .orElseThrow();
        return run.value().by().equals(mine)
                ? run
                : CompareWriter.<Versioned<ComparisonRun>>overtaken(run.value()).orElseThrow();
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
