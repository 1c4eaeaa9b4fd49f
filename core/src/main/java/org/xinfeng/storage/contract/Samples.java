package org.xinfeng.storage.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;

/** The kinds the kit itself keeps. Between them they have every type of component. */
final class Samples {

    private Samples() {}

    record Id(String value) implements Code {

        static Id of(String value) {
            return new Id(value);
        }
    }

    enum Colour {
        RED,
        YELLOW,
        BLUE,
        GREEN
    }

    /** Text in all places where text can stand. */
    record Words(Id id, String text, Optional<String> more, List<String> lines) {

        static Words of(String id, String text) {
            return new Words(Id.of(id), text, Optional.empty(), List.of());
        }
    }

    static final Kind<Id, Words> WORDS = Kind.of("contract_words", Words::id, Shape.of(Words.class));

    /** Dates and instants. */
    record Times(Id id, LocalDate day, Instant at, Optional<LocalDate> otherDay, Optional<Instant> otherAt) {

        static Times of(String id, LocalDate day, Instant at) {
            return new Times(Id.of(id), day, at, Optional.of(day), Optional.of(at));
        }
    }

    static final Kind<Id, Times> TIMES = Kind.of("contract_times", Times::id, Shape.of(Times.class));

    /** Numbers, yes and no, constants. */
    record Numbers(
            Id id,
            long big,
            int small,
            boolean yes,
            Colour colour,
            Optional<Long> otherBig,
            Optional<Boolean> otherYes,
            Optional<Colour> otherColour) {}

    static final Kind<Id, Numbers> NUMBERS = Kind.of("contract_numbers", Numbers::id, Shape.of(Numbers.class));

    record Place(String name, Optional<Id> code) {}

    record Stay(Place place, DateRange during) {}

    record Stop(String name, Optional<Long> minutes) {}

    record Leg(Id to, Optional<Place> by, List<Stop> stops) {}

    /** Records in records, lists, and lists in lists. */
    record Journey(Id id, Stay stay, Optional<Stay> before, List<Leg> legs, List<Id> tags, List<Colour> colours) {

        Journey with(List<Leg> others) {
            return new Journey(id, stay, before, others, tags, colours);
        }
    }

    static final Kind<Id, Journey> JOURNEYS = Kind.of("contract_journey", Journey::id, Shape.of(Journey.class));

    record Twig(long length, List<Id> buds) {}

    record Branch(String name, List<Twig> twigs) {}

    record Trunk(long girth, List<String> marks, Optional<Place> place) {}

    /** Lists of every type, in records that may be absent, and three lists deep. */
    record Tree(
            Id id,
            Trunk trunk,
            Optional<Trunk> other,
            List<Long> rings,
            List<LocalDate> days,
            List<Instant> looks,
            List<Boolean> leaves,
            List<Branch> branches) {}

    static final Kind<Id, Tree> TREES = Kind.of("contract_tree", Tree::id, Shape.of(Tree.class));

    /** What can stand in an index. */
    record Slot(Id id, Id group, long number, LocalDate day, Instant at, Optional<Id> holder, Optional<LocalDate> due) {

        static final LocalDate DAY = LocalDate.of(2024, 2, 29);
        static final Instant AT = Instant.parse("2024-02-29T01:02:03.000004Z");

        static Slot of(String id) {
            return new Slot(Id.of(id), Id.of("g"), 0, DAY, AT, Optional.empty(), Optional.empty());
        }

        Slot group(String other) {
            return new Slot(id, Id.of(other), number, day, at, holder, due);
        }

        Slot number(long other) {
            return new Slot(id, group, other, day, at, holder, due);
        }

        Slot day(LocalDate other) {
            return new Slot(id, group, number, other, at, holder, due);
        }

        Slot at(Instant other) {
            return new Slot(id, group, number, day, other, holder, due);
        }

        Slot held(String by, LocalDate until) {
            return new Slot(id, group, number, day, at, Optional.of(Id.of(by)), Optional.of(until));
        }

        Slot free() {
            return new Slot(id, group, number, day, at, Optional.empty(), due);
        }
    }

    static final Index<Slot> BY_GROUP = Index.of("by_group", "group");
    static final Index<Slot> BY_NUMBER = Index.of("by_number", "number");
    static final Index<Slot> BY_DAY = Index.of("by_day", "day");
    static final Index<Slot> BY_AT = Index.of("by_at", "at");
    static final Index<Slot> BY_HOLDER = Index.of("by_holder", "holder", "due");
    static final Index<Slot> BY_ALL = Index.of("by_all", "group", "number", "day", "at");

    static final Kind<Id, Slot> SLOTS = Kind.of(
            "contract_slot", Slot::id, Shape.of(Slot.class), BY_GROUP, BY_NUMBER, BY_DAY, BY_AT, BY_HOLDER, BY_ALL);

    /** What is written once. */
    record Entry(Id id, Id account, long amount) {

        static Entry of(String id, long amount) {
            return new Entry(Id.of(id), Id.of("account"), amount);
        }
    }

    static final Index<Entry> BY_ACCOUNT = Index.of("by_account", "account");

    static final Kind<Id, Entry> ENTRIES =
            Kind.appendOnly("contract_entry", Entry::id, Shape.of(Entry.class), BY_ACCOUNT);
}
