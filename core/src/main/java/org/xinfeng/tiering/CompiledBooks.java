package org.xinfeng.tiering;

import java.util.ArrayList;
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
    private final BookRules rules;
    private final RuleMasks masks;
    private final Prospect[] prospects;
    private final List<Optional<Tier>> tiers;
    private final Finding.OpenQuestion[][] questions;
    private final int mildest;

    CompiledBooks(BookRules rules) {
        this.rules = rules;
        this.masks = new RuleMasks(rules);
        this.prospects = new Prospect[rules.size()];
        for (int rule = Bits.next(masks.hard(), 0); rule >= 0; rule = Bits.next(masks.hard(), rule + 1)) {
            prospects[rule] = new Prospect(rules.formula(rule), Assessor.EXACT_UP_TO);
        }
        for (int book = 0; book < rules.books().size(); book++) {
            for (Category category : rules.books().get(book).categories()) {
                covering.computeIfAbsent(category, of -> new BitSet()).set(book);
            }
        }
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

    BookRules rules() {
        return rules;
    }

    /** What binds for a person in these categories. */
    Binding binding(Collection<Category> categories) {
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
        long[] sure = binding.rules().clone();
        long[] possible = binding.rules().clone();
        long[] unknown = new long[Bits.words(codes.length)];
        masks.hold(codes, sure, possible, unknown);
        hold(codes, sure, possible);
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
        Outlook outlook = new Outlook(codes, unknown, missing);
        outlook.look(sure, possible, stands ? rules.firstOfRank(tier) : rules.size());
        int anyway = Binding.worse(tier, binding.ceiling());
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

    /** The rules that the masks say nothing about. */
    private void hold(int[] codes, long[] sure, long[] possible) {
        long[] hard = masks.hard();
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
        private final long[] unknown;
        private final long[] missing;
        private final long[] credited;
        private final List<Finding.OpenQuestion> open = new ArrayList<>();
        private int proved = -1;
        private int feared = -1;

        Outlook(int[] codes, long[] unknown, long[] missing) {
            this.codes = codes;
            this.unknown = unknown;
            this.missing = missing;
            this.credited = new long[unknown.length];
        }

        /** Looks at the rules that are possible and not sure, up to some place in the row of rules. */
        void look(long[] sure, long[] possible, int end) {
            long[] reachable = null;
            long[] fearable = null;
            long[] now = null;
            int rank = 0;
            for (int rule = next(sure, possible, 0); rule >= 0 && rule < end; rule = next(sure, possible, rule + 1)) {
                if (reachable == null || fearable == null || now == null) {
                    reachable = possible.clone();
                    fearable = possible.clone();
                    now = new long[unknown.length];
                    masks.reach(codes, reachable, fearable);
                }
                if (rules.rank(rule) != rank) {
                    ask(now, rank);
                    rank = rules.rank(rule);
                }
                if (Bits.has(masks.hard(), rule)) {
                    hard(rule, now);
                } else if (Bits.has(reachable, rule)) {
                    proved = Binding.worse(proved, rank);
                    add(now, masks.needs(rule));
                } else if (Bits.has(fearable, rule)) {
                    feared = Binding.worse(feared, rank);
                    add(now, masks.needs(rule));
                }
            }
            if (now == null) {
                now = new long[unknown.length];
            }
            if (rank != mildest) {
                ask(now, rank);
            }
            for (int w = 0; w < now.length; w++) {
                now[w] |= missing[w];
            }
            ask(now, mildest);
        }

        private int next(long[] sure, long[] possible, int from) {
            for (int rule = Bits.next(possible, from); rule >= 0; rule = Bits.next(possible, rule + 1)) {
                if (!Bits.has(sure, rule)) {
                    return rule;
                }
            }
            return -1;
        }

        private void hard(int rule, long[] now) {
            Prospect prospect = prospects[rule];
            Truth best = prospect.best(codes);
            BitSet slots = new BitSet();
            if (best == Truth.YES) {
                proved = Binding.worse(proved, rules.rank(rule));
                prospect.addNeeded(codes, slots);
            } else if (best == Truth.UNKNOWN) {
                feared = Binding.worse(feared, rules.rank(rule));
                prospect.addUnknown(codes, slots);
            }
            Bits.addTo(now, slots);
        }

        private void add(long[] now, long[] needs) {
            for (int w = 0; w < now.length; w++) {
                now[w] |= needs[w] & unknown[w];
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
            java.util.Arrays.fill(now, 0);
        }

        List<Finding.OpenQuestion> questions() {
            return List.copyOf(open);
        }
    }
}
