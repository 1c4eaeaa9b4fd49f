package org.xinfeng.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.community.Donation;
import org.xinfeng.community.RegisteredPartner;
import org.xinfeng.community.Struck;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.ResidentId;

/** Sums of gifts are exact, and the same however the period is cut. */
class GiftLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 100;
    private static final ActorId LIN = ActorId.of("lin");

    @Property(tries = 300, seed = "3403")
    void totalsAddUpOverAnySplitOfThePeriod(@ForAll long seed, @ForAll @IntRange(max = 60) int count) {
        Random random = new Random(seed);
        List<Donation> all = donations(random, count);
        List<LocalDate> cuts = new ArrayList<>(random.ints(random.nextInt(6), 1, DAYS)
                .sorted()
                .distinct()
                .mapToObj(FIRST::plusDays)
                .toList());
        cuts.add(FIRST.plusDays(DAYS));
        GiftFigures whole = in(all, DateRange.of(FIRST, FIRST.plusDays(DAYS)));
        long sum = 0;
        int entries = 0;
        LocalDate from = FIRST;
        for (LocalDate to : cuts) {
            GiftFigures part = in(all, DateRange.of(from, to));
            sum += part.fen();
            entries += part.donations().size();
            from = to;
        }
        assertEquals(whole.fen(), sum);
        assertEquals(whole.donations().size(), entries);
        assertEquals(
                whole.fen(),
                whole.byDonor().values().stream().mapToLong(fen -> fen).sum());
        assertEquals(BigInteger.valueOf(whole.fen()), exact(all));
    }

    private static BigInteger exact(List<Donation> all) {
        return all.stream()
                .filter(one -> one.struck().isEmpty())
                .map(one -> BigInteger.valueOf(one.goods().quantity())
                        .multiply(BigInteger.valueOf(one.worth().unitFen())))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static GiftFigures in(List<Donation> all, DateRange period) {
        return GiftFigures.of(
                all.stream().filter(one -> period.contains(one.on())).toList());
    }

    private static List<Donation> donations(Random random, int count) {
        List<Donation> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long unit = 1 + random.nextLong(random.nextBoolean() ? 10_000 : Donation.MOST_FEN);
            long quantity = 1 + random.nextLong(Donation.MOST_FEN / unit);
            Donation.Donor donor = switch (random.nextInt(3)) {
                case 0 -> Donation.Donor.of(new RegisteredPartner.Id("p" + random.nextInt(3)));
                case 1 -> Donation.Donor.named("某" + random.nextInt(3));
                default -> Donation.Donor.unnamed();
            };
            LocalDate on = FIRST.plusDays(random.nextInt(DAYS));
            Donation given = Donation.Entry.of(
                            "d" + i,
                            new OpenedAssist.Id("a"),
                            on,
                            Donation.Goods.of("米", quantity, "kg"),
                            Donation.Worth.of(unit, Donation.Basis.values()[random.nextInt(4)]),
                            donor)
                    .written(ResidentId.of("r"), on, LIN);
            all.add(random.nextInt(5) == 0 ? given.struck(new Struck(on, LIN, Struck.Because.MISTAKEN)) : given);
        }
        return all;
    }

    @Property(tries = 300, seed = "3404")
    void whatFitsIsExactAndWhatDoesNotIsRefused(@ForAll long quantity, @ForAll long unit) {
        long some = Math.max(1, quantity);
        long fen = Math.max(1, unit);
        boolean fits = BigInteger.valueOf(some)
                        .multiply(BigInteger.valueOf(fen))
                        .compareTo(BigInteger.valueOf(Donation.MOST_FEN))
                <= 0;
        Donation.Entry entry = Donation.Entry.of(
                "d",
                new OpenedAssist.Id("a"),
                FIRST,
                Donation.Goods.of("米", some, "kg"),
                Donation.Worth.of(fen, Donation.Basis.INVOICE),
                Donation.Donor.unnamed());
        assertEquals(fits, entry.isInBounds());
        Optional<Long> worth =
                fits ? Optional.of(entry.written(ResidentId.of("r"), FIRST, LIN).fen()) : Optional.empty();
        assertEquals(fits ? Optional.of(some * fen) : Optional.empty(), worth);
    }
}
