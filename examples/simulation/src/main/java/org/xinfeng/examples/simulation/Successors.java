package org.xinfeng.examples.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xinfeng.staff.Leaving;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;

/**
 * Who takes what a worker held who leaves. It is looked at whether each may take what he is proposed for; then the run chooses others,
 * so that plans are changed too.
 */
final class Successors {

    private Successors() {}

    /** The same plan with other successors. */
    static Leaving chosen(Town town, Leaving proposed) {
        List<Worker> staying = town.station().staff().workers().stream()
                .filter(one -> !one.id().equals(proposed.worker()))
                .filter(one -> one.during().contains(town.today())
                        && one.during().end().isEmpty())
                .sorted(Comparator.comparing(one -> one.id().value()))
                .toList();
        Leaving plan = proposed;
        for (Leaving.Handed one : proposed.handed()) {
            List<String> may = may(town, one.held(), staying);
            String best = one.successor().orElseThrow().value();
            if (!may.contains(best)) {
                throw new Violation("leaving", town.today(), key(one), "one of " + may, best);
            }
            String to = isLead(one.held())
                    ? may.get(Math.floorMod(village(one.held()).hashCode(), may.size()))
                    : town.anyOf(may);
            plan = plan.giving(one.held().what(), one.held().id(), WorkerId.of(to));
        }
        return plan;
    }

    private static List<String> may(Town town, Leaving.Held held, List<Worker> staying) {
        List<String> may = new ArrayList<>();
        for (Worker one : staying) {
            List<Role> roles = held.roles();
            boolean fits = roles.isEmpty() || one.roles().stream().anyMatch(roles::contains);
            boolean leads = !isLead(held) || town.leads.contains(one.id().value());
            if (fits && leads && !held.cannot().contains(one.id())) {
                may.add(one.id().value());
            }
        }
        return may;
    }

    private static boolean isLead(Leaving.Held held) {
        return held.what().equals(Leaving.What.PAIRING_LEAD);
    }

    private static String village(Leaving.Held held) {
        return held.village().orElseThrow().value();
    }

    /** Names what is handed. */
    private static String key(Leaving.Handed one) {
        Leaving.Held held = one.held();
        String what = held.what().value();
        return switch (what) {
            case "village" -> what + " " + village(held) + " " + held.roles();
            case "care-seat" -> what + " " + held.resident().orElseThrow().value();
            case "pairing-lead" -> what + " " + village(held);
            default -> what + " " + held.id().value();
        };
    }
}
