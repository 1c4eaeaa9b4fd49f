package org.xinfeng.monitoring.comparing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * How well a line of a list fits a resident when no identity number says it: points for each of what is known of both,
 * none for what one of them lacks.
 *
 * <p>Points are about ten for each factor of two to three by which agreement is likelier among lines of the same person than
 * among others; they are this library's and were tried on generated lists only. Pure: the same two give the same score.
 *
 * @param numbersDiffer both have a number, and it is not the same
 */
public record MatchScore(Likeness name, Likeness birth, Likeness sex, Likeness village, boolean numbersDiffer) {

    /** From so many points on a pair is shown to people. */
    public static final int CANDIDATE = 30;

    /** From so many points on a pair may be called sure, see {@link #mayBeSure}. */
    public static final int SURE = 60;

    /** How many points the best pair must lie before the next to be called sure. */
    public static final int LEAD = 15;

    /** How alike two values are. */
    public enum Likeness {
        /** The same. */
        SAME,
        /** The same characters in another order; of a date, day and month exchanged. */
        ORDER,
        /** One character that sounds or looks alike; of a date, one digit. */
        ALIKE,
        /** One character more, less or another. */
        NEAR,
        /** One of the two is not known. */
        UNKNOWN,
        OTHER
    }

    /** The points. */
    public int points() {
        return switch (name) {
                    case SAME -> 40;
                    case ORDER -> 34;
                    case ALIKE -> 32;
                    case NEAR -> 18;
                    case UNKNOWN -> 0;
                    case OTHER -> -40;
                }
                + switch (birth) {
                    case SAME -> 35;
                    case ORDER -> 28;
                    case ALIKE, NEAR -> 25;
                    case UNKNOWN -> 0;
                    case OTHER -> -35;
                }
                + (sex == Likeness.SAME ? 2 : sex == Likeness.UNKNOWN ? 0 : -6)
                + switch (village) {
                    case SAME -> 12;
                    case ORDER, ALIKE, NEAR -> 10;
                    case UNKNOWN -> 0;
                    case OTHER -> -8;
                }
                - (numbersDiffer ? 40 : 0);
    }

    /** Whether it is worth showing. */
    public boolean isCandidate() {
        return points() >= CANDIDATE;
    }

    /**
     * Whether it is sure if nobody else fits nearly as well. Twins share all but one character of the name, so a name that
     * is only near never is.
     */
    public boolean mayBeSure() {
        return points() >= SURE && (name == Likeness.SAME || name == Likeness.ORDER || name == Likeness.ALIKE);
    }

    /** A name as it is compared: plain characters without blanks and middle dots. */
    static int[] characters(String name) {
        String plain = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        int[] characters = new int[plain.length()];
        int size = 0;
        int at = 0;
        while (at < plain.length()) {
            int character = plain.codePointAt(at);
            at += Character.charCount(character);
            if (!isBetween(character)) {
                characters[size++] = Character.toLowerCase(character);
            }
        }
        return size == characters.length ? characters : Arrays.copyOf(characters, size);
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < '\u4E00' || c > '\u9FA5') {
                return false;
            }
        }
        return true;
    }

    private static boolean isBetween(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '·'
                || character == '•'
                || character == '.';
    }

    /** How alike two names are, each as {@link #characters} gives it; an empty one is not known. */
    static Likeness names(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return Likeness.UNKNOWN;
        }
        if (one.length != other.length) {
            return oneLess(one, other) || oneLess(other, one) ? Likeness.NEAR : Likeness.OTHER;
        }
        int differ = 0;
        int at = -1;
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i]) {
                differ++;
                at = i;
            }
        }
        if (differ == 0) {
            return Likeness.SAME;
        }
        if (differ == 1) {
            return Characters.alike(one[at], other[at])
                    ? Likeness.ALIKE
                    : one.length > 1 ? Likeness.NEAR : Likeness.OTHER;
        }
        return Arrays.equals(sorted(one), sorted(other)) ? Likeness.ORDER : Likeness.OTHER;
    }

    static int[] sorted(int[] characters) {
        int[] sorted = characters.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static boolean oneLess(int[] less, int[] more) {
        if (less.length + 1 != more.length || less.length < 2) {
            return false;
        }
        int skipped = 0;
        for (int i = 0; i < more.length; i++) {
            int at = i - skipped;
            if (at == less.length || less[at] != more[i]) {
                skipped++;
            }
            if (skipped > 1) {
                return false;
            }
        }
        return true;
    }

    /** How alike two birth dates are. */
    static Likeness births(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        if (one.get().equals(other.get())) {
            return Likeness.SAME;
        }
        if (exchanged(one.get()).equals(other)) {
            return Likeness.ORDER;
        }
        int differ = 0;
        int first = digits(one.get());
        int second = digits(other.get());
        while (first > 0 || second > 0) {
            differ += first % 10 == second % 10 ? 0 : 1;
            first /= 10;
            second /= 10;
        }
        return differ == 1 ? Likeness.ALIKE : Likeness.OTHER;
    }

    /** The date with day and month exchanged, if there is such a date. */
    static Optional<LocalDate> exchanged(LocalDate date) {
        return date.getDayOfMonth() > 12
                ? Optional.empty()
                : Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
    }

    /** A date as the number yyyymmdd. */
    static int digits(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    static <T> Likeness same(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() ? Likeness.UNKNOWN : one.equals(other) ? Likeness.SAME : Likeness.OTHER;
    }
}
