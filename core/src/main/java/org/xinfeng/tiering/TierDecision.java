package org.xinfeng.tiering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;

/**
 * One step by which people set a tier of their own beside the system's: who, why, when, until when. Never changed; a later
 * step stands beside it. What is in force now is {@link TierState#people}.
 *
 * @param id from the caller: the same decision sent twice is one
 * @param tier the tier that is set, proposed or confirmed; of an end the tier that ended
 * @param system what the system said at that moment; absent while it had no tier
 * @param note a free text about the person, if any
 * @param until the last day it is meant to hold; absent: until it is ended
 * @param about the earlier decision that this one answers or ends
 */
public record TierDecision(
        Id id,
        ResidentId resident,
        Step step,
        Tier tier,
        Optional<Tier> system,
        Why why,
        @Personal Optional<String> note,
        ActorId by,
        LocalDate on,
        Instant at,
        Optional<LocalDate> until,
        Optional<Id> about) {

    public static final Index<TierDecision> BY_RESIDENT = Index.of("resident", "resident", "at");

    public static final Kind<Id, TierDecision> KIND =
            Kind.appendOnly("tier_decision", TierDecision::id, Shape.of(TierDecision.class), BY_RESIDENT);

    /** What was done. */
    public enum Step {
        /** One person set a more severe tier; it held at once. */
        RAISED,
        /** One person proposed a milder tier; it holds once a second person agrees. */
        PROPOSED,
        /** A second person agreed to what was proposed. */
        AGREED,
        /** A person looked again and left the tier as it was. */
        CONFIRMED,
        /** What an earlier decision set or proposed came to its end. */
        ENDED
    }

    /** Names a decision. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("decision id", value);
        }

        public static Id of(String value) {
            return new Id(value);
        }
    }

    /** Why, as a code; a station may have further ones of its own. */
    public record Why(String value) implements Code {

        /** Seen on a visit. */
        public static final Why VISIT = new Why("visit");
        /** Told by a department, a village or a neighbour. */
        public static final Why REPORT = new Why("report");
        /** The outcome of a case conference. */
        public static final Why CONFERENCE = new Why("conference");
        /** The circumstances are others than when the earlier decision was made. */
        public static final Why CHANGED = new Why("changed");
        /** Its last day is over. */
        public static final Why DAY_PASSED = new Why("day-passed");
        /** The system says something more severe than when it was agreed, or nothing any more. */
        public static final Why SYSTEM_WORSE = new Why("system-worse");
        /** A later decision took its place. */
        public static final Why SUPERSEDED = new Why("superseded");
        /** The tiers of the policy are others now, and its tier is not among them. */
        public static final Why TIER_GONE = new Why("tier-gone");
        /** The resident is not on file any more. */
        public static final Why OFF_FILE = new Why("off-file");

        public Why {
            Code.check("why", value);
        }
    }

    /**
     * A tier that somebody sets, proposes or confirms.
     *
     * @param until the last day it is meant to hold
     */
    public record Entry(
            Id id,
            ResidentId resident,
            Tier tier,
            Why why,
            @Personal Optional<String> note,
            Optional<LocalDate> until) {

        public Entry {
            check(note);
        }

        public static Entry of(String id, ResidentId resident, Tier tier, Why why) {
            return new Entry(Id.of(id), resident, tier, why, Optional.empty(), Optional.empty());
        }

        public Entry until(LocalDate last) {
            return new Entry(id, resident, tier, why, note, Optional.of(last));
        }

        public Entry noting(String text) {
            return new Entry(id, resident, tier, why, Optional.of(text), until);
        }

        /** Ids, codes and days only. */
        @Override
        public String toString() {
            return "Entry[" + id.value() + " " + resident.value() + " " + tier + "]";
        }
    }

    /** What somebody says to an earlier decision: agrees to it, or ends it. */
    public record Answer(Id id, Id about, Why why, @Personal Optional<String> note) {

        public Answer {
            check(note);
        }

        public static Answer of(String id, Id about, Why why) {
            return new Answer(Id.of(id), about, why, Optional.empty());
        }

        /** Ids and codes only. */
        @Override
        public String toString() {
            return "Answer[" + id.value() + " to " + about.value() + "]";
        }
    }

    public TierDecision {
        check(note);
    }

    private static void check(Optional<String> note) {
        if (note.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("note is blank; leave it out");
        }
    }

    /** Ids, codes and days only. */
    @Override
    public String toString() {
        return "TierDecision[" + id.value() + " " + step + " " + tier + " of " + resident.value() + " on " + on + "]";
    }
}
