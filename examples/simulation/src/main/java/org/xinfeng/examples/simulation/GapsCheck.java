package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.indicators.Gap;
import org.xinfeng.registry.ResidentId;

/** {@code Station.gaps()} names everybody who could be missed, and nobody else. */
final class GapsCheck implements Check {

    private static final String NAME = "gaps";

    /** What the shipped packs leave to the place, and this town never sets. */
    private static final List<String> UNSET = List.of(
            "dibao.standard",
            "practice/RED/reassessEvery",
            "practice/YELLOW/reassessEvery",
            "practice/BLUE/reassessEvery",
            "practice/GREEN/reassessEvery");

    @Override
    public Question today(Town town) {
        LocalDate today = town.today();
        Set<String> expected = new TreeSet<>(ofStation(town));
        Set<String> vacant = town.staff.vacant();
        for (Neighbour one : town.people.values()) {
            if (one.log.onFile) {
                ofPerson(town, one.log, vacant, expected);
            }
        }
        town.alerts.open().forEach(alert -> expected.addAll(town.alerts.gaps(alert, today)));
        town.referrals
                .open
                .values()
                .forEach(one -> expected.addAll(one.gaps(town.days, today, town.staff.serves(one.contact))));
        for (Handovers.OnTheWay one : town.handovers.open()) {
            if (one.due.isBefore(today)) {
                expected.add(line(Gap.Kind.HANDOVER_OVERDUE, one.who.id(), List.of(one.id, "OUT", one.due.toString())));
            }
        }
        town.cases.going().forEach(one -> expected.addAll(one.gaps(today, town.staff.serves(one.owner))));
        for (PlainAssist one : town.cases.openAssists()) {
            if (one.due().isBefore(today)) {
                expected.add(line(
                        Gap.Kind.ASSIST_OVERDUE,
                        one.resident,
                        List.of(one.id, one.kind, one.due().toString())));
            }
        }
        return station -> Differences.none(NAME, today, expected, found(station.gaps()));
    }

    private static List<String> found(List<Gap> gaps) {
        List<String> found = new ArrayList<>();
        for (Gap gap : gaps) {
            String who = gap.resident().map(ResidentId::value).orElse("station");
            // which factors matter most is not worked out once more
            boolean bare = gap.kind() == Gap.Kind.NO_TIER;
            found.add(line(gap.kind(), who, bare ? List.of() : gap.details()));
        }
        return found;
    }

    private static List<String> ofStation(Town town) {
        List<String> expected = new ArrayList<>();
        UNSET.forEach(setting -> expected.add(line(Gap.Kind.SETTING_MISSING, "station", List.of(setting))));
        LocalDate caughtUpTo = town.caughtUpTo;
        if (town.isBehind()) {
            expected.add(line(
                    Gap.Kind.CATCH_UP_BEHIND,
                    "station",
                    List.of(caughtUpTo == null ? "never" : caughtUpTo.toString())));
        }
        if (town.today().isAfter(Policies.EXPIRES_AFTER)) {
            expected.add(line(
                    Gap.Kind.POLICY_PAST_ITS_END,
                    "station",
                    List.of(Policies.EXPIRING, Policies.EXPIRES_AFTER.toString())));
        }
        return expected;
    }

    private static void ofPerson(Town town, PlainPerson log, Set<String> vacant, Set<String> expected) {
        if (log.system.equals(PlainTiers.UNASSESSED)) {
            expected.add(line(Gap.Kind.NO_TIER, log.id, List.of()));
        }
        if (log.system.equals(PlainTiers.NO_BOOK)) {
            expected.add(line(Gap.Kind.NO_RULE_BOOK, log.id, List.of()));
        }
        if (log.isLapsedOn(town.today())) {
            expected.add(line(Gap.Kind.LOWERING_LAPSED, log.id, List.of(log.tierOn(town.today()))));
        }
        Set<String> lacking = new TreeSet<>();
        boolean owed = false;
        for (PlainDuty duty : log.duties.values()) {
            if (duty.open && duty.rule.leastPerYear() > 0) {
                ofYear(town.today(), log, duty, expected);
            }
            owed |= duty.open;
            if (duty.open && !vacant.isEmpty() && vacant.contains(duty.rule.role() + " " + log.village)) {
                lacking.add(duty.rule.role());
            }
        }
        if (!owed) {
            expected.add(line(Gap.Kind.NO_DUTY, log.id, List.of()));
        }
        if (!lacking.isEmpty()) {
            expected.add(line(Gap.Kind.NO_RESPONSIBLE_WORKER, log.id, List.copyOf(lacking)));
        }
        List<String> empty = log.emptySeats(town.today(), town.staff);
        if (!empty.isEmpty()) {
            expected.add(line(Gap.Kind.SEAT_EMPTY, log.id, empty));
        }
        Referrals.MUST.forEach((factor, issue) -> {
            if (town.referrals.isMissing(log, factor, town.today())) {
                expected.add(line(Gap.Kind.NOT_REFERRED, log.id, List.of(issue)));
            }
        });
        PlainSuspension away = log.away();
        if (away != null && away.lookAgainBy().isBefore(town.today())) {
            expected.add(line(
                    Gap.Kind.SUSPENSION_TO_LOOK_AT,
                    log.id,
                    List.of(away.id, away.lookAgainBy().toString())));
        }
        List<String> stale = new ArrayList<>();
        for (PlainFact fact : log.current.values()) {
            if (fact.isStaleOn(town.today())) {
                stale.add(fact.factor());
            }
        }
        if (!stale.isEmpty()) {
            expected.add(line(Gap.Kind.STALE_FACTS, log.id, stale));
        }
    }

    /** Around the end of a year: what was not owed and met so often as the year asks for. */
    private static void ofYear(LocalDate today, PlainPerson log, PlainDuty duty, Set<String> expected) {
        int year = today.minusMonths(1).getYear();
        int least = duty.rule.leastPerYear();
        boolean whole = !duty.begun.isAfter(LocalDate.of(year, 1, 1));
        if (!whole || today.plusMonths(1).getYear() == year) {
            return;
        }
        int met = duty.years.getOrDefault(year, 0);
        long planned = duty.slots.stream()
                .filter(slot -> today.getYear() == year && slot.due().getYear() == year)
                .count();
        if (met + planned < least) {
            expected.add(line(
                    Gap.Kind.BELOW_YEARLY_MINIMUM,
                    log.id,
                    List.of(duty.rule.id(), Integer.toString(year), met + "/" + least)));
        }
    }

    private static String line(Gap.Kind kind, String who, List<String> details) {
        return kind + " of " + who + (details.isEmpty() ? "" : " " + details);
    }
}
