package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.function.Executable;
import org.xinfeng.kernel.StorageException;

/** What an operator reads when something failed. */
final class Sentence {

    private Sentence() {}

    /**
     * That it fails with this sentence, which tells of no person and no password.
     *
     * @param sentence with a star for what differs from run to run, such as a port
     */
    static void assertSays(String sentence, Executable what) {
        StorageException failure = assertThrows(StorageException.class, what);
        String message = String.valueOf(failure.getMessage());
        String pattern =
                Arrays.stream(sentence.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        if (!message.matches(pattern)) {
            assertEquals(sentence, message);
        }
        assertTrue(message.endsWith(".") && message.indexOf('\n') < 0, message);
        assertTellsNobody(failure);
    }

    /** Neither in its message nor in those of its causes and of what it suppressed. */
    static void assertTellsNobody(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        assertTellsNobody(text.toString());
    }

    static void assertTellsNobody(String text) {
        for (String secret : List.of("查无此人", "Outis", Neighbours.NUMBER, Neighbours.PASSWORD)) {
            assertFalse(text.contains(secret), () -> secret + " is told in: " + text);
        }
    }
}
