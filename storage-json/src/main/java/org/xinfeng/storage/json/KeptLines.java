package org.xinfeng.storage.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Row;
import org.xinfeng.storage.memory.CommitLog;

/** The records of one kind, as places of groups in lines that are read when the kind is first asked for. */
final class KeptLines implements CommitLog.KeptRows {

    /**
     * A group in a line.
     *
     * @param offset bytes of JSON before the group
     * @param revision the unit's, or 0 in a snapshot, where each record has its own
     */
    record Place(LineFile file, long position, int offset, long revision) {}

    private static final long RUN = 1 << 19;
    private static final int AT_ONCE = 32;

    private final List<Place> places = new ArrayList<>();

    void add(Place place) {
        places.add(place);
    }

    @Override
    public <I extends Code, T, E> void read(Kind<I, T> kind, BiFunction<Row, Long, E> each, Consumer<E> inOrder) {
        KindCodec codec = KindCodec.of(kind);
        List<List<Place>> tasks = tasks();
        for (int from = 0; from < tasks.size(); from += AT_ONCE) {
            tasks.subList(from, Math.min(tasks.size(), from + AT_ONCE)).parallelStream()
                    .map(task -> read(kind, codec, task, each))
                    .toList()
                    .forEach(made -> made.forEach(inOrder));
        }
    }

    /** The places in runs that are worth a thread. */
    private List<List<Place>> tasks() {
        List<List<Place>> tasks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= places.size(); i++) {
            Place first = places.get(from);
            if (i == places.size()
                    || places.get(i).file() != first.file()
                    || places.get(i).position() - first.position() >= RUN) {
                tasks.add(places.subList(from, i));
                from = i;
            }
        }
        return tasks;
    }

    private static <E> List<E> read(
            Kind<?, ?> kind, KindCodec codec, List<Place> places, BiFunction<Row, Long, E> each) {
        List<E> made = new ArrayList<>();
        LineWindow window = new LineWindow(places.get(0).file());
        JsonReader in = new JsonReader(window.bytes(), 0);
        for (Place place : places) {
            if (!window.line(place.position())) {
                throw Damage.at(place.file(), place.position(), "was good when the storage was opened and is not now");
            }
            in.over(window.bytes(), window.json() + place.offset());
            Group group = Group.read(in);
            kind.shape().requireReadable(group.version());
            try {
                read(codec, group, in, place.revision(), (row, revision) -> made.add(each.apply(row, revision)));
            } catch (RuntimeException e) {
                throw Damage.strange(place.file(), place.position(), kind.code(), e);
            }
        }
        return made;
    }

    private static void read(KindCodec codec, Group group, JsonReader in, long revision, BiConsumer<Row, Long> rows) {
        if (revision > 0) {
            codec.read(group, in, row -> rows.accept(row, revision));
        } else {
            JsonReader revisions = new JsonReader(in.bytes(), group.revisionsFrom());
            codec.read(group, in, row -> {
                revisions.at(revisions.at() + 1);
                rows.accept(row, revisions.number());
            });
        }
    }
}
