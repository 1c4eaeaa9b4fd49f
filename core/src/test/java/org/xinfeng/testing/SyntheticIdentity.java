package org.xinfeng.testing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.xinfeng.registry.IdentityNumber;

/**
 * Identity numbers that cannot be anyone's: their area prefix 999999 is not assigned to a place or a country. Their check
 * digit is right.
 */
public final class SyntheticIdentity {

    public static final String AREA = "999999";

    private SyntheticIdentity() {}

    /** @param sequence from 0 to 999; odd for men, even for women */
    public static IdentityNumber of(LocalDate birth, int sequence) {
        if (sequence < 0 || sequence > 999) {
            throw new IllegalArgumentException("sequence must be from 0 to 999 but is " + sequence);
        }
        String body =
                AREA + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format(Locale.ROOT, "%03d", sequence);
        return new IdentityNumber(body + IdentityNumber.checkDigit(body));
    }

    /** The {@code n}-th of a row of persons who are all different, born from 1930 on. */
    public static IdentityNumber nth(int n) {
        return of(LocalDate.of(1930, 1, 1).plusDays(n / 1000), n % 1000);
    }

    /** Any of them, born from 1800 to 2099. */
    public static Arbitrary<IdentityNumber> any() {
        Arbitrary<LocalDate> births = Arbitraries.longs()
                .between(
                        LocalDate.of(1800, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(births, Arbitraries.integers().between(0, 999))
                .as(SyntheticIdentity::of);
    }
}
