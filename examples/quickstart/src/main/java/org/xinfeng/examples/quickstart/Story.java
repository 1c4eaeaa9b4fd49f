package org.xinfeng.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.DueList;
import org.xinfeng.office.Station;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.json.JsonStorage;
import org.xinfeng.visits.DueQuery;

/** A month at the station of Xinfeng town, in six chapters. */
final class Story {

    static final StationId TOWN = StationId.of("445122104");

    private static final int VILLAGES_PER_SOCIAL_WORKER = 2;

    private final Say say;
    private final Options options;
    private final Path data;
    private final PolicyLibrary policies;
    private final SettableTime time;

    Story(Say say, Options options, Path data, PolicyLibrary policies) {
        this.say = say;
        this.options = options;
        this.data = data;
        this.policies = policies;
        this.time = SettableTime.at(options.date(), LocalTime.of(9, 0), Xinfeng.ZONE);
    }

    void tell() {
        say.line("数据在 %s", "The data lies in %s", data.toAbsolutePath());
        try (JsonStorage storage = JsonStorage.open(data)) {
            resume(storage);
            open(storage);
            new ImportChapter(say, options, data).tell(station(storage));
            new TierChapter(say).tell(station(storage));
            new DueChapter(say).tell(station(storage));
            new VisitChapter(say, time).tell(() -> station(storage));
        }
        say.title(5, "关店再开，一个月过去", "Closed, opened again, and a month goes by");
        try (JsonStorage storage = JsonStorage.open(data)) {
            new MonthChapter(say, time).tell(() -> station(storage));
            new PairingChapter(say).tell(station(storage));
        }
        say.plain("");
        say.line("数据在 %s", "The data lies in %s", data.toAbsolutePath());
    }

    private Station station(Storage storage) {
        return Xinfeng.over(storage, policies, time).station(TOWN, Actor.of("quickstart", "demonstration"));
    }

    /** A directory that holds a station already: the story goes on on the day that station has come to. */
    private void resume(JsonStorage storage) {
        Optional<LocalDate> caughtUp = station(storage)
                .visits()
                .due(DueQuery.until(options.date()).atMost(1))
                .caughtUpTo();
        caughtUp.filter(day -> day.isAfter(options.date())).ifPresent(day -> {
            time.set(day, LocalTime.of(9, 0), Xinfeng.ZONE);
            say.line("目录里已有这个站，接着从 %s 讲起", "The directory holds this station already; the story goes on on %s", day);
        });
    }

    private void open(Storage storage) {
        Station town = station(storage);
        LocalDate founded = LocalDate.of(2021, 7, 1);
        List<Village> villages = new ArrayList<>();
        for (SyntheticPlaces.Place place : SyntheticPlaces.ALL) {
            villages.add(new Village(
                    VillageId.of(place.code()),
                    place.name(),
                    Optional.of(place.code()),
                    DateRange.ofUnboundedEnd(founded)));
        }
        town.registry().serve(villages).orElseThrow();
        for (int i = 0; i < villages.size(); i++) {
            VillageId village = villages.get(i).id();
            hire(town, "cd" + (i + 1), "儿童主任" + (i + 1), Role.CHILD_DIRECTOR, founded);
            town.staff()
                    .assign(WorkerId.of("cd" + (i + 1)), Role.CHILD_DIRECTOR, village, founded)
                    .orElseThrow();
            boolean vacant = i == villages.size() - 1; // one post is vacant, so that the gaps have something to show
            if (!vacant) {
                String worker = "sw" + (i / VILLAGES_PER_SOCIAL_WORKER + 1);
                hire(town, worker, "社工" + (i / VILLAGES_PER_SOCIAL_WORKER + 1), Role.SOCIAL_WORKER, founded);
                town.staff()
                        .assign(WorkerId.of(worker), Role.SOCIAL_WORKER, village, founded)
                        .orElseThrow();
            }
        }
        DueList due = town.visits().due(DueQuery.until(town.today()).atMost(1));
        say.line(
                "新丰镇 %d 个村（居），%d 名社工和儿童主任，今天 %s%s",
                "Xinfeng town: %d villages, %d workers, today is %s%s",
                villages.size(),
                town.staff().workers().size(),
                town.today(),
                due.items().isEmpty() ? "" : say.either("，已有在册人员", ", with residents on file"));
    }

    private static void hire(Station town, String id, String name, Role role, LocalDate from) {
        town.staff()
                .employ(new Worker(
                        WorkerId.of(id),
                        name,
                        List.of(role),
                        role.equals(Role.SOCIAL_WORKER),
                        DateRange.ofUnboundedEnd(from)))
                .orElseThrow();
    }
}
