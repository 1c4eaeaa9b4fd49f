package org.xinfeng.storage.json;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.xinfeng.kernel.StorageException;

/**
 * The files of a directory: {@code lock}; {@code journal-B.jsonl} that begins at position B of the journal, twelve
 * hexadecimal digits; {@code snapshot-P.jsonl} of everything before position P; {@code torn-B-N}, what a crash left
 * behind byte N of the journal file B; and {@code *.tmp}, which is nothing yet.
 */
final class Layout {

    /** The newest format that is read, and the one that is written. */
    static final int FORMAT = 1;

    private static final byte[] FORMAT_IS = RowCodec.ascii("\",\"format\":");
    private static final byte[] BEFORE = RowCodec.ascii(",\"before\":");

    private final Path dir;

    Layout(Path dir) {
        this.dir = dir;
    }

    Path dir() {
        return dir;
    }

    Path lock() {
        return dir.resolve("lock");
    }

    Path journal(long base) {
        return dir.resolve("journal-" + hex(base) + ".jsonl");
    }

    Path snapshot(long before) {
        return dir.resolve("snapshot-" + hex(before) + ".jsonl");
    }

    /** A file that is not there yet for torn bytes. */
    Path torn(long base, long offset) {
        String name = "torn-" + hex(base) + "-" + offset;
        Path path = dir.resolve(name);
        for (int i = 2; Files.exists(path); i++) {
            path = dir.resolve(name + "-" + i);
        }
        return path;
    }

    static Path temporary(Path path) {
        return path.resolveSibling(path.getFileName() + ".tmp");
    }

    private static String hex(long number) {
        return String.format(Locale.ROOT, "%012x", number);
    }

    NavigableMap<Long, Path> journals() {
        return named("journal-");
    }

    NavigableMap<Long, Path> snapshots() {
        return named("snapshot-");
    }

    private NavigableMap<Long, Path> named(String before) {
        NavigableMap<Long, Path> found = new TreeMap<>();
        for (Path path : list(before + "????????????.jsonl")) {
            String name = path.getFileName().toString();
            String digits = name.substring(before.length(), before.length() + 12);
            if (digits.matches("[0-9a-f]{12}")) {
                found.put(Long.parseLong(digits, 16), path);
            }
        }
        return found;
    }

    private List<Path> list(String glob) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(dir, glob)) {
            paths.forEach(found::add);
            return found;
        } catch (IOException e) {
            throw Disk.failed("listed", dir, e);
        } catch (DirectoryIteratorException e) {
            throw Disk.failed("listed", dir, new IOException(e));
        }
    }

    /** Removes what a crash left unfinished; to be called by the owner of the lock only. */
    void removeTemporaries() {
        for (Path path : list("{journal,snapshot,torn}-*.tmp")) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw Disk.failed("removed", path, e);
            }
        }
    }

    /** The first line of a journal file. */
    static void journalHeader(JsonWriter out) {
        header("journal", out).raw('}');
    }

    /** The first line of a snapshot. */
    static void snapshotHeader(long before, JsonWriter out) {
        header("snapshot", out).raw(BEFORE).number(before).raw('}');
    }

    private static JsonWriter header(String what, JsonWriter out) {
        return out.raw("{\"xinfeng\":\"").raw(what).raw(FORMAT_IS).number(FORMAT);
    }

    /** @throws StorageException if the journal file was written in a newer format */
    static void requireJournal(LineWindow first) {
        long format = format("journal", new JsonReader(first.bytes(), first.json()));
        if (format > FORMAT) {
            throw new StorageException("The journal " + first.file().path() + " was written in format " + format
                    + " but this library knows formats up to " + FORMAT
                    + "; use the newer library. Nothing was changed.");
        }
    }

    /** Whether this is the first line of a snapshot of a known format of what is before {@code before}. */
    static boolean isSnapshot(LineWindow first, long before) {
        JsonReader in = new JsonReader(first.bytes(), first.json());
        return format("snapshot", in) == FORMAT && in.skip(BEFORE) && in.number() == before;
    }

    private static long format(String what, JsonReader in) {
        in.expect(RowCodec.ascii("{\"xinfeng\":\""));
        in.expect(RowCodec.ascii(what));
        in.expect(FORMAT_IS);
        return in.number();
    }
}
