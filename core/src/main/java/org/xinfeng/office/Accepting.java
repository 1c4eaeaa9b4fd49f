package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.pairing.Acceptance;
import org.xinfeng.pairing.HelperKey;
import org.xinfeng.pairing.Pairing;
import org.xinfeng.pairing.PairingCase;
import org.xinfeng.pairing.PairingPlanner;
import org.xinfeng.pairing.PairingProposal;
import org.xinfeng.pairing.PairingProposal.Reason;
import org.xinfeng.pairing.PairingProposal.Terms;
import org.xinfeng.pairing.PairingRefusal;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.pairing.PairingWish;
import org.xinfeng.pairing.Roads;
import org.xinfeng.registry.HouseholdId;

/**
 * Takes some of a proposal over into the records, inside one unit: whatever changed since, each pair is held against every
 * rule again, and all are taken or none.
 */
final class Accepting {

    private final Work work;
    private final PairingProposal proposal;
    private final PairingCase now;
    private final PairingRecords records;
    private final Map<HouseholdId, PairingProposal.Pair> pairs = new HashMap<>();
    private final Set<HelperKey> touched = new TreeSet<>();

    Accepting(
            Work work,
            PairingProposal proposal,
            Collection<HouseholdId> households,
            PairingRules rules,
            Optional<Roads> roads) {
        this.work = work;
        this.proposal = proposal;
        this.records = new PairingRecords(work, proposal.day(), rules);
        proposal.pairs().forEach(pair -> pairs.put(pair.household(), pair));
        Set<HelperKey> helpers = new LinkedHashSet<>();
        for (HouseholdId household : households) {
            Optional.ofNullable(pairs.get(household))
                    .ifPresent(pair -> pair.seats().forEach(terms -> helpers.add(terms.helper())));
        }
        this.now = records.read(households, helpers, roads);
    }

    Outcome<Acceptance> accept(Collection<HouseholdId> households) {
        List<PairingProposal.Since> since = records.newerThan(proposal.revision());
        List<Pairing> pairings = new ArrayList<>();
        for (HouseholdId household : households.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(HouseholdId::value))
                .toList()) {
            pairings.addAll(accept(household));
        }
        for (HelperKey helper : touched) {
            requireRoom(helper);
        }
        return Outcome.done(new Acceptance(pairings, since));
    }

    private static Outcome.RefusedException refused(PairingRefusal reason, Object... details) {
        return new Outcome.RefusedException(Refusal.because(reason, details));
    }

    private List<Pairing> accept(HouseholdId household) {
        Optional<PairingProposal.Pair> pair = Optional.ofNullable(pairs.get(household));
        Optional<Versioned<Pairing>> open =
                pairings(household, Pairing.State.OPEN).stream().findFirst();
        if (pair.isEmpty()) {
            boolean released =
                    proposal.moves().stream().anyMatch(move -> move.household().equals(household));
            if (!released) {
                throw refused(PairingRefusal.NOT_PROPOSED, "household", household);
            }
            return open.map(one -> List.of(end(one))).orElse(List.of());
        }
        if (open.isEmpty()) {
            pairings(household, Pairing.State.ENDED).stream()
                    .filter(one -> one.value().proposal().equals(proposal.id()))
                    .findFirst()
                    .ifPresent(one -> {
                        throw refused(
                                PairingRefusal.ALREADY_ENDED,
                                "pairing",
                                one.value().id());
                    });
        }
        require(pair.get());
        return List.of(seat(pair.get(), open));
    }

    private List<Versioned<Pairing>> pairings(HouseholdId household, Pairing.State state) {
        return work.store(Pairing.KIND).all(Pairing.KIND, Pairing.BY_HOUSEHOLD, Prefix.of(household, state));
    }

    /** Every rule about the household and about each of its helpers, as things are now. */
    private void require(PairingProposal.Pair pair) {
        HouseholdId household = pair.household();
        PairingCase.Wanting wanting = now.household(household)
                .orElseThrow(() -> refused(PairingRefusal.UNKNOWN_HOUSEHOLD, "household", household));
        Optional<PairingWish.Entry> wish = wanting.wish();
        if (wish.filter(said -> said.consent() == PairingWish.Consent.GIVEN).isEmpty()) {
            throw refused(PairingRefusal.NO_CONSENT, "household", household);
        }
        Optional<PairingRules.Form> form = now.rules()
                .form(pair.form())
                .filter(one -> one.code().equals(wish.get().form()))
                .filter(one -> one.lead() == pair.lead().isPresent())
                .filter(one -> pair.volunteers().size() >= one.min()
                        && pair.volunteers().size() <= one.max())
                .filter(one -> wish.get().needs().stream().allMatch(need -> isMet(need, pair)));
        if (form.isEmpty()) {
            throw refused(PairingRefusal.CHANGED_SINCE, "household", household, "rule", Reason.UNKNOWN_FORM);
        }
        for (Terms terms : pair.seats()) {
            Optional<Reason> bar = PairingPlanner.bar(now, wanting, terms);
            if (bar.isPresent()) {
                throw refused(
                        PairingRefusal.CHANGED_SINCE,
                        "household",
                        household,
                        "helper",
                        terms.helper(),
                        "rule",
                        bar.get());
            }
        }
    }

    private static boolean isMet(PairingWish.Need need, PairingProposal.Pair pair) {
        long seats = pair.seats().stream()
                .filter(terms -> terms.skill().filter(need.skill()::equals).isPresent())
                .count();
        return seats >= need.seats();
    }

    private Pairing seat(PairingProposal.Pair pair, Optional<Versioned<Pairing>> open) {
        DateRange from = DateRange.ofUnboundedEnd(proposal.day());
        Pairing pairing = open.map(Versioned::value)
                .filter(one -> one.form().equals(pair.form()))
                .orElseGet(() -> new Pairing(
                        new Pairing.Id(work.ids().next()),
                        pair.household(),
                        pair.form(),
                        Pairing.State.OPEN,
                        from,
                        Optional.empty(),
                        proposal.id()));
        boolean isNew = open.map(Versioned::value).filter(pairing::equals).isEmpty();
        if (isNew) {
            open.ifPresent(this::end);
            work.store(Pairing.KIND).add(pairing);
        }
        Map<HelperKey, Versioned<Pairing.Seat>> had = open(pair.household()).stream()
                .collect(Collectors.toMap(seat -> seat.value().helper(), Function.identity()));
        Set<HelperKey> wanted = new HashSet<>();
        var seats = work.store(Pairing.Seat.KIND);
        for (Terms terms : pair.seats()) {
            wanted.add(terms.helper());
            if (!had.containsKey(terms.helper())) {
                touched.add(terms.helper());
                seats.add(new Pairing.Seat(
                        new Pairing.Seat.Id(work.ids().next()),
                        pairing.id(),
                        pair.household(),
                        terms.helper(),
                        terms.skill(),
                        Pairing.State.OPEN,
                        from,
                        Optional.empty()));
            }
        }
        had.forEach((helper, seat) -> {
            if (!wanted.contains(helper)) {
                seats.replace(seat, seat.value().ended(dayBefore(), why(helper)));
            }
        });
        return pairing;
    }

    private List<Versioned<Pairing.Seat>> open(HouseholdId household) {
        return work.store(Pairing.Seat.KIND)
                .all(Pairing.Seat.KIND, Pairing.Seat.BY_HOUSEHOLD, Prefix.of(household, Pairing.State.OPEN));
    }

    private LocalDate dayBefore() {
        return proposal.day().minusDays(1);
    }

    /** Who cannot any more has left; else he is paired anew. */
    private Pairing.Why why(HelperKey helper) {
        boolean there = now.helper(helper)
                .filter(one -> one.helping().available().contains(proposal.day()))
                .isPresent();
        return there ? Pairing.Why.PAIRED_ANEW : Pairing.Why.HELPER_LEFT;
    }

    private Pairing end(Versioned<Pairing> open) {
        return end(work, open, Pairing.Why.PAIRED_ANEW, dayBefore());
    }

    /** Ends a pairing with all its seats. */
    static Pairing end(Work work, Versioned<Pairing> open, Pairing.Why why, LocalDate lastDay) {
        Pairing ended = open.value().ended(lastDay, why);
        work.store(Pairing.KIND).replace(open, ended);
        var seats = work.store(Pairing.Seat.KIND);
        seats.all(Pairing.Seat.KIND, Pairing.Seat.BY_PAIRING, Prefix.of(ended.id(), Pairing.State.OPEN))
                .forEach(seat -> seats.replace(seat, seat.value().ended(lastDay, why)));
        return ended;
    }

    private void requireRoom(HelperKey helper) {
        int has = work.store(Pairing.Seat.KIND)
                .all(
                        Pairing.Seat.KIND,
                        Pairing.Seat.BY_HELPER,
                        Prefix.of(helper.side(), helper.id(), Pairing.State.OPEN))
                .size();
        int capacity = now.helper(helper).map(one -> one.helping().capacity()).orElse(0);
        if (has > capacity) {
            throw refused(PairingRefusal.HELPER_FULL, "helper", helper, "places", capacity);
        }
    }
}
