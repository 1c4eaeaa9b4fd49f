package org.xinfeng.docs.storages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.CatchUpReport;
import org.xinfeng.office.Progress;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.jdbc.JdbcStorage;
import org.xinfeng.storage.json.JsonPolicies;

/** On every server a resident whose row was edited to what cannot be is told, and nobody else is passed by. */
class EditedResidentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final VillageId EAST = new VillageId("east");

    private final SettableTime time = SettableTime.at(TODAY, LocalTime.of(9, 0), Xinfeng.ZONE);

    private static void run(DataSource pool, String statement) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement sql = connection.createStatement()) {
            assertEquals(1, sql.executeUpdate(statement));
        }
    }

    private Station town(Storage storage) {
        Station town = Xinfeng.over(storage, JsonPolicies.shipped(), time)
                .station(StationId.of("445122104"), Actor.of("lin", "casework"));
        DateRange always = DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1));
        town.registry()
                .serve(List.of(new Village(EAST, "东村", Optional.empty(), always)))
                .orElseThrow();
        for (String id : List.of("a", "b", "c", "d")) {
            town.registry()
                    .enrol(new NewResident(
                            Optional.of(ResidentId.of(id)),
                            "某" + id,
                            Optional.empty(),
                            Optional.of(TODAY.minusYears(80)),
                            Optional.empty(),
                            Optional.empty(),
                            EAST,
                            List.of(Category.of("elder.special"))))
                    .orElseThrow();
        }
        return town;
    }

    private static List<String> failed(CatchUpReport report) {
        return report.failed().stream().map(one -> one.resident().value()).toList();
    }

    private static boolean isPlannedBeyond(Station town, String id, LocalDate day) {
        return town.visits().occurrences(ResidentId.of(id)).stream()
                .anyMatch(one -> one.due().isAfter(day));
    }

    @TestFactory
    Stream<DynamicTest> who_was_edited_is_told_and_everybody_else_is_looked_at() {
        return Pools.onEach(pool -> {
            time.set(TODAY, LocalTime.of(9, 0), Xinfeng.ZONE);
            try (Storage storage = JdbcStorage.over(pool)) {
                Station town = town(storage);
                run(pool, "update xf_resident set person_name = ' ' where xf_id = 'b'");
                LocalDate later = TODAY.plusDays(110);
                time.set(later, LocalTime.of(9, 0), Xinfeng.ZONE);
                CatchUpReport report = town.catchUp(later).orElseThrow();
                assertEquals(List.of("b"), failed(report));
                assertEquals(4, report.residents());
                assertTrue(Stream.of("a", "c", "d").allMatch(id -> isPlannedBeyond(town, id, later)));
                assertEquals(
                        List.of("b"),
                        failed(town.tiering().assessAll(Progress.NONE).orElseThrow()));
                run(pool, "update xf_resident set person_name = '某b' where xf_id = 'b'");
                CatchUpReport after = town.catchUp(later).orElseThrow();
                assertEquals(List.of(), failed(after));
                assertEquals(1, after.residents());
                assertTrue(isPlannedBeyond(town, "b", later));
            }
        });
    }
}
