package org.xinfeng.storage.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Row;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.memory.CommitLog;
import org.xinfeng.storage.memory.MemoryStorage;

/** Memory storages over a log that is a list, and outlives them. */
final class LoggedFixture implements StorageFixture.Durable {

    /** One unit in the log. */
    private record Line(StationId station, Commit commit, List<CommitLog.Written> written) {}

    private List<Line> lines = new ArrayList<>();

    @Override
    public Storage open() {
        lines = new ArrayList<>();
        return MemoryStorage.over(new Log(lines));
    }

    @Override
    public Storage reopen() {
        return MemoryStorage.over(new Log(lines));
    }

    @Override
    public Storage crash() {
        synchronized (lines) {
            lines = new ArrayList<>(lines);
        }
        return MemoryStorage.over(new Log(lines));
    }

    private static final class Log implements CommitLog {

        private final List<Line> lines;
        private volatile boolean closed;

        Log(List<Line> lines) {
            this.lines = lines;
        }

        @Override
        public Map<StationId, KeptStation> load() {
            Map<StationId, List<Line>> byStation = new TreeMap<>(java.util.Comparator.comparing(StationId::value));
            lines.forEach(line -> byStation
                    .computeIfAbsent(line.station(), station -> new ArrayList<>())
                    .add(line));
            Map<StationId, KeptStation> kept = new HashMap<>();
            byStation.forEach((station, of) -> kept.put(station, station(of)));
            return kept;
        }

        private static KeptStation station(List<Line> lines) {
            Map<String, KeptRows> rows = new HashMap<>();
            for (Line line : lines) {
                line.written()
                        .forEach(written -> rows.computeIfAbsent(written.kind().code(), code -> new Rows(code, lines)));
            }
            return new KeptStation(lines.stream().map(Line::commit).toList(), rows);
        }

        @Override
        public void append(StationId station, Commit commit, List<Written> written) {
            if (closed) {
                throw new StorageException("The log is closed.");
            }
            synchronized (lines) {
                lines.add(new Line(station, commit, written));
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private record Rows(String code, List<Line> lines) implements CommitLog.KeptRows {

        @Override
        public <I extends Code, T, E> void read(Kind<I, T> kind, BiFunction<Row, Long, E> made, Consumer<E> rows) {
            for (Line line : lines) {
                for (CommitLog.Written written : line.written()) {
                    if (written.kind().code().equals(code)) {
                        int version = written.kind().shape().version();
                        kind.shape().requireReadable(version);
                        for (Row row : written.rows()) {
                            rows.accept(made.apply(
                                    kind.shape()
                                            .apart(kind.shape()
                                                    .together(
                                                            version,
                                                            written.kind()
                                                                    .shape()
                                                                    .fields(row))),
                                    line.commit().revision()));
                        }
                    }
                }
            }
        }
    }
}
