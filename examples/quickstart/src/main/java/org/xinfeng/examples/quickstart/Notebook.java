package org.xinfeng.examples.quickstart;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.registry.ResidentId;

/**
 * What of the story was told, and who was chosen for it, in a file beside the data: a telling that is cut off goes on where it
 * was, on the same people and under the same ids. Ids, days and moments only.
 *
 * <p>A step is noted behind its deeds, so the deeds of one cut off are done again; under the same ids they are done once.
 */
final class Notebook {

    private static final String FILE = "story.properties";
    private static final String BEGUN = "begun";
    private static final String DONE = ".done";
    private static final String AT = ".at";

    private final Path file;
    private final Properties notes = new Properties();

    private Notebook(Path file) {
        this.file = file;
    }

    /** @throws UncheckedIOException if it is there and cannot be read */
    static Notebook in(Path data) {
        Notebook notebook = new Notebook(data.resolve(FILE));
        if (Files.exists(notebook.file)) {
            try (Reader in = Files.newBufferedReader(notebook.file)) {
                notebook.notes.load(in);
                notebook.check();
            } catch (IOException | IllegalArgumentException | DateTimeException e) {
                throw new UncheckedIOException(new IOException(notebook.file + " cannot be read (" + e.getMessage()
                        + "); delete it to have the story told anew"));
            }
        }
        return notebook;
    }

    private void check() {
        for (String key : notes.stringPropertyNames()) {
            String value = notes.getProperty(key, "");
            if (key.equals(BEGUN)) {
                LocalDate.parse(value);
            } else if (key.endsWith(DONE) || key.endsWith(AT)) {
                Instant.parse(value);
            }
        }
    }

    /** The day of a telling that was begun and not ended. */
    Optional<String> unfinished() {
        return find(BEGUN).filter(day -> !isDone("story"));
    }

    /** Begins a new telling. */
    void begin(String day) {
        notes.clear();
        note(BEGUN, day);
    }

    void end(SettableTime time) {
        note("story" + DONE, time.instant().toString());
    }

    /** The same for the same in one telling, another in the next: under it a deed is done once. */
    String id(String what) {
        return what + "-" + Objects.requireNonNull(notes.getProperty(BEGUN), "the telling has begun");
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(notes.getProperty(key));
    }

    /** What was chosen once; chosen now, and noted, if it was not. */
    String once(String key, Supplier<String> choice) {
        return find(key).orElseGet(() -> {
            String chosen = choice.get();
            note(key, chosen);
            return chosen;
        });
    }

    /** Residents as a choice is noted. */
    static String line(List<ResidentId> residents) {
        return String.join(" ", residents.stream().map(ResidentId::value).toList());
    }

    static List<ResidentId> residents(String line) {
        return Arrays.stream(line.split(" "))
                .filter(id -> !id.isEmpty())
                .map(ResidentId::of)
                .toList();
    }

    boolean isDone(String step) {
        return find(step + DONE).isPresent();
    }

    /** Takes a step at the moment it was begun first; one that was taken before only sets the time to its end. */
    void step(String name, SettableTime time, Runnable deeds) {
        Optional<String> done = find(name + DONE);
        if (done.isPresent()) {
            time.set(Instant.parse(done.get()));
            return;
        }
        time.set(Instant.parse(once(name + AT, () -> time.instant().toString())));
        deeds.run();
        note(name + DONE, time.instant().toString());
    }

    private void note(String key, String value) {
        notes.setProperty(key, value);
        Path next = file.resolveSibling(FILE + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
                notes.store(out, null);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(file + " cannot be written (" + e.getMessage() + ")"));
        }
    }
}
