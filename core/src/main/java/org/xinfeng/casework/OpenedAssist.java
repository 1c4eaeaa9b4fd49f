package org.xinfeng.casework;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.visits.VisitEntry.AssistKind;

/**
 * One of the four assists (四协助) that a finding opened, on a visit or by a report: an urgent problem to be dealt with, a hazard to be
 * removed, a resource to be found, a policy benefit to be applied for. Closed with a proof or withdrawn with a reason, never deleted.
 *
 * @param village where the resident lived when it was found
 * @param foundOn the day it was found
 * @param source the section of the visit, or the report
 * @param by who handed it in
 * @param due the last day in time; absent if no policy in force said one
 * @param ending how it ended; absent while it is open
 */
public record OpenedAssist(
        Id id,
        ResidentId resident,
        VillageId village,
        AssistKind kind,
        LocalDate foundOn,
        Proof.Reference source,
        @Personal Optional<String> note,
        ActorId by,
        Optional<LocalDate> due,
        AssistState state,
        Optional<Ending> ending) {

    public static final Index<OpenedAssist> BY_RESIDENT = Index.of("resident", "resident", "state");
    public static final Index<OpenedAssist> BY_STATE = Index.of("state", "state", "kind", "foundOn");
    public static final Index<OpenedAssist> BY_DUE = Index.of("due", "state", "due");
    public static final Index<OpenedAssist> BY_FINDING = Index.of("finding", "foundOn");
    public static final Index<OpenedAssist> BY_ENDING = Index.of("ending", "ending.on");

    public static final Kind<Id, OpenedAssist> KIND = Kind.of(
            "assist",
            OpenedAssist::id,
            Shape.of(OpenedAssist.class),
            BY_RESIDENT,
            BY_STATE,
            BY_DUE,
            BY_FINDING,
            BY_ENDING);

    /** Names an assist; from the caller, or from the section of the visit and its place in it. */
    public record Id(String value) implements Code {

        private static final int HEX_DIGITS = 40;

        public Id {
            Code.check("assist id", value);
        }

        /**
         * The id of an assist found on a visit, the same whenever the visit is handed in.
         *
         * @param place from 1
         */
        public static Id of(Code section, int place) {
            String plain = section.value() + "/" + place;
            return new Id(plain.length() <= MAX_LENGTH ? plain : digest(plain));
        }

        private static String digest(String text) {
            return Hashing.sha256()
                    .hashString(text, StandardCharsets.US_ASCII)
                    .toString()
                    .substring(0, HEX_DIGITS);
        }
    }

    /** How it stands. */
    public enum AssistState {
        OPEN,
        /** Done, and proved. */
        CLOSED,
        WITHDRAWN
    }

    /** Why an assist is withdrawn. */
    public enum WithdrawnWhy {
        /** The resident or family does not want it. */
        DECLINED,
        /** It was found twice, or entered by mistake. */
        MISTAKEN,
        /** It went away by itself. */
        NOT_NEEDED,
        /** The resident left the file. */
        OFF_FILE
    }

    /**
     * How it ended.
     *
     * @param on the day it was done, or was withdrawn
     * @param proof if it was closed
     * @param why if it was withdrawn
     */
    public record Ending(LocalDate on, ActorId by, Optional<Proof> proof, Optional<WithdrawnWhy> why) {}

    /**
     * One that is opened without a visit.
     *
     * @param id from the caller; sent twice it is opened once
     * @param report by whom or by what it is known
     */
    public record Report(
            Id id,
            ResidentId resident,
            AssistKind kind,
            LocalDate foundOn,
            Proof.Reference report,
            @Personal Optional<String> note) {

        public static Report of(String id, ResidentId resident, AssistKind kind, LocalDate foundOn, String report) {
            return new Report(new Id(id), resident, kind, foundOn, new Proof.Reference(report), Optional.empty());
        }

        /** Ids, codes and days only. */
        @Override
        public String toString() {
            return "Report[" + id.value() + ", " + resident.value() + ", " + kind + ", " + foundOn + "]";
        }
    }

    /** One that was found. */
    public static OpenedAssist found(Report found, VillageId village, Optional<LocalDate> due, ActorId by) {
        return new OpenedAssist(
                found.id(),
                found.resident(),
                village,
                found.kind(),
                found.foundOn(),
                found.report(),
                found.note(),
                by,
                due,
                AssistState.OPEN,
                Optional.empty());
    }

    /** What was found. */
    public Report report() {
        return new Report(id, resident, kind, foundOn, source, note);
    }

    public boolean isOpen() {
        return state == AssistState.OPEN;
    }

    /** Whether its last day in time has passed and it is open. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.filter(today::isAfter).isPresent();
    }

    /** The days it had been open on a day, or when it ended before. */
    public int daysOpen(LocalDate day) {
        LocalDate until = ending.map(Ending::on).filter(day::isAfter).orElse(day);
        return (int) Math.max(0, ChronoUnit.DAYS.between(foundOn, until));
    }

    /** @throws IllegalStateException if it is not open */
    public OpenedAssist closed(LocalDate on, ActorId actor, Proof proof) {
        return ended(AssistState.CLOSED, new Ending(on, actor, Optional.of(proof), Optional.empty()));
    }

    /** @throws IllegalStateException if it is not open */
    public OpenedAssist withdrawn(LocalDate on, ActorId actor, WithdrawnWhy why) {
        return ended(AssistState.WITHDRAWN, new Ending(on, actor, Optional.empty(), Optional.of(why)));
    }

    private OpenedAssist ended(AssistState next, Ending how) {
        if (!isOpen()) {
            throw new IllegalStateException("assist " + id.value() + " is " + state + " already");
        }
        return new OpenedAssist(id, resident, village, kind, foundOn, source, note, by, due, next, Optional.of(how));
    }

    /** Ids, codes and days only. */
    @Override
    public String toString() {
        return "OpenedAssist[" + id.value() + " of " + resident.value() + ", " + kind + ", " + foundOn + ", " + state
                + "]";
    }
}
