package org.xinfeng.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StationId;
import org.xinfeng.referrals.ReferralRules.DepartmentCode;
import org.xinfeng.referrals.ReferralRules.Ground;
import org.xinfeng.referrals.ReferralRules.GroundCode;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.registry.ResidentId;

/**
 * That a person or guardian agreed to some data being told to others, or took that back (个人信息保护法 art. 14–16, 23, 28–31).
 * For each item the last word counts; none is ever changed.
 *
 * @param by who said it
 * @param items the data it is about
 * @param to the one department it is for; absent: whoever the station refers or hands over to
 * @param until the last day it holds, if it ends by itself
 * @param on the day it was said
 * @param recorder who wrote it down
 * @param at when it was written down
 */
public record Consent(
        Id id,
        ResidentId resident,
        Say say,
        By by,
        List<ItemCode> items,
        Optional<DepartmentCode> to,
        LocalDate on,
        Optional<LocalDate> until,
        ActorId recorder,
        Instant at) {

    public static final Index<Consent> BY_RESIDENT = Index.of("resident", "resident", "on", "at");

    public static final Kind<Id, Consent> KIND =
            Kind.appendOnly("consent", Consent::id, Shape.of(Consent.class), BY_RESIDENT);

    /** Names a consent; from the caller. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("consent id", value);
        }
    }

    /** Whether it is given or taken back. */
    public enum Say {
        GIVEN,
        WITHDRAWN
    }

    /** Who said it. */
    public enum By {
        PERSON,
        GUARDIAN
    }

    /** What a caller says; who writes it down and when is added. */
    public record Entry(
            Id id,
            ResidentId resident,
            Say say,
            By by,
            List<ItemCode> items,
            Optional<DepartmentCode> to,
            LocalDate on,
            Optional<LocalDate> until) {

        /** @throws IllegalArgumentException if it is about nothing, or over before it begins */
        public Entry {
            items = List.copyOf(new LinkedHashSet<>(items));
            if (items.isEmpty()) {
                throw new IllegalArgumentException("a consent names at least one data item");
            }
            if (until.filter(on::isAfter).isPresent()) {
                throw new IllegalArgumentException("until " + until.get() + " must not be before on " + on);
            }
        }

        /** Given to whoever the station refers or hands over to, without an end. */
        public static Entry given(String id, ResidentId resident, By by, LocalDate on, ItemCode... items) {
            return new Entry(
                    new Id(id), resident, Say.GIVEN, by, List.of(items), Optional.empty(), on, Optional.empty());
        }

        /** The same items, taken back. */
        public Entry withdrawn(String otherId, By who, LocalDate day) {
            return new Entry(new Id(otherId), resident, Say.WITHDRAWN, who, items, to, day, Optional.empty());
        }

        public Entry onlyTo(DepartmentCode department) {
            return new Entry(id, resident, say, by, items, Optional.of(department), on, until);
        }

        public Entry until(LocalDate lastDay) {
            return new Entry(id, resident, say, by, items, to, on, Optional.of(lastDay));
        }

        public Consent recorded(ActorId recorder, Instant at) {
            return new Consent(id, resident, say, by, items, to, on, until, recorder, at);
        }
    }

    /**
     * Why an item may be shared.
     *
     * @param consent the consent, if it is by one
     * @param ground the ground in law, if it is by one
     */
    public record Basis(ItemCode item, Optional<Id> consent, Optional<GroundCode> ground) {}

    /** For each item why it may be shared, and those for which there is no reason. */
    public record Cover(List<Basis> bases, List<ItemCode> uncovered) {

        public Cover {
            bases = List.copyOf(bases);
            uncovered = List.copyOf(uncovered);
        }
    }

    /**
     * That data about a resident was told to somebody, and why it could be. Never changed (网络数据安全管理条例 art. 12: kept at
     * least three years).
     *
     * @param matter the referral or handover it was for
     * @param department who was told, if a department
     * @param station who was told, if another station
     */
    public record Shared(
            SharedId id,
            ResidentId resident,
            SharedId matter,
            Optional<DepartmentCode> department,
            Optional<StationId> station,
            LocalDate on,
            ActorId by,
            List<Basis> bases) {

        public static final Index<Shared> BY_RESIDENT = Index.of("resident", "resident", "on");

        public static final Kind<SharedId, Shared> KIND =
                Kind.appendOnly("shared_data", Shared::id, Shape.of(Shared.class), BY_RESIDENT);

        public Shared {
            bases = List.copyOf(bases);
        }
    }

    /** Names what was shared, or what it was shared for. */
    public record SharedId(String value) implements Code {

        public SharedId {
            Code.check("id of what was shared", value);
        }
    }

    public Consent {
        items = List.copyOf(items);
    }

    /** What the caller said. */
    public Entry entry() {
        return new Entry(id, resident, say, by, items, to, on, until);
    }

    /**
     * Why items may be shared with a receiver on a day: by the ground in law, or by the last word of the person or guardian.
     *
     * @param to the department; absent for another station
     * @param guardianOnly whether only a guardian can give it; the person can take it back nevertheless
     */
    public static Cover cover(
            List<ItemCode> items,
            Collection<Consent> said,
            Optional<Ground> ground,
            Optional<DepartmentCode> to,
            LocalDate day,
            boolean guardianOnly) {
        List<Basis> bases = new ArrayList<>();
        List<ItemCode> uncovered = new ArrayList<>();
        for (ItemCode item : new LinkedHashSet<>(items)) {
            Optional<Id> consent = lastWord(item, said, to, day, guardianOnly)
                    .filter(one -> one.say == Say.GIVEN
                            && one.until.filter(day::isAfter).isEmpty())
                    .map(Consent::id);
            if (ground.filter(one -> one.covers(item, to)).isPresent()) {
                bases.add(new Basis(
                        item, Optional.empty(), Optional.of(ground.get().code())));
            } else if (consent.isPresent()) {
                bases.add(new Basis(item, consent, Optional.empty()));
            } else {
                uncovered.add(item);
            }
        }
        return new Cover(bases, uncovered);
    }

    /** Of two at once the one that takes back. */
    private static Optional<Consent> lastWord(
            ItemCode item, Collection<Consent> said, Optional<DepartmentCode> to, LocalDate day, boolean guardianOnly) {
        return said.stream()
                .filter(one -> one.items.contains(item) && !one.on.isAfter(day))
                .filter(one -> one.to.isEmpty() || one.to.equals(to))
                .filter(one -> !guardianOnly || one.by == By.GUARDIAN || one.say == Say.WITHDRAWN)
                .max(Comparator.comparing(Consent::on)
                        .thenComparing(Consent::at)
                        .thenComparing(Consent::say)
                        .thenComparing(one -> one.id.value()));
    }
}
