package org.xinfeng.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.HandoverFile;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.referrals.ReferralRefusal;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;

/** The receiver's side of handovers, inside one unit. */
final class TakingOver {

    private final Work work;
    private final StationId here;

    TakingOver(Work work, StationId here) {
        this.work = work;
        this.here = here;
    }

    /** Puts a file that came on the list of those to be answered; one that came before changes nothing. */
    Outcome<Handover> receive(HandoverFile file) {
        if (!file.to().equals(here)) {
            return Outcome.refused(ReferralRefusal.OTHER_STATION, "from", file.from(), "to", file.to());
        }
        Optional<Versioned<HandoverFile>> kept = work.store(HandoverFile.KIND).find(file.id());
        if (kept.isPresent()) {
            return kept.get().value().equals(file)
                    ? Outcome.done(work.store(Handover.KIND)
                            .find(file.id())
                            .orElseThrow()
                            .value())
                    : Outcome.refused(OfficeRefusal.ID_IN_USE, "handover", file.id());
        }
        Handover come = Handover.come(file);
        work.store(HandoverFile.KIND).add(file);
        work.store(Handover.KIND).add(come);
        return Outcome.done(come);
    }

    Outcome<Handover.Answer> accept(Handover.Id id, VillageId village) {
        return waiting(id, Handover.HandoverState.ACCEPTED, come -> {
            if (work.store(Village.KIND).find(village).isEmpty()) {
                return Outcome.refused(OfficeRefusal.UNKNOWN_VILLAGE, "village", village);
            }
            HandoverFile file =
                    work.store(HandoverFile.KIND).find(id).orElseThrow().value();
            Handover.Answer yes = new Handover.Answer(id, here, file.from(), work.today(), Optional.empty());
            return onFile(file, village).then(resident -> settle(come, yes, Optional.of(resident)));
        });
    }

    Outcome<Handover.Answer> refuse(Handover.Id id, Handover.Reason reason) {
        return waiting(id, Handover.HandoverState.REFUSED, come -> {
            StationId sender = come.value().other();
            return settle(
                    come, new Handover.Answer(id, here, sender, work.today(), Optional.of(reason)), Optional.empty());
        });
    }

    /** Takes the notice that he died on the way: he is not taken any more, or off file if he was. */
    Outcome<Handover> died(Handover.Notice notice) {
        if (!notice.to().equals(here)) {
            return Outcome.refused(ReferralRefusal.OTHER_STATION, "from", notice.from(), "to", notice.to());
        }
        Optional<Versioned<Handover>> found = work.store(Handover.KIND)
                .find(notice.handover())
                .filter(one -> one.value().side() == Handover.Side.IN
                        && one.value().other().equals(notice.from()));
        if (found.isEmpty()) {
            return Outcome.refused(ReferralRefusal.UNKNOWN_HANDOVER, "handover", notice.handover());
        }
        Handover come = found.get().value();
        if (come.state() == Handover.HandoverState.REFUSED) {
            return Outcome.done(come);
        }
        come.resident()
                .flatMap(resident -> work.store(Resident.KIND).find(resident))
                .filter(resident -> resident.value().isOnFile())
                .ifPresent(resident -> RegistryDesk.leave(work, resident, Resident.Status.DECEASED));
        Handover next = come.died(work.today());
        work.store(Handover.KIND).replace(found.get(), next);
        return Outcome.done(next);
    }

    /** What to do with one that waits; one that has this answer already is answered by it again. */
    private Outcome<Handover.Answer> waiting(
            Handover.Id id,
            Handover.HandoverState wanted,
            java.util.function.Function<Versioned<Handover>, Outcome<Handover.Answer>> work) {
        Optional<Versioned<Handover>> found = this.work.store(Handover.KIND).find(id);
        if (found.filter(one -> one.value().side() == Handover.Side.IN).isEmpty()) {
            return Outcome.refused(ReferralRefusal.UNKNOWN_HANDOVER, "handover", id);
        }
        Handover come = found.get().value();
        if (come.state() == wanted) {
            return come.answer(here).map(Outcome::done).orElseThrow();
        }
        return come.isOpen()
                ? work.apply(found.get())
                : Outcome.refused(ReferralRefusal.ANSWERED_OTHERWISE, "handover", id, "state", come.state());
    }

    private Outcome<Handover.Answer> settle(
            Versioned<Handover> come, Handover.Answer answer, Optional<ResidentId> resident) {
        return come.value().answered(answer, resident).map(next -> {
            work.store(Handover.KIND).replace(come, next);
            return answer;
        });
    }

    /** Puts the person on file, or back on it, with the facts that came along. */
    private Outcome<ResidentId> onFile(HandoverFile file, VillageId village) {
        HandoverFile.Person person = file.person();
        ResidentId id = new ResidentId(work.ids().next());
        NewResident entry = new NewResident(
                Optional.of(id),
                person.name(),
                person.identity(),
                person.birth(),
                person.sex(),
                person.phone(),
                village,
                file.categories());
        List<Versioned<Resident>> same =
                work.store(Resident.KIND).scan(Resident.BY_PERSON, Prefix.of(entry.key()), null, 1);
        if (!same.isEmpty()) {
            return again(same.get(0), file, village);
        }
        RegistryDesk.keep(work, id, file.facts(), Optional.empty());
        return Enrolment.enrol(work, entry).map(change -> id);
    }

    /** Somebody the station knew before. */
    private Outcome<ResidentId> again(Versioned<Resident> known, HandoverFile file, VillageId village) {
        Resident before = known.value();
        Optional<Handover> away = HandingOver.open(work, before.id());
        if (away.isPresent()) {
            return Outcome.refused(
                    ReferralRefusal.HANDOVER_OPEN, "handover", away.get().id());
        }
        RegistryDesk.keep(work, before.id(), file.facts(), Optional.empty());
        Resident here = before.isOnFile() ? before : before.withStanding(Resident.Status.ON_FILE, work.today());
        Resident after = new Resident(
                here.id(),
                here.person(),
                before.isOnFile() ? here.village() : village,
                before.isOnFile() ? here.household() : Optional.empty(),
                tagged(here, file.categories()),
                here.standing(),
                here.enrolledOn());
        if (!after.equals(before)) {
            work.store(Resident.KIND).replace(known, after);
        }
        new Care(work).update(work.store(Resident.KIND).find(before.id()).orElseThrow());
        return Outcome.done(before.id());
    }

    private List<Resident.CategoryTag> tagged(Resident before, List<Category> categories) {
        List<Resident.CategoryTag> tags = new ArrayList<>(before.categories());
        categories.stream()
                .filter(category -> !before.categoriesOn(work.today()).contains(category))
                .forEach(category ->
                        tags.add(new Resident.CategoryTag(category, DateRange.ofUnboundedEnd(work.today()))));
        return tags;
    }
}
