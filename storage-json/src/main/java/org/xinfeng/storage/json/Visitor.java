package org.xinfeng.storage.json;

import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Commit;

/** Is told what stands in the lines of a journal or a snapshot, in order. */
interface Visitor {

    void commit(String station, Commit commit);

    /**
     * A group of records.
     *
     * @param revision the unit's, or 0 in a snapshot
     * @param window holds the line
     * @param position where the line is
     * @param offset bytes of JSON before the group
     */
    void group(String station, Group group, long revision, LineWindow window, long position, int offset);

    /** Behind the station of a line of a snapshot that holds a group. */
    byte[] RECORDS = RowCodec.ascii(",\"records\":");

    /**
     * Tells a visitor what stands in the line under the window; false if it is about no station.
     *
     * @throws StorageException if the line makes no sense
     */
    static boolean visit(LineWindow window, long position, Visitor visitor) {
        JsonReader in = new JsonReader(window.bytes(), window.json());
        try {
            if (!in.skip(UnitJson.STATION)) {
                return false;
            }
            String station = in.text();
            if (in.skip(RECORDS)) {
                int from = in.at();
                visitor.group(station, Group.read(in), 0, window, position, from - window.json());
            } else {
                UnitJson.Unit unit = UnitJson.read(in);
                visitor.commit(station, unit.commit());
                for (Group group : unit.groups()) {
                    int offset = group.from() - window.json();
                    visitor.group(station, group, unit.commit().revision(), window, position, offset);
                }
            }
            return true;
        } catch (StorageException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Damage.strange(window.file(), position, "line", e);
        }
    }
}
