package org.xinfeng.casework;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Label;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.VisitEntry.AssistKind;

/**
 * How cases are planned, reviewed, measured, closed, followed up and reopened. Times are calendar days: a case never waits for a
 * working day.
 *
 * @param needs the words for needs, and what a plan holds for each: goods, service or both (物质+服务)
 * @param reviews how often a case is reviewed while its resident is in a tier
 * @param otherwise how often without such a tier; absent: then somebody must set a date, or it is a gap
 * @param ceilings within which time each of the four assists is closed, each kind once
 * @param scales the bounds of each of the six dimensions, each once
 * @param closing what must hold for a case to be closed, {@link CriterionCode#SECOND_PERSON} among it: one person alone never closes one
 * @param followUps when a closed case is looked at again, counted from its closing, in rising order
 * @param reopenWithin so long after its closing a case that is opened again is the same case
 * @param citation where it comes from, if from somewhere
 * @param verified whether it was checked against that text
 */
public record CaseRules(
        List<NeedWord> needs,
        List<ReviewEvery> reviews,
        Optional<Period> otherwise,
        List<Ceiling> ceilings,
        List<Scale> scales,
        List<Criterion> closing,
        List<Period> followUps,
        Period reopenWithin,
        Optional<Citation> citation,
        boolean verified) {

    private static final int MOST_POINTS = 100;
    private static final int MOST_FOLLOW_UPS = 12;

    /**
     * A word for a need.
     *
     * @param asks what a plan holds for it, at least one
     */
    public record NeedWord(CasePlan.NeedCode code, Label label, List<CasePlan.ItemKind> asks) {

        public NeedWord {
            asks = List.copyOf(asks);
            requireOnce("asks", asks, one -> one);
            if (asks.isEmpty()) {
                throw new IllegalArgumentException("asks must name GOODS, SERVICE or both");
            }
        }
    }

    /** How often a case is reviewed while its resident is in a tier. */
    public record ReviewEvery(Tier tier, Period every) {

        public ReviewEvery {
            requireTime("every", every);
        }
    }

    /** Within which time an assist of a kind is closed, counted from the day it was found. */
    public record Ceiling(AssistKind kind, Period within) {

        public Ceiling {
            requireTime("within", within);
        }
    }

    /**
     * The points of a dimension, whole, the more the better.
     *
     * @param min fewest
     * @param max most
     */
    public record Scale(Measurement.Dimension dimension, int min, int max) {

        public Scale {
            if (min < 0 || max <= min || max > MOST_POINTS) {
                throw new IllegalArgumentException("min and max must be from 0 to " + MOST_POINTS
                        + ", min below max, but are " + min + " and " + max);
            }
        }
    }

    /** What can be asked for before a case is closed. */
    public enum CriterionCode {
        /** No referral waits for an answer. */
        NO_OPEN_REFERRAL,
        /** No assist of the kinds named is open: hazards removed, urgent problems dealt with. */
        NO_OPEN_ASSIST,
        /** No visit is overdue. */
        NO_OVERDUE_VISIT,
        /** The tier is at most so severe, and has been for some time. */
        TIER_AT_MOST,
        /** All six dimensions were measured at the start and at the end. */
        OUTCOMES_MEASURED,
        /** There is a plan, and all of it is done. */
        PLAN_DONE,
        /** The plan holds goods and service as far as its needs ask for them. */
        PLAN_BALANCED,
        /** A second person agrees. */
        SECOND_PERSON
    }

    /**
     * One condition of closing.
     *
     * @param kinds of {@link CriterionCode#NO_OPEN_ASSIST} only, at least one
     * @param tier of {@link CriterionCode#TIER_AT_MOST} only
     * @param stayed of {@link CriterionCode#TIER_AT_MOST} only: for so long at least
     */
    public record Criterion(CriterionCode code, List<AssistKind> kinds, Optional<Tier> tier, Optional<Period> stayed) {

        public Criterion {
            kinds = List.copyOf(kinds);
            requireOnce("kinds", kinds, one -> one);
            if ((code == CriterionCode.NO_OPEN_ASSIST) == kinds.isEmpty()) {
                throw new IllegalArgumentException("kinds go with NO_OPEN_ASSIST, at least one, and with nothing else");
            }
            if ((code == CriterionCode.TIER_AT_MOST) != tier.isPresent()) {
                throw new IllegalArgumentException("tier goes with TIER_AT_MOST, and with nothing else");
            }
            if (code != CriterionCode.TIER_AT_MOST && stayed.isPresent()) {
                throw new IllegalArgumentException("stayed goes with TIER_AT_MOST, and with nothing else");
            }
            stayed.ifPresent(time -> requireTime("stayed", time));
        }

        /** One without parameters. */
        public static Criterion of(CriterionCode code) {
            return new Criterion(code, List.of(), Optional.empty(), Optional.empty());
        }

        /** That no assist of these kinds is open. */
        public static Criterion noOpen(AssistKind... kinds) {
            return new Criterion(CriterionCode.NO_OPEN_ASSIST, List.of(kinds), Optional.empty(), Optional.empty());
        }

        /** That the tier is at most this one, and has been for some time. */
        public static Criterion atMost(Tier tier, Period stayed) {
            return new Criterion(CriterionCode.TIER_AT_MOST, List.of(), Optional.of(tier), Optional.of(stayed));
        }
    }

    public CaseRules {
        needs = List.copyOf(needs);
        reviews = List.copyOf(reviews);
        ceilings = List.copyOf(ceilings);
        scales = List.copyOf(scales);
        closing = List.copyOf(closing);
        followUps = List.copyOf(followUps);
        requireOnce("needs", needs, word -> word.code().value());
        requireOnce("reviews", reviews, one -> one.tier().value());
        requireEach("ceilings", ceilings.stream().map(Ceiling::kind), AssistKind.class, ceilings.size());
        requireEach("scales", scales.stream().map(Scale::dimension), Measurement.Dimension.class, scales.size());
        requireOnce("closing", closing, Criterion::code);
        if (closing.stream().noneMatch(one -> one.code() == CriterionCode.SECOND_PERSON)) {
            throw new IllegalArgumentException("closing must name SECOND_PERSON: nobody closes a case alone");
        }
        otherwise.ifPresent(every -> requireTime("otherwise", every));
        requireTime("reopenWithin", reopenWithin);
        requireRising(followUps);
    }

    private static void requireTime(String what, Period time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(what + " must be longer than nothing");
        }
    }

    private static <T> void requireOnce(String what, List<T> all, Function<? super T, ?> key) {
        Set<Object> seen = new HashSet<>();
        for (T one : all) {
            if (!seen.add(key.apply(one))) {
                throw new IllegalArgumentException(what + " must name each once but name " + key.apply(one) + " twice");
            }
        }
    }

    private static <E extends Enum<E>> void requireEach(String what, Stream<E> named, Class<E> type, int size) {
        Set<E> missing = EnumSet.allOf(type);
        named.forEach(missing::remove);
        if (!missing.isEmpty() || size != type.getEnumConstants().length) {
            throw new IllegalArgumentException(
                    what + " must name each once" + (missing.isEmpty() ? "" : ", but do not name " + missing));
        }
    }

    private static void requireRising(List<Period> followUps) {
        if (followUps.size() > MOST_FOLLOW_UPS) {
            throw new IllegalArgumentException("followUps must be at most " + MOST_FOLLOW_UPS);
        }
        LocalDate before = LocalDate.EPOCH;
        for (Period one : followUps) {
            LocalDate day = LocalDate.EPOCH.plus(one);
            if (!day.isAfter(before)) {
                throw new IllegalArgumentException("followUps must be in rising order, and later than the closing");
            }
            before = day;
        }
    }

    /** The word for a need, if there is one. */
    public Optional<NeedWord> need(CasePlan.NeedCode code) {
        return needs.stream().filter(word -> word.code().equals(code)).findFirst();
    }

    /** The last day by which a case is reviewed, counted from a day, for a resident in a tier or in none. */
    public Optional<LocalDate> reviewAfter(LocalDate day, Optional<Tier> tier) {
        return reviews.stream()
                .filter(one -> tier.filter(one.tier()::equals).isPresent())
                .map(ReviewEvery::every)
                .findFirst()
                .or(() -> otherwise)
                .map(day::plus);
    }

    /** The last day by which an assist found on a day is closed. */
    public LocalDate ceiling(AssistKind kind, LocalDate foundOn) {
        return ceilings.stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .map(one -> foundOn.plus(one.within()))
                .orElseThrow();
    }

    /** The points of a dimension. */
    public Scale scale(Measurement.Dimension dimension) {
        return scales.stream()
                .filter(one -> one.dimension() == dimension)
                .findFirst()
                .orElseThrow();
    }

    /** The kinds of assist that must not be open when a case is closed. */
    public List<AssistKind> mustNotBeOpen() {
        return closing.stream().flatMap(one -> one.kinds().stream()).toList();
    }

    /** The days on which a case closed on a day is looked at again. */
    public List<LocalDate> followUpsAfter(LocalDate closedOn) {
        return followUps.stream().map(closedOn::plus).toList();
    }

    /** The tiers that are named, for checking them against the scale of a policy. */
    public List<Tier> tiers() {
        return Stream.concat(
                        reviews.stream().map(ReviewEvery::tier),
                        closing.stream().flatMap(one -> one.tier().stream()))
                .toList();
    }
}
