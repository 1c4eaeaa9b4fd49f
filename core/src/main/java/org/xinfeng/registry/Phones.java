package org.xinfeng.registry;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Telephone numbers of the mainland as people write them.
 *
 * <p>Whose it is, is not said here: many elders have no telephone, and the number on file is a relative's or a village
 * cadre's.
 */
public final class Phones {

    private static final Pattern MOBILE = Pattern.compile("(?:0|86|\\+86)?(1[3-9]\\d{9})");
    private static final Pattern LANDLINE = Pattern.compile("(?:010|02\\d|0[3-9]\\d{2})\\d{6,8}");

    private Phones() {}

    /**
     * The digits alone: a mobile number without the prefix 0, 86 or +86, a landline with its area code. Blanks, hyphens and
     * full-width digits are put right.
     *
     * @return empty if it is neither; then keep what was written as a note
     */
    public static Optional<String> normalise(String typed) {
        StringBuilder text = new StringBuilder();
        for (char c : HalfWidth.of(typed).toCharArray()) {
            if (c != '-' && !HalfWidth.isBlank(c)) {
                text.append(c);
            }
        }
        var mobile = MOBILE.matcher(text);
        if (mobile.matches()) {
            return Optional.of(mobile.group(1));
        }
        return isLandline(text) ? Optional.of(text.toString()) : Optional.empty();
    }

    static boolean isMobile(CharSequence digits) {
        return digits.length() == 11 && MOBILE.matcher(digits).matches();
    }

    static boolean isLandline(CharSequence digits) {
        return LANDLINE.matcher(digits).matches();
    }
}
