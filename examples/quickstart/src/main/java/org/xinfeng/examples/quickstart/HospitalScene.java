package org.xinfeng.examples.quickstart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.office.CareChange;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Suspensions;

/** Somebody comes into hospital: the visits wait, and are due again when the person is back. */
final class HospitalScene {

    static final int DAYS = 35;

    /** From the day on which what was promised is done; sooner than was expected. */
    private static final int DAYS_UNTIL_BACK = 14;

    private final Stage stage;
    private final Say say;

    HospitalScene(Stage stage) {
        this.stage = stage;
        this.say = stage.say();
    }

    void begins() {
        LocalDate today = stage.town().today();
        ResidentId patient = stage.patient();
        String before = next();
        Outcome<CareChange> suspended = stage.town()
                .visits()
                .suspend(patient, id(), Practice.HOSPITAL, today, Optional.of(today.plusDays(DAYS)));
        if (suspended.refusal().isPresent()) { // a policy of the user's own that does not say how
            say.line("%s 住院：%s", "%s comes into hospital: %s", patient.value(), say.refusal(suspended));
            return;
        }
        say.line(
                "%s 住院，预计 %s 回家：%s → %s",
                "%s comes into hospital until about %s: %s → %s",
                patient.value(),
                today.plusDays(DAYS),
                before,
                next());
    }

    void ends() {
        LocalDate day = LocalDate.parse(stage.notes()
                .once(
                        "loop.back-on",
                        () -> stage.workday(stage.town().today().plusDays(DAYS_UNTIL_BACK))
                                .toString()));
        stage.at(day, 10, 0);
        Outcome<CareChange> back = stage.town().visits().resume(stage.patient(), id(), day);
        if (back.isDone()) {
            say.line("%s 出院：%s", "%s, back at home: %s", day, next());
        }
    }

    private Suspensions.Id id() {
        return new Suspensions.Id(stage.id("hospital"));
    }

    /** The next visit or call that is owed, and how it stands. */
    private String next() {
        return stage.town().visits().occurrences(stage.patient()).stream()
                .filter(one -> one.state() == Occurrence.State.OPEN || one.state() == Occurrence.State.SUSPENDED)
                .min(Comparator.comparing(Occurrence::due).thenComparing(Occurrence::kind, Comparator.reverseOrder()))
                .map(one -> say.texts().of(one.kind()) + " " + one.due() + " "
                        + say.texts().of(one.state()))
                .orElse("-");
    }
}
