package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example files of the guide to the format, to be changed in one respect by a test. */
final class PolicyText {

    private static final Path GUIDE = Path.of("..", "docs", "policy-format.md");

    private PolicyText() {}

    static String pack() {
        return block("the pack");
    }

    static String overlay() {
        return block("the overlay");
    }

    static String conditions() {
        return block("the conditions");
    }

    /** The example pack with the two versions of a book of the guide in place of its own. */
    static String packWithTwoVersions() {
        String pack = pack();
        int from = pack.indexOf("  \"books\": [");
        int to = pack.indexOf("  \"duties\": [");
        assertTrue(from > 0 && to > from, "the example has no books before its duties");
        return pack.substring(0, from) + "  \"books\": " + block("two versions of a book") + "," + pack.substring(to);
    }

    /** The example pack with the practice of the guide. */
    static String packWithPractice() {
        return replaced(pack(), "\"scale\": [", practice().strip() + ",\n  \"scale\": [");
    }

    /** The section of a pack or overlay that says how people handle tiers. */
    static String practice() {
        return block("the practice");
    }

    /** The example pack with the pairing of the guide. */
    static String packWithPairing() {
        return replaced(pack(), "\"scale\": [", pairing().strip() + ",\n  \"scale\": [");
    }

    /** The example pack with the rounds and suspensions of the guide. */
    static String packWithRounds() {
        return replaced(pack(), "\"scale\": [", block("the rounds").strip() + ",\n  \"scale\": [");
    }

    /** The section of a pack or overlay that says how helpers are paired. */
    static String pairing() {
        return block("the pairing");
    }

    /** The example pack with the cases of the guide. */
    static String packWithCases() {
        return replaced(pack(), "\"scale\": [", cases().strip() + ",\n  \"scale\": [");
    }

    /** The section of a pack or overlay that says how cases are handled. */
    static String cases() {
        return block("the cases");
    }

    /** The example pack with the alerts of the guide. */
    static String packWithAlerts() {
        return replaced(pack(), "\"scale\": [", alerts().strip() + ",\n  \"scale\": [");
    }

    /** The section of a pack or overlay that says how alerts are handled. */
    static String alerts() {
        return block("the alerts");
    }

    /** The whole guide. */
    static String guide() {
        try {
            return Files.readString(GUIDE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String block(String name) {
        String guide = guide();
        String opening = "<!-- tested: " + name + " -->\n```json\n";
        int start = guide.indexOf(opening);
        assertTrue(start >= 0, "the guide has no block named " + name);
        start += opening.length();
        return guide.substring(start, guide.indexOf("```\n", start));
    }

    /** The example pack with its one rule's condition replaced. */
    static String packWhen(String condition) {
        return replaced(
                pack(),
                "{\"all\": [{\"factor\": \"living.alone\", \"is\": \"yes\"}, {\"factor\": \"health\", \"is\": \"poor\"}]}",
                condition);
    }

    static String replaced(String text, String from, String to) {
        assertTrue(text.contains(from), "the example does not hold " + from);
        return text.replace(from, to);
    }

    static Path write(Path directory, String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
