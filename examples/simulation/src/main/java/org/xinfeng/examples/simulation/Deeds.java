package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.office.Station;
import org.xinfeng.office.VisitReceipt;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.storage.Purpose;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;

/** What is done at the station's desks, each deed written into the log too. */
final class Deeds {

    private final Town town;

    Deeds(Town town) {
        this.town = town;
    }

    /** Puts people on file with what they tell. */
    void enrol(List<Neighbour> some) {
        LocalDate today = town.today();
        town.station()
                .unit(Purpose.of("enrol"), at -> {
                    for (Neighbour one : some) {
                        enrol(at, one);
                    }
                    return Outcome.done(some.size());
                })
                .orElseThrow();
        town.station()
                .unit(Purpose.of("enrol"), at -> {
                    for (Neighbour one : some) {
                        at.registry()
                                .learn(ResidentId.of(one.id()), today, Fact.Source.ROSTER, learnt(tells(one)))
                                .orElseThrow();
                    }
                    return Outcome.done(some.size());
                })
                .orElseThrow();
        for (Neighbour one : some) {
            town.people.put(one.id(), one);
            town.settle(one.log);
            one.joined = today;
            household(one);
            tells(one).forEach((factor, value) -> town.tell(one.log, new PlainFact(factor, value, today)));
            town.settle(one.log);
        }
        town.tally.add(Tally.What.ENROLLED, some.size());
    }

    private void enrol(Station at, Neighbour one) {
        ResidentId id = ResidentId.of(one.id());
        at.registry()
                .enrol(new NewResident(
                        Optional.of(id),
                        "居民" + one.id(),
                        Optional.empty(),
                        Optional.of(one.log.birth),
                        Optional.empty(),
                        Optional.empty(),
                        VillageId.of(one.log.village),
                        one.log.categories.stream().map(Category::of).toList()))
                .orElseThrow();
        at.registry()
                .moveInto(new Household.Number(one.home), id, Optional.empty(), town.today())
                .orElseThrow();
    }

    private static Map<String, String> tells(Neighbour one) {
        Map<String, String> told = new java.util.TreeMap<>(one.truth);
        told.keySet().removeIf(factor -> !one.tells(factor));
        return told;
    }

    /** Somebody tells the station something about a person. */
    void report(Neighbour about, Map<String, String> what) {
        town.station()
                .registry()
                .learn(ResidentId.of(about.id()), town.today(), Fact.Source.REPORT, learnt(what))
                .orElseThrow();
        what.forEach((factor, value) -> town.tell(about.log, new PlainFact(factor, value, town.today())));
        town.settle(about.log);
        town.tally.add(Tally.What.REPORTED);
    }

    void takeOff(Neighbour one, Resident.Status why) {
        PlainSuspension away = one.log.away();
        if (away != null) {
            Absences.back(town, one, away);
        }
        town.station().registry().takeOffFile(ResidentId.of(one.id()), why).orElseThrow();
        isOff(one, why);
    }

    /** Notes that somebody is off file from today. */
    void isOff(Neighbour one, Resident.Status why) {
        if (why != Resident.Status.CLOSED) {
            household(one);
        }
        one.log.onFile = false;
        town.settle(one.log);
        town.tally.add(Tally.What.valueOf(why.name()));
    }

    /** Who joins a household, leaves it or dies is news for the others. */
    private void household(Neighbour of) {
        for (Neighbour other : town.housemates(of)) {
            town.alerts.signal(other.id(), "household", PlainClock.ROUTINE, town.today());
        }
    }

    void bringBack(Neighbour one) {
        town.station().registry().backOnFile(ResidentId.of(one.id())).orElseThrow();
        one.log.onFile = true;
        town.settle(one.log);
        town.tally.add(Tally.What.CAME_BACK);
    }

    /** Hands in visits, all in one unit of work; every one is new. */
    void handIn(List<VisitEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        town.station()
                .unit(Purpose.of("visits"), at -> {
                    for (VisitEntry entry : entries) {
                        VisitReceipt receipt = at.visits().record(entry).orElseThrow();
                        if (receipt.repeated()) {
                            throw new Violation(
                                    "visit", town.today(), entry.id().value(), "new", "repeated");
                        }
                    }
                    return Outcome.done(entries.size());
                })
                .orElseThrow();
        entries.forEach(this::log);
    }

    /** Sends one that was handed in before once more. */
    void sendAgain(VisitEntry entry) {
        VisitReceipt receipt = town.station().visits().record(entry).orElseThrow();
        if (!receipt.repeated()) {
            throw new Violation("visit", town.today(), entry.id().value(), "recognised", "counted once more");
        }
        town.tally.add(Tally.What.SENT_TWICE);
    }

    private void log(VisitEntry entry) {
        Tally.Month month = town.tally.in(entry.madeOn());
        month.trips++;
        if (entry.madeOn().isBefore(town.today())) {
            town.tally.add(Tally.What.SENT_LATE);
        }
        int place = 1;
        for (VisitEntry.PersonSeen seen : entry.people()) {
            Neighbour one = java.util.Objects.requireNonNull(
                    town.people.get(seen.resident().value()));
            boolean met = seen.result() == VisitEntry.Result.MET;
            if (met) {
                town.alerts.met(one.log, entry.madeOn(), entry.worker().value(), town.today());
            }
            seen.learnt()
                    .forEach(learnt -> town.tell(
                            one.log, new PlainFact(learnt.factor(), Answers.text(learnt.value()), entry.madeOn())));
            one.log.sections++;
            if (met) {
                month.met++;
                Set<String> asked = Answers.complete(seen);
                PlainAnswers.met(one.log, entry.id().value(), entry.madeOn(), entry.form() == VisitForm.HOME, asked);
            } else {
                month.notMet++;
                town.alerts.tried(one.log, entry.madeOn(), town.today());
            }
            found(entry, place++, seen, one.log);
            town.settle(one.log);
        }
    }

    private void found(VisitEntry entry, int place, VisitEntry.PersonSeen seen, PlainPerson who) {
        int number = 1;
        for (VisitEntry.Assist assist : seen.assists()) {
            String id = entry.id().value() + "/" + place + "/" + number++;
            String kind = assist.kind().name();
            town.cases.found(new PlainAssist(id, who.id, kind, entry.madeOn()), who, town.today());
        }
    }

    static List<VisitEntry.Learnt> learnt(Map<String, String> facts) {
        List<VisitEntry.Learnt> learnt = new ArrayList<>();
        facts.forEach((factor, value) -> learnt.add(new VisitEntry.Learnt(factor, Answers.value(value))));
        return learnt;
    }
}
