package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.office.Station;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.Village;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.json.JsonStorage;
import org.xinfeng.visits.Visit;

/** A store that was closed with its snapshot is opened, and every kind of record is asked for once. */
final class FileStoreOpening {

    private static final double REACH_SECONDS = 2;

    private final Bench bench;
    private final int people;
    private final int visits;

    FileStoreOpening(Bench bench) {
        this.bench = bench;
        this.people = bench.size(50_000, 1_000);
        this.visits = bench.size(60_000, 1_200);
    }

    List<Figure> measure() throws IOException {
        Path dir = bench.directory("open");
        bench.say("open: writing %d residents and %d visits", people, visits);
        long revision = fill(dir);
        Sample seconds = new Sample();
        bench.rounds("open", 2, round -> {
            double took = once(dir, revision);
            bench.say("  %.2f s", took);
            if (round >= 0) {
                seconds.add(took);
            }
        });
        Scratch.remove(dir);
        return List.of(Figure.atMost("filestore.open", seconds.median(), "s", REACH_SECONDS));
    }

    private long fill(Path dir) {
        Caseload caseload = new Caseload();
        try (JsonStorage storage = JsonStorage.open(dir)) {
            Town.on(storage).registry().serve(Town.VILLAGES).orElseThrow();
            Town.fill(storage, Resident.KIND, Caseload.residents(people));
            Town.fill(storage, FactSheet.KIND, caseload.factSheets(people));
            List<Visit> made = new ArrayList<>(visits);
            for (int i = 0; i < visits; i++) {
                made.add(Caseload.visit(String.format("visit-%06d", i), i));
            }
            Town.fill(storage, Visit.KIND, made);
            Town.fill(storage, Visit.Section.KIND, caseload.sections(made, people));
            try (var commits = storage.commits(Town.ID, 0)) {
                return commits.count();
            }
        }
    }

    private double once(Path dir, long revision) {
        long begin = System.nanoTime();
        try (JsonStorage storage = JsonStorage.open(dir)) {
            storage.read(Town.ID, Town.act(), records -> {
                Xinfeng.kinds().forEach(kind -> touch(records, kind));
                return true;
            });
            Station town = Town.on(storage);
            boolean there = town.registry().find(Caseload.resident(people / 2)).isPresent();
            double seconds = (System.nanoTime() - begin) / 1e9;
            WrongAnswerException.check("whether the resident is there", true, there);
            check(storage, town, revision);
            return seconds;
        }
    }

    private static <I extends Code, T> void touch(Records records, Kind<I, T> kind) {
        records.store(kind).scan(kind.byId(), Prefix.none(), null, 1);
    }

    private void check(JsonStorage storage, Station town, long revision) {
        WrongAnswerException.check(
                "whether it was closed cleanly", true, storage.recovery().closedCleanly());
        try (var commits = storage.commits(Town.ID, revision - 1)) {
            WrongAnswerException.check("the number of commits after the last but one", 1L, commits.count());
        }
        int found = 0;
        for (Village village : town.registry().villages()) {
            found += town.registry()
                    .inVillage(village.id(), java.util.Optional.empty(), people)
                    .items()
                    .size();
        }
        WrongAnswerException.check("the number of residents", people, found);
        int sections = 0;
        int answers = 0;
        for (int i = 0; i < people; i++) {
            for (Visit.Section section : town.visits().history(Caseload.resident(i))) {
                sections++;
                answers += section.answers().size();
            }
        }
        WrongAnswerException.check("the number of visits", visits, sections);
        WrongAnswerException.check("the number of answers", visits * 5, answers);
    }
}
