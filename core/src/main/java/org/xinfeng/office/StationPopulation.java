package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.policy.Appraisal;
import org.xinfeng.policy.Policy;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.Facts;
import org.xinfeng.storage.Commit;
import org.xinfeng.tiering.Finding;
import org.xinfeng.tiering.Population;
import org.xinfeng.tiering.Sweep;

/**
 * What the policy of the day says of everybody on file at a station, from facts held in memory beside the records: for an
 * overview, not instead of an assessment, of which nothing is written.
 *
 * <p>It shows the station as it was at the last {@link #refresh}. That reads the change feed and takes up residents that a
 * unit has changed, whose facts have gone stale or whose categories have begun or ended; on another day ages are taken anew,
 * and under another policy everything is. For one thread at a time; {@link Sweep}s may run side by side between refreshes.
 */
public final class StationPopulation {

    private static final int PAGE = 1000;

    private final Session session;
    private final Map<ResidentId, Integer> rowOf = new HashMap<>();
    private final List<@Nullable ResidentId> inRow = new ArrayList<>();
    private final Map<ResidentId, LocalDate> changes = new HashMap<>();
    private final TreeMap<LocalDate, Set<ResidentId>> due = new TreeMap<>();
    private Policy policy;
    private Population population;
    private long revision;

    StationPopulation(Session session) {
        this.session = session;
        this.policy = session.policy();
        this.population = empty(policy, session.today());
        readAll();
    }

    private static Population empty(Policy policy, LocalDate day) {
        return Population.of(policy.assessor(), policy.whilst(), day);
    }

    /** Everybody in one snapshot, so that every later change of a resident or his facts has a greater revision. */
    private void readAll() {
        if (session.isInsideUnit()) {
            throw new IllegalStateException("a population is read outside of a unit");
        }
        rowOf.clear();
        inRow.clear();
        changes.clear();
        due.clear();
        session.read(work -> {
            policy = work.policy();
            population = empty(policy, work.today());
            revision = 0;
            var residents = work.store(Resident.KIND);
            var page = residents.page(Resident.KIND, Resident.KIND.byId(), Prefix.none(), null, PAGE);
            takeUp(work, page.items());
            while (page.next().isPresent()) {
                page = residents.page(
                        Resident.KIND,
                        Resident.KIND.byId(),
                        Prefix.none(),
                        page.next().get(),
                        PAGE);
                takeUp(work, page.items());
            }
            return true;
        });
    }

    private void takeUp(Work work, Collection<Versioned<Resident>> residents) {
        Map<ResidentId, Versioned<FactSheet>> sheets = work.store(FactSheet.KIND)
                .find(residents.stream().map(one -> one.value().id()).toList());
        for (Versioned<Resident> one : residents) {
            Resident resident = one.value();
            Versioned<FactSheet> sheet = sheets.get(resident.id());
            revision = Math.max(revision, Math.max(one.revision(), sheet == null ? 0 : sheet.revision()));
            takeUp(resident, sheet == null ? FactSheet.empty(resident.id()) : sheet.value());
        }
    }

    private void takeUp(Resident resident, FactSheet sheet) {
        ResidentId id = resident.id();
        Integer row = rowOf.get(id);
        forgetChange(id);
        if (!resident.isOnFile()) {
            if (row != null) {
                population.clear(row);
                inRow.set(row, null);
                rowOf.remove(id);
            }
            return;
        }
        LocalDate day = population.day();
        Facts facts = Appraisal.facts(policy, resident, sheet, day);
        if (row == null) {
            rowOf.put(id, population.add(resident.categoriesOn(day), facts));
            inRow.add(id);
        } else {
            population.replace(row, resident.categoriesOn(day), facts);
        }
        Stream.concat(sheet.changesAfter(day, policy.factors()).stream(), resident.categoriesChangeAfter(day).stream())
                .min(LocalDate::compareTo)
                .ifPresent(change -> {
                    changes.put(id, change);
                    due.computeIfAbsent(change, when -> new LinkedHashSet<>()).add(id);
                });
    }

    private void forgetChange(ResidentId id) {
        LocalDate change = changes.remove(id);
        if (change != null) {
            Set<ResidentId> then = Objects.requireNonNull(due.get(change));
            then.remove(id);
            if (then.isEmpty()) {
                due.remove(change);
            }
        }
    }

    /**
     * Brings it in line with the records, the day and the policy of now.
     *
     * @return how many residents were taken up anew; everybody on file if the policy is another
     */
    public int refresh() {
        LocalDate today = session.today();
        if (today.isBefore(population.day()) || session.policy() != policy) {
            readAll();
            return rowOf.size();
        }
        Set<ResidentId> touched = new HashSet<>();
        long seen = revision;
        try (Stream<Commit> commits = session.commits(revision)) {
            for (Commit commit : (Iterable<Commit>) commits::iterator) {
                seen = commit.revision();
                for (Commit.Touched one : commit.touched()) {
                    if (one.kind().equals(Resident.KIND.code()) || one.kind().equals(FactSheet.KIND.code())) {
                        one.ids().forEach(id -> touched.add(ResidentId.of(id)));
                    }
                }
            }
        }
        if (!today.equals(population.day())) {
            population.moveTo(today);
        }
        due.headMap(today, true).values().forEach(touched::addAll);
        List<ResidentId> ids = touched.stream()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
        for (int from = 0; from < ids.size(); from += PAGE) {
            List<ResidentId> some = ids.subList(from, Math.min(ids.size(), from + PAGE));
            session.read(work -> {
                takeUp(work, work.store(Resident.KIND).find(some).values());
                return true;
            });
        }
        revision = seen;
        return ids.size();
    }

    /** The day it shows. */
    public LocalDate day() {
        return population.day();
    }

    /** How many are on file. */
    public int size() {
        return rowOf.size();
    }

    /** The rules in the order in which rows number them. */
    public List<Finding.FiredRule> rules() {
        return population.rules();
    }

    /** Shows everybody on file; the row is the same object every time. */
    public void forEach(BiConsumer<ResidentId, Sweep.Row> look) {
        population.sweep().forEach(row -> look.accept(Objects.requireNonNull(inRow.get(row.number())), row));
    }

    /** What the policy says of a resident, with every reason; empty if he is not on file. */
    public Optional<Finding> explain(ResidentId id) {
        return Optional.ofNullable(rowOf.get(id)).map(population::explain);
    }

    /** The day and how many are on file. */
    @Override
    public String toString() {
        return "StationPopulation[" + day() + ", " + size() + " on file]";
    }
}
