package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.office.Town.MONDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.Alerts;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.roster.ImportReport;
import org.xinfeng.roster.Rows;
import org.xinfeng.testing.SyntheticIdentity;

/** What a roster says of a household and of a guardian raises what the rules ask for, if it is a change. B7. */
class RosterAlertsTest {

    private final AlertTown alerts = AlertTown.open();

    private ImportReport bring(ImportOptions options, String... rows) {
        Rows list = Lists.empty();
        for (String row : rows) {
            list = list.row(row);
        }
        return alerts.town.registry().importRoster(list, options).orElseThrow();
    }

    private ImportReport bring(String... rows) {
        return bring(ImportOptions.writing(), rows);
    }

    private static String child(int n, String household, String guardian) {
        return Lists.child(n, "东村", household, "", guardian, "否", "否");
    }

    private ResidentId resident(int n) {
        return alerts.town.registry().inVillage(Town.EAST, Optional.empty(), 10).items().stream()
                .filter(one ->
                        one.person().identity().equals(Optional.of(SyntheticIdentity.of(LocalDate.of(2015, 1, 1), n))))
                .map(Resident::id)
                .findFirst()
                .orElseThrow();
    }

    private List<Signal.Change> changes(int n, Signal.Cause cause) {
        return alerts.of(resident(n), cause).stream()
                .map(Alert::id)
                .flatMap(id -> alerts.desk().signals(id).stream())
                .map(signal -> signal.change().orElseThrow())
                .toList();
    }

    @Test
    void anotherGuardianRaisesTheAlertThatTheRuleAsksForAndIsNotNamed() {
        bring(child(1, "", "林阿婆"));
        assertEquals(List.of(), changes(1, Alerts.GUARDIAN), "the first guardian known is no change");
        alerts.town.on(MONDAY.plusDays(1));
        bring(child(1, "", "林阿婆"));
        assertEquals(List.of(), changes(1, Alerts.GUARDIAN), "the same guardian is no change");
        bring(ImportOptions.lookingOnly(), child(1, "", "林阿公"));
        assertEquals(List.of(), changes(1, Alerts.GUARDIAN), "a dry run raises nothing");
        bring(child(1, "", "林阿公"));
        Signal.Change change = changes(1, Alerts.GUARDIAN).get(0);
        assertEquals("guardian.new", change.rule().value());
        assertEquals(MONDAY.plusDays(1), change.on());
        assertEquals(Optional.empty(), change.member());
        bring(child(1, "", "林阿公"));
        assertEquals(1, changes(1, Alerts.GUARDIAN).size(), "the same roster again is no change");
    }

    @Test
    void whoMovesIsHeardOfInBothHouseholdsAndByNobodyElse() {
        bring(child(1, "H1", ""), child(2, "H1", ""), child(3, "H2", ""), child(4, "H3", ""));
        alerts.town.on(MONDAY.plusDays(7));
        bring(child(1, "H2", ""));
        assertEquals("left", changes(2, Alerts.FAMILY).get(0).rule().value());
        assertEquals("joined", changes(3, Alerts.FAMILY).get(0).rule().value());
        assertEquals(Optional.of(resident(1)), changes(3, Alerts.FAMILY).get(0).member());
        assertEquals(List.of(), changes(1, Alerts.FAMILY));
        assertEquals(List.of(), changes(4, Alerts.FAMILY));
        bring(child(1, "H2", ""));
        assertEquals(1, changes(3, Alerts.FAMILY).size(), "the same roster again is no change");
    }

    @Test
    void thoseWhoMoveInTogetherDoNotHearOfEachOther() {
        bring(child(1, "H1", ""), child(2, "H1", ""), child(3, "H2", ""));
        alerts.town.on(MONDAY.plusDays(7));
        bring(child(1, "H2", ""), child(2, "H2", ""));
        assertEquals(2, changes(3, Alerts.FAMILY).size());
        assertEquals(
                List.of(),
                changes(2, Alerts.FAMILY).stream()
                        .filter(change -> change.rule().value().equals("joined"))
                        .toList());
    }
}
