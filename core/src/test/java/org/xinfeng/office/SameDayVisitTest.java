package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.Alert.State;
import org.xinfeng.monitoring.AlertRefusal;
import org.xinfeng.monitoring.AlertStep;
import org.xinfeng.monitoring.AlertStep.Said;
import org.xinfeng.monitoring.Alerts;
import org.xinfeng.monitoring.Signal.Urgency;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.VisitId;

/** A visit has a day and no hour: which visits of the day an alert was raised answer it. */
class SameDayVisitTest {

    private final AlertTown alerts = AlertTown.open();
    private final ResidentId child = alerts.town.greenChild("c1");

    private Alert raisedInTheAfternoon() {
        alerts.town.time.advance(Duration.ofHours(6));
        return alerts.report("r1", child, Alerts.INCOME, Urgency.ROUTINE);
    }

    private Outcomes of(Alert alert) {
        return new Outcomes(alert.id());
    }

    /** What the desk makes of an alert. */
    private final class Outcomes {
        private final Alert.Id id;

        Outcomes(Alert.Id id) {
            this.id = id;
        }

        State state() {
            return alerts.desk().alert(id).orElseThrow().state();
        }

        void isDisposedOf() {
            alerts.desk().judge(id, AlertStep.Verdict.CONFIRMED, Said.NOTHING).orElseThrow();
            alerts.desk().dispose(id, Said.because("aid")).orElseThrow();
            assertEquals(State.DISPOSED, state());
        }
    }

    @Test
    void oneRecordedBeforeItWasRaisedAnswersItOnlyIfSomebodySaysSo() {
        alerts.town.record(alerts.visit("v1", child, MONDAY));
        Alert alert = raisedInTheAfternoon();
        assertEquals(State.RAISED, of(alert).state());
        assertRefused(
                AlertRefusal.NO_VISIT, alerts.desk().judge(alert.id(), AlertStep.Verdict.CONFIRMED, Said.NOTHING));
        assertRefused(AlertRefusal.WRONG_STATE, alerts.desk().dispose(alert.id(), Said.because("aid")));
        alerts.desk().visited(alert.id(), new VisitId("v1")).orElseThrow();
        of(alert).isDisposedOf();
    }

    @Test
    void oneOfTheDayRecordedAfterwardsAnswersItByItself() {
        Alert alert = raisedInTheAfternoon();
        alerts.town.record(alerts.visit("v1", child, MONDAY));
        assertEquals(State.VISITED, of(alert).state());
        of(alert).isDisposedOf();
    }

    @Test
    void oneOfTheDayBeforeNeverAnswersItWhenEverItIsRecorded() {
        alerts.town.record(alerts.visit("v1", child, MONDAY.minusDays(1)));
        Alert alert = raisedInTheAfternoon();
        assertRefused(AlertRefusal.NOT_SUCH_A_VISIT, alerts.desk().visited(alert.id(), new VisitId("v1")));
        alerts.town.record(alerts.visit("v2", child, MONDAY.minusDays(1)));
        assertEquals(State.RAISED, of(alert).state());
        assertRefused(AlertRefusal.NOT_SUCH_A_VISIT, alerts.desk().visited(alert.id(), new VisitId("v2")));
    }
}
