package org.xinfeng.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;

/**
 * One version of the plan of a case: the needs as they were assessed, and what is to be done about them, goods and services alike.
 * Never changed; a change is the next version, also that an item was done.
 *
 * @param of the case
 * @param version from 1, without gaps
 * @param needs the needs assessed, each once
 */
public record CasePlan(
        Id id, Case.Id of, int version, LocalDate on, ActorId by, List<NeedCode> needs, List<Item> items) {

    /** Most items of a plan. */
    public static final int MOST_ITEMS = 100;

    public static final Index<CasePlan> BY_CASE = Index.of("case", "of", "version");

    public static final Kind<Id, CasePlan> KIND =
            Kind.appendOnly("case_plan", CasePlan::id, Shape.of(CasePlan.class), BY_CASE);

    /** Names a version: the case and its number. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("plan id", value);
        }

        static Id of(Case.Id of, int version) {
            return new Id(of.value() + "/" + version);
        }
    }

    /** The code of a need, of the policy. */
    public record NeedCode(String value) implements Code {

        public NeedCode {
            Code.check("need", value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Names an item within the plans of its case; from the caller. */
    public record ItemCode(String value) implements Code {

        public ItemCode {
            Code.check("plan item", value);
        }
    }

    /** What an item gives (物质+服务). */
    public enum ItemKind {
        /** Money, food, a wheelchair, a bed. */
        GOODS,
        /** Care, company, advice, treatment. */
        SERVICE
    }

    /**
     * Something to be done for a need.
     *
     * @param need one of the needs of the plan
     * @param due the last day in time
     * @param done absent while it is open
     */
    public record Item(
            ItemCode code,
            ItemKind kind,
            NeedCode need,
            LocalDate due,
            @Personal Optional<String> note,
            Optional<Done> done) {

        public static Item of(String code, ItemKind kind, String need, LocalDate due) {
            return new Item(new ItemCode(code), kind, new NeedCode(need), due, Optional.empty(), Optional.empty());
        }

        public boolean isOpen() {
            return done.isEmpty();
        }

        Item open() {
            return new Item(code, kind, need, due, note, Optional.empty());
        }

        Item done(Done how) {
            return new Item(code, kind, need, due, note, Optional.of(how));
        }

        /** Codes and days only. */
        @Override
        public String toString() {
            return "Item[" + code.value() + ", " + kind + " for " + need + ", due " + due + (isOpen() ? "" : ", done")
                    + "]";
        }
    }

    /** When an item was done, and by what it is proved. */
    public record Done(LocalDate on, Proof proof) {}

    /**
     * A version as a caller hands it in. Items that were done stay done and stay in, whether or not they are named.
     *
     * @param version the number it is to have: the next one
     */
    public record Entry(Case.Id of, int version, List<NeedCode> needs, List<Item> items) {

        /** @throws IllegalArgumentException if an item is there twice or for a need that is not named, or there are too many */
        public Entry {
            needs = List.copyOf(needs);
            items = List.copyOf(items);
            if (items.size() > MOST_ITEMS) {
                throw new IllegalArgumentException("items must be at most " + MOST_ITEMS + " but are " + items.size());
            }
            if (new HashSet<>(needs).size() != needs.size()) {
                throw new IllegalArgumentException("needs must be named once each");
            }
            Set<ItemCode> seen = new HashSet<>();
            for (Item item : items) {
                if (!seen.add(item.code())) {
                    throw new IllegalArgumentException(
                            "items must name each once but name " + item.code().value() + " twice");
                }
                if (!needs.contains(item.need())) {
                    throw new IllegalArgumentException("item " + item.code().value() + " is for need " + item.need()
                            + ", which the plan does not name");
                }
            }
        }

        public static Entry of(Case.Id of, int version, List<String> needs, Item... items) {
            return new Entry(of, version, needs.stream().map(NeedCode::new).toList(), List.of(items));
        }
    }

    public CasePlan {
        needs = List.copyOf(needs);
        items = List.copyOf(items);
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1 but is " + version);
        }
    }

    /** The version that an entry makes after another, with what was done kept. */
    public static CasePlan next(Optional<CasePlan> before, Entry entry, LocalDate on, ActorId by) {
        Map<ItemCode, Item> done = new LinkedHashMap<>();
        before.ifPresent(plan ->
                plan.items().stream().filter(item -> !item.isOpen()).forEach(item -> done.put(item.code(), item)));
        List<Item> items = new ArrayList<>(done.values());
        entry.items().stream()
                .filter(item -> !done.containsKey(item.code()))
                .map(Item::open)
                .forEach(items::add);
        List<NeedCode> needs = new ArrayList<>(entry.needs());
        done.values().stream()
                .map(Item::need)
                .filter(need -> !needs.contains(need))
                .forEach(needs::add);
        return new CasePlan(Id.of(entry.of(), entry.version()), entry.of(), entry.version(), on, by, needs, items);
    }

    /** Whether this is the version that an entry makes, for one that is sent twice. */
    public boolean isOf(Entry entry, Optional<CasePlan> before) {
        return equals(next(before, entry, on, by));
    }

    /** The next version, in which an item is done. */
    public CasePlan with(ItemCode code, Done how, LocalDate day, ActorId actor) {
        return new CasePlan(
                Id.of(of, version + 1),
                of,
                version + 1,
                day,
                actor,
                needs,
                items.stream()
                        .map(item -> item.code().equals(code) ? item.done(how) : item)
                        .toList());
    }

    public Optional<Item> item(ItemCode code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** The items that are not done, in their order. */
    public List<Item> open() {
        return items.stream().filter(Item::isOpen).toList();
    }

    /** A need for which the plan lacks goods or a service that the policy asks for. */
    public record Lack(NeedCode need, ItemKind kind) {}

    /** What the plan lacks so that it holds goods and service as far as its needs ask for them. */
    public List<Lack> lacks(CaseRules rules) {
        List<Lack> lacks = new ArrayList<>();
        for (NeedCode need : needs) {
            for (ItemKind kind : rules.need(need).map(CaseRules.NeedWord::asks).orElse(List.of())) {
                if (items.stream().noneMatch(item -> item.need().equals(need) && item.kind() == kind)) {
                    lacks.add(new Lack(need, kind));
                }
            }
        }
        return lacks;
    }

    /** Ids and days only. */
    @Override
    public String toString() {
        return "CasePlan[" + id.value() + " of " + on + ", " + items.size() + " items]";
    }
}
