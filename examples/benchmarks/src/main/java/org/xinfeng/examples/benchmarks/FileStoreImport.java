package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.xinfeng.office.ImportOptions;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.Village;
import org.xinfeng.roster.ImportReport;
import org.xinfeng.roster.ImportRun;
import org.xinfeng.storage.json.CsvRoster;
import org.xinfeng.storage.json.JsonStorage;

/** A roster in UTF-8 goes into an empty store: from opening the file to the last row on the disk. */
final class FileStoreImport {

    private static final double REACH = 20_000;
    private static final int LOOKED_AT = 100;

    private final Bench bench;
    private final int people;

    FileStoreImport(Bench bench) {
        this.bench = bench;
        this.people = bench.size(50_000, 1_500);
    }

    List<Figure> measure() throws IOException {
        Path file = bench.directory("roster").resolve("roster.csv");
        SyntheticRoster.write(file, people);
        Sample perSecond = new Sample();
        bench.rounds("import", 2, round -> {
            Path dir = bench.directory("import");
            double rate = once(file, dir);
            Scratch.remove(dir);
            bench.say("  %.0f residents/s", rate);
            if (round >= 0) {
                perSecond.add(rate);
            }
        });
        return List.of(Figure.atLeast("filestore.import", perSecond.median(), "residents/s", REACH));
    }

    private double once(Path file, Path dir) {
        double rate;
        try (JsonStorage storage = JsonStorage.open(dir)) {
            Station town = Town.on(storage);
            town.registry().serve(Town.VILLAGES).orElseThrow();
            long begin = System.nanoTime();
            ImportReport report = town.registry()
                    .importRoster(CsvRoster.read(file), ImportOptions.writing())
                    .orElseThrow();
            rate = people * 1e9 / (System.nanoTime() - begin);
            WrongAnswerException.check(
                    "what became of the rows", new ImportRun.Counts(people, 0, 0, 0, 0), report.counts());
        }
        try (JsonStorage storage = JsonStorage.open(dir)) {
            check(storage);
        }
        return rate;
    }

    /** Everybody is there when the store is opened again, in his village and with his facts. */
    private void check(JsonStorage storage) {
        Station town = Town.on(storage);
        int found = 0;
        for (Village village : town.registry().villages()) {
            found += town.registry()
                    .inVillage(village.id(), java.util.Optional.empty(), people)
                    .items()
                    .size();
        }
        WrongAnswerException.check("the number of residents", people, found);
        for (int i = 0; i < people; i += Math.max(1, people / LOOKED_AT)) {
            Resident resident =
                    town.registry().find(SyntheticRoster.identity(i)).orElseThrow();
            WrongAnswerException.check(
                    "the number of facts",
                    SyntheticRoster.FACTS.size(),
                    town.registry().facts(resident.id()).facts().size());
        }
    }
}
