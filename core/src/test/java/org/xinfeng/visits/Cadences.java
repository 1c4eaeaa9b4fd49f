package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.xinfeng.visits.Cadence.Unit;
import org.xinfeng.visits.Cadence.Way;

/** Cadences, and what it means to keep one, told a second time and without cleverness. */
final class Cadences {

    private Cadences() {}

    /** Every calendar cadence there is. */
    static Stream<Cadence> calendar() {
        return Stream.concat(
                Stream.of(Cadence.calendar(1, Unit.WEEK)),
                IntStream.of(1, 2, 3, 4, 6, 12).mapToObj(months -> Cadence.calendar(months, Unit.MONTH)));
    }

    /** Every cadence that repeats, with counts up to a bound. */
    static List<Cadence> repeating(int most) {
        Stream<Cadence> rolling = IntStream.rangeClosed(1, most)
                .boxed()
                .flatMap(count -> Stream.of(Unit.values())
                        .filter(unit -> unit != Unit.DAY || count > 1)
                        .map(unit -> Cadence.rolling(count, unit)));
        return Stream.concat(calendar(), rolling).toList();
    }

    static List<Cadence> all(int most) {
        Stream<Cadence> once = IntStream.rangeClosed(1, most)
                .boxed()
                .flatMap(count -> Stream.of(Unit.values()).map(unit -> Cadence.once(count, unit)));
        return Stream.of(repeating(most).stream(), once, Stream.of(Cadence.immediate()))
                .flatMap(all -> all)
                .toList();
    }

    static Arbitrary<Cadence> any(int most) {
        return Arbitraries.of(all(most));
    }

    /** Whether visits on these days, in order, keep a cadence from the first to the last. */
    static boolean isKept(Cadence cadence, List<LocalDate> visits) {
        for (int i = 1; i < visits.size(); i++) {
            LocalDate before = visits.get(i - 1);
            LocalDate next = visits.get(i);
            boolean kept = cadence.way() == Way.ROLLING
                    ? !next.isAfter(cadence.after(before, 1))
                    : cadence.periodOf(next) - cadence.periodOf(before) <= 1;
            if (!kept) {
                return false;
            }
        }
        return true;
    }

    /** The last day for the next visit after one, if a cadence is to be kept. */
    static LocalDate latest(Cadence cadence, LocalDate visit) {
        return cadence.way() == Way.ROLLING
                ? cadence.after(visit, 1)
                : cadence.periodStart(cadence.periodOf(visit) + 2).minusDays(1);
    }

    /** Visits that keep a cadence, often only just. */
    static List<LocalDate> keeping(Cadence cadence, LocalDate from, int visits, Random random) {
        List<LocalDate> days = new ArrayList<>(List.of(from));
        while (days.size() < visits) {
            LocalDate last = days.get(days.size() - 1);
            LocalDate latest = latest(cadence, last);
            int room = (int) (latest.toEpochDay() - last.toEpochDay());
            days.add(random.nextInt(3) == 0 ? last.plusDays(1 + random.nextInt(room)) : latest);
        }
        return days;
    }
}
