package org.xinfeng.storage.json;

import java.util.ArrayList;
import java.util.List;
import org.xinfeng.kernel.StorageException;

/**
 * Reads a journal from a position on and tells its end from damage. Changes nothing.
 *
 * <p>A line that is not whole is <em>damaged</em> if something attests that it was forced to disk: a later journal file
 * (begun only after everything before was forced), a later line written after such a force, or the mark of a clean
 * close. That is refused. Otherwise it belongs to the last batch, of which no force was recorded: <em>torn</em>. It and
 * what follows was never acknowledged, except in one case that cannot be told apart: the last batch was forced and
 * acknowledged, the process died before it wrote anything more, and then the disk changed a bit of it.
 */
final class JournalScan {

    /**
     * Where a journal ends.
     *
     * @param end the position behind the last good line
     * @param attested up to where the journal is known to have been forced
     * @param torn the position behind the last torn byte; {@code end} if nothing is torn
     * @param closed whether it was closed cleanly
     */
    record End(long end, long attested, long torn, boolean closed) {}

    private final List<LineFile> files;
    private long end;
    private long attested;
    private boolean closed;

    private JournalScan(List<LineFile> files) {
        this.files = files;
    }

    /** The files of a journal that hold {@code from} and what follows, opened; none if there is no journal. */
    static List<LineFile> open(Layout layout, long from) {
        Long first = layout.journals().floorKey(from);
        if (first == null
                && (from > 0
                        || !layout.journals().isEmpty()
                        || !layout.snapshots().isEmpty())) {
            throw missing(layout, layout.journals().isEmpty() ? 0 : from);
        }
        List<LineFile> files = new ArrayList<>();
        if (first == null) {
            return files;
        }
        try {
            layout.journals().tailMap(first, true).forEach((base, path) -> {
                if (!files.isEmpty() && files.get(files.size() - 1).end() < base) {
                    LineFile before = files.get(files.size() - 1);
                    throw Damage.at(before, before.end(), "ends there, before the next journal file begins");
                }
                files.add(LineFile.open(path, base));
            });
            return files;
        } catch (RuntimeException e) {
            files.forEach(LineFile::close);
            throw e;
        }
    }

    private static StorageException missing(Layout layout, long from) {
        return new StorageException("The journal file that holds position " + from + " is missing from " + layout.dir()
                + "; restore it from a backup and open again; nothing was changed.");
    }

    /**
     * Reads from a position on.
     *
     * @param from where a line begins, up to which everything was forced
     * @throws StorageException if the journal is damaged, or written in a newer format
     */
    static End scan(List<LineFile> files, long from, Visitor visitor) {
        JournalScan scan = new JournalScan(files);
        scan.end = from;
        scan.attested = from;
        long torn = from;
        for (int i = 0; i < files.size(); i++) {
            torn = scan.file(i, visitor);
        }
        return new End(scan.end, scan.attested, torn, scan.closed);
    }

    private long file(int index, Visitor visitor) {
        LineFile file = files.get(index);
        LineWindow window = new LineWindow(file);
        boolean last = index == files.size() - 1;
        if (end > file.end()) {
            throw Damage.at(file, file.end(), "ends there, although more was forced to disk");
        }
        if (!window.line(file.base())) {
            throw Damage.at(file, file.base(), "was forced to disk when the file was begun, and is not whole");
        }
        Layout.requireJournal(window);
        end = Math.max(end, window.next());
        long limit = last ? file.end() : files.get(index + 1).base();
        while (end < limit && window.line(end)) {
            long at = end;
            attested = Math.max(attested, window.forced());
            closed = !Visitor.visit(window, at, visitor);
            end = window.next();
        }
        return last ? torn(window) : whole(window, limit);
    }

    private long whole(LineWindow window, long limit) {
        if (end != limit || window.behindLast(limit) != limit) {
            throw Damage.at(
                    window.file(), end, "was forced to disk before the next journal file was begun, and is not whole");
        }
        return end;
    }

    private long torn(LineWindow window) {
        long behind = window.behindLast(end);
        if (behind > end) {
            long witness = window.attesting(end, behind);
            if (witness >= 0) {
                throw Damage.at(
                        window.file(),
                        end,
                        "is not whole, although the line at byte "
                                + (witness - window.file().base()) + " attests that it was forced to disk");
            }
            closed = false;
        }
        return behind;
    }
}
