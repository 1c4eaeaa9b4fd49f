package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.memory.MemoryStorage;
import org.xinfeng.testing.SyntheticIdentity;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierDecision;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitEntry.Answer;
import org.xinfeng.visits.VisitEntry.Learnt;
import org.xinfeng.visits.VisitEntry.PersonSeen;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/**
 * A town with two villages and a social worker in each, on a Monday morning, by the sample policy. Its storage can be told
 * to fail.
 */
final class Town {

    /** A Monday; the days before and behind it are worked as usual. */
    static final LocalDate MONDAY = LocalDate.of(2025, 6, 9);

    static final StationId ID = StationId.of("445122104");
    static final VillageId EAST = new VillageId("east");
    static final VillageId WEST = new VillageId("west");
    static final WorkerId LIN = new WorkerId("lin");
    static final WorkerId CHEN = new WorkerId("chen");
    static final String HARM = SamplePolicies.HARM_SUSPECTED;
    static final String ABSENT = SamplePolicies.GUARDIAN_ABSENT;

    final SettableTime time = SettableTime.at(MONDAY, LocalTime.of(9, 0), Xinfeng.ZONE);
    final FailingStorage storage;
    private PolicyLibrary policies;

    private Town(Storage storage, PolicyLibrary policies) {
        this.storage = new FailingStorage(storage);
        this.policies = policies;
    }

    static Town open() {
        return open(SamplePolicies.library());
    }

    static Town open(PolicyLibrary policies) {
        Town town = new Town(new MemoryStorage(), policies);
        DateRange always = DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1));
        Station station = town.station();
        station.registry()
                .serve(List.of(
                        new Village(EAST, "东村", Optional.empty(), always),
                        new Village(WEST, "西村", Optional.empty(), always)))
                .orElseThrow();
        Role social = Role.SOCIAL_WORKER;
        for (WorkerId worker : List.of(LIN, CHEN)) {
            station.staff()
                    .employ(new Worker(worker, "工作者", List.of(social), false, always))
                    .orElseThrow();
        }
        station.staff().assign(LIN, social, EAST, MONDAY).orElseThrow();
        station.staff().assign(CHEN, social, WEST, MONDAY).orElseThrow();
        return town;
    }

    /** The same records under other policies. */
    void governedBy(PolicyLibrary others) {
        policies = others;
    }

    Station station() {
        return station(Actor.of("lin", "casework"));
    }

    Station station(Actor actor) {
        return Xinfeng.over(storage, policies, time).station(ID, actor);
    }

    RegistryDesk registry() {
        return station().registry();
    }

    VisitDesk visits() {
        return station().visits();
    }

    TieringDesk tiering() {
        return station().tiering();
    }

    LocalDate today() {
        return station().today();
    }

    /** Goes on to a day, at nine in the morning. */
    LocalDate on(LocalDate day) {
        time.set(day, LocalTime.of(9, 0), Xinfeng.ZONE);
        return day;
    }

    CatchUpReport catchUp() {
        return station().catchUp(today()).orElseThrow();
    }

    /** Goes on to a day and catches up. */
    CatchUpReport catchUpOn(LocalDate day) {
        on(day);
        return catchUp();
    }

    /** The number of units that have written something. */
    long revision() {
        try (var commits = storage.commits(ID, 0)) {
            return commits.mapToLong(Commit::revision).max().orElse(0);
        }
    }

    static NewResident person(String id, LocalDate birth, VillageId village, Category category) {
        return new NewResident(
                Optional.of(ResidentId.of(id)),
                "某某",
                Optional.of(SyntheticIdentity.of(birth, Math.floorMod(id.hashCode(), 1000))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                village,
                List.of(category));
    }

    /** Puts a child of ten on file, of whom nothing else is known. */
    ResidentId child(String id) {
        return child(id, EAST);
    }

    ResidentId child(String id, VillageId village) {
        registry()
                .enrol(person(id, today().minusYears(10), village, SamplePolicies.CHILD))
                .orElseThrow();
        return ResidentId.of(id);
    }

    /** Puts a child on file who is GREEN. */
    ResidentId greenChild(String id) {
        ResidentId child = child(id);
        learn(child, today(), ABSENT, false, HARM, false);
        return child;
    }

    ResidentId elder(String id) {
        registry()
                .enrol(person(id, LocalDate.of(1950, 3, 3), WEST, SamplePolicies.ELDER))
                .orElseThrow();
        return ResidentId.of(id);
    }

    /** Learns facts of yes and no, given as code, value, code, value. */
    CareChange learn(ResidentId id, LocalDate asOf, Object... facts) {
        Learnt[] learnt = new Learnt[facts.length / 2];
        for (int i = 0; i < learnt.length; i++) {
            learnt[i] = new Learnt((String) facts[2 * i], FactValue.of((boolean) facts[2 * i + 1]));
        }
        return registry().learn(id, asOf, Fact.Source.REPORT, List.of(learnt)).orElseThrow();
    }

    String tier(ResidentId id) {
        return tiering().state(id).orElseThrow().code();
    }

    /** Two persons lower a tier. */
    TierState lower(ResidentId id, Tier tier, LocalDate until) {
        String proposal = "lower-" + id.value() + "-" + tier + "-" + today();
        tiering()
                .proposeLower(TierDecision.Entry.of(proposal, id, tier, TierDecision.Why.CONFERENCE)
                        .until(until))
                .orElseThrow();
        return second().agree(TierDecision.Answer.of(
                        proposal + "-yes", TierDecision.Id.of(proposal), TierDecision.Why.CONFERENCE))
                .orElseThrow();
    }

    /** The desk of the colleague. */
    TieringDesk second() {
        return station(Actor.of("chen", "casework")).tiering();
    }

    /** The tier that counts. */
    String counts(ResidentId id) {
        return tiering().state(id).orElseThrow().effectiveCode();
    }

    /** The occurrences of a resident in a state, each as rule, number, due day. */
    List<Occurrence> occurrences(ResidentId id, Occurrence.State state) {
        return visits().occurrences(id).stream()
                .filter(one -> one.state() == state)
                .toList();
    }

    List<Occurrence> open(ResidentId id) {
        return occurrences(id, Occurrence.State.OPEN);
    }

    /** The rules of the duties that are owed, in their order. */
    List<String> owed(ResidentId id) {
        return visits().duties(id).stream()
                .filter(duty -> duty.isOpen())
                .map(duty -> duty.rule().value())
                .sorted()
                .toList();
    }

    /** Every question of the five inquiries that must be answered. */
    static List<Answer> answers() {
        return Stream.of("HEALTH", "ECONOMY", "SUPPORT", "SAFETY")
                .map(item -> Answer.of(item, "FINE"))
                .toList();
    }

    static PersonSeen met(ResidentId id) {
        return PersonSeen.met(id, answers(), List.of());
    }

    static VisitEntry visit(String id, LocalDate madeOn, PersonSeen... people) {
        return new VisitEntry(new VisitId(id), LIN, madeOn, VisitForm.HOME, Arrays.asList(people));
    }

    VisitReceipt record(VisitEntry entry) {
        return visits().record(entry).orElseThrow();
    }

    static void assertRefused(Refusal.Reason reason, Outcome<?> outcome) {
        assertEquals(Optional.of(reason), outcome.refusal().map(Refusal::reason));
    }

    Resident resident(ResidentId id) {
        return registry().find(id).orElseThrow();
    }
}
