package org.xinfeng.tiering;

import static org.xinfeng.tiering.TierBook.TIERS;
import static org.xinfeng.tiering.TierBook.tierOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.tiering.HumanTier.Standing;
import org.xinfeng.tiering.HumanTier.Way;
import org.xinfeng.tiering.TierBook.Slip;

/** The rules of what people may decide about a tier, written down a second time over a {@link TierBook}. */
final class PlainDecisions {

    private final TierBook book;

    PlainDecisions(TierBook book) {
        this.book = book;
        book.ended.clear();
    }

    /** What came of it: why not, or what it ended. */
    record Came(Optional<Refusal> why, List<TierDecisions.Ended> ended) {

        static Came done(List<TierDecisions.Ended> ended) {
            return new Came(Optional.empty(), List.copyOf(ended));
        }

        static Came refused(Refusal why) {
            return new Came(Optional.of(why), List.of());
        }
    }

    private static Came no(TieringRefusal reason, Object... details) {
        return Came.refused(Refusal.because(reason, details));
    }

    /** 0 if it is not on the scale. */
    private static int number(Tier tier) {
        return TIERS.indexOf(tier) + 1;
    }

    Came raise(TierDecision.Id id, Tier tier, Optional<LocalDate> until, ActorId by) {
        return wrong(tier, until).orElseGet(() -> {
            int number = number(tier);
            Slip raised = new Slip(id, Way.RAISED, Standing.IN_FORCE, number, 0, by, book.day, until);
            int without = book.counted(
                    book.slips.stream().filter(one -> !one.isRaise()).toList());
            boolean covered =
                    book.slips.stream().anyMatch(one -> one.isRaise() && raised.isCoveredBy(one.tier(), one.last()));
            if (covered || number <= without || without == 0 && number == 1) {
                boolean same = number == book.counts;
                return no(
                        same ? TieringRefusal.SAME_TIER : TieringRefusal.NOT_MORE_SEVERE,
                        "tier",
                        tier,
                        "now",
                        book.counted());
            }
            book.replace(one -> one.is(Standing.PROPOSED) || one.isCoveredBy(number, raised.last()));
            book.slips.add(raised);
            book.looked();
            return Came.done(book.ended);
        });
    }

    Came propose(TierDecision.Id id, Tier tier, Optional<LocalDate> until, int stay, ActorId by) {
        return wrong(tier, until).or(() -> notYet(number(tier), stay)).orElseGet(() -> {
            if (until.isEmpty()) {
                return no(TieringRefusal.NO_LAST_DAY, "tier", tier);
            }
            book.replace(one -> one.is(Standing.PROPOSED));
            book.slips.add(
                    new Slip(id, Way.LOWERED, Standing.PROPOSED, number(tier), book.system, by, book.day, until));
            book.count();
            return Came.done(book.ended);
        });
    }

    Came agree(TierDecision.Id about, int stay, ActorId by) {
        Optional<Slip> found = find(about).filter(one -> one.is(Standing.PROPOSED));
        if (found.isEmpty()) {
            return no(TieringRefusal.ALREADY_DECIDED, "decision", about);
        }
        Slip proposed = found.get();
        if (proposed.by().equals(by)) {
            return no(TieringRefusal.SAME_PERSON, "decision", about, "actor", by);
        }
        return notYet(proposed.tier(), stay).orElseGet(() -> {
            book.replace(one -> one.isLowering() || one.isRaise() && one.tier() > proposed.tier());
            book.slips.remove(proposed);
            if (proposed.tier() > book.system) {
                book.slips.add(inForce(proposed, Way.RAISED, 0));
            } else if (proposed.tier() < book.system) {
                book.slips.add(inForce(proposed, Way.LOWERED, book.system));
            }
            book.looked();
            return Came.done(book.ended);
        });
    }

    Came end(TierDecision.Id about) {
        Optional<Slip> found = find(about);
        if (found.isEmpty()) {
            return no(TieringRefusal.ALREADY_DECIDED, "decision", about);
        }
        Slip slip = found.get();
        List<Slip> left = new ArrayList<>(book.slips);
        left.remove(slip);
        if (book.counted(left) < book.counts) {
            return no(TieringRefusal.NEEDS_SECOND_PERSON, "decision", about, "now", book.counted());
        }
        book.slips.remove(slip);
        book.end(slip, TierDecision.Why.CHANGED);
        if (slip.is(Standing.PROPOSED)) {
            book.count();
        } else {
            book.looked();
        }
        return Came.done(book.ended);
    }

    Came confirm(Tier tier) {
        if (number(tier) == 0 || number(tier) != book.counts) {
            return no(TieringRefusal.NOT_IN_TIER, "tier", tier, "now", book.counted());
        }
        book.looked();
        return Came.done(List.of());
    }

    Came offFile() {
        book.slips.forEach(one -> book.end(one, TierDecision.Why.OFF_FILE));
        book.slips.clear();
        book.count();
        return Came.done(book.ended);
    }

    private Optional<Came> wrong(Tier tier, Optional<LocalDate> until) {
        if (number(tier) == 0) {
            return Optional.of(no(TieringRefusal.UNKNOWN_TIER, "tier", tier));
        }
        return until.filter(last -> last.isBefore(book.day))
                .map(last -> no(TieringRefusal.IN_PAST, "until", last, "today", book.day));
    }

    private Optional<Came> notYet(int tier, int stay) {
        if (book.counts == 0 || book.system == 0 && tier == 1) {
            return Optional.of(no(TieringRefusal.NO_TIER, "now", book.counted()));
        }
        if (tier >= book.counts) {
            return Optional.of(no(
                    tier == book.counts ? TieringRefusal.SAME_TIER : TieringRefusal.NOT_MILDER,
                    "tier",
                    tierOf(tier).orElseThrow(),
                    "now",
                    book.counted()));
        }
        LocalDate first = book.countsSince.plusDays(stay);
        return book.day.isBefore(first)
                ? Optional.of(no(TieringRefusal.STAY_NOT_REACHED, "now", book.counted(), "from", first))
                : Optional.empty();
    }

    private Optional<Slip> find(TierDecision.Id id) {
        return book.slips.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Slip inForce(Slip proposed, Way way, int under) {
        return new Slip(
                proposed.id(),
                way,
                Standing.IN_FORCE,
                proposed.tier(),
                under,
                proposed.by(),
                book.day,
                proposed.until());
    }
}
