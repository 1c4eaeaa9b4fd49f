package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;

/**
 * The file of a person says what the log says: on file or not, the tier, what is owed, what is open of it, and everything that
 * was ever done. Each day some, so that everybody's turn comes every second week.
 */
final class FileCheck implements Check {

    private static final String NAME = "file";
    private static final int TURNS = 14;

    @Override
    public void check(Town town) {
        int turn = (int) Math.floorMod(town.today().toEpochDay(), (long) TURNS);
        Station station = town.station();
        int place = 0;
        for (Neighbour one : town.people.values()) {
            if (place++ % TURNS == turn) {
                check(town, station, one.log);
            }
        }
    }

    @Override
    public void checkAll(Town town) {
        Station station = town.station();
        town.people.values().forEach(one -> check(town, station, one.log));
    }

    private static void check(Town town, Station station, PlainPerson log) {
        LocalDate today = town.today();
        ResidentId id = ResidentId.of(log.id);
        Optional<Resident> resident = station.registry().find(id);
        if (resident.isEmpty() || resident.get().isOnFile() != log.onFile) {
            throw new Violation(NAME, today, log.id, log.onFile ? "on file" : "kept, but not on file", resident);
        }
        List<String> owed = new ArrayList<>();
        for (Duty duty : station.visits().duties(id)) {
            if (duty.isOpen()) {
                owed.add(duty.rule().value());
            }
        }
        List<String> plainOwed = log.duties.values().stream()
                .filter(duty -> duty.open)
                .map(duty -> duty.rule.id())
                .toList();
        same(town, log.id + " owed", plainOwed, owed.stream().sorted().toList());
        if (log.onFile) {
            String tier =
                    station.tiering().state(id).map(TierState::effectiveCode).orElse("never assessed");
            same(town, log.id + " tier", log.tier, tier);
            if (owed.isEmpty() != log.tier.equals(PlainTiers.NO_BOOK)) {
                throw new Violation(NAME, today, log.id, "something owed to everybody with a book", owed);
            }
        }
        occurrences(town, station, log, id);
        same(
                town,
                log.id + " visits",
                log.sections,
                station.visits().history(id).size());
    }

    private static void occurrences(Town town, Station station, PlainPerson log, ResidentId id) {
        List<String> open = new ArrayList<>();
        Map<String, String> answered = new TreeMap<>();
        Map<String, Integer> missed = new TreeMap<>();
        for (Occurrence one : station.visits().occurrences(id)) {
            String rule = one.duty().value().substring(log.id.length() + 1);
            switch (one.state()) {
                case OPEN -> open.add(rule + " due " + one.due());
                case DONE, LATE ->
                    answered.put(
                            rule + "@"
                                    + one.closure()
                                            .orElseThrow()
                                            .visit()
                                            .orElseThrow()
                                            .value(),
                            one.state() + " " + one.due());
                case MISSED -> missed.merge(rule, 1, Integer::sum);
                case WITHDRAWN -> {}
            }
        }
        List<String> plainOpen = new ArrayList<>();
        Map<String, Integer> plainMissed = new TreeMap<>();
        for (PlainDuty duty : log.duties.values()) {
            duty.due().forEach(due -> plainOpen.add(duty.rule.id() + " due " + due));
            int count = (int) duty.months.values().stream()
                    .filter(PlainDuty.Month.MISSED::equals)
                    .count();
            if (count > 0) {
                plainMissed.put(duty.rule.id(), count);
            }
        }
        same(
                town,
                log.id + " open",
                plainOpen.stream().sorted().toList(),
                open.stream().sorted().toList());
        same(town, log.id + " done", log.answered, answered);
        same(town, log.id + " missed", plainMissed, missed);
    }

    private static void same(Town town, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new Violation(NAME, town.today(), what, expected, found);
        }
    }
}
