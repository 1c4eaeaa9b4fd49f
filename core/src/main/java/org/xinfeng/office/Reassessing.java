package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierPractice;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.tiering.TierState;

/** Whom people should look at: pages built from scans of one index, without those who are not on file any more. */
final class Reassessing {

    private final Work work;
    private final int limit;

    Reassessing(Work work, int limit) {
        if (limit < 1 || limit == Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "limit must be at least 1 and below the greatest number but is " + limit);
        }
        this.work = work;
        this.limit = limit;
    }

    /** By when people look again at a resident, if the pack says so for the tier that counts. */
    static Optional<TierPractice.Due> due(Work work, TierState state) {
        return state.effective()
                .flatMap(tier -> work.policy()
                        .practice(tier)
                        .dueAfter(state.reviewedOn())
                        .map(due -> new TierPractice.Due(state.resident(), tier, state.reviewedOn(), due)));
    }

    /** The most severe tier first, in a tier by the day they were last looked at. */
    Page<TierPractice.Due> until(LocalDate last, Optional<Cursor> after) {
        List<TierPractice.Due> found = new ArrayList<>();
        List<TierState> stored = new ArrayList<>();
        Optional<Cursor> from = after;
        for (TierScale.Step step : work.policy().scale().steps()) {
            boolean before = from.filter(
                            place -> !place.position().get(0).equals(step.tier().value()))
                    .isPresent();
            if (before || found.size() > limit) {
                continue;
            }
            collect(step.tier(), last, from, found, stored);
            from = Optional.empty();
        }
        return found.size() <= limit
                ? new Page<>(found, Optional.empty())
                : new Page<>(
                        found.subList(0, limit),
                        Optional.of(Cursor.at(TierState.KIND, TierState.BY_REVIEW, stored.get(limit - 1))));
    }

    private void collect(
            Tier tier, LocalDate last, Optional<Cursor> after, List<TierPractice.Due> found, List<TierState> stored) {
        TierPractice practice = work.policy().practice(tier);
        Optional<Cursor> from = after;
        while (practice.reassessEvery().isPresent() && found.size() <= limit) {
            int room = limit + 1 - found.size();
            List<Versioned<TierState>> some =
                    work.store(TierState.KIND).scan(TierState.BY_REVIEW, Prefix.of(tier), from.orElse(null), room);
            for (Versioned<TierState> one : onFile(some)) {
                due(work, one.value().on(work.policy().scale(), work.today()))
                        .filter(due -> !due.due().isAfter(last))
                        .ifPresent(due -> {
                            found.add(due);
                            stored.add(one.value());
                        });
            }
            if (some.size() < room) {
                return;
            }
            TierState end = some.get(room - 1).value();
            if (practice.dueAfter(end.reviewedOn()).filter(last::isBefore).isPresent()) {
                return;
            }
            from = Optional.of(Cursor.at(TierState.KIND, TierState.BY_REVIEW, end));
        }
    }

    /** Those for whom people and system differ today. */
    Page<TierState> disagreements(Optional<Cursor> after) {
        List<TierState> found = new ArrayList<>();
        Optional<Cursor> from = after;
        while (true) {
            int room = limit + 1 - found.size();
            List<Versioned<TierState>> some =
                    work.store(TierState.KIND).scan(TierState.BY_DISAGREEMENT, Prefix.none(), from.orElse(null), room);
            for (Versioned<TierState> one : onFile(some)) {
                TierState today = one.value().on(work.policy().scale(), work.today());
                if (today.disagreement().isPresent()) {
                    found.add(one.value());
                }
            }
            if (found.size() > limit || some.size() < room) {
                break;
            }
            from = Optional.of(Cursor.at(
                    TierState.KIND,
                    TierState.BY_DISAGREEMENT,
                    some.get(room - 1).value()));
        }
        Optional<Cursor> next = found.size() > limit
                ? Optional.of(Cursor.at(TierState.KIND, TierState.BY_DISAGREEMENT, found.get(limit - 1)))
                : Optional.empty();
        return new Page<>(
                found.stream()
                        .limit(limit)
                        .map(one -> one.on(work.policy().scale(), work.today()))
                        .toList(),
                next);
    }

    private List<Versioned<TierState>> onFile(List<Versioned<TierState>> states) {
        Map<ResidentId, Versioned<Resident>> residents = work.store(Resident.KIND)
                .find(states.stream().map(one -> one.value().resident()).toList());
        return states.stream()
                .filter(one -> Optional.ofNullable(residents.get(one.value().resident()))
                        .filter(resident -> resident.value().isOnFile())
                        .isPresent())
                .toList();
    }
}
