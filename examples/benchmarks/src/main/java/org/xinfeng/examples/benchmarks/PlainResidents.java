package org.xinfeng.examples.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.StationId;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.PersonKey;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;

/** Residents and their facts by JDBC as one writes it by hand: four statements in one snapshot, each row read by name. */
record PlainResidents(StorageTables tables) {

    private static final String RESIDENTS = "select id, person_key, person_name, person_identity, person_birth,"
            + " person_sex, person_phone, village, household, standing_status, standing_since, enrolled_on from"
            + " xf_resident%s";
    private static final String CATEGORIES = "select xf_id, category, during_start, during_end"
            + " from xf_resident__categories%s order by xf_id, xf_no1";
    private static final String FACTS =
            "select xf_id, factor, value_type, value_text, as_of, source, recorder, recorded_on"
                    + " from xf_fact_sheet__facts%s order by xf_id, xf_no1";
    private static final String SHEETS = "select resident from xf_fact_sheet%s";

    private interface Take {
        void row(ResultSet row) throws SQLException;
    }

    List<StorageFinding.Found> find(StationId station, List<ResidentId> ids) throws SQLException {
        try (Connection connection = tables.pool().getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(
                    tables.server() == StorageServer.H2
                            ? Connection.TRANSACTION_SERIALIZABLE
                            : Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return find(connection, station.value(), ids);
            } finally {
                connection.rollback();
            }
        }
    }

    private List<StorageFinding.Found> find(Connection connection, String station, List<ResidentId> ids)
            throws SQLException {
        Map<String, List<Resident.CategoryTag>> categories = new HashMap<>();
        query(
                connection,
                CATEGORIES,
                station,
                ids,
                row -> categories
                        .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(new Resident.CategoryTag(
                                Category.of(row.getString(2)),
                                new DateRange(
                                        row.getObject(3, LocalDate.class),
                                        Optional.ofNullable(row.getObject(4, LocalDate.class))))));
        Map<String, Resident> residents = new HashMap<>();
        query(connection, RESIDENTS, station, ids, row -> {
            String id = row.getString(1);
            residents.put(id, resident(row, categories.getOrDefault(id, List.of())));
        });
        Map<String, List<Fact>> facts = new HashMap<>();
        query(
                connection,
                FACTS,
                station,
                ids,
                row -> facts.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(fact(row)));
        Map<String, FactSheet> sheets = new HashMap<>();
        query(connection, SHEETS, station, ids, row -> {
            String id = row.getString(1);
            sheets.put(id, new FactSheet(ResidentId.of(id), facts.getOrDefault(id, List.of())));
        });
        return ids.stream()
                .map(id -> new StorageFinding.Found(
                        Objects.requireNonNull(residents.get(id.value()), "resident"),
                        Objects.requireNonNull(sheets.get(id.value()), "facts")))
                .toList();
    }

    private void query(Connection connection, String sql, String station, List<ResidentId> ids, Take take)
            throws SQLException {
        // a list of ids would let H2 read all rows of the station
        boolean joined = tables.server() == StorageServer.H2;
        String by = joined
                ? " join (values (cast(? as varchar(64)))" + ", (?)".repeat(ids.size() - 1)
                        + ") as wanted (wanted_id) on xf_station = ? and xf_id = wanted_id"
                : " where xf_station = ? and xf_id in (" + String.join(", ", Collections.nCopies(ids.size(), "?"))
                        + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql.replace("%s", by))) {
            statement.setString(joined ? ids.size() + 1 : 1, station);
            for (int i = 0; i < ids.size(); i++) {
                statement.setString(joined ? i + 1 : i + 2, ids.get(i).value());
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    take.row(rows);
                }
            }
        }
    }

    private static Resident resident(ResultSet row, List<Resident.CategoryTag> categories) throws SQLException {
        return new Resident(
                ResidentId.of(row.getString(1)),
                new Resident.Person(
                        new PersonKey(row.getString(2)),
                        row.getString(3),
                        Optional.ofNullable(row.getString(4)).map(IdentityNumber::new),
                        Optional.ofNullable(row.getObject(5, LocalDate.class)),
                        Optional.ofNullable(row.getString(6)).map(Sex::valueOf),
                        Optional.ofNullable(row.getString(7))),
                VillageId.of(row.getString(8)),
                Optional.ofNullable(row.getString(9)).map(HouseholdId::new),
                categories,
                new Resident.Standing(Resident.Status.valueOf(row.getString(10)), row.getObject(11, LocalDate.class)),
                row.getObject(12, LocalDate.class));
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                new Fact.FactorCode(row.getString(2)),
                new FactValue(FactType.valueOf(row.getString(3)), row.getString(4)),
                row.getObject(5, LocalDate.class),
                new Fact.Source(row.getString(6)),
                ActorId.of(row.getString(7)),
                row.getObject(8, LocalDate.class));
    }
}
