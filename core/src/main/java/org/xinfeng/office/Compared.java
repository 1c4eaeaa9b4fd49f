package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.monitoring.comparing.CompareRefusal;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.ComparisonLine;
import org.xinfeng.monitoring.comparing.ComparisonLine.Finding;
import org.xinfeng.monitoring.comparing.ComparisonLine.State;
import org.xinfeng.monitoring.comparing.KnownPerson;
import org.xinfeng.monitoring.comparing.PersonMatcher;
import org.xinfeng.monitoring.comparing.TakenBack;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;

/** Reads what comparisons have found, and what they compare with. */
final class Compared {

    private Compared() {}

    static Comparison.Standing standing(Work work, Comparison comparison, LocalDate overdueSince) {
        var lines = work.store(ComparisonLine.KIND);
        Comparison.ListKey list = comparison.list();
        long overdue = lines
                .all(
                        ComparisonLine.KIND,
                        ComparisonLine.BY_LIST,
                        Prefix.of(list.list(), list.issuer(), State.OPEN, Finding.ONLY_THERE))
                .stream()
                .filter(line -> !line.value().since().isAfter(overdueSince))
                .count();
        return new Comparison.Standing(
                comparison,
                lines.count(ComparisonLine.KIND, ComparisonLine.BY_COMPARISON, Prefix.of(comparison.id(), State.OPEN)),
                lines.count(
                        ComparisonLine.KIND,
                        ComparisonLine.BY_COMPARISON,
                        Prefix.of(comparison.id(), State.OPEN, Finding.ONLY_THERE)),
                overdue,
                lines.count(
                        ComparisonLine.KIND,
                        ComparisonLine.BY_LIST,
                        Prefix.of(list.list(), list.issuer(), State.OPEN, Finding.ONLY_HERE)));
    }

    static List<Comparison> of(Work work, Comparison.ListKey list) {
        return values(work.store(Comparison.KIND)
                .all(Comparison.KIND, Comparison.BY_LIST, Prefix.of(list.list(), list.issuer())));
    }

    static Page<ComparisonLine> lines(Work work, Comparison.Id id, Comparison.LineQuery query) {
        if (work.store(Comparison.KIND).find(id).isEmpty()) {
            throw new Outcome.RefusedException(Refusal.because(CompareRefusal.UNKNOWN_COMPARISON, "comparison", id));
        }
        Prefix prefix = query.finding()
                .map(finding -> Prefix.of(id, query.state(), finding))
                .orElseGet(() -> Prefix.of(id, query.state()));
        Page<Versioned<ComparisonLine>> page = work.store(ComparisonLine.KIND)
                .page(
                        ComparisonLine.KIND,
                        ComparisonLine.BY_COMPARISON,
                        prefix,
                        query.after().orElse(null),
                        query.limit());
        return new Page<>(values(page.items()), page.next());
    }

    static List<ComparisonLine> about(Work work, ResidentId resident) {
        return values(work.store(ComparisonLine.KIND)
                .all(ComparisonLine.KIND, ComparisonLine.BY_RESIDENT, Prefix.of(resident)));
    }

    static List<TakenBack> takenBack(Work work, ComparisonLine.Id line) {
        return values(work.store(TakenBack.KIND).all(TakenBack.KIND, TakenBack.BY_LINE, Prefix.of(line)));
    }

    static List<List<ResidentId>> duplicates(Work work) {
        return PersonMatcher.of(people(work, Optional.empty()), List.of(), PersonMatcher.Scope.ALL)
                .duplicates();
    }

    /** Everybody on file, and who was. */
    static List<KnownPerson> people(Work work, Optional<Comparison.Order> order) {
        List<KnownPerson> people = new ArrayList<>();
        for (Versioned<Resident> found :
                work.store(Resident.KIND).all(Resident.KIND, Resident.KIND.byId(), Prefix.none())) {
            Resident resident = found.value();
            people.add(new KnownPerson(
                    resident.id(),
                    resident.isOnFile(),
                    order.map(Comparison.Order::expecting)
                            .filter(expected -> !expected.isEmpty())
                            .map(expected -> resident.categoriesOn(order.get().asOf()).stream()
                                    .anyMatch(expected::contains))
                            .orElse(true),
                    resident.person().name(),
                    resident.person().identity(),
                    resident.person().birth(),
                    resident.person().sex(),
                    resident.village()));
        }
        return people;
    }

    static List<Village> villages(Work work) {
        return values(work.store(Village.KIND).all(Village.KIND, Village.KIND.byId(), Prefix.none())).stream()
                .filter(village -> village.during().contains(work.today()))
                .toList();
    }

    private static <T> List<T> values(List<Versioned<T>> found) {
        return found.stream().map(Versioned::value).toList();
    }
}
