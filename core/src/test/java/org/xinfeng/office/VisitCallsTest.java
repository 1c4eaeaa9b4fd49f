package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.met;
import static org.xinfeng.office.Town.visit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.Xinfeng;
import org.xinfeng.monitoring.Alerts;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.storage.CountingStorage;
import org.xinfeng.storage.CountingStorage.Call;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitEntry.Learnt;
import org.xinfeng.visits.VisitEntry.PersonSeen;

/** A recorded visit asks the storage no more often than it must, for each call is a round trip to a database. */
class VisitCallsTest {

    private final PolicyLibrary policies = AlertTown.library(Alerts.rules());
    private final Town town = Town.open(policies);
    private final CountingStorage storage = new CountingStorage(town.storage);
    private final ResidentId child = town.greenChild("c1");
    private final ResidentId elder = town.elder("e1");

    private List<Call> calls(VisitEntry entry) {
        storage.take();
        Xinfeng.over(storage, policies, town.time)
                .station(Town.ID, Actor.of("lin", "casework"))
                .visits()
                .record(entry)
                .orElseThrow();
        return storage.take();
    }

    private static long put(List<Call> calls) {
        return calls.stream().filter(call -> call.verb().equals("put")).count();
    }

    /** Five kinds are put: the visit, its section, the contact, duties, occurrences. */
    @Test
    void aVisitToOnePersonTakesTwentyCalls() {
        List<Call> calls = calls(visit("v1", town.today(), met(child)));
        assertEquals(20, calls.size(), calls::toString);
        assertEquals(5, put(calls), calls::toString);
    }

    /** His alerts, duties, open occurrences, and of an elder the periods of his monthly contact. */
    @Test
    void aFurtherPersonTakesOnlyWhatIsReadByPerson() {
        List<Call> calls = calls(visit("v1", town.today(), met(child), met(elder)));
        assertEquals(24, calls.size(), calls::toString);
        assertEquals(5, put(calls), calls::toString);
    }

    @Test
    void aVisitThatMetNobodyTakesNoMore() {
        List<Call> calls = calls(visit("v1", town.today(), PersonSeen.notAtHome(child)));
        assertEquals(18, calls.size(), calls::toString);
    }

    @Test
    void sentAgainItReadsAndPutsNothing() {
        calls(visit("v1", town.today(), met(child)));
        List<Call> again = calls(visit("v1", town.today(), met(child)));
        assertEquals(3, again.size(), again::toString);
        assertEquals(0, put(again));
    }

    /** Whatever is learnt, met, tried, suspended or late. */
    @Test
    void noRecordIsReadTwiceOrPutTwice() {
        town.on(town.today().plusMonths(2).withDayOfMonth(20));
        town.catchUp();
        LocalDate late = town.today().minusDays(8);
        Learnt harm = new Learnt(HARM, FactValue.of(true));
        List<VisitEntry> entries = List.of(
                visit("v1", late, met(child).learning(List.of(harm)), met(elder)),
                visit("v2", town.today(), PersonSeen.notAtHome(child), met(elder)),
                visit("v3", town.today(), PersonSeen.notAtHome(elder), met(child)));
        for (VisitEntry entry : entries) {
            Set<List<String>> seen = new HashSet<>();
            Set<List<String>> puts = new HashSet<>();
            for (Call call : calls(entry)) {
                if (call.verb().equals("scan")) {
                    assertOnce(seen, call, call.of().toString());
                } else {
                    call.of().forEach(id -> assertOnce(call.verb().equals("put") ? puts : seen, call, id));
                }
            }
        }
        assertEquals(Optional.of("RED"), Optional.of(town.tier(child)));
    }

    private static void assertOnce(Set<List<String>> seen, Call call, String what) {
        assertEquals(true, seen.add(List.of(call.verb(), call.kind(), what)), () -> "again: " + call);
    }
}
