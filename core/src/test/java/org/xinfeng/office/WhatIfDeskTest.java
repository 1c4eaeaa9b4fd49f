package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.ABSENT;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.storage.Purpose;
import org.xinfeng.tiering.WhatIf;

/** What another policy would say about everybody on file, told without writing anything. */
class WhatIfDeskTest {

    private static final PolicyLibrary STALE = Policies.withShelfLife(HARM, Period.ofMonths(1));

    private final Town town = Town.open();

    private Stream<WhatIf.Verdict> whatIf(PolicyLibrary others) {
        return town.tiering().whatIf(others, MONDAY.plusMonths(2), Progress.NONE);
    }

    @Test
    void itTellsWhoWouldChangeAndWritesNothing() {
        ResidentId green = town.greenChild("c1");
        ResidentId yellow = town.child("c2", Town.WEST);
        town.learn(yellow, MONDAY, ABSENT, true, HARM, false);
        town.registry()
                .takeOffFile(town.greenChild("c3"), Resident.Status.MOVED_AWAY)
                .orElseThrow();
        long revision = town.revision();
        List<WhatIf.Verdict> all = whatIf(STALE).toList();
        assertEquals(
                List.of("GREEN→UNASSESSED", "YELLOW→YELLOW"),
                all.stream().map(WhatIf.Verdict::move).toList());
        assertEquals(
                List.of(green, yellow),
                all.stream().map(one -> one.who().resident()).toList());
        assertEquals(
                Map.of("east", Map.of("GREEN→UNASSESSED", 1L)),
                all.stream().collect(WhatIf.counting()).byVillage());
        assertEquals(revision, town.revision());
        assertEquals(
                0,
                whatIf(SamplePolicies.library())
                        .filter(WhatIf.Verdict::isChange)
                        .count());
    }

    @Test
    void whatItSaysIsWhatApplyingDoes() {
        town.registry()
                .importRoster(Lists.empty().rows(30, Lists::child), ImportOptions.writing())
                .orElseThrow();
        town.catchUp();
        town.on(MONDAY.plusMonths(2));
        town.catchUp();
        WhatIf.Counts counts = whatIf(STALE).collect(WhatIf.counting());
        town.governedBy(Policies.withShelfLife(HARM, Period.ofMonths(1)));
        CatchUpReport report = town.catchUp();
        assertEquals(Map.of("GREEN→UNASSESSED", 30L), counts.moves());
        assertEquals(Map.of("GREEN→NONE", 30), report.tierChanges());
    }

    @Test
    void itReadsPageByPageAndStopsWhereTheReaderStops() {
        town.registry()
                .importRoster(Lists.empty().rows(1_200, Lists::child), ImportOptions.writing())
                .orElseThrow();
        List<Long> told = new ArrayList<>();
        Progress progress = (done, total) -> told.add(done);
        assertEquals(1_200, town.tiering().whatIf(STALE, MONDAY, progress).count());
        assertEquals(List.of(500L, 1_000L, 1_200L), told);
        told.clear();
        assertEquals(3, town.tiering().whatIf(STALE, MONDAY, progress).limit(3).count());
        assertEquals(List.of(500L), told);
    }

    @Test
    void itIsNoPartOfAUnitAndNeedsThePermissionToRead() {
        assertThrows(
                IllegalStateException.class,
                () -> town.station()
                        .unit(
                                Purpose.of("test"),
                                joined -> Outcome.done(joined.tiering()
                                        .whatIf(STALE, MONDAY, Progress.NONE)
                                        .count())));
        Actor nobody = new Actor(
                org.xinfeng.kernel.ActorId.of("x"), Purpose.of("look"), java.util.EnumSet.noneOf(Permission.class));
        assertThrows(
                Outcome.RefusedException.class,
                () -> town.station(nobody).tiering().whatIf(STALE, MONDAY, Progress.NONE));
        assertTrue(whatIf(STALE).toList().isEmpty());
    }
}
