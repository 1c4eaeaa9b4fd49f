package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xinfeng.Xinfeng;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.HandoverFile;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.StationId;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.testing.SyntheticIdentity;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.Suspensions;
import org.xinfeng.visits.VisitEntry.AssistKind;

/** Two stations of one storage by {@link LoopPolicies}, and beside them a plain account of everything that was done at them. */
final class LoopTown {

    static final StationId NORTH = Town.ID;
    static final StationId SOUTH = StationId.of("445122105");
    static final List<StationId> STATIONS = List.of(NORTH, SOUTH);
    static final int MOST_PEOPLE = 15;

    private static final VillageId FAR = new VillageId("south");

    final Town town = Town.open(LoopPolicies.edition(0));
    final List<Person> people = new ArrayList<>();
    final List<Sent> handovers = new ArrayList<>();
    final Map<StationId, Account> accounts = new LinkedHashMap<>();
    int edition;
    int number;
    int closings;
    /** Whether another policy has begun to bind since the start. */
    boolean policyChanged;

    /** Somebody, and where he is known. */
    static final class Person {
        final IdentityNumber identity;
        final boolean child;
        final Map<StationId, File> files = new LinkedHashMap<>();

        Person(IdentityNumber identity, boolean child) {
            this.identity = identity;
            this.child = child;
        }

        /** Where he is on file, else where he was. */
        StationId somewhere() {
            return files.keySet().stream()
                    .filter(at -> files.get(at).onFile)
                    .findFirst()
                    .orElseGet(() -> files.keySet().iterator().next());
        }
    }

    /** What must be so of somebody at one station. */
    static final class File {
        final ResidentId id;
        boolean onFile = true;
        final Map<String, AssistKind> assists = new TreeMap<>();
        final Set<String> referrals = new TreeSet<>();
        final Map<String, Integer> reports = new HashMap<>();
        final List<String> cases = new ArrayList<>();
        Optional<Suspensions.Id> suspended = Optional.empty();
        /** Whether the tier became another since everybody was gone through; time alone can do it. */
        boolean tierTurned;

        File(ResidentId id) {
            this.id = id;
        }

        boolean isGrave() {
            return assists.containsValue(AssistKind.URGENT) || assists.containsValue(AssistKind.HAZARD);
        }
    }

    /** A file on the road, and how far it and its answer are. */
    static final class Sent {
        final HandoverFile file;
        final Person person;
        boolean received;
        Optional<Handover.Answer> answer = Optional.empty();
        boolean answerTaken;

        Sent(HandoverFile file, Person person) {
            this.file = file;
            this.person = person;
        }
    }

    /** What must be so of one station. */
    static final class Account {
        final Map<WorkerId, Optional<LocalDate>> workers = new LinkedHashMap<>();
        final Map<Round.RoundCode, Round.Call> called = new LinkedHashMap<>();
        final Set<Round.RoundCode> calledOff = new HashSet<>();
        Optional<LocalDate> caughtUp = Optional.empty();
        int caughtUpUnder;

        /** Who is in service on a day and without an end in sight. */
        List<WorkerId> staying() {
            return workers.keySet().stream()
                    .filter(one -> workers.get(one).isEmpty())
                    .toList();
        }
    }

    LoopTown() {
        STATIONS.forEach(one -> accounts.put(one, new Account()));
        accounts.get(NORTH).workers.put(Town.LIN, Optional.empty());
        accounts.get(NORTH).workers.put(Town.CHEN, Optional.empty());
        at(SOUTH)
                .registry()
                .serve(List.of(
                        new Village(FAR, "南村", Optional.empty(), DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1)))))
                .orElseThrow();
        WorkerId wu = employ(SOUTH, "wu");
        at(SOUTH).staff().assign(wu, Role.SOCIAL_WORKER, FAR, Town.MONDAY).orElseThrow();
        for (int i = 0; i < 5; i++) {
            enrol(i == 4 ? SOUTH : NORTH);
        }
    }

    WorkerId employ(StationId where, String id) {
        WorkerId worker = new WorkerId(id);
        at(where)
                .staff()
                .employ(new Worker(worker, "某", List.of(Role.SOCIAL_WORKER), false, DateRange.ofUnboundedEnd(today())))
                .orElseThrow();
        accounts.get(where).workers.put(worker, Optional.empty());
        return worker;
    }

    void enrol(StationId where) {
        int n = people.size();
        boolean child = n % 2 == 0;
        IdentityNumber identity = SyntheticIdentity.of(child ? Town.MONDAY.minusYears(9) : LocalDate.of(1950, 3, 3), n);
        ResidentId id = ResidentId.of("p" + n);
        at(where)
                .registry()
                .enrol(new NewResident(
                        Optional.of(id),
                        "某某",
                        Optional.of(identity),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        village(where, n),
                        List.of(child ? SamplePolicies.CHILD : SamplePolicies.ELDER)))
                .orElseThrow();
        Person person = new Person(identity, child);
        person.files.put(where, new File(id));
        people.add(person);
    }

    static VillageId village(StationId where, int number) {
        return where.equals(SOUTH) ? FAR : number % 4 < 2 ? Town.EAST : Town.WEST;
    }

    Station at(StationId where) {
        return at(where, "lin");
    }

    Station at(StationId where, String actor) {
        return Xinfeng.over(town.storage, LoopPolicies.edition(edition), town.time)
                .station(where, Actor.of(actor, "casework"));
    }

    LocalDate today() {
        return town.today();
    }

    String next(String sort) {
        return sort + number++;
    }

    void caughtUp(StationId where) {
        Account account = accounts.get(where);
        account.caughtUp = Optional.of(today());
        account.caughtUpUnder = edition;
    }

    /** Whether everybody of a station has been gone through today by the policy that binds. */
    boolean isCaughtUp(StationId where) {
        Account account = accounts.get(where);
        return account.caughtUp.equals(Optional.of(today())) && account.caughtUpUnder == edition;
    }

    /** The handovers whose file is out and whose answer is not back. */
    List<Sent> outgoing(StationId from) {
        return handovers.stream()
                .filter(one -> one.file.from().equals(from) && !one.answerTaken)
                .toList();
    }

    /** Those that came and wait for an answer. */
    List<Sent> incoming(StationId to) {
        return handovers.stream()
                .filter(one -> one.file.to().equals(to) && one.received && one.answer.isEmpty())
                .toList();
    }
}
