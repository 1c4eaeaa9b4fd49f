package org.xinfeng.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.pairing.Pairing;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.json.JsonStorage;

/** A telling that is cut off again and again ends as one that is not: nobody is visited twice, nothing is left half done. */
class CutOffStoryTest {

    /** Where it is cut off, in the order of the story: behind the line that has this in it. */
    private static final List<String> CUTS = List.of(
            "Made a synthetic roster",
            "The import is cut off half way",
            "Mended 21 rows",
            "assessed 1000/",
            "One visit, two people seen",
            "A visit of",
            "harm is reported",
            "The week to 2026-03-20",
            "Today is 2026-04-05",
            "are accepted first",
            "with the others staying",
            "are one alert",
            "the visit, the five inquiries",
            "Case case-",
            "with consent it is sent",
            "Closing it now?",
            "comes into hospital",
            "the department has answered in time",
            "back at home",
            "agreeing alone is refused",
            "station-head agrees");

    private static final String UNBROKEN = "a line that is not there";

    @TempDir
    private Path folder;

    private static final class CutOff extends Error {

        private static final long serialVersionUID = 1L;
    }

    /** Prints lines, and is cut off behind one of them. */
    private static final class Cutting extends PrintStream {

        private final String behind;

        Cutting(ByteArrayOutputStream to, String behind) {
            super(to, true, StandardCharsets.UTF_8);
            this.behind = behind;
        }

        @Override
        public void println(String line) {
            super.println(line);
            if (line.contains(behind)) {
                throw new CutOff();
            }
        }
    }

    private static String tell(Path data, String cutBehind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new Cutting(out, cutBehind);
        String[] args = {"--data", data.toString(), "--lang", "en"};
        if (cutBehind.equals(UNBROKEN)) {
            assertEquals(0, Quickstart.run(to, to, args), () -> out.toString(StandardCharsets.UTF_8));
        } else {
            assertThrows(
                    CutOff.class,
                    () -> Quickstart.run(to, to, args),
                    () -> cutBehind + " is not in " + out.toString(StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8).replaceAll("[0-9a-z]{16}-[0-9a-z]+|[0-9a-f]{24}", "ID");
    }

    private static Map<String, Integer> counts(Path data) {
        try (JsonStorage storage = JsonStorage.open(data)) {
            Act act = Act.of(ActorId.of("test"), Purpose.of("counting"), Instant.EPOCH);
            return storage.read(Story.TOWN, act, records -> {
                Map<String, Integer> counts = new TreeMap<>();
                Xinfeng.kinds().stream()
                        .filter(kind ->
                                kind != Pairing.Seat.KIND) // of equal pairs those of the lower, random ids are taken
                        .forEach(kind -> counts.put(kind.code(), count(records, kind)));
                return counts;
            });
        }
    }

    private static <I extends Code, T> int count(Records records, Kind<I, T> kind) {
        return records.store(kind).all(kind, kind.byId(), Prefix.none()).size();
    }

    private static String gaps(String told) {
        return told.substring(told.lastIndexOf("The gaps"), told.lastIndexOf("The data lies"));
    }

    @Test
    void aTellingThatIsCutOffAgainAndAgainEndsAsOneThatIsNot() {
        Path whole = folder.resolve("whole");
        Path pieces = folder.resolve("pieces");
        String unbroken = tell(whole, UNBROKEN);

        CUTS.forEach(cut -> tell(pieces, cut));
        String last = tell(pieces, UNBROKEN);

        assertTrue(last.contains("This was cut off the time before"), last);
        assertEquals(gaps(unbroken), gaps(last));
        assertEquals(counts(whole), counts(pieces));
    }

    @ParameterizedTest
    @ValueSource(strings = {"begun=\\u12", "begun=yesterday", "begun=2026-03-02\nchapter-1.done=soon"})
    void aNotebookThatCannotBeReadIsOneLineThatSaysWhatToDo(String notes) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("story.properties"), notes);
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Quickstart.run(
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                "--data",
                data.toString());

        assertEquals(2, status);
        assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count());
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("delete it to have the story told anew"));
    }
}
