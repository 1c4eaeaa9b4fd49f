package org.xinfeng.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.Station;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.json.JsonStorage;
import org.xinfeng.visits.DueQuery;

/** A month at the station of Xinfeng town, in seven chapters. */
final class Story {

    static final StationId TOWN = StationId.of("445122104");

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
            Notebook notes = Notebook.in(data);
            begin(storage, notes);
            notes.step("opening", time, () -> new Founding(say).tell(station(storage)));
            notes.step("chapter-1", time, () -> new ImportChapter(say, options, data).tell(station(storage)));
            notes.step("chapter-2", time, () -> new TierChapter(say).tell(station(storage)));
            notes.step("chapter-3", time, () -> new DueChapter(say).tell(station(storage)));
            notes.step("chapter-4", time, () -> new VisitChapter(say, time, notes).tell(() -> station(storage)));
        }
        try (JsonStorage storage = JsonStorage.open(data)) {
            Notebook notes = Notebook.in(data);
            notes.step("chapter-5", time, () -> new MonthChapter(say, time, notes).tell(() -> station(storage)));
            notes.step("chapter-6", time, () -> new PairingChapter(say).tell(station(storage)));
            Stage stage = new Stage(say, time, actor -> station(storage, actor), notes);
            notes.step("chapter-7", time, () -> new LoopChapter(stage).tell(data));
            notes.end(time);
        }
        say.plain("");
        say.line("数据在 %s", "The data lies in %s", data.toAbsolutePath());
    }

    private Station station(Storage storage) {
        return station(storage, "quickstart");
    }

    private Station station(Storage storage, String actor) {
        return Xinfeng.over(storage, policies, time).station(TOWN, Actor.of(actor, "demonstration"));
    }

    /**
     * A telling that was cut off goes on where it was. In a directory that holds a station otherwise, a new one begins on the
     * day that station has come to.
     */
    private void begin(JsonStorage storage, Notebook notes) {
        Optional<String> unfinished = notes.unfinished().filter(day -> hasStation(storage));
        if (unfinished.isPresent()) {
            time.set(LocalDate.parse(unfinished.get()), LocalTime.of(9, 0), Xinfeng.ZONE);
            say.line(
                    "上次讲到一半断了：从断处接着讲（那次从 %s 讲起；--date 和 --roster 只对新讲的起作用）",
                    "This was cut off the time before: it goes on from there (begun on %s; --date and --roster count"
                            + " for a new telling)",
                    unfinished.get());
            return;
        }
        Optional<LocalDate> caughtUp = station(storage)
                .visits()
                .due(DueQuery.until(options.date()).atMost(1))
                .caughtUpTo();
        caughtUp.filter(day -> day.isAfter(options.date())).ifPresent(day -> {
            time.set(day, LocalTime.of(9, 0), Xinfeng.ZONE);
            say.line("目录里已有这个站，接着从 %s 讲起", "The directory holds this station already; the story goes on on %s", day);
        });
        notes.begin(station(storage).today().toString());
    }

    private static boolean hasStation(JsonStorage storage) {
        return storage.stations().anyMatch(TOWN::equals);
    }
}
