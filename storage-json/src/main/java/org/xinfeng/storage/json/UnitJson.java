package org.xinfeng.storage.json;

import java.util.ArrayList;
import java.util.List;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.UnitId;
import org.xinfeng.storage.memory.CommitLog;

/**
 * The JSON of lines: {@code {"station":…,"revision":…,"actor":…,"purpose":…,"at":…,"unit":…,"kinds":[groups]}} for a
 * unit, the same with {@code "touched":[{"kind":…,"ids":[…]}]} for a commit without its records.
 */
final class UnitJson {

    static final byte[] STATION = RowCodec.ascii("{\"station\":");
    static final byte[] CLOSED = RowCodec.ascii("{\"closed\":true}");
    static final byte[] KINDS = RowCodec.ascii(",\"kinds\":[");

    private static final byte[] REVISION = RowCodec.ascii(",\"revision\":");
    private static final byte[] ACTOR = RowCodec.ascii(",\"actor\":");
    private static final byte[] PURPOSE = RowCodec.ascii(",\"purpose\":");
    private static final byte[] AT = RowCodec.ascii(",\"at\":");
    private static final byte[] UNIT = RowCodec.ascii(",\"unit\":");
    private static final byte[] TOUCHED = RowCodec.ascii(",\"touched\":[");
    private static final byte[] KIND = RowCodec.ascii("{\"kind\":");
    private static final byte[] IDS = RowCodec.ascii(",\"ids\":");

    private UnitJson() {}

    /** A unit; what was written stands in the order of what the commit touched, and so do the rows and the ids. */
    static void unit(String station, Commit commit, List<CommitLog.Written> written, JsonWriter out) {
        out.raw(STATION).text(station);
        head(commit, out);
        out.raw(KINDS);
        for (int i = 0; i < written.size(); i++) {
            CommitLog.Written one = written.get(i);
            KindCodec codec = KindCodec.of(one.kind());
            if (i > 0) {
                out.raw(',');
            }
            Group.begin(out, one.kind().code(), codec.typed());
            out.texts(commit.touched().get(i).ids());
            Group.rows(out, () -> codec.write(one.rows(), out));
        }
        out.raw(']').raw('}');
    }

    private static void head(Commit commit, JsonWriter out) {
        Act act = commit.act();
        out.raw(REVISION).number(commit.revision());
        out.raw(ACTOR).text(act.actor().value());
        out.raw(PURPOSE).text(act.purpose().value());
        out.raw(AT).instant(act.at());
        out.raw(UNIT).text(act.unit().value());
    }

    /** A commit without its records. */
    static void commit(String station, Commit commit, JsonWriter out) {
        out.raw(STATION).text(station);
        head(commit, out);
        out.raw(TOUCHED);
        for (int i = 0; i < commit.touched().size(); i++) {
            Commit.Touched touched = commit.touched().get(i);
            out.raw(i > 0 ? "," : "")
                    .raw(KIND)
                    .text(touched.kind())
                    .raw(IDS)
                    .texts(touched.ids())
                    .raw('}');
        }
        out.raw(']').raw('}');
    }

    private record Head(long revision, Act act) {}

    private static Head head(JsonReader in) {
        in.expect(REVISION);
        long revision = in.number();
        in.expect(ACTOR);
        ActorId actor = ActorId.of(in.text());
        in.expect(PURPOSE);
        Purpose purpose = Purpose.of(in.text());
        in.expect(AT);
        java.time.Instant at = in.instant();
        in.expect(UNIT);
        return new Head(revision, new Act(actor, purpose, at, UnitId.of(in.text())));
    }

    /** What a unit or a commit says of itself. */
    record Unit(Commit commit, List<Group> groups) {}

    /** Reads a unit or a commit behind its station. */
    static Unit read(JsonReader in) {
        Head head = head(in);
        List<Commit.Touched> touched = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        if (in.skip(KINDS)) {
            while (!in.skip(']')) {
                in.skip(',');
                Group group = Group.read(in);
                groups.add(group);
                touched.add(new Commit.Touched(group.kind(), group.ids(in)));
            }
        } else {
            in.expect(TOUCHED);
            while (!in.skip(']')) {
                in.skip(',');
                in.expect(KIND);
                String kind = in.text();
                in.expect(IDS);
                touched.add(new Commit.Touched(kind, in.texts()));
                in.expect('}');
            }
        }
        return new Unit(new Commit(head.revision(), head.act(), touched), groups);
    }
}
