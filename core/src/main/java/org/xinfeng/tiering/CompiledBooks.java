package org.xinfeng.tiering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.xinfeng.coding.Formula;
import org.xinfeng.coding.Prospect;
import org.xinfeng.coding.Regions;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Truth;

/** Books made ready for a day: finds what they say of a row of codes. */
final class CompiledBooks {

    private static final int BINDINGS_KEPT = 1000;

    private final Map<BitSet, Binding> bindings = new ConcurrentHashMap<>();
    private final Map<Category, BitSet> covering = new HashMap<>();
    private final Map<Category, Binding> alone = new HashMap<>();
    private final BookRules rules;
    private final RuleMasks masks;
    private final RuleTallies tallies;
    private final long[] hard;
    private final Prospect[] prospects;
    private final List<Optional<Tier>> tiers;
    private final Finding.OpenQuestion[][] questions;
    private final int mildest;

    CompiledBooks(BookRules rules) {
        this.rules = rules;
        this.masks = new RuleMasks(rules);
        this.tallies = new RuleTallies(rules);
        this.hard = masks.hard().clone();
        for (int w = 0; w < hard.length; w++) {
            hard[w] &= ~tallies.rules()[w];
        }
        this.prospects = new Prospect[rules.size()];
        for (int rule = Bits.next(masks.hard(), 0); rule >= 0; rule = Bits.next(masks.hard(), rule + 1)) {
            prospects[rule] = new Prospect(rules.formula(rule), Assessor.EXACT_UP_TO);
        }
        for (int book = 0; book < rules.books().size(); book++) {
            for (Category category : rules.books().get(book).categories()) {
                covering.computeIfAbsent(category, of -> new BitSet()).set(book);
            }
        }
        covering.forEach((category, books) -> alone.put(category, new Binding(rules, books)));
        List<TierScale.Step> steps = rules.scale().steps();
        this.mildest = steps.size() - 1;
        this.tiers = steps.stream().map(step -> Optional.of(step.tier())).toList();
        this.questions = new Finding.OpenQuestion[rules.regions().slots()][steps.size()];
        for (int slot = 0; slot < questions.length; slot++) {
            for (int rank = 0; rank <= mildest; rank++) {
                questions[slot][rank] = new Finding.OpenQuestion(
                        rules.regions().factor(slot).code(), steps.get(rank).tier());
            }
        }
    }

    /** What binds for a person in these categories. */
    Binding binding(Collection<Category> categories) {
        if (categories.size() == 1) {
            Binding one = alone.get(categories.iterator().next());
            if (one != null) {
                return one;
            }
        }
        BitSet covered = new BitSet();
        for (Category category : categories) {
            BitSet books = covering.get(category);
            if (books != null) {
                covered.or(books);
            }
        }
        Binding known = bindings.get(covered);
        if (known == null) {
            if (bindings.size() >= BINDINGS_KEPT) {
                bindings.clear();
            }
            known = new Binding(rules, covered);
            bindings.put(covered, known);
        }
        return known;
    }

    Regions regions() {
        return rules.regions();
    }

    /** What the books that bind say about a person with these codes. */
    Finding assess(Binding binding, int[] codes) {
        if (binding.isEmpty()) {
            return new Finding.NoBook();
        }
        RuleMasks.Held held = masks.hold(codes, binding.rules());
        tallies.hold(codes, binding.rules(), held);
        hold(codes, held.sure(), held.possible());
        long[] sure = held.sure();
        long[] unknown = held.unknown();
        long[] missing = unknown.clone();
        long[] required = binding.required();
        for (int w = 0; w < missing.length; w++) {
            missing[w] &= required[w];
        }
        boolean lacks = !Bits.isEmpty(missing);
        int first = Bits.next(sure, 0);
        int fired = first < 0 ? -1 : rules.rank(first);
        int tier = Binding.worse(fired, binding.otherwise(unknown));
        boolean stands = tier >= 0 && (!lacks || fired >= 0 && fired < mildest);
        int anyway = Binding.worse(tier, binding.ceiling());
        if (stands && Arrays.equals(sure, held.possible()) && !lacks) {
            return new Finding.Tiered(
                    tiers.get(tier).orElseThrow(), tiers.get(anyway).orElseThrow(), true, fired(sure), List.of());
        }
        Outlook outlook = new Outlook(codes, held, missing);
        outlook.look(stands ? rules.firstOfRank(tier) : rules.size());
        int worst = Binding.worse(anyway, Binding.worse(outlook.proved, outlook.feared));
        int shown = Binding.worse(anyway, outlook.proved);
        boolean exact = outlook.feared < 0 || shown >= 0 && shown <= outlook.feared;
        if (!stands) {
            return new Finding.Unassessed(
                    worst < 0 ? Optional.empty() : tiers.get(worst), exact, codesOf(missing), outlook.questions());
        }
        return new Finding.Tiered(
                tiers.get(tier).orElseThrow(), tiers.get(worst).orElseThrow(), exact, fired(sure), outlook.questions());
    }

    /** The rules that neither masks nor tallies say anything about. */
    private void hold(int[] codes, long[] sure, long[] possible) {
        for (int rule = Bits.next(hard, 0); rule >= 0; rule = Bits.next(hard, rule + 1)) {
            if (Bits.has(possible, rule)) {
                Formula formula = rules.formula(rule);
                Truth truth = formula.on(codes);
                if (truth != Truth.YES) {
                    sure[rule >>> 6] &= ~(1L << rule);
                }
                if (truth == Truth.NO) {
                    possible[rule >>> 6] &= ~(1L << rule);
                }
            }
        }
    }

    private List<Finding.FiredRule> fired(long[] sure) {
        Finding.FiredRule[] fired = new Finding.FiredRule[Bits.count(sure)];
        int n = 0;
        for (int rule = Bits.next(sure, 0); rule >= 0; rule = Bits.next(sure, rule + 1)) {
            fired[n++] = rules.fired(rule);
        }
        return List.of(fired);
    }

    private List<String> codesOf(long[] slots) {
        List<String> codes = new ArrayList<>();
        for (int slot = Bits.next(slots, 0); slot >= 0; slot = Bits.next(slots, slot + 1)) {
            codes.add(rules.regions().factor(slot).code());
        }
        return List.copyOf(codes);
    }

    /**
     * Where the unknown can lead, with the part each unknown factor has in it. The most severe tier that can be reached is
     * that of one rule, so each rule is looked at alone: a way of the facts it looks at goes with any way of the others.
     */
    private final class Outlook {

        private final int[] codes;
        private final RuleMasks.Held held;
        private final long[] missing;
        private final long[] credited;
        private final List<Finding.OpenQuestion> open = new ArrayList<>();
        private int proved = -1;
        private int feared = -1;

        Outlook(int[] codes, RuleMasks.Held held, long[] missing) {
            this.codes = codes;
            this.held = held;
            this.missing = missing;
            this.credited = new long[missing.length];
        }

        /** Looks at the rules that are possible and not sure, up to some place in the row of rules. */
        void look(int end) {
            long[] now = new long[missing.length];
            int rank = 0;
            for (int rule = next(0); rule >= 0 && rule < end; rule = next(rule + 1)) {
                if (rules.rank(rule) != rank) {
                    ask(now, rank);
                    rank = rules.rank(rule);
                }
                Truth best = best(rule);
                if (best == Truth.YES) {
                    proved = Binding.worse(proved, rank);
                } else if (best == Truth.UNKNOWN) {
                    feared = Binding.worse(feared, rank);
                }
                if (best != Truth.NO) {
                    add(now, rule, best);
                }
            }
            if (rank != mildest) {
                ask(now, rank);
            }
            for (int w = 0; w < now.length; w++) {
                now[w] |= missing[w];
            }
            ask(now, mildest);
        }

        private int next(int from) {
            for (int rule = Bits.next(held.possible(), from); rule >= 0; rule = Bits.next(held.possible(), rule + 1)) {
                if (!Bits.has(held.sure(), rule)) {
                    return rule;
                }
            }
            return -1;
        }

        private Truth best(int rule) {
            return Bits.has(hard, rule) ? prospects[rule].best(codes) : Truth.YES;
        }

        private void add(long[] now, int rule, Truth best) {
            if (Bits.has(masks.hard(), rule)) {
                BitSet slots = new BitSet();
                if (best == Truth.YES) {
                    prospects[rule].addNeeded(codes, slots);
                } else {
                    prospects[rule].addUnknown(codes, slots);
                }
                Bits.addTo(now, slots);
                return;
            }
            for (int w = 0; w < now.length; w++) {
                now[w] |= masks.needs(rule)[w] & held.unknown()[w];
            }
        }

        /** Asks about slots that no more severe tier asked about, the required ones first. */
        private void ask(long[] now, int rank) {
            for (int w = 0; w < now.length; w++) {
                now[w] &= ~credited[w];
                credited[w] |= now[w];
            }
            for (int slot = Bits.next(now, 0); slot >= 0; slot = Bits.next(now, slot + 1)) {
                if (Bits.has(missing, slot)) {
                    open.add(questions[slot][rank]);
                }
            }
            for (int slot = Bits.next(now, 0); slot >= 0; slot = Bits.next(now, slot + 1)) {
                if (!Bits.has(missing, slot)) {
                    open.add(questions[slot][rank]);
                }
            }
        }

        List<Finding.OpenQuestion> questions() {
            return List.copyOf(open);
        }
    }
}
