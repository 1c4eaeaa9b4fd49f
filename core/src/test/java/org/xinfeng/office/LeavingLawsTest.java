package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.Leaving;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;

/** Whoever is employed, assigned and leaves in whatever order: nobody who had somebody to answer for him is left with nobody. */
class LeavingLawsTest {

    private static final List<Role> ROLES = List.of(Role.SOCIAL_WORKER, Role.CHILD_DIRECTOR);

    @Property(tries = 120, seed = "2902")
    void nobodyLosesWhoAnswersForHim(@ForAll long seed) {
        Random random = new Random(seed);
        Town town = Town.open();
        List<ResidentId> residents = List.of(town.child("c1"), town.child("c2", Town.WEST), town.child("c3"));
        List<WorkerId> workers = new ArrayList<>(List.of(Town.LIN, Town.CHEN));
        Set<WorkerId> left = new HashSet<>();
        Set<String> owned = owned(town, residents);
        for (int i = 0; i < 30; i++) {
            StaffDesk desk = town.station().staff();
            WorkerId any = workers.get(random.nextInt(workers.size()));
            switch (random.nextInt(5)) {
                case 0 -> {
                    WorkerId fresh = new WorkerId("w" + i);
                    List<Role> roles = random.nextBoolean() ? ROLES : ROLES.subList(0, 1);
                    desk.employ(new Worker(fresh, "某", roles, false, DateRange.ofUnboundedEnd(town.today())))
                            .orElseThrow();
                    workers.add(fresh);
                }
                case 1 -> {
                    if (!left.contains(any)) {
                        desk.assign(
                                        any,
                                        ROLES.get(random.nextInt(2)),
                                        residents.get(random.nextInt(3)),
                                        town.today().plusDays(random.nextInt(4)))
                                .orElseThrow();
                    }
                }
                case 2 -> {
                    if (!left.contains(any)) {
                        desk.assign(any, ROLES.get(random.nextInt(2)), Town.EAST, town.today())
                                .orElseThrow();
                    }
                }
                case 3 -> {
                    var plan = desk.leaving(any, town.today().plusDays(random.nextInt(4)));
                    if (plan.isDone()) {
                        Leaving leaving = plan.orElseThrow();
                        boolean done = desk.leave(leaving).isDone();
                        assertEquals(leaving.unplaced().isEmpty(), done);
                        if (done) {
                            left.add(any);
                            assertTrue(desk.leave(leaving).isDone(), "twice is once");
                        }
                    }
                }
                default -> town.on(town.today().plusDays(random.nextInt(3)));
            }
            Set<String> now = owned(town, residents);
            assertTrue(now.containsAll(owned), () -> "lost an owner: " + owned + " are now " + now);
            owned.addAll(now);
        }
    }

    private static Set<String> owned(Town town, List<ResidentId> residents) {
        Set<String> owned = new HashSet<>();
        for (ResidentId resident : residents) {
            for (Role role : ROLES) {
                town.station()
                        .staff()
                        .responsible(resident, role)
                        .ifPresent(worker -> owned.add(resident.value() + "/" + role.value()));
            }
        }
        return owned;
    }
}
