package org.xinfeng.office;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.monitoring.RegisterKey;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.ComparisonLine;
import org.xinfeng.monitoring.comparing.PersonList;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Sex;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.ForwardingStorage;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitId;
import org.xinfeng.testing.SyntheticIdentity;

/** A town that gets lists of people who resemble each other; what is to be decided is written three lines a unit. */
final class ListTown {

    static final Comparison.ListKey LIST = Comparison.ListKey.of("dibao", "civil-affairs");
    private static final int LINES_PER_UNIT = 3;

    final Town town = Town.open();

    MonitoringDesk desk() {
        return town.station().monitoring();
    }

    static Comparison.Order order(String id) {
        return Comparison.Order.of(id, LIST, Town.MONDAY);
    }

    Outcome<Comparison.Report> compare(PersonList list, Comparison.Order order) {
        return compare(list, order, town.storage);
    }

    /** The same, with something that happens just before the first unit that writes. */
    Outcome<Comparison.Report> compare(PersonList list, Comparison.Order order, Runnable meanwhile) {
        AtomicBoolean happened = new AtomicBoolean();
        return compare(list, order, new ForwardingStorage(town.storage) {
            @Override
            public <R extends @Nullable Object> R write(
                    StationId station, Act act, Function<? super Records, ? extends R> work) {
                if (!happened.getAndSet(true)) {
                    meanwhile.run();
                }
                return super.write(station, act, work);
            }
        });
    }

    private Outcome<Comparison.Report> compare(PersonList list, Comparison.Order order, Storage storage) {
        Session session = new Session(
                storage,
                SamplePolicies.library(),
                town.time,
                Xinfeng.ZONE,
                UnitId::random,
                Town.ID,
                Actor.of("lin", "comparing"),
                null);
        return new Comparing(session, list, order, Progress.NONE, LINES_PER_UNIT).run();
    }

    Comparison.Report compared(List<RegisteredPerson> lines, String id) {
        return compare(PersonList.of("list", lines), order(id)).orElseThrow();
    }

    static IdentityNumber number(int sequence) {
        return SyntheticIdentity.of(Town.MONDAY.minusYears(70), sequence);
    }

    ResidentId enrol(String id, String name, Optional<IdentityNumber> number) {
        town.registry()
                .enrol(new NewResident(
                        Optional.of(ResidentId.of(id)),
                        name,
                        number,
                        Optional.of(Town.MONDAY.minusYears(70)),
                        Optional.of(Sex.FEMALE),
                        Optional.empty(),
                        Town.EAST,
                        List.of(SamplePolicies.ELDER)))
                .orElseThrow();
        return ResidentId.of(id);
    }

    static RegisteredPerson line(String key, String name, Optional<IdentityNumber> number, String village) {
        return new RegisteredPerson(
                RegisterKey.of(key),
                Optional.of(name),
                number.map(IdentityNumber.Reading.Read::new),
                Optional.of(Town.MONDAY.minusYears(70)),
                Optional.of(Sex.FEMALE),
                Optional.of(village),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The lines of a list, each looked at before it is given, by its number from 0. */
    static PersonList watched(List<RegisteredPerson> lines, IntConsumer before) {
        return PersonList.of("list", () -> new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < lines.size();
            }

            @Override
            public RegisteredPerson next() {
                before.accept(at);
                return lines.get(at++);
            }
        });
    }

    /** Every line that is kept, in the order of the ids. */
    List<ComparisonLine> kept() {
        return town.storage.read(
                Town.ID,
                Act.of(Actor.of("lin", "p").id(), Actor.of("lin", "p").purpose(), town.time.instant()),
                records ->
                        new ArrayList<>(records
                                .store(ComparisonLine.KIND)
                                .all(ComparisonLine.KIND, ComparisonLine.KIND.byId(), Prefix.none())
                                .stream()
                                .map(Versioned::value)
                                .toList()));
    }
}
