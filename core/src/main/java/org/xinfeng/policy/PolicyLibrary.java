package org.xinfeng.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.tiering.review.DateCoverage;
import org.xinfeng.tiering.review.ReviewFinding;

/**
 * Every pack and overlay a host has, of all versions: finds what binds on a day.
 *
 * <p>A pack whose days in force are over binds on, flagged, until a successor with the same id begins, and so does an
 * overlay until the next one of the same pack, and a rule book until one with the same id in its pack: no child loses his
 * tier on New Year's Day.
 */
public final class PolicyLibrary {

    private final Map<String, List<PolicyPack>> packs = new TreeMap<>();
    private final List<Overlay> overlays;
    private final Map<PolicyPack, String> digests = new IdentityHashMap<>();
    private final Map<List<String>, Policy> cache = new ConcurrentHashMap<>();
    /** What was asked for last: nearly every unit asks for today. */
    private volatile @Nullable OnDay askedLast;

    private record OnDay(LocalDate day, Policy policy) {}

    private PolicyLibrary(Collection<PolicyPack> packs, Collection<Overlay> overlays) {
        this.overlays = List.copyOf(overlays);
        packs.forEach(pack -> digests.put(pack, pack.digest()));
        packs.forEach(pack ->
                this.packs.computeIfAbsent(pack.id(), id -> new ArrayList<>()).add(pack));
        this.packs
                .values()
                .forEach(versions -> versions.sort(
                        Comparator.comparing(pack -> pack.head().inForce().start())));
        List<PolicyProblem> problems = new ArrayList<>();
        this.packs.values().forEach(versions -> overlaps(versions, problems));
        this.packs.values().forEach(versions -> doubled(versions, problems));
        for (Overlay overlay : this.overlays) {
            boolean known = packs.stream()
                    .anyMatch(pack ->
                            pack.id().equals(overlay.pack()) && overlay.digest().equals(digests.get(pack)));
            if (!known) {
                problems.add(new PolicyProblem(
                        overlay.id(),
                        "digest",
                        "no pack " + overlay.pack() + " has the digest " + overlay.digest(),
                        "read the pack again, then name its digest: "
                                + packs.stream()
                                        .filter(pack -> pack.id().equals(overlay.pack()))
                                        .map(digests::get)
                                        .toList()));
            }
        }
        for (int i = 0; i < this.overlays.size(); i++) {
            for (int j = 0; j < i; j++) {
                Overlay one = this.overlays.get(i);
                Overlay other = this.overlays.get(j);
                if (one.id().equals(other.id())) {
                    problems.add(new PolicyProblem(
                            one.id(), "id", "another overlay has it too", "give it an id of its own"));
                }
                if (one.digest().equals(other.digest()) && one.inForce().overlaps(other.inForce())) {
                    problems.add(new PolicyProblem(
                            one.id(),
                            "inForce",
                            "overlaps the overlay " + other.id() + " of the same pack",
                            "end one before the other begins"));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(problems);
        }
    }

    private static void overlaps(List<PolicyPack> versions, List<PolicyProblem> problems) {
        for (int i = 1; i < versions.size(); i++) {
            DateRange before = versions.get(i - 1).head().inForce();
            if (before.overlaps(versions.get(i).head().inForce())) {
                problems.add(new PolicyProblem(
                        versions.get(i).id(),
                        "inForce",
                        "version " + versions.get(i).head().version() + " overlaps version "
                                + versions.get(i - 1).head().version(),
                        "end the earlier one before the later one begins"));
            }
        }
    }

    private static void doubled(List<PolicyPack> packs, List<PolicyProblem> problems) {
        Set<String> versions = new HashSet<>();
        for (PolicyPack pack : packs) {
            if (!versions.add(pack.head().version())) {
                problems.add(new PolicyProblem(
                        pack.id(),
                        "version",
                        "version " + pack.head().version() + " is there twice",
                        "give each content a version of its own"));
            }
        }
    }

    /**
     * @throws InvalidPolicyException if two versions of a pack overlap or are called the same, an overlay fits no pack, or
     *     two overlays overlap or are called the same
     */
    public static PolicyLibrary of(Collection<PolicyPack> packs, Collection<Overlay> overlays) {
        return new PolicyLibrary(packs, overlays);
    }

    public static PolicyLibrary of(PolicyPack... packs) {
        return new PolicyLibrary(List.of(packs), List.of());
    }

    /** Every pack, in the order of ids and days in force. */
    public List<PolicyPack> packs() {
        return packs.values().stream().flatMap(List::stream).toList();
    }

    /** The days on which no version of a pack is in force that others come after, or of a book in its pack; and the ends. */
    public List<ReviewFinding> reviewDays() {
        List<DateCoverage.Period> periods = packs().stream()
                .map(pack -> new DateCoverage.Period(
                        pack.id(), pack.head().version(), pack.head().inForce()))
                .toList();
        List<ReviewFinding> found = new ArrayList<>(DateCoverage.review(periods));
        packs().forEach(pack -> found.addAll(new Editions(pack).reviewDays()));
        return List.copyOf(found);
    }

    /**
     * What binds on a day.
     *
     * @throws InvalidPolicyException if the packs in force do not fit together
     */
    public Policy on(LocalDate day) {
        OnDay known = askedLast;
        if (known != null && known.day().equals(day)) {
            return known.policy();
        }
        Policy policy = found(day);
        askedLast = new OnDay(day, policy);
        return policy;
    }

    private Policy found(LocalDate day) {
        List<Found> found = new ArrayList<>();
        packs.values().forEach(versions -> find(versions, day).ifPresent(found::add));
        return cache.computeIfAbsent(
                found.stream().map(Found::key).toList(),
                key -> new Policy(found.stream().map(Found::binding).toList(), day));
    }

    /**
     * The pack that is known by a digest: one of the packs as it is, or as one of the overlays changes it.
     *
     * @return absent if the host has none such any more
     */
    public Optional<PolicyPack> withDigest(String digest) {
        for (PolicyPack pack : packs()) {
            String own = java.util.Objects.requireNonNull(digests.get(pack));
            if (own.equals(digest)) {
                return Optional.of(pack);
            }
            Optional<PolicyPack> changed = overlays.stream()
                    .filter(overlay -> overlay.digest().equals(own))
                    .map(overlay -> overlay.on(pack))
                    .filter(one -> one.digest().equals(digest))
                    .findFirst();
            if (changed.isPresent()) {
                return changed;
            }
        }
        return Optional.empty();
    }

    /**
     * What bound on an earlier day, from packs that {@link #withDigest} found.
     *
     * @throws InvalidPolicyException if they do not fit together
     */
    public static Policy binding(List<Policy.Binding> bindings, LocalDate day) {
        return new Policy(bindings, day);
    }

    /** A pack found for a day, with the overlay that changes it on that day. */
    private record Found(PolicyPack base, String digest, Optional<Overlay> overlay, String books, boolean pastItsEnd) {

        String key() {
            return digest + " " + overlay.map(Overlay::id).orElse("") + " " + books + " " + pastItsEnd;
        }

        Policy.Binding binding() {
            PolicyPack changed = overlay.map(change -> change.on(base)).orElse(base);
            return new Policy.Binding(changed, overlay.isPresent() ? changed.digest() : digest, pastItsEnd);
        }
    }

    private Optional<Found> find(List<PolicyPack> versions, LocalDate day) {
        PolicyPack last = null;
        for (PolicyPack pack : versions) {
            if (!pack.head().inForce().start().isAfter(day)) {
                last = pack;
            }
        }
        if (last == null) {
            return Optional.empty();
        }
        String digest = java.util.Objects.requireNonNull(digests.get(last));
        Optional<Overlay> overlay = overlays.stream()
                .filter(one ->
                        one.digest().equals(digest) && !one.inForce().start().isAfter(day))
                .max(Comparator.comparing(one -> one.inForce().start()));
        boolean isOver = !last.head().inForce().contains(day)
                || overlay.filter(one -> !one.inForce().contains(day)).isPresent();
        Editions books = new Editions(last);
        return Optional.of(new Found(
                last,
                digest,
                overlay,
                books.key(day),
                isOver || !books.pastTheirEnd(day).isEmpty()));
    }
}
