package org.xinfeng.storage.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.xinfeng.policy.InvalidPolicyException;
import org.xinfeng.policy.PolicyProblem;

/** What is wrong in one file: collected, so that several problems are told at once. */
final class PolicyReport {

    private static final int LONGEST_TEXT = 160;
    private static final int LONGEST_WORD = 40;
    private static final int MOST_PROBLEMS = 100;

    private final String file;
    private final List<PolicyProblem> problems = new ArrayList<>();
    private int count;

    PolicyReport(String file) {
        this.file = file;
    }

    void add(String path, String cause, String cure) {
        count++;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new PolicyProblem(
                    file,
                    path.isEmpty() ? "/" : middle(path),
                    clip(cause, LONGEST_TEXT),
                    clip(cure, 2 * LONGEST_TEXT)));
        }
    }

    /** The beginning and the end of a place that is very deep. */
    private static String middle(String path) {
        return path.length() <= LONGEST_TEXT
                ? path
                : clip(path, LONGEST_TEXT - LONGEST_WORD) + path.substring(path.length() - LONGEST_WORD);
    }

    /** How many problems were found so far, those no longer kept too. */
    int count() {
        return count;
    }

    List<PolicyProblem> problems() {
        return problems;
    }

    InvalidPolicyException asException() {
        return new InvalidPolicyException(problems);
    }

    /** A word of the file, in quotes, short enough to be repeated in a message. */
    static String quoted(String word) {
        return '"' + clip(word, LONGEST_WORD) + '"';
    }

    private static String clip(String text, int longest) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int cut = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, cut) + "…";
    }

    /** What to write instead of {@code word}: the nearest of the words there are, if one is near, then all of them. */
    static String cure(String word, Collection<String> words) {
        String all = "use " + (words.size() == 1 ? "" : "one of ") + String.join(", ", words);
        String nearest = null;
        int least = word.length() > LONGEST_WORD ? 0 : 1 + word.length() / 3;
        for (String candidate : words) {
            int distance = distance(word.toLowerCase(java.util.Locale.ROOT), candidate, least);
            if (distance < least || nearest == null && distance == least) {
                nearest = candidate;
                least = distance;
            }
        }
        return nearest == null ? all : "did you mean \"" + nearest + "\"? " + all;
    }

    private static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        String lower = other.toLowerCase(java.util.Locale.ROOT);
        int[] row = new int[lower.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= lower.length(); j++) {
                int change = corner + (one.charAt(i - 1) == lower.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[lower.length()];
    }
}
