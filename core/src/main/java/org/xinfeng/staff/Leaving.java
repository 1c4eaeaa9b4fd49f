package org.xinfeng.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.kernel.Code;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;

/**
 * A worker who leaves, with everything he holds and who is proposed to take each thing from the day after. A proposal: nothing
 * is written until it is given back, and it is not taken while anything in it has no successor.
 *
 * @param lastDay his last day in service
 * @param handed everything he holds, in a fixed order
 */
public record Leaving(WorkerId worker, LocalDate lastDay, List<Handed> handed) {

    /** A sort of thing that a worker holds, as a code. */
    public record What(String value) implements Code, Comparable<What> {

        /** He answers for a village in a role. */
        public static final What VILLAGE = new What("village");

        /** He answers for a resident in a role. */
        public static final What RESIDENT = new What("resident");

        /** He holds a seat of a care team, or stands in. */
        public static final What CARE_SEAT = new What("care-seat");

        /** He leads a pairing. */
        public static final What PAIRING_LEAD = new What("pairing-lead");

        /** He answers for a referral. */
        public static final What REFERRAL = new What("referral");

        /** He owns a case. */
        public static final What CASE = new What("case");

        /** He sees to an alert. */
        public static final What ALERT = new What("alert");

        public What {
            Code.check("what a worker holds", value);
        }

        @Override
        public int compareTo(What other) {
            return value.compareTo(other.value);
        }
    }

    /** The id of the record that says he holds it. */
    public record HeldId(String value) implements Code {

        public HeldId {
            Code.check("id of what is held", value);
        }
    }

    /**
     * One thing he holds.
     *
     * @param roles the successor must have one of these; none means that any worker may
     * @param village where it is, so that a worker of the same village is found
     * @param resident whom it is about, if one
     * @param cannot workers who cannot take it whatever their roles
     */
    public record Held(
            What what,
            HeldId id,
            List<Role> roles,
            Optional<VillageId> village,
            Optional<ResidentId> resident,
            Set<WorkerId> cannot) {

        private static final Comparator<Held> ORDER =
                Comparator.comparing(Held::what).thenComparing(held -> held.id().value());

        public Held {
            roles = List.copyOf(roles);
            cannot = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(cannot));
        }
    }

    /**
     * A worker who may take things over.
     *
     * @param villages he answers for already
     * @param load how many things he holds
     * @param leads how many more pairings he can lead
     */
    public record Candidate(Worker worker, Set<VillageId> villages, int load, int leads) {

        public Candidate {
            villages = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(villages));
        }

        /** Whether he may take a thing, but for how much he has already. */
        boolean may(Held held) {
            return !held.cannot().contains(worker.id())
                    && (held.roles().isEmpty() || held.roles().stream().anyMatch(worker.roles()::contains));
        }
    }

    /** One thing and who is to take it; nobody could be found if the successor is absent. */
    public record Handed(Held held, Optional<WorkerId> successor) {}

    public Leaving {
        handed = List.copyOf(handed);
    }

    /**
     * Finds a successor for each thing: with the role, of the same village first, then who holds least, then by id. The same
     * records give the same proposal.
     *
     * @param candidates the workers who stay, without an end of their service in sight
     */
    public static Leaving propose(WorkerId worker, LocalDate lastDay, List<Held> held, List<Candidate> candidates) {
        Map<WorkerId, Integer> more = new HashMap<>();
        Map<WorkerId, Integer> leads = new HashMap<>();
        List<Handed> handed = new ArrayList<>();
        for (Held one : held.stream().sorted(Held.ORDER).toList()) {
            Optional<WorkerId> best = candidates.stream()
                    .filter(may -> may.may(one) && (!one.what().equals(What.PAIRING_LEAD) || isFree(may, leads)))
                    .min(Comparator.comparing((Candidate may) -> !one.village()
                                    .filter(may.villages()::contains)
                                    .isPresent())
                            .thenComparing(may ->
                                    may.load() + more.getOrDefault(may.worker().id(), 0))
                            .thenComparing(may -> may.worker().id().value()))
                    .map(may -> may.worker().id());
            best.ifPresent(id -> more.merge(id, 1, Integer::sum));
            best.filter(id -> one.what().equals(What.PAIRING_LEAD)).ifPresent(id -> leads.merge(id, 1, Integer::sum));
            handed.add(new Handed(one, best));
        }
        return new Leaving(worker, lastDay, handed);
    }

    private static boolean isFree(Candidate may, Map<WorkerId, Integer> leads) {
        return may.leads() > leads.getOrDefault(may.worker().id(), 0);
    }

    /** What nobody could be found for. */
    public List<Held> unplaced() {
        return handed.stream()
                .filter(one -> one.successor().isEmpty())
                .map(Handed::held)
                .toList();
    }

    /**
     * The same with another successor for one thing.
     *
     * @throws IllegalArgumentException if it is not among what he holds
     */
    public Leaving giving(What what, HeldId id, WorkerId successor) {
        List<Handed> next = new ArrayList<>();
        boolean found = false;
        for (Handed one : handed) {
            boolean is = one.held().what().equals(what) && one.held().id().equals(id);
            found |= is;
            next.add(is ? new Handed(one.held(), Optional.of(successor)) : one);
        }
        if (!found) {
            throw new IllegalArgumentException("there is no " + what.value() + " " + id.value() + " in it");
        }
        return new Leaving(worker, lastDay, next);
    }

    /** The first successor that may not take what he is given, by who stays and what is free now. */
    public Optional<Handed> cannotTake(List<Candidate> candidates) {
        Map<WorkerId, Candidate> staying = new HashMap<>();
        candidates.forEach(may -> staying.put(may.worker().id(), may));
        Map<WorkerId, Integer> leads = new HashMap<>();
        for (Handed one : handed) {
            WorkerId successor = one.successor().orElse(null);
            Candidate may = successor == null ? null : staying.get(successor);
            boolean lead = one.held().what().equals(What.PAIRING_LEAD);
            if (successor != null && (may == null || !may.may(one.held()) || lead && !isFree(may, leads))) {
                return Optional.of(one);
            }
            if (successor != null && lead) {
                leads.merge(successor, 1, Integer::sum);
            }
        }
        return Optional.empty();
    }

    /** The same successors for the same things as they are now. */
    public Leaving about(List<Held> now) {
        Map<String, Optional<WorkerId>> successors = new HashMap<>();
        handed.forEach(one -> successors.put(key(one.held()), one.successor()));
        return new Leaving(
                worker,
                lastDay,
                now.stream()
                        .sorted(Held.ORDER)
                        .map(one -> new Handed(one, successors.getOrDefault(key(one), Optional.empty())))
                        .toList());
    }

    private static String key(Held held) {
        return held.what().value() + " " + held.id().value();
    }

    /** Whether it is about these things and no others, whoever takes them. */
    public boolean holdsTheSame(List<Held> now) {
        Set<String> mine = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        handed.forEach(one -> mine.add(key(one.held())));
        now.forEach(one -> others.add(key(one)));
        return mine.equals(others);
    }
}
