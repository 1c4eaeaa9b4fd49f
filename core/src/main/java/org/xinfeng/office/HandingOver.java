package org.xinfeng.office;

import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.HandoverFile;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.referrals.ReferralRefusal;
import org.xinfeng.referrals.ReferralRules;
import org.xinfeng.referrals.ReferralRules.GroundCode;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;

/**
 * The sender's side of handovers, inside one unit. The resident stays on file, with everything owed to him, until the other
 * station's acceptance is here: so that however messages are lost, doubled or late, he is on file somewhere on every day.
 */
final class HandingOver {

    private final Work work;
    private final StationId here;

    HandingOver(Work work, StationId here) {
        this.work = work;
        this.here = here;
    }

    /** The handover of a resident that waits for the other station's answer, if there is one. */
    static Optional<Handover> open(Work work, ResidentId resident) {
        return Listing.all(work, Handover.KIND, Handover.BY_RESIDENT, Prefix.of(resident)).stream()
                .filter(one -> one.side() == Handover.Side.OUT && one.isOpen())
                .findFirst();
    }

    Outcome<HandoverFile> send(
            Handover.Id id, ResidentId resident, StationId to, List<ItemCode> items, Optional<GroundCode> ground) {
        Optional<HandoverFile> given = work.store(HandoverFile.KIND).find(id).map(Versioned::value);
        if (given.isPresent()) {
            HandoverFile file = given.get();
            return file.from().equals(here)
                            && file.resident().equals(resident)
                            && file.to().equals(to)
                    ? given.map(Outcome::done).orElseThrow()
                    : Outcome.refused(OfficeRefusal.ID_IN_USE, "handover", id);
        }
        if (to.equals(here)) {
            return Outcome.refused(ReferralRefusal.SAME_STATION, "station", to);
        }
        Optional<Resident> found = work.store(Resident.KIND).find(resident).map(Versioned::value);
        if (found.isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", resident);
        }
        if (!found.get().isOnFile()) {
            return Outcome.refused(OfficeRefusal.NOT_ON_FILE, "resident", resident);
        }
        Optional<Handover> underWay = open(work, resident);
        if (underWay.isPresent()) {
            return Outcome.refused(
                    ReferralRefusal.HANDOVER_OPEN, "handover", underWay.get().id());
        }
        if (!items.contains(ItemCode.IDENTITY)) {
            return Outcome.refused(ReferralRefusal.NEEDS_IDENTITY, "resident", resident);
        }
        return Referring.rules(work).then(rules -> send(id, found.get(), to, rules, items, ground));
    }

    private Outcome<HandoverFile> send(
            Handover.Id id,
            Resident resident,
            StationId to,
            ReferralRules rules,
            List<ItemCode> items,
            Optional<GroundCode> ground) {
        Referring referring = new Referring(work);
        return referring.cover(resident, rules, items, ground, Optional.empty()).map(cover -> {
            HandoverFile file = new HandoverFiles(work, rules, items).of(id, here, to, resident);
            work.store(HandoverFile.KIND).add(file);
            work.store(Handover.KIND).add(Handover.sent(file));
            referring.share(resident.id(), id.value(), Optional.empty(), Optional.of(to), cover);
            return file;
        });
    }

    /** The notice that a resident died before the other station's answer was here, if he did. */
    Optional<Handover.Notice> deathOf(Handover.Id id) {
        Optional<Handover> sent =
                work.store(Handover.KIND).find(id).map(Versioned::value).filter(one -> one.side() == Handover.Side.OUT);
        return sent.flatMap(Handover::resident)
                .flatMap(resident -> work.store(Resident.KIND).find(resident))
                .map(found -> found.value().standing())
                .filter(standing -> standing.status() == Resident.Status.DECEASED)
                .map(standing -> new Handover.Notice(id, here, sent.get().other(), standing.since()));
    }

    /** Takes the other station's answer: if it has him, he is off file here from today. */
    Outcome<Handover> answered(Handover.Answer answer) {
        Optional<Versioned<Handover>> found = work.store(Handover.KIND).find(answer.handover());
        if (found.filter(one -> one.value().side() == Handover.Side.OUT).isEmpty()) {
            return Outcome.refused(ReferralRefusal.UNKNOWN_HANDOVER, "handover", answer.handover());
        }
        Handover sent = found.get().value();
        if (!answer.to().equals(here) || !answer.from().equals(sent.other())) {
            return Outcome.refused(ReferralRefusal.OTHER_STATION, "from", answer.from(), "to", answer.to());
        }
        if (sent.isOpen() && answer.isAccepted() && deathOf(sent.id()).isPresent()) {
            return Outcome.refused(ReferralRefusal.DIED_ON_THE_WAY, "handover", sent.id());
        }
        return sent.answered(answer, sent.resident()).map(next -> {
            if (next.equals(sent)) {
                return next;
            }
            work.store(Handover.KIND).replace(found.get(), next);
            Optional<Versioned<Resident>> resident =
                    sent.resident().flatMap(id -> work.store(Resident.KIND).find(id));
            if (answer.isAccepted()
                    && resident.filter(one -> one.value().isOnFile()).isPresent()) {
                RegistryDesk.leave(work, resident.get(), Resident.Status.MOVED_AWAY);
            }
            return next;
        });
    }
}
