package org.xinfeng.registry;

/**
 * How much of a person is shown on lists and screens that are not the file itself.
 *
 * <p>GB/T 37964-2019 names the methods but no numbers of digits; what is shown here are the usual conventions. Identity
 * numbers are masked by {@link IdentityNumber#masked()}. Masking is for display; it is not anonymity.
 */
public enum Masks {

    /** The first character of a name, 3 + 4 digits of a mobile number, 4 + 2 of a landline, an address down to the village. */
    PARTIAL,

    /**
     * Nothing at all: for minors (Law on the Protection of Minors, art. 103) and for people with a severe mental disorder
     * (Mental Health Law, art. 4).
     */
    NOTHING;

    /** Stands for whatever is hidden as a whole, of the same length always. */
    public static final String HIDDEN = "********";

    /** The mask that a person may claim. */
    public static Masks of(boolean minor, boolean severeMentalDisorder) {
        return minor || severeMentalDisorder ? NOTHING : PARTIAL;
    }

    /** The first character, then a star for each other one; a name of one character is hidden. */
    public String name(String name) {
        int characters = name.codePointCount(0, name.length());
        if (this == NOTHING || characters < 2) {
            return HIDDEN;
        }
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "*".repeat(characters - 1);
    }

    /** 3 + 4 of a mobile number, 4 + 2 of a landline; anything that is neither is hidden. */
    public String phone(String phone) {
        String digits = Phones.normalise(phone).orElse("");
        if (this == NOTHING || digits.isEmpty()) {
            return HIDDEN;
        }
        return Phones.isMobile(digits) ? ends(digits, 3, 4) : ends(digits, 4, 2);
    }

    /**
     * The address down to the village, with the rest hidden.
     *
     * @param village its name as written in the address; if the address does not hold it, everything is hidden
     */
    public String address(String address, String village) {
        int at = village.isBlank() ? -1 : address.indexOf(village);
        return this == NOTHING || at < 0 ? HIDDEN : address.substring(0, at + village.length()) + HIDDEN;
    }

    private static String ends(String text, int first, int last) {
        int hidden = text.length() - first - last;
        return text.substring(0, first) + "*".repeat(hidden) + text.substring(text.length() - last);
    }
}
