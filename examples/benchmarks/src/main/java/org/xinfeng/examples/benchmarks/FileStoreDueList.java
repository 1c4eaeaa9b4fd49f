package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.office.DueList;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.json.JsonStorage;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.ContactState;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.OccurrenceId;

/** The first page of what is due in one village, with names, reasons and last contacts, out of six for each resident. */
final class FileStoreDueList {

    private static final double REACH_MILLIS = 1;
    private static final int PAGE = 50;

    private final Bench bench;
    private final int people;
    private final int pages;

    FileStoreDueList(Bench bench) {
        this.bench = bench;
        this.people = bench.size(50_000, 1_900);
        this.pages = bench.size(4_000, 100);
    }

    List<Figure> measure() throws IOException {
        Path dir = bench.directory("due");
        Sample medians = new Sample();
        Sample slowest = new Sample();
        try (JsonStorage storage = JsonStorage.open(dir)) {
            Map<VillageId, List<OccurrenceId>> expected = fill(storage);
            bench.rounds("due", 2, round -> {
                Sample millis = once(Town.on(storage), expected);
                bench.say("  median %.3f ms, p99 %.3f ms", millis.median(), millis.percentile(99));
                if (round >= 0) {
                    medians.add(millis.median());
                    slowest.add(millis.percentile(99));
                }
            });
        }
        Scratch.remove(dir);
        return List.of(
                Figure.atMost("filestore.due.median", medians.median(), "ms", REACH_MILLIS),
                Figure.atMost("filestore.due.p99", slowest.median(), "ms", REACH_MILLIS));
    }

    private static LocalDate until() {
        return Town.TODAY.plusDays(4);
    }

    /** Writes the records; what the first page of each village must hold, by sorting them all. */
    private Map<VillageId, List<OccurrenceId>> fill(JsonStorage storage) {
        Caseload caseload = new Caseload();
        List<Duty> duties = Caseload.duties(people);
        List<Occurrence> occurrences = caseload.occurrences(duties);
        bench.say("due: writing %d open occurrences of %d residents", occurrences.size(), people);
        Station town = Town.on(storage);
        town.registry().serve(Town.VILLAGES).orElseThrow();
        WorkerId worker = WorkerId.of("sw1");
        town.staff()
                .employ(new Worker(
                        worker, "社工", List.of(Role.SOCIAL_WORKER), true, DateRange.ofUnboundedEnd(Town.FOUNDED)))
                .orElseThrow();
        for (Village village : Town.VILLAGES) {
            town.staff()
                    .assign(worker, Role.SOCIAL_WORKER, village.id(), Town.FOUNDED)
                    .orElseThrow();
        }
        Town.fill(storage, Resident.KIND, Caseload.residents(people));
        Town.fill(storage, TierState.KIND, caseload.tiers(people));
        Town.fill(storage, ContactState.KIND, caseload.contacts(people));
        Town.fill(storage, Duty.KIND, duties);
        Town.fill(storage, Occurrence.KIND, occurrences);
        Map<VillageId, List<OccurrenceId>> expected = new HashMap<>();
        for (Village village : Town.VILLAGES) {
            expected.put(
                    village.id(),
                    occurrences.stream()
                            .filter(one -> one.village().equals(village.id())
                                    && !one.due().isAfter(until()))
                            .sorted(Comparator.comparing((Occurrence one) -> !one.isOverdue(Town.TODAY))
                                    .thenComparing(Occurrence::urgency)
                                    .thenComparing(Occurrence::due)
                                    .thenComparing(one -> one.id().value()))
                            .limit(PAGE)
                            .map(Occurrence::id)
                            .toList());
        }
        return expected;
    }

    private Sample once(Station town, Map<VillageId, List<OccurrenceId>> expected) {
        Sample millis = new Sample();
        for (int i = 0; i < pages; i++) {
            VillageId village = Town.village(i).id();
            long begin = System.nanoTime();
            DueList due = town.visits().due(DueQuery.until(until()).in(village).atMost(PAGE));
            millis.add((System.nanoTime() - begin) / 1e6);
            WrongAnswerException.check(
                    "the page of " + village.value(),
                    Optional.ofNullable(expected.get(village)),
                    Optional.of(due.items().stream()
                            .map(one -> one.occurrence().id())
                            .toList()));
            WrongAnswerException.check(
                    "whether each has a last contact",
                    true,
                    due.items().stream()
                            .allMatch(one -> one.lastContact().isPresent()
                                    && one.responsible().isPresent()
                                    && !one.name().isEmpty()));
        }
        return millis;
    }
}
