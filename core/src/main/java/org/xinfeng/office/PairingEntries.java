package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.pairing.Exclusion;
import org.xinfeng.pairing.HelperKey;
import org.xinfeng.pairing.Lead;
import org.xinfeng.pairing.Pairing;
import org.xinfeng.pairing.PairingRefusal;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.pairing.PairingWish;
import org.xinfeng.pairing.Side;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.registry.VillagePlace;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.volunteering.Helping;
import org.xinfeng.volunteering.Volunteer;
import org.xinfeng.volunteering.VolunteerId;

/** Takes what people say about helpers and wishes into the records, inside one unit. */
final class PairingEntries {

    private final Work work;

    PairingEntries(Work work) {
        this.work = work;
    }

    Outcome<Integer> place(List<VillagePlace> places) {
        int changed = 0;
        for (VillagePlace place : places) {
            if (!isServed(place.village())) {
                return Outcome.refused(OfficeRefusal.UNKNOWN_VILLAGE, "village", place.village());
            }
            changed += save(VillagePlace.KIND, place.village(), place) ? 1 : 0;
        }
        return Outcome.done(changed);
    }

    private boolean isServed(VillageId village) {
        return work.store(Village.KIND).find(village).isPresent();
    }

    /** Whether it was not so before. */
    private <I extends Code, T> boolean save(Kind<I, T> kind, I id, T value) {
        Optional<Versioned<T>> had = work.store(kind).find(id);
        boolean isNew = had.map(Versioned::value).filter(value::equals).isEmpty();
        if (isNew) {
            work.store(kind).put(Care.put(had, value));
        }
        return isNew;
    }

    Outcome<Volunteer> enlist(Volunteer volunteer) {
        if (!isServed(volunteer.helping().village())) {
            return Outcome.refused(
                    OfficeRefusal.UNKNOWN_VILLAGE,
                    "village",
                    volunteer.helping().village());
        }
        save(Volunteer.KIND, volunteer.id(), volunteer);
        return Outcome.done(volunteer);
    }

    Outcome<Lead> appoint(Lead lead) {
        Optional<Versioned<Worker>> worker = work.store(Worker.KIND).find(lead.worker());
        if (worker.isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_WORKER, "worker", lead.worker());
        }
        if (!worker.get().value().partyMember()) {
            return Outcome.refused(PairingRefusal.NOT_PARTY_MEMBER, "worker", lead.worker());
        }
        if (!isServed(lead.helping().village())) {
            return Outcome.refused(
                    OfficeRefusal.UNKNOWN_VILLAGE, "village", lead.helping().village());
        }
        save(Lead.KIND, lead.worker(), lead);
        return Outcome.done(lead);
    }

    Outcome<PairingWish> hear(PairingWish.Entry said) {
        Optional<Outcome<PairingWish>> sent = work.sentBefore(
                "wish", PairingWish.KIND, said.id(), one -> one.entry().equals(said));
        if (sent.isPresent()) {
            return sent.get();
        }
        if (said.on().isAfter(work.today())) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "today", work.today());
        }
        if (work.store(Household.KIND).find(said.household()).isEmpty()) {
            return Outcome.refused(PairingRefusal.UNKNOWN_HOUSEHOLD, "household", said.household());
        }
        Optional<PairingRules> rules = work.policy().pairing();
        if (rules.isEmpty()) {
            return Outcome.refused(PairingRefusal.NO_RULES, "day", work.today());
        }
        PairingWish wish = said.by(work.act().actor(), work.act().at());
        if (said.consent() == PairingWish.Consent.WITHDRAWN) {
            work.store(PairingWish.KIND).add(wish);
            return Outcome.done(wish);
        }
        return wishable(said, rules.get()).map(fine -> {
            work.store(PairingWish.KIND).add(wish);
            return wish;
        });
    }

    private Outcome<PairingWish.Entry> wishable(PairingWish.Entry said, PairingRules rules) {
        Optional<PairingRules.Form> form = rules.form(said.form());
        if (form.isEmpty()) {
            return Outcome.refused(PairingRefusal.UNKNOWN_FORM, "form", said.form());
        }
        for (PairingWish.Need need : said.needs()) {
            if (!rules.hasSkill(need.skill())) {
                return Outcome.refused(PairingRefusal.UNKNOWN_SKILL, "skill", need.skill());
            }
        }
        int needed = said.needs().stream().mapToInt(PairingWish.Need::seats).sum();
        if (needed > form.get().max()) {
            return Outcome.refused(
                    PairingRefusal.MORE_SKILLS_THAN_SEATS,
                    "asked",
                    needed,
                    "seats",
                    form.get().max());
        }
        if (said.preferred().filter(helper -> !isKnown(helper)).isPresent()) {
            return Outcome.refused(
                    PairingRefusal.UNKNOWN_HELPER, "helper", said.preferred().get());
        }
        return Outcome.done(said);
    }

    boolean isKnown(HelperKey helper) {
        String id = helper.id().value();
        return helper.side() == Side.LEAD
                ? work.store(Lead.KIND).find(new WorkerId(id)).isPresent()
                : work.store(Volunteer.KIND).find(new VolunteerId(id)).isPresent();
    }

    Outcome<Exclusion> exclude(Exclusion exclusion) {
        Optional<Outcome<Exclusion>> sent =
                work.sentBefore("exclusion", Exclusion.KIND, exclusion.id(), one -> one.equals(exclusion));
        if (sent.isPresent()) {
            return sent.get();
        }
        if (work.store(Household.KIND).find(exclusion.household()).isEmpty()) {
            return Outcome.refused(PairingRefusal.UNKNOWN_HOUSEHOLD, "household", exclusion.household());
        }
        if (!isKnown(exclusion.helper())) {
            return Outcome.refused(PairingRefusal.UNKNOWN_HELPER, "helper", exclusion.helper());
        }
        work.store(Exclusion.KIND).add(exclusion);
        return Outcome.done(exclusion);
    }

    Outcome<Exclusion> endExclusion(Exclusion.Id id, LocalDate lastDay) {
        Optional<Versioned<Exclusion>> found = work.store(Exclusion.KIND).find(id);
        if (found.isEmpty()) {
            return Outcome.refused(PairingRefusal.UNKNOWN_EXCLUSION, "exclusion", id);
        }
        Exclusion had = found.get().value();
        LocalDate last = lastDay.isBefore(had.during().start()) ? had.during().start() : lastDay;
        Exclusion ended = new Exclusion(
                id, had.household(), had.helper(), had.why(), had.during().endedOn(last));
        save(Exclusion.KIND, id, ended);
        return Outcome.done(ended);
    }

    Outcome<List<Pairing.Seat>> stop(HelperKey helper, LocalDate lastDay) {
        if (!isKnown(helper)) {
            return Outcome.refused(PairingRefusal.UNKNOWN_HELPER, "helper", helper);
        }
        if (lastDay.isAfter(work.today())) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "today", work.today());
        }
        UnaryOperator<Helping> over = helping -> {
            DateRange days = helping.available();
            LocalDate last = lastDay.isBefore(days.start()) ? days.start() : lastDay;
            return days.isOverBy(last) ? helping : helping.withAvailable(days.endedOn(last));
        };
        String id = helper.id().value();
        if (helper.side() == Side.LEAD) {
            Lead lead =
                    work.store(Lead.KIND).find(new WorkerId(id)).orElseThrow().value();
            save(Lead.KIND, lead.worker(), new Lead(lead.worker(), over.apply(lead.helping())));
        } else {
            Volunteer one = work.store(Volunteer.KIND)
                    .find(new VolunteerId(id))
                    .orElseThrow()
                    .value();
            save(Volunteer.KIND, one.id(), new Volunteer(one.id(), one.name(), over.apply(one.helping())));
        }
        List<Pairing.Seat> ended = new ArrayList<>();
        var seats = work.store(Pairing.Seat.KIND);
        seats.all(Pairing.Seat.KIND, Pairing.Seat.BY_HELPER, Prefix.of(helper.side(), helper.id(), Pairing.State.OPEN))
                .forEach(seat -> {
                    Pairing.Seat left = seat.value().ended(lastDay, Pairing.Why.HELPER_LEFT);
                    seats.replace(seat, left);
                    ended.add(left);
                });
        return Outcome.done(ended);
    }
}
