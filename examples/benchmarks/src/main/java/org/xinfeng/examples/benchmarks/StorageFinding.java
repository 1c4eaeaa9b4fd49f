package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;

/** A hundred residents with twenty facts each, found by their ids: by the library and by hand-written JDBC. */
final class StorageFinding {

    private static final double REACH = 0.7;
    private static final int AT_ONCE = 100;
    private static final int FACTS = 20;

    /** What is found of one resident. */
    record Found(Resident resident, FactSheet facts) {}

    private final Bench bench;
    private final StorageTables tables;
    private final int people;

    StorageFinding(Bench bench, StorageTables tables) {
        this.bench = bench;
        this.tables = tables;
        this.people = bench.size(5_000, 200);
    }

    List<Figure> measure() throws IOException {
        String name = tables.server().figure() + ".find";
        bench.say("%s: writing %d residents with %d facts each", name, people, FACTS);
        Town.fill(tables.storage(), Resident.KIND, Caseload.residents(people));
        Town.fill(tables.storage(), FactSheet.KIND, new Caseload().factSheets(people, FACTS));
        tables.settle();
        PlainResidents plain = new PlainResidents(tables);
        Random random = new Random(7);
        Sample ratios = new Sample();
        bench.rounds(name, 4, round -> {
            Sample each = new Sample();
            Sample library = new Sample();
            Sample byHand = new Sample();
            for (int turn = 0; turn < bench.size(120, 4); turn++) {
                List<ResidentId> ids = random.ints(0, people)
                        .distinct()
                        .limit(AT_ONCE)
                        .mapToObj(Caseload::resident)
                        .toList();
                boolean libraryFirst = (turn + round) % 2 == 0;
                long begin = System.nanoTime();
                List<Found> one = libraryFirst ? library(ids) : byHand(plain, ids);
                long middle = System.nanoTime();
                List<Found> other = libraryFirst ? byHand(plain, ids) : library(ids);
                long end = System.nanoTime();
                WrongAnswerException.check("what is found", one, other);
                library.add(libraryFirst ? middle - begin : end - middle);
                byHand.add(libraryFirst ? end - middle : middle - begin);
                each.add(
                        libraryFirst
                                ? (double) (end - middle) / (middle - begin)
                                : (double) (middle - begin) / (end - middle));
            }
            bench.say(
                    "  ms: %.2f library, %.2f by hand (%.2f x)",
                    library.median() / 1e6, byHand.median() / 1e6, each.median());
            if (round >= 0) {
                ratios.add(each.median());
            }
        });
        return List.of(Figure.atLeast(name, ratios.median(), "x-plain", REACH));
    }

    private List<Found> library(List<ResidentId> ids) {
        return tables.storage().read(Town.ID, Town.act(), records -> {
            Map<ResidentId, Versioned<Resident>> residents =
                    records.store(Resident.KIND).find(ids);
            Map<ResidentId, Versioned<FactSheet>> facts =
                    records.store(FactSheet.KIND).find(ids);
            List<Found> found = new ArrayList<>();
            for (ResidentId id : ids) {
                found.add(new Found(there(residents, id), there(facts, id)));
            }
            return found;
        });
    }

    private static <T> T there(Map<ResidentId, Versioned<T>> found, ResidentId id) {
        return Objects.requireNonNull(found.get(id), "of a resident").value();
    }

    private static List<Found> byHand(PlainResidents plain, List<ResidentId> ids) {
        try {
            return plain.find(Town.ID, ids);
        } catch (SQLException e) {
            throw new StorageException("residents could not be found by hand", e);
        }
    }
}
