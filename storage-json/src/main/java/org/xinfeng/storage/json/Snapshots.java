package org.xinfeng.storage.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the newest snapshot that can be trusted. One that is not whole is passed over: the journal knows everything. */
final class Snapshots {

    /**
     * A snapshot that is whole.
     *
     * @param before the position of the journal up to which it knows everything
     * @param loaded what it holds, with places in its file, which is open
     */
    record Good(LineFile file, long before, Loaded loaded) {}

    private static final byte[] LINES = RowCodec.ascii("{\"lines\":");

    private final Layout layout;
    private final List<Path> rejected = new ArrayList<>();

    Snapshots(Layout layout) {
        this.layout = layout;
    }

    /** What was passed over. */
    List<Path> rejected() {
        return rejected;
    }

    @Nullable
    Good newest() {
        for (Map.Entry<Long, Path> one : layout.snapshots().descendingMap().entrySet()) {
            LineFile file = LineFile.open(one.getValue(), 0);
            Loaded loaded = new Loaded();
            boolean good = false;
            try {
                good = read(file, one.getKey(), loaded);
            } catch (RuntimeException e) {
                // a snapshot that cannot be read is not needed
            } finally {
                if (!good) {
                    file.close();
                }
            }
            if (good) {
                return new Good(file, one.getKey(), loaded);
            }
            rejected.add(one.getValue());
        }
        return null;
    }

    private static boolean read(LineFile file, long before, Loaded loaded) {
        LineWindow window = new LineWindow(file);
        if (!window.line(0) || !Layout.isSnapshot(window, before)) {
            return false;
        }
        long lines = 1;
        for (long at = window.next(); window.line(at); at = window.next()) {
            if (!Visitor.visit(window, at, loaded)) {
                JsonReader in = new JsonReader(window.bytes(), window.json());
                return in.skip(LINES) && in.number() == lines && window.next() == file.end();
            }
            lines++;
        }
        return false;
    }

    /** The last line of a snapshot. */
    static void end(long lines, JsonWriter out) {
        out.raw(LINES).number(lines).raw('}');
    }
}
