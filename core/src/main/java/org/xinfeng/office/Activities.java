package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.community.Activity;
import org.xinfeng.community.CommunityRefusal;
import org.xinfeng.community.Struck;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;

/** Writes down time together that is no visit, inside one unit. Reads and writes nothing that visits and duties are made of. */
final class Activities {

    private final Work work;

    Activities(Work work) {
        this.work = work;
    }

    Outcome<Activity> write(Activity.Entry entry) {
        Optional<Outcome<Activity>> sent = work.sentBefore(
                "activity", Activity.KIND, entry.id(), one -> one.entry().equals(entry));
        if (sent.isPresent()) {
            return sent.get();
        }
        if (entry.on().isAfter(work.today())) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "on", entry.on(), "today", work.today());
        }
        if (work.store(Village.KIND).find(entry.village()).isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_VILLAGE, "village", entry.village());
        }
        var workers = work.store(Worker.KIND).find(entry.workers());
        for (WorkerId worker : entry.workers()) {
            if (!workers.containsKey(worker)) {
                return Outcome.refused(OfficeRefusal.UNKNOWN_WORKER, "worker", worker);
            }
        }
        var residents = work.store(Resident.KIND).find(entry.residents());
        for (ResidentId resident : entry.residents()) {
            if (!residents.containsKey(resident)) {
                return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", resident);
            }
        }
        Activity written = entry.written(work.today(), work.act().actor());
        work.store(Activity.KIND).add(written);
        return Outcome.done(written);
    }

    Outcome<Activity> strike(Activity.Id id, Struck.Because because) {
        Optional<Versioned<Activity>> found = work.store(Activity.KIND).find(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommunityRefusal.UNKNOWN_ACTIVITY, "activity", id);
        }
        if (!found.get().value().counts()) {
            return Outcome.done(found.get().value());
        }
        Activity struck = found.get().value().struck(strike(work, because));
        work.store(Activity.KIND).replace(found.get(), struck);
        return Outcome.done(struck);
    }

    /** That somebody strikes something out today. */
    static Struck strike(Work work, Struck.Because because) {
        return new Struck(work.today(), work.act().actor(), because);
    }

    /** Those of some days, also those struck out, by day. */
    List<Activity> on(DateRange days) {
        return Listing.from(
                work, Activity.KIND, Activity.BY_DAY, Cursor.before(days.start()), one -> days.contains(one.on()));
    }

    List<Activity> in(VillageId village, DateRange days) {
        LocalDate from = days.start();
        return Listing.whilst(
                work,
                Activity.KIND,
                Activity.BY_VILLAGE,
                Prefix.of(village),
                Optional.of(Cursor.before(village, from)),
                one -> days.contains(one.on()));
    }
}
