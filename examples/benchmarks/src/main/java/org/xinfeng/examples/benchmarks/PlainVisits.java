package org.xinfeng.examples.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.visits.Visit;
import org.xinfeng.visits.VisitEntry;

/** The same rows by JDBC as one writes it by hand for these tables alone: one statement for each table, in batches. */
record PlainVisits(StorageTables tables) implements VisitWriter {

    static final String LOCK = "select revision from xinfeng_station where station = ? for update";
    private static final String VISIT = "insert into xf_visit (xf_station, xf_id, xf_revision, xf_version, id, worker,"
            + " made_on, form, entered_on, entered_by, people) values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SECTION =
            "insert into xf_visit_section (xf_station, xf_id, xf_revision, xf_version, id, visit, resident, made_on,"
                    + " form, result_, incomplete) values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, null)";
    private static final String ANSWER =
            "insert into xf_visit_section__answers (xf_station, xf_id, xf_no1, item, choice,"
                    + " note) values (?, ?, ?, ?, ?, ?)";
    private static final String COMMIT = "insert into xinfeng_commit (station, revision, unit_id, actor, purpose,"
            + " committed_at) values (?, ?, ?, ?, ?, ?)";
    private static final String RECORD =
            "insert into xinfeng_commit_record (station, revision, place, kind, record_id)" + " values (?, ?, ?, ?, ?)";
    private static final String STATION = "update xinfeng_station set revision = ? where station = ?";

    @Override
    public void write(StationId station, List<MadeVisit> visits) throws SQLException {
        try (Connection connection = tables.pool().getConnection()) {
            connection.setAutoCommit(false);
            try {
                new Unit(connection, station.value(), lock(connection, station) + 1).write(visits);
                connection.commit();
                tables.makeDurable(connection);
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static long lock(Connection connection, StationId station) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, station.value());
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private record Unit(Connection connection, String station, long revision) {

        void write(List<MadeVisit> visits) throws SQLException {
            try (PreparedStatement insert = connection.prepareStatement(VISIT)) {
                for (MadeVisit made : visits) {
                    visit(insert, made.visit());
                }
                insert.executeBatch();
            }
            try (PreparedStatement insert = connection.prepareStatement(SECTION)) {
                for (MadeVisit made : visits) {
                    section(insert, made.section());
                }
                insert.executeBatch();
            }
            try (PreparedStatement insert = connection.prepareStatement(ANSWER)) {
                for (MadeVisit made : visits) {
                    answers(insert, made.section());
                }
                insert.executeBatch();
            }
            commit(visits);
        }

        private void visit(PreparedStatement insert, Visit visit) throws SQLException {
            insert.setString(1, station);
            insert.setString(2, visit.id().value());
            insert.setLong(3, revision);
            insert.setString(4, visit.id().value());
            insert.setString(5, visit.worker().value());
            insert.setObject(6, visit.madeOn());
            insert.setString(7, visit.form().name());
            insert.setObject(8, visit.enteredOn());
            insert.setString(9, visit.enteredBy().value());
            insert.setLong(10, visit.people());
            insert.addBatch();
        }

        private void section(PreparedStatement insert, Visit.Section section) throws SQLException {
            insert.setString(1, station);
            insert.setString(2, section.id().value());
            insert.setLong(3, revision);
            insert.setString(4, section.id().value());
            insert.setString(5, section.visit().value());
            insert.setString(6, section.resident().value());
            insert.setObject(7, section.madeOn());
            insert.setString(8, section.form().name());
            insert.setString(9, section.result().name());
            insert.addBatch();
        }

        private void answers(PreparedStatement insert, Visit.Section section) throws SQLException {
            for (int i = 0; i < section.answers().size(); i++) {
                VisitEntry.Answer answer = section.answers().get(i);
                insert.setString(1, station);
                insert.setString(2, section.id().value());
                insert.setLong(3, i);
                insert.setString(4, answer.item().value());
                insert.setString(5, answer.choice().value());
                insert.setString(6, answer.note().orElse(null));
                insert.addBatch();
            }
        }

        private void commit(List<MadeVisit> visits) throws SQLException {
            Act act = Town.act();
            try (PreparedStatement insert = connection.prepareStatement(COMMIT)) {
                insert.setString(1, station);
                insert.setLong(2, revision);
                insert.setString(3, act.unit().value());
                insert.setString(4, act.actor().value());
                insert.setString(5, act.purpose().value());
                insert.setObject(6, LocalDateTime.ofInstant(act.at(), ZoneOffset.UTC));
                insert.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement(RECORD)) {
                for (int i = 0; i < visits.size(); i++) {
                    record(
                            insert,
                            i,
                            Visit.KIND.code(),
                            visits.get(i).visit().id().value());
                }
                for (int i = 0; i < visits.size(); i++) {
                    record(
                            insert,
                            visits.size() + i,
                            Visit.Section.KIND.code(),
                            visits.get(i).section().id().value());
                }
                insert.executeBatch();
            }
            try (PreparedStatement update = connection.prepareStatement(STATION)) {
                update.setLong(1, revision);
                update.setString(2, station);
                update.executeUpdate();
            }
        }

        private void record(PreparedStatement insert, int place, String kind, String id) throws SQLException {
            insert.setString(1, station);
            insert.setLong(2, revision);
            insert.setLong(3, place);
            insert.setString(4, kind);
            insert.setString(5, id);
            insert.addBatch();
        }
    }
}
