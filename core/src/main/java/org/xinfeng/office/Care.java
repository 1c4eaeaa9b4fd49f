package org.xinfeng.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.policy.Appraisal;
import org.xinfeng.policy.KeptPack;
import org.xinfeng.policy.Policy;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.AssessmentId;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Occurrence;

/**
 * Assesses residents and brings what is owed to them in line, inside one unit of work: the step that every change of a
 * fact, a category, a visit, a day or a policy ends with.
 */
final class Care {

    private final Work work;
    private final UnaryOperator<TierState> decided;
    private final boolean isWatched;

    Care(Work work) {
        this(work, UnaryOperator.identity());
    }

    /** @param decided what people have just decided of where a resident stands */
    Care(Work work, UnaryOperator<TierState> decided) {
        this(work, decided, false);
    }

    /** @param isWatched whether everybody is just being gone through, or was under the same policy */
    Care(Work work, boolean isWatched) {
        this(work, UnaryOperator.identity(), isWatched);
    }

    private Care(Work work, UnaryOperator<TierState> decided, boolean isWatched) {
        this.work = work;
        this.decided = decided;
        this.isWatched = isWatched;
    }

    /**
     * Keeps the packs in force with the records, as every assessment names them.
     *
     * @throws Outcome.RefusedException if one was used before with other content
     */
    void keepPacks() {
        var store = work.store(KeptPack.KIND);
        Set<KeptPack.Digest> kept = new HashSet<>(store.find(work.policy().bindings().stream()
                        .map(binding -> new KeptPack.Digest(binding.digest()))
                        .toList())
                .keySet());
        for (Policy.Binding binding : work.policy().bindings()) {
            KeptPack.Digest digest = new KeptPack.Digest(binding.digest());
            if (!kept.add(digest)) {
                continue;
            }
            KeptPack pack = KeptPack.keeping(binding, work.today());
            List<Versioned<KeptPack>> others =
                    store.scan(KeptPack.BY_PACK, Prefix.of(pack.pack(), pack.version()), null, 1);
            if (!others.isEmpty()) {
                throw new Outcome.RefusedException(Refusal.because(
                        OfficeRefusal.POLICY_CHANGED_UNDER_ITS_NAME,
                        "pack",
                        pack.pack(),
                        "version",
                        pack.version(),
                        "used",
                        others.get(0).value().digest(),
                        "now",
                        digest));
            }
            store.add(pack);
        }
    }

    CareChange update(Versioned<Resident> resident) {
        return update(List.of(resident)).get(0);
    }

    /** Assesses residents again and brings their duties and occurrences in line. */
    List<CareChange> update(List<Versioned<Resident>> residents) {
        return update(residents, new CareRecords(work, ids(residents)));
    }

    /** @param records what was read of them in this unit, and what it has made of it */
    List<CareChange> update(List<Versioned<Resident>> residents, CareRecords records) {
        keepPacks();
        OwedRules rules = OwedRules.of(work);
        Watching watching = new Watching(
                work,
                work.store(CareWatch.KIND).find(ids(residents)),
                isWatched || WatchedPolicy.isThatOf(work, rules));
        CareWriter writer = new CareWriter(work, records, rules, watching, decided);
        List<CareChange> changes = new ArrayList<>(residents.size());
        for (Versioned<Resident> one : residents) {
            Resident resident = one.value();
            changes.add(update(writer, watching, resident, records));
        }
        writer.flush();
        return changes;
    }

    private static List<ResidentId> ids(List<Versioned<Resident>> residents) {
        return residents.stream().map(resident -> resident.value().id()).toList();
    }

    private CareChange update(CareWriter writer, Watching watching, Resident resident, CareRecords records) {
        if (!resident.isOnFile()) {
            CaseEnding.offFile(work, resident);
            CareChange ended = writer.endAll(resident);
            watching.watch(resident.id(), Optional.empty());
            return ended;
        }
        Policy policy = work.policy();
        FactSheet sheet = records.sheet(resident.id());
        Appraisal appraisal = Appraisal.of(policy, resident, sheet, work.today());
        Optional<TierState> before = writer.state(resident.id());
        Assessment assessment = appraisal.assessment(
                policy,
                new AssessmentId(work.ids().next()),
                resident.id(),
                work.act().actor());
        Optional<Assessment> said = records.said(resident.id());
        boolean isNew = said.filter(assessment::saysTheSame).isEmpty();
        TierState state = writer.assessed(
                resident.id(), appraisal.finding(), isNew ? Optional.of(assessment) : Optional.empty(), said);
        CareChange change = writer.align(
                resident,
                appraisal.counting(),
                appraisal.facts(),
                records.contact(resident.id()),
                before,
                state,
                cause(before, state, said, assessment),
                isNew ? Optional.of(assessment) : Optional.empty());
        watching.watch(
                resident.id(),
                Stream.of(
                                sheet.changesAfter(work.today(), policy.factors()),
                                resident.categoriesChangeAfter(work.today()),
                                policy.turningDays().after(appraisal.facts()),
                                state.changesAfter(work.today()))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .or(() -> Optional.of(work.today().plusDays(CareWatch.MOST_DAYS))));
        return change;
    }

    private static Occurrence.Cause cause(
            Optional<TierState> before, TierState now, Optional<Assessment> said, Assessment says) {
        if (before.isPresent() && !before.get().effective().equals(now.effective())) {
            return Occurrence.Cause.TIER_CHANGED;
        }
        if (said.filter(earlier -> !earlier.packs().equals(says.packs())).isPresent()) {
            return Occurrence.Cause.POLICY_CHANGED;
        }
        return Occurrence.Cause.FACT_CHANGED;
    }

    /** Puts of changed values over what was read, for a store that takes them at once. */
    static <T> Put<T> put(Optional<? extends Versioned<T>> read, T next) {
        return read.isPresent() ? read.get().replacedBy(next) : Put.fresh(next);
    }
}
