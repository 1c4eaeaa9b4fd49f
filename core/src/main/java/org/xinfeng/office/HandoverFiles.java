package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.HandoverFile;
import org.xinfeng.casework.HandoverFile.Matter;
import org.xinfeng.casework.HandoverFile.MatterCode;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StationId;
import org.xinfeng.referrals.Referral;
import org.xinfeng.referrals.ReferralRules;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;

/** Puts together what goes along with a resident, of the data items that may. */
final class HandoverFiles {

    private final Work work;
    private final ReferralRules rules;
    private final List<ItemCode> items;

    /** @param items covered by consent or law */
    HandoverFiles(Work work, ReferralRules rules, List<ItemCode> items) {
        this.work = work;
        this.rules = rules;
        this.items = items;
    }

    HandoverFile of(Handover.Id id, StationId from, StationId to, Resident resident) {
        LocalDate due =
                rules.handover().after(work.today(), work.policy().calendar()).day();
        Resident.Person person = resident.person();
        return new HandoverFile(
                id,
                from,
                to,
                resident.id(),
                items,
                new HandoverFile.Person(
                        person.name(),
                        person.identity(),
                        person.birth(),
                        person.sex(),
                        items.contains(ItemCode.CONTACT) ? person.phone() : Optional.empty()),
                items.contains(ItemCode.CATEGORIES) ? List.copyOf(resident.categoriesOn(work.today())) : List.of(),
                items.contains(ItemCode.TIER) ? standing(resident.id()) : Optional.empty(),
                facts(resident.id()),
                items.contains(ItemCode.MATTERS) ? matters(resident.id()) : List.of(),
                work.today(),
                due);
    }

    private Optional<HandoverFile.Standing> standing(ResidentId id) {
        return work.store(TierState.KIND)
                .find(id)
                .map(found -> found.value().on(work.policy().scale(), work.today()))
                .flatMap(state ->
                        state.effective().map(tier -> new HandoverFile.Standing(tier, state.effectiveSince())));
    }

    private List<Fact> facts(ResidentId id) {
        return work.store(FactSheet.KIND)
                .find(id)
                .map(sheet -> sheet.value().currentOn(work.today()).stream()
                        .filter(fact -> rules.holds(items, fact.factor().value()))
                        .toList())
                .orElse(List.of());
    }

    private List<Matter> matters(ResidentId id) {
        List<Matter> matters = new ArrayList<>();
        for (Referral one : Listing.all(work, Referral.KIND, Referral.BY_RESIDENT, Prefix.of(id))) {
            one.nextBy()
                    .ifPresent(by -> matters.add(new Matter(
                            MatterCode.REFERRAL, new MatterCode(one.issue().value()), by)));
        }
        for (Occurrence one :
                Listing.all(work, Occurrence.KIND, Occurrence.BY_RESIDENT, Prefix.of(id, Occurrence.State.OPEN))) {
            work.store(Duty.KIND)
                    .find(one.duty())
                    .ifPresent(duty -> matters.add(new Matter(
                            MatterCode.VISIT, new MatterCode(duty.value().rule().value()), one.due())));
        }
        return matters;
    }
}
