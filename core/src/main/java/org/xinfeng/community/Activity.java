package org.xinfeng.community;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.WorkerId;

/**
 * Time that workers spent together with people (三同): in the fields, at work, at feasts. Not a visit: it meets no duty, moves no due
 * day, and is in no figure of visits.
 *
 * @param what the occasion, a code of the station's own
 * @param residents those among the people who are known to the station, if they were noted; each once
 * @param people how many were met in all, those of {@code residents} among them
 * @param writtenOn the day it was written down
 * @param by who wrote it down
 * @param struck if it does not count any more
 */
public record Activity(
        Id id,
        Domain domain,
        Together together,
        What what,
        LocalDate on,
        VillageId village,
        List<WorkerId> workers,
        List<ResidentId> residents,
        int people,
        LocalDate writtenOn,
        ActorId by,
        Optional<Struck> struck) {

    /** Most people of one activity. */
    public static final int MOST_PEOPLE = 1_000_000;

    public static final Index<Activity> BY_DAY = Index.of("day", "on");
    public static final Index<Activity> BY_VILLAGE = Index.of("village", "village", "on");

    public static final Kind<Id, Activity> KIND =
            Kind.of("activity", Activity::id, Shape.of(Activity.class), BY_DAY, BY_VILLAGE);

    /** Names an activity; from the caller. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("activity id", value);
        }
    }

    /** What was shared (三同). */
    public enum Together {
        /** 同劳动. */
        LABOURING,
        /** 同工作. */
        WORKING,
        /** 同生活. */
        LIVING
    }

    /** The occasion, as a code of the station's own. */
    public record What(String value) implements Code {

        /** 春耕插秧. */
        public static final What SPRING_PLANTING = new What("spring-planting");

        /** 晒谷. */
        public static final What DRYING_GRAIN = new What("drying-grain");

        /** 广场舞. */
        public static final What SQUARE_DANCE = new What("square-dance");

        /** 集体生日. */
        public static final What BIRTHDAY = new What("birthday");

        /** 节日. */
        public static final What FESTIVAL = new What("festival");

        public What {
            Code.check("occasion", value);
        }
    }

    /**
     * An activity as it is handed in, now or late.
     *
     * @param id given by the caller; the same id twice is the same activity, counted once
     */
    public record Entry(
            Id id,
            Domain domain,
            Together together,
            What what,
            LocalDate on,
            VillageId village,
            List<WorkerId> workers,
            List<ResidentId> residents,
            int people) {

        public Entry {
            workers = List.copyOf(workers);
            residents = List.copyOf(residents);
            check(workers, residents, people);
        }

        public static Entry of(
                String id,
                Domain domain,
                Together together,
                What what,
                LocalDate on,
                VillageId village,
                int people,
                WorkerId... workers) {
            return new Entry(new Id(id), domain, together, what, on, village, List.of(workers), List.of(), people);
        }

        /** The same, with residents who were among the people. */
        public Entry meeting(ResidentId... known) {
            return new Entry(id, domain, together, what, on, village, workers, List.of(known), people);
        }

        public Activity written(LocalDate day, ActorId actor) {
            return new Activity(
                    id, domain, together, what, on, village, workers, residents, people, day, actor, Optional.empty());
        }
    }

    /** @throws IllegalArgumentException if no worker was there, somebody is named twice, or more are named than were met */
    public Activity {
        workers = List.copyOf(workers);
        residents = List.copyOf(residents);
        check(workers, residents, people);
    }

    private static void check(List<WorkerId> workers, List<ResidentId> residents, int people) {
        if (workers.isEmpty()) {
            throw new IllegalArgumentException("an activity has at least one worker");
        }
        if (Stream.of(workers, residents)
                .anyMatch(all -> all.stream().distinct().count() != all.size())) {
            throw new IllegalArgumentException("an activity names each worker and resident once");
        }
        if (people < residents.size() || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("people must be from the number of residents named, " + residents.size()
                    + ", to " + MOST_PEOPLE + " but is " + people);
        }
    }

    /** What was handed in. */
    public Entry entry() {
        return new Entry(id, domain, together, what, on, village, workers, residents, people);
    }

    /** How many days after it was it written down; 0 if on the same day. */
    public int daysLate() {
        return (int) ChronoUnit.DAYS.between(on, writtenOn);
    }

    public boolean counts() {
        return struck.isEmpty();
    }

    /** The same, struck out. */
    public Activity struck(Struck how) {
        return new Activity(
                id, domain, together, what, on, village, workers, residents, people, writtenOn, by, Optional.of(how));
    }
}
