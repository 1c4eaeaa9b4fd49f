package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** What the log says of one person, held fast. */
    private record File(
            String id,
            boolean onFile,
            String tier,
            boolean hasBook,
            int sections,
            List<String> owed,
            List<String> open,
            Map<String, String> answered,
            Map<String, Integer> missed) {

        static File of(PlainPerson log, LocalDate today) {
            List<String> owed = new ArrayList<>();
            List<String> open = new ArrayList<>();
            Map<String, Integer> missed = new TreeMap<>();
            for (PlainDuty duty : log.duties.values()) {
                if (duty.open) {
                    owed.add(duty.rule.id());
                }
                duty.due().forEach(due -> open.add(duty.rule.id() + " due " + due));
                int count = (int) duty.months.values().stream()
                                .filter(PlainDuty.Month.MISSED::equals)
                                .count()
                        + (duty.missed == null ? 0 : 1);
                if (count > 0) {
                    missed.put(duty.rule.id(), count);
                }
            }
            open.sort(Comparator.naturalOrder());
            return new File(
                    log.id,
                    log.onFile,
                    log.tierOn(today),
                    !log.system.equals(PlainTiers.NO_BOOK),
                    log.sections,
                    owed,
                    open,
                    Map.copyOf(log.answered),
                    missed);
        }
    }

    @Override
    public Question today(Town town) {
        int turn = (int) Math.floorMod(town.today().toEpochDay(), (long) TURNS);
        List<File> some = new ArrayList<>();
        int place = 0;
        for (Neighbour one : town.people.values()) {
            if (place++ % TURNS == turn) {
                some.add(File.of(one.log, town.today()));
            }
        }
        return of(town.today(), some);
    }

    @Override
    public Question atTheEnd(Town town) {
        return of(
                town.today(),
                town.people.values().stream()
                        .map(one -> File.of(one.log, town.today()))
                        .toList());
    }

    private static Question of(LocalDate today, List<File> files) {
        return station -> files.forEach(log -> check(today, station, log));
    }

    private static void check(LocalDate today, Station station, File log) {
        ResidentId id = ResidentId.of(log.id);
        Optional<Resident> resident = station.registry().find(id);
        if (resident.isEmpty() || resident.get().isOnFile() != log.onFile) {
            throw new Violation(NAME, today, log.id, log.onFile ? "on file" : "kept, but not on file", resident);
        }
        List<String> owed = station.visits().duties(id).stream()
                .filter(Duty::isOpen)
                .map(duty -> duty.rule().value())
                .sorted()
                .toList();
        same(today, log.id + " owed", log.owed, owed);
        if (log.onFile) {
            String tier =
                    station.tiering().state(id).map(TierState::effectiveCode).orElse("never assessed");
            same(today, log.id + " tier", log.tier, tier);
            if (owed.isEmpty() == log.hasBook) {
                throw new Violation(NAME, today, log.id, "something owed to everybody with a book", owed);
            }
        }
        occurrences(today, station, log, id);
        same(
                today,
                log.id + " visits",
                log.sections,
                station.visits().history(id).size());
    }

    private static void occurrences(LocalDate today, Station station, File log, ResidentId id) {
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
                case WITHDRAWN, SUSPENDED -> {}
            }
        }
        open.sort(Comparator.naturalOrder());
        same(today, log.id + " open", log.open, open);
        same(today, log.id + " done", log.answered, answered);
        same(today, log.id + " missed", log.missed, missed);
    }

    private static void same(LocalDate today, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new Violation(NAME, today, what, expected, found);
        }
    }
}
