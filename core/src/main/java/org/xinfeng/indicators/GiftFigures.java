package org.xinfeng.indicators;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinfeng.community.Donation;
import org.xinfeng.community.RegisteredPartner;

/**
 * What was given in kind in a period, in fen; what was struck out is not in it.
 *
 * @param donations all of them, the earliest first
 * @param byDonor what each donor gave: partners first, by id, then others by name, then whoever was not named
 * @param byBasis what is known by which basis; a basis not used comes to 0
 */
public record GiftFigures(
        List<Donation.Id> donations, Map<Donation.Donor, Long> byDonor, Map<Donation.Basis, Long> byBasis) {

    private static final Comparator<Donation.Donor> ORDER = Comparator.comparing(
                    (Donation.Donor donor) -> donor.partner().isEmpty())
            .thenComparing(
                    donor -> donor.partner().map(RegisteredPartner.Id::value).orElse(""))
            .thenComparing(donor -> donor.named().isEmpty())
            .thenComparing(donor -> donor.named().orElse(""));

    public GiftFigures {
        donations = List.copyOf(donations);
        byDonor = Collections.unmodifiableMap(byDonor);
        byBasis = Collections.unmodifiableMap(new EnumMap<>(byBasis));
    }

    /**
     * What donations come to; those struck out are left out.
     *
     * @throws ArithmeticException if a sum does not fit in 64 bits, which takes millions of the greatest donations
     */
    public static GiftFigures of(Collection<Donation> written) {
        List<Donation> all = written.stream().filter(Donation::counts).toList();
        Map<Donation.Donor, Long> byDonor = new TreeMap<>(ORDER);
        Map<Donation.Basis, Long> byBasis = new EnumMap<>(Donation.Basis.class);
        for (Donation.Basis basis : Donation.Basis.values()) {
            byBasis.put(basis, 0L);
        }
        for (Donation one : all) {
            byDonor.merge(one.donor(), one.fen(), Math::addExact);
            byBasis.merge(one.worth().basis(), one.fen(), Math::addExact);
        }
        return new GiftFigures(all.stream().map(Donation::id).toList(), byDonor, byBasis);
    }

    /** What all of it is worth, in fen. */
    public long fen() {
        return byBasis.values().stream().reduce(0L, Math::addExact);
    }
}
