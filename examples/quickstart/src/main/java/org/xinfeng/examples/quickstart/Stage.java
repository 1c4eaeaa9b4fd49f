package org.xinfeng.examples.quickstart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.office.Station;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;

/**
 * What the scenes of chapter 7 share.
 *
 * @param doors the station for an actor
 */
record Stage(Say say, SettableTime time, Function<String, Station> doors, Notebook notes) {

    /** The social worker of the first village. */
    static final WorkerId WORKER = WorkerId.of("sw1");

    /** The second person, without whom no case is closed. */
    static final String SECOND = "station-head";

    private static final String DAY = "loop.day";
    private static final String PEOPLE = "loop.people";

    Station town() {
        return doors.apply(WORKER.value());
    }

    /** The working day on which the chapter begins. */
    LocalDate firstDay() {
        return LocalDate.parse(
                notes.once(DAY, () -> workday(town().today().plusDays(1)).toString()));
    }

    /** That day, or the first working day after it. */
    LocalDate workday(LocalDate day) {
        return town().policy().calendar().estimateNextWorkday(day).day();
    }

    /** Makes it a moment of a day, and writes down what time has done until then. */
    void at(LocalDate day, int hour, int minute) {
        time.set(day, LocalTime.of(hour, minute), Xinfeng.ZONE);
        town().catchUp(day).orElseThrow();
    }

    /** Whom the chapter is about, and who comes into hospital; nobody where they are lacking. */
    List<ResidentId> people(Supplier<String> choice) {
        return Notebook.residents(notes.once(PEOPLE, choice));
    }

    ResidentId resident() {
        return Notebook.residents(notes.find(PEOPLE).orElseThrow()).get(0);
    }

    ResidentId patient() {
        return Notebook.residents(notes.find(PEOPLE).orElseThrow()).get(1);
    }

    String id(String what) {
        return notes.id(what);
    }

    /** A moment as people say it. */
    static String clock(Instant moment) {
        LocalDateTime at = LocalDateTime.ofInstant(moment, Xinfeng.ZONE);
        return at.toLocalDate() + " " + at.toLocalTime().withSecond(0).withNano(0);
    }
}
