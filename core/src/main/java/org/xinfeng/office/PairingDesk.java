package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.xinfeng.assignment.Watch;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.pairing.Acceptance;
import org.xinfeng.pairing.Exclusion;
import org.xinfeng.pairing.HelperKey;
import org.xinfeng.pairing.Lead;
import org.xinfeng.pairing.Pairing;
import org.xinfeng.pairing.PairingCase;
import org.xinfeng.pairing.PairingFigures;
import org.xinfeng.pairing.PairingPlanner;
import org.xinfeng.pairing.PairingProposal;
import org.xinfeng.pairing.PairingRefusal;
import org.xinfeng.pairing.PairingRequest;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.pairing.PairingWish;
import org.xinfeng.pairing.Replacement;
import org.xinfeng.pairing.Roads;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.registry.VillagePlace;
import org.xinfeng.volunteering.Volunteer;

/** Helpers, what families wish, and who helps whom (结对): proposed with reasons, accepted in whole or in part, ended. */
public final class PairingDesk {

    private static final Watch ALWAYS = (done, of) -> true;

    private final Session session;
    private final Optional<Roads> roads;

    PairingDesk(Session session) {
        this(session, Optional.empty());
    }

    private PairingDesk(Session session, Optional<Roads> roads) {
        this.session = session;
        this.roads = roads;
    }

    /** The same desk with a table of roads in place of the way as the crow flies. */
    public PairingDesk over(Roads table) {
        return new PairingDesk(session, Optional.of(table));
    }

    /** Says where villages are. */
    public Outcome<Integer> place(List<VillagePlace> places) {
        return session.write(Permission.PAIR, work -> new PairingEntries(work).place(places));
    }

    /** Puts a volunteer on file, or brings what is on file up to date. */
    public Outcome<Volunteer> enlist(Volunteer volunteer) {
        return session.write(Permission.PAIR, work -> new PairingEntries(work).enlist(volunteer));
    }

    /** Says that a worker leads pairings, and what he brings; refused if he is no party member. */
    public Outcome<Lead> appoint(Lead lead) {
        return session.write(Permission.PAIR, work -> new PairingEntries(work).appoint(lead));
    }

    /** Writes down what a family said: its consent and wish, or that it withdraws its consent. The same twice is once. */
    public Outcome<PairingWish> hear(PairingWish.Entry said) {
        return session.write(Permission.PAIR, work -> new PairingEntries(work).hear(said));
    }

    /** Says that a helper must not be paired with a household. The same twice is once. */
    public Outcome<Exclusion> exclude(Exclusion exclusion) {
        return session.write(Permission.PAIR, work -> new PairingEntries(work).exclude(exclusion));
    }

    /** Says that an exclusion holds no longer than a day. */
    public Outcome<Exclusion> endExclusion(Exclusion.Id id, LocalDate lastDay) {
        return session.write(Permission.PAIR, work -> new PairingEntries(work).endExclusion(id, lastDay));
    }

    /**
     * Proposes the best pairs, with a reason for each and for everybody left out. Writes nothing; solves outside of any unit,
     * so that nobody waits for it.
     */
    public Outcome<PairingProposal> propose(PairingRequest request) {
        return propose(request, ALWAYS);
    }

    /**
     * The same, watched: told how many households are done, and stopped where the watch says so.
     *
     * @throws CancellationException if the watch says not to go on
     * @throws IllegalStateException inside a unit of work
     */
    public Outcome<PairingProposal> propose(PairingRequest request, Watch watch) {
        return propose(request, Optional.empty(), watch);
    }

    /**
     * How a helper who leaves is best replaced from the day of the request on: with everybody else staying, and with everybody
     * free, side by side. Writes nothing; see {@link #stop}.
     */
    public Outcome<Replacement> helperLeaves(PairingRequest request, HelperKey helper, Watch watch) {
        if (!known(helper)) {
            return Outcome.refused(PairingRefusal.UNKNOWN_HELPER, "helper", helper);
        }
        List<PairingProposal> both = new ArrayList<>();
        for (PairingRequest one : request.sideBySide()) {
            Outcome<PairingProposal> proposal = propose(one, Optional.of(helper), watch);
            if (!proposal.isDone()) {
                return Outcome.refused(proposal.refusal().orElseThrow());
            }
            both.add(proposal.orElseThrow());
        }
        return Outcome.done(new Replacement(helper, both.get(0), both.get(1)));
    }

    private record Snapshot(PairingCase made, long revision) {}

    private Outcome<PairingProposal> propose(PairingRequest request, Optional<HelperKey> without, Watch watch) {
        if (session.isInsideUnit()) {
            throw new IllegalStateException("a proposal is made outside of a unit, so that nobody waits for it");
        }
        Optional<PairingRules> rules = session.policyOn(request.day()).pairing();
        if (rules.isEmpty()) {
            return Outcome.refused(PairingRefusal.NO_RULES, "day", request.day());
        }
        Snapshot snapshot;
        try {
            snapshot = session.read(work -> {
                PairingRecords records = new PairingRecords(work, request.day(), rules.get());
                PairingCase made = records.read(request.households(), request.keep(), without, roads);
                return new Snapshot(made, records.revision());
            });
        } catch (Outcome.RefusedException e) {
            return Outcome.refused(e.refusal());
        }
        return PairingPlanner.propose(request.id(), snapshot.made(), snapshot.revision(), request.tries(), watch);
    }

    /** What has changed since in the records a proposal was made from: newer wishes, helpers, exclusions, pairings. */
    public List<PairingProposal.Since> changedSince(PairingProposal proposal) {
        Optional<PairingRules> rules = session.policyOn(proposal.day()).pairing();
        return rules.isEmpty()
                ? List.of()
                : session.read(work -> {
                    PairingRecords records = new PairingRecords(work, proposal.day(), rules.get());
                    records.read(List.of(), false, Optional.empty(), roads);
                    return records.newerThan(proposal.revision());
                });
    }

    /** Accepts all pairs of a proposal, and ends the pairings that it dissolves. */
    public Outcome<Acceptance> accept(PairingProposal proposal) {
        List<HouseholdId> all = new ArrayList<>();
        proposal.pairs().forEach(pair -> all.add(pair.household()));
        proposal.moves().forEach(move -> all.add(move.household()));
        return accept(proposal, all.stream().distinct().toList());
    }

    /**
     * Accepts the pairs of some households. All or none: refused by name if a pair does not hold any more, or a helper would
     * have too many households without another pair that was not chosen. Sent twice it is done once.
     */
    public Outcome<Acceptance> accept(PairingProposal proposal, Collection<HouseholdId> households) {
        Optional<PairingRules> rules = session.policyOn(proposal.day()).pairing();
        return session.write(Permission.PAIR, work -> {
            if (rules.isEmpty()) {
                return Outcome.refused(PairingRefusal.NO_RULES, "day", proposal.day());
            }
            if (proposal.day().isBefore(work.today())) {
                return Outcome.refused(PairingRefusal.OTHER_DAY, "day", proposal.day(), "today", work.today());
            }
            return new Accepting(work, proposal, households, rules.get(), roads).accept(households);
        });
    }

    /** Ends a pairing with all its seats. Twice for the same reason is once. */
    public Outcome<Pairing> end(Pairing.Id id, Pairing.Why why, LocalDate lastDay) {
        return session.write(Permission.PAIR, work -> {
            Optional<Versioned<Pairing>> found = work.store(Pairing.KIND).find(id);
            if (found.isEmpty()) {
                return Outcome.refused(PairingRefusal.UNKNOWN_PAIRING, "pairing", id);
            }
            Pairing pairing = found.get().value();
            if (!pairing.isOpen()) {
                return pairing.equals(pairing.ended(lastDay, why))
                        ? Outcome.done(pairing)
                        : Outcome.refused(PairingRefusal.ALREADY_ENDED, "pairing", id);
            }
            if (lastDay.isAfter(work.today())) {
                return Outcome.refused(OfficeRefusal.IN_FUTURE, "today", work.today());
            }
            return Outcome.done(Accepting.end(work, found.get(), why, lastDay));
        });
    }

    /**
     * Says that a helper has stopped: his seats end, and he is not available from then on. The pairings go on with who is left,
     * until he is replaced.
     *
     * @return the seats that ended
     */
    public Outcome<List<Pairing.Seat>> stop(HelperKey helper, LocalDate lastDay) {
        return session.write(Permission.PAIR, work -> new PairingEntries(work).stop(helper, lastDay));
    }

    /** Volunteers, of one village or of all, in the order of their ids. */
    public Page<Volunteer> volunteers(Optional<VillageId> village, Optional<Cursor> after, int limit) {
        return village.isPresent()
                ? page(Volunteer.KIND, Volunteer.BY_VILLAGE, Prefix.of(village.get()), after, limit)
                : page(Volunteer.KIND, Volunteer.KIND.byId(), Prefix.none(), after, limit);
    }

    /** Who leads, in the order of the workers' ids. */
    public Page<Lead> leads(Optional<Cursor> after, int limit) {
        return page(Lead.KIND, Lead.KIND.byId(), Prefix.none(), after, limit);
    }

    /** What a family said, the earliest first. */
    public List<PairingWish> wishes(HouseholdId household) {
        return all(PairingWish.KIND, PairingWish.BY_HOUSEHOLD, Prefix.of(household));
    }

    /** Who must not be paired with a household, those over too. */
    public List<Exclusion> exclusions(HouseholdId household) {
        return all(Exclusion.KIND, Exclusion.BY_HOUSEHOLD, Prefix.of(household));
    }

    /** The pairings of a household, ended ones too. */
    public List<Pairing> of(HouseholdId household) {
        return all(Pairing.KIND, Pairing.BY_HOUSEHOLD, Prefix.of(household));
    }

    /** Who has or had a seat at a household. */
    public List<Pairing.Seat> seats(HouseholdId household) {
        return all(Pairing.Seat.KIND, Pairing.Seat.BY_HOUSEHOLD, Prefix.of(household));
    }

    /** Which households a helper has or had. */
    public List<Pairing.Seat> seats(HelperKey helper) {
        return all(Pairing.Seat.KIND, Pairing.Seat.BY_HELPER, Prefix.of(helper.side(), helper.id()));
    }

    /** The pairings that go on, those begun first before the others. */
    public Page<Pairing> open(Optional<Cursor> after, int limit) {
        return page(Pairing.KIND, Pairing.BY_STATE, Prefix.of(Pairing.State.OPEN), after, limit);
    }

    /** What is counted about pairings in a period, the turnover of visitors among it. */
    public PairingFigures figures(DateRange period) {
        return session.read(work -> new PairingCounts(work).of(period));
    }

    private boolean known(HelperKey helper) {
        return session.read(work -> new PairingEntries(work).isKnown(helper));
    }

    private <I extends Code, T> List<T> all(Kind<I, T> kind, Index<T> by, Prefix prefix) {
        return session.read(work -> Listing.all(work, kind, by, prefix));
    }

    private <I extends Code, T> Page<T> page(
            Kind<I, T> kind, Index<T> by, Prefix prefix, Optional<Cursor> after, int limit) {
        return session.read(work -> Listing.page(work, kind, by, prefix, after, limit));
    }
}
