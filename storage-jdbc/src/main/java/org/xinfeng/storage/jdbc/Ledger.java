package org.xinfeng.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Shape.Type;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.UnitId;

/** The rows of stations and their commits. */
final class Ledger {

    private static final List<Type> KEY = List.of(Type.CODE);
    private static final Sql.Insert STATION = Sql.Insert.into(
            "xinfeng_station",
            List.of("station", "revision", "upgrades"),
            List.of(Type.CODE, Type.INTEGER, Type.INTEGER));
    private static final Sql.Insert COMMIT = Sql.Insert.into(
            "xinfeng_commit",
            List.of("station", "revision", "unit_id", "actor", "purpose", "committed_at"),
            List.of(Type.CODE, Type.INTEGER, Type.CODE, Type.CODE, Type.CODE, Type.INSTANT));
    private static final Sql.Insert TOUCHED = Sql.Insert.into(
            "xinfeng_commit_record",
            List.of("station", "revision", "place", "kind", "record_id"),
            List.of(Type.CODE, Type.INTEGER, Type.INTEGER, Type.CODE, Type.CODE));

    private final Sql sql;
    private final String station;
    private final String byRevision;

    Ledger(Sql sql, String station) {
        this.byRevision = Sql.order(sql.dialect(), List.of("station"), List.of("revision"));
        this.sql = sql;
        this.station = station;
    }

    /**
     * A station as it is once its row is locked.
     *
     * @param unit the revision at which the unit was committed before, or 0
     */
    record Locked(long revision, long upgrades, long unit) {}

    /**
     * Locks the station's row.
     *
     * @param condition that of the dialect for a transaction of our own, blank for a host's
     * @return null if the station has no row yet or the condition does not hold
     */
    @Nullable
    Locked lock(UnitId unit, String condition, int patience) throws SQLException {
        List<Locked> locked = new ArrayList<>();
        List<Boolean> last = new ArrayList<>();
        sql.lock(
                "select s.revision, s.upgrades,"
                        + " (select c.revision from xinfeng_commit c where c.station = ? and c.unit_id = ?),"
                        + " (select count(*) from xinfeng_commit m where m.station = ? and m.revision = s.revision),"
                        + " (select count(*) from xinfeng_commit n where n.station = ? and n.revision = s.revision + 1)"
                        + " from xinfeng_station s where s.station = ?" + condition
                        + sql.dialect().lockSuffix(patience),
                List.of(Type.CODE, Type.CODE, Type.CODE, Type.CODE, Type.CODE),
                List.of(station, unit.value(), station, station, station),
                patience,
                row -> {
                    locked.add(new Locked(row.getLong(1), row.getLong(2), row.getLong(3)));
                    last.add((row.getLong(1) == 0 || row.getLong(4) > 0) && row.getLong(5) == 0);
                });
        if (locked.isEmpty()) {
            return null;
        }
        Locked station = locked.get(0);
        return last.get(0) ? station : behindAnother(unit, station);
    }

    /** What was read with the lock is of when the statement began, which is before another writer let go of it. */
    private Locked behindAnother(UnitId unit, Locked locked) throws SQLException {
        List<Long> since = new ArrayList<>();
        sql.query(
                "select revision from xinfeng_commit where station = ? and revision >= ?" + byRevision,
                List.of(Type.CODE, Type.INTEGER),
                List.of(station, locked.revision()),
                row -> since.add(row.getLong(1)));
        if (!since.equals(locked.revision() == 0 ? List.of() : List.of(locked.revision()))) {
            throw changed("The station " + station + " is at revision " + locked.revision()
                    + " in xinfeng_station but its last commit in xinfeng_commit is " + lastCommit());
        }
        return new Locked(locked.revision(), locked.upgrades(), revisionOf(unit));
    }

    private long lastCommit() throws SQLException {
        List<Long> last = new ArrayList<>();
        sql.query(
                "select max(revision) from xinfeng_commit where station = ?",
                KEY,
                List.of(station),
                row -> last.add(row.getLong(1)));
        return last.get(0);
    }

    private static StorageException changed(String what) {
        return new StorageException(what + ", so somebody has changed the tables by hand; restore the row.");
    }

    /** The revision at which a unit was committed, or 0. */
    long revisionOf(UnitId unit) throws SQLException {
        List<Long> revisions = new ArrayList<>();
        sql.query(
                "select revision from xinfeng_commit where station = ? and unit_id = ?",
                List.of(Type.CODE, Type.CODE),
                List.of(station, unit.value()),
                row -> revisions.add(row.getLong(1)));
        return revisions.isEmpty() ? 0 : revisions.get(0);
    }

    /**
     * A station as a reader finds it; the first query of every read.
     *
     * @param upgrades the versions above the first that the station's records may be in
     */
    record Seen(long revision, long upgrades) {}

    Seen seen() throws SQLException {
        List<Seen> seen = new ArrayList<>();
        sql.query(
                "select revision, upgrades from xinfeng_station where station = ?",
                KEY,
                List.of(station),
                row -> seen.add(new Seen(row.getLong(1), row.getLong(2))));
        return seen.isEmpty() ? new Seen(0, 0) : seen.get(0);
    }

    /** @throws StorageException if a newer library has written to the station since this one opened the database */
    void requireKnown(long upgrades, Tables tables) {
        if (upgrades > tables.upgrades()) {
            throw new StorageException(
                    "Station " + station + " holds records in a newer version than this library knows,"
                            + " written while it was running; start again with the newer library.");
        }
    }

    /** Adds the station's row; a {@link Dialect.Failure#DUPLICATE} says that somebody else just did. */
    void addStation() throws SQLException {
        sql.insert(STATION, List.of(List.of(station, 0L, 0L)));
    }

    /** Writes the commit of a unit. */
    void commit(long revision, long upgrades, Act act, List<Commit.Touched> touched) throws SQLException {
        sql.insert(
                COMMIT,
                List.of(List.of(
                        station,
                        revision,
                        act.unit().value(),
                        act.actor().value(),
                        act.purpose().value(),
                        act.at())));
        List<List<Object>> rows = new ArrayList<>();
        for (Commit.Touched kind : touched) {
            for (String id : kind.ids()) {
                rows.add(List.of(station, revision, (long) rows.size(), kind.kind(), id));
            }
        }
        sql.insert(TOUCHED, rows);
        sql.update(
                "update xinfeng_station set revision = ?, upgrades = ? where station = ?",
                List.of(Type.INTEGER, Type.INTEGER, Type.CODE),
                List.of(revision, upgrades, station));
    }

    /**
     * At most {@code limit} commits after a revision, in order.
     *
     * @throws StorageException if one is missing
     */
    List<Commit> commits(long after, int limit) throws SQLException {
        record Head(long revision, Act act) {}
        long newest = seen().revision();
        List<Head> heads = new ArrayList<>();
        sql.query(
                "select revision, unit_id, actor, purpose, committed_at from xinfeng_commit"
                        + " where station = ? and revision > ?" + byRevision + " limit " + limit,
                List.of(Type.CODE, Type.INTEGER),
                List.of(station, after),
                row -> {
                    requireNext(row.getLong(1), Math.max(after, 0) + heads.size() + 1);
                    heads.add(new Head(row.getLong(1), act(row)));
                });
        long last = Math.max(after, 0) + heads.size();
        if (heads.size() < limit && last < newest) {
            throw missing(last + 1);
        }
        if (heads.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Commit.Touched>> touched =
                touched(heads.get(0).revision(), heads.get(heads.size() - 1).revision());
        List<Commit> commits = new ArrayList<>();
        for (Head head : heads) {
            List<Commit.Touched> kinds = touched.get(head.revision());
            if (kinds == null) {
                throw changed("The commit " + head.revision() + " of station " + station
                        + " has lost rows of xinfeng_commit_record");
            }
            commits.add(new Commit(head.revision(), head.act(), kinds));
        }
        return commits;
    }

    private void requireNext(long revision, long expected) {
        if (revision != expected) {
            throw missing(expected);
        }
    }

    private StorageException missing(long revision) {
        return changed("The commit " + revision + " of station " + station + " is missing from xinfeng_commit");
    }

    private Act act(ResultSet row) throws SQLException {
        try {
            return new Act(
                    ActorId.of(row.getString(3)),
                    Purpose.of(row.getString(4)),
                    (Instant) Objects.requireNonNull(sql.dialect().read(row, 5, Type.INSTANT)),
                    UnitId.of(row.getString(2)));
        } catch (RuntimeException e) {
            throw changed("The commit " + row.getLong(1) + " of station " + station
                    + " in xinfeng_commit cannot be read (" + e.getMessage() + ")");
        }
    }

    private Map<Long, List<Commit.Touched>> touched(long first, long last) throws SQLException {
        Map<Long, Map<String, List<String>>> ids = new HashMap<>();
        Map<Long, Long> places = new HashMap<>();
        sql.query(
                "select revision, kind, record_id, place from xinfeng_commit_record"
                        + " where station = ? and revision >= ? and revision <= ?" + byRevision + ", place",
                List.of(Type.CODE, Type.INTEGER, Type.INTEGER),
                List.of(station, first, last),
                row -> {
                    long revision = row.getLong(1);
                    if (places.merge(revision, 1L, Long::sum) != row.getLong(4) + 1) {
                        throw changed("The commit " + revision + " of station " + station
                                + " has lost rows of xinfeng_commit_record");
                    }
                    ids.computeIfAbsent(revision, commit -> new LinkedHashMap<>())
                            .computeIfAbsent(row.getString(2), kind -> new ArrayList<>())
                            .add(row.getString(3));
                });
        Map<Long, List<Commit.Touched>> touched = new HashMap<>();
        ids.forEach((revision, kinds) -> touched.put(
                revision,
                kinds.entrySet().stream()
                        .map(kind -> new Commit.Touched(kind.getKey(), kind.getValue()))
                        .toList()));
        return touched;
    }

    /** The commit of a unit, if it happened. */
    Optional<Commit> committed(UnitId unit) throws SQLException {
        long revision = revisionOf(unit);
        return revision == 0
                ? Optional.empty()
                : commits(revision - 1, 1).stream().findFirst();
    }
}
