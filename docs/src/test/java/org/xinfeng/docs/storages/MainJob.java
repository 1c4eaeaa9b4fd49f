package org.xinfeng.docs.storages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xinfeng.Xinfeng;
import org.xinfeng.examples.quickstart.SyntheticStation;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.ImportOptions;
import org.xinfeng.office.Progress;
import org.xinfeng.office.Station;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.json.CsvRoster;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** Four weeks of a station: a roster comes in, everybody is tiered, some are visited, time goes by. */
final class MainJob {

    static final StationId TOWN = StationId.of("445122104");

    /** The day on which it ends. */
    static final LocalDate END = SyntheticStation.DAY.plusDays(28);

    private static final int VILLAGES = 6;
    private static final int ROWS = 15;
    private static final int VILLAGE = 4;
    private static final Charset AS_EXCEL_SAVES = Charset.forName("GB18030");
    private static final WorkerId WORKER = WorkerId.of("sw1");
    private static final List<VisitEntry.Answer> ANSWERS = Stream.of("HEALTH", "ECON", "SUPPORT", "HOME_SAFETY", "NEED")
            .map(item -> VisitEntry.Answer.of(item, "FAIR"))
            .toList();

    private final Storage storage;
    private final Path roster;
    private final List<String> villages;
    private final SettableTime time = SettableTime.at(SyntheticStation.DAY, LocalTime.of(9, 0), Xinfeng.ZONE);

    /** @param roster the file written by {@link #roster} */
    MainJob(Storage storage, Path roster) {
        this.storage = storage;
        this.roster = roster;
        this.villages = villages(roster);
    }

    /** The first rows of some villages of a synthetic roster, a few of them wrong. */
    static Path roster(Path directory) {
        Path file = directory.resolve("roster.csv");
        SyntheticStation.write(file, 7);
        try {
            List<String> rows = Files.readAllLines(file, AS_EXCEL_SAVES);
            List<String> villages = villages(file).subList(0, VILLAGES);
            List<String> some = new ArrayList<>(rows.subList(0, 1));
            for (String village : villages) {
                rows.stream()
                        .filter(row -> row.contains("," + village + ","))
                        .limit(ROWS)
                        .forEach(some::add);
            }
            Files.write(file, some, AS_EXCEL_SAVES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static List<String> villages(Path roster) {
        try (Stream<String> rows = Files.lines(roster, AS_EXCEL_SAVES)) {
            return rows.skip(1)
                    .map(row -> row.split(",")[VILLAGE])
                    .filter(name -> name.endsWith("委会"))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Station town() {
        return Xinfeng.over(storage, JsonPolicies.shipped(), time).station(TOWN, Actor.of("w-17", "casework"));
    }

    /** What each step answered, without ids. */
    Map<String, Object> run() {
        Map<String, Object> answers = new LinkedHashMap<>();
        open();
        answers.put(
                "import",
                town().registry()
                        .importRoster(CsvRoster.read(roster), ImportOptions.writing())
                        .orElseThrow()
                        .counts());
        answers.put("tiers", town().tiering().assessAll(Progress.NONE).orElseThrow());
        for (LocalDate friday = SyntheticStation.DAY.plusDays(4); friday.isBefore(END); friday = friday.plusDays(7)) {
            time.set(friday, LocalTime.of(17, 0), Xinfeng.ZONE);
            answers.put("caught up " + friday, town().catchUp(friday).orElseThrow());
            answers.put("visited " + friday, week(friday));
        }
        time.set(END, LocalTime.of(9, 0), Xinfeng.ZONE);
        answers.put("caught up", town().catchUp(END).orElseThrow());
        return answers;
    }

    private void open() {
        DateRange always = DateRange.ofUnboundedEnd(LocalDate.of(2021, 7, 1));
        List<Village> served = new ArrayList<>();
        for (String name : villages) {
            served.add(new Village(VillageId.of("v" + served.size()), name, Optional.empty(), always));
        }
        town().registry().serve(served).orElseThrow();
        town().staff()
                .employ(new Worker(WORKER, "社工", List.of(Role.SOCIAL_WORKER), true, always))
                .orElseThrow();
        // one village has nobody, and nobody is visited there
        for (Village village : served.subList(1, served.size())) {
            town().staff()
                    .assign(WORKER, Role.SOCIAL_WORKER, village.id(), always.start())
                    .orElseThrow();
        }
    }

    /** In each village but the first everybody who is overdue is visited, in one unit, and found to live alone. */
    private int week(LocalDate friday) {
        int visited = 0;
        List<Village> served = town().registry().villages();
        for (Village village : served.subList(1, served.size())) {
            Set<ResidentId> due = new LinkedHashSet<>();
            town().visits().due(DueQuery.until(friday).in(village.id()).atMost(DueQuery.MOST)).items().stream()
                    .filter(one -> one.overdue())
                    .forEach(one -> due.add(one.occurrence().resident()));
            visited += town().unit(Purpose.of("weekly-visits"), together -> {
                        due.forEach(resident -> visit(together, resident, friday));
                        return Outcome.done(due.size());
                    })
                    .orElseThrow();
        }
        return visited;
    }

    private static void visit(Station town, ResidentId resident, LocalDate day) {
        VisitEntry.PersonSeen seen = VisitEntry.PersonSeen.met(resident, ANSWERS, List.of())
                .learning(List.of(new VisitEntry.Learnt("living.alone", FactValue.of(true))));
        VisitEntry entry =
                new VisitEntry(new VisitId(day + "/" + resident.value()), WORKER, day, VisitForm.HOME, List.of(seen));
        town.visits().record(entry).orElseThrow();
    }
}
