package org.xinfeng.storage.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Row;
import org.xinfeng.kernel.StorageException;
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

    private final List<Place> places = new ArrayList<>();

    void add(Place place) {
        places.add(place);
    }

    @Override
    public <I extends Code, T> void read(Kind<I, T> kind, BiConsumer<Row, Long> rows) {
        KindCodec codec = KindCodec.of(kind);
        LineWindow window = null;
        JsonReader in = new JsonReader(new byte[0], 0);
        for (Place place : places) {
            if (window == null || window.file() != place.file()) {
                window = new LineWindow(place.file());
            }
            if (!window.line(place.position())) {
                throw Damage.at(place.file(), place.position(), "was good when the storage was opened and is not now");
            }
            in.over(window.bytes(), window.json() + place.offset());
            Group group = Group.read(in);
            kind.shape().requireReadable(group.version());
            try {
                read(codec, group, in, place.revision(), rows);
            } catch (StorageException e) {
                throw e;
            } catch (RuntimeException e) {
                throw Damage.strange(place.file(), place.position(), kind.code(), e);
            }
        }
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
