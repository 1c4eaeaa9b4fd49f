package org.xinfeng.registry;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.xinfeng.kernel.Code;

/**
 * What a person is found again by: the one function through which identity numbers are looked up, so that the index can
 * become a blind one without touching a caller.
 *
 * <p>With an identity number, a digest of it; without, a digest of name, birth date and village, which can be shared by
 * two people. The digest is not a protection by itself: the numbers are few enough to try.
 */
public record PersonKey(String value) implements Code {

    private static final int HEX_DIGITS = 32;

    public PersonKey {
        Code.check("person key", value);
    }

    public static PersonKey of(IdentityNumber identity) {
        return new PersonKey("n" + digest(identity.value()));
    }

    /** For a person without an identity number. */
    public static PersonKey of(String name, LocalDate birth, VillageId village) {
        return new PersonKey("d" + digest(name + '\n' + birth + '\n' + village.value()));
    }

    /** Whether the key stands for an identity number, so that it is one person's. */
    public boolean isExact() {
        return value.startsWith("n");
    }

    private static String digest(String text) {
        return Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .substring(0, HEX_DIGITS);
    }
}
