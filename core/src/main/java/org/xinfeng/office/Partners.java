package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CaseRefusal;
import org.xinfeng.casework.TeamRefusal;
import org.xinfeng.community.CommunityRefusal;
import org.xinfeng.community.PartnerLink;
import org.xinfeng.community.RegisteredPartner;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.Versioned;

/** Partners, and what they are linked to, inside one unit. */
final class Partners {

    private final Work work;

    Partners(Work work) {
        this.work = work;
    }

    Outcome<RegisteredPartner> keep(RegisteredPartner partner) {
        Optional<Versioned<RegisteredPartner>> had =
                work.store(RegisteredPartner.KIND).find(partner.id());
        Optional<RegisteredPartner> before = had.map(Versioned::value);
        if (before.filter(one -> !one.kind().equals(partner.kind())).isPresent()) {
            return otherKind(partner.id(), before.get().kind());
        }
        if (partner.lastContact().filter(work.today()::isBefore).isPresent()) {
            return inFuture(partner.lastContact().get());
        }
        if (before.filter(partner::equals).isEmpty()) {
            work.store(RegisteredPartner.KIND).put(Care.put(had, partner));
        }
        return Outcome.done(partner);
    }

    Outcome<RegisteredPartner> contacted(RegisteredPartner.Id id, LocalDate on) {
        if (on.isAfter(work.today())) {
            return inFuture(on);
        }
        return work.store(RegisteredPartner.KIND)
                .find(id)
                .map(found -> keep(found.value().contacted(on)))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.UNKNOWN_PARTNER, "partner", id));
    }

    /** Why it is no partner on a day, if it is none. */
    static Optional<Refusal> notThen(Work work, RegisteredPartner.Id id, LocalDate day) {
        Optional<RegisteredPartner> partner =
                work.store(RegisteredPartner.KIND).find(id).map(Versioned::value);
        if (partner.isEmpty()) {
            return Optional.of(Refusal.because(CommunityRefusal.UNKNOWN_PARTNER, "partner", id));
        }
        return partner.get().during().contains(day)
                ? Optional.empty()
                : Optional.of(Refusal.because(CommunityRefusal.NO_PARTNER_THEN, "partner", id, "day", day));
    }

    Outcome<PartnerLink> link(PartnerLink link) {
        Optional<Outcome<PartnerLink>> sent =
                work.sentBefore("link", PartnerLink.KIND, link.id(), one -> one.beganAs(link));
        if (sent.isPresent()) {
            return sent.get();
        }
        LocalDate from = link.during().start();
        if (from.isAfter(work.today())) {
            return inFuture(from);
        }
        Optional<Refusal> no = notThen(work, link.partner(), from)
                .or(() -> link.of().flatMap(id -> notIn(id, from)))
                .or(() -> link.seat().flatMap(id -> notBehind(id, link)))
                .or(() -> alreadyLinked(link));
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        work.store(PartnerLink.KIND).add(link);
        return Outcome.done(link);
    }

    /** Why nobody can help in a case from a day on, if nobody can. */
    private Optional<Refusal> notIn(Case.Id id, LocalDate from) {
        Optional<Case> found = work.store(Case.KIND).find(id).map(Versioned::value);
        if (found.isEmpty()) {
            return Optional.of(Refusal.because(CaseRefusal.UNKNOWN_CASE, "case", id));
        }
        Case one = found.get();
        if (from.isBefore(one.openedOn())) {
            return Optional.of(Refusal.because(CommunityRefusal.BEFORE_BEGINNING, "case", id, "began", one.openedOn()));
        }
        return one.closure().filter(how -> from.isAfter(how.on())).isPresent()
                ? Optional.of(Refusal.because(CaseRefusal.CASE_OVER, "case", id, "phase", one.phase()))
                : Optional.empty();
    }

    /** Why the partner cannot be behind who holds a seat, if it cannot. */
    private Optional<Refusal> notBehind(CareTeam.Seat.Id id, PartnerLink link) {
        Optional<CareTeam.Seat> found = work.store(CareTeam.Seat.KIND).find(id).map(Versioned::value);
        if (found.isEmpty()) {
            return Optional.of(Refusal.because(TeamRefusal.UNKNOWN_HOLDING, "seat", id));
        }
        Optional<CareTeam.Outside> outside = found.get().holder().outside();
        if (outside.isEmpty()) {
            return Optional.of(Refusal.because(CommunityRefusal.HELD_BY_WORKER, "seat", id));
        }
        LocalDate from = link.during().start();
        DateRange held = found.get().during();
        if (!held.contains(from)) {
            return Optional.of(
                    from.isBefore(held.start())
                            ? Refusal.because(CommunityRefusal.BEFORE_BEGINNING, "seat", id, "began", held.start())
                            : Refusal.because(CommunityRefusal.SEAT_OVER, "seat", id));
        }
        CareTeam.Partner kind = work.store(RegisteredPartner.KIND)
                .find(link.partner())
                .orElseThrow()
                .value()
                .kind();
        return outside.get().partner().filter(said -> !said.equals(kind)).isPresent()
                ? Optional.of(Refusal.because(CommunityRefusal.OTHER_KIND, "partner", link.partner(), "kind", kind))
                : Optional.empty();
    }

    private Optional<Refusal> alreadyLinked(PartnerLink link) {
        return to(link).stream()
                .filter(other -> other.isBetweenTheSame(link) && other.during().overlaps(link.during()))
                .findFirst()
                .map(other -> Refusal.because(CommunityRefusal.LINKED_ALREADY, "link", other.id()));
    }

    private List<PartnerLink> to(PartnerLink link) {
        return link.of()
                .map(this::of)
                .orElseGet(() -> by(PartnerLink.BY_SEAT, Prefix.of(link.seat().orElseThrow())));
    }

    Outcome<PartnerLink> unlink(PartnerLink.Id id, LocalDate lastDay) {
        Optional<Versioned<PartnerLink>> found = work.store(PartnerLink.KIND).find(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommunityRefusal.UNKNOWN_LINK, "link", id);
        }
        PartnerLink link = found.get().value();
        if (lastDay.isBefore(link.during().start())) {
            return Outcome.refused(
                    CommunityRefusal.BEFORE_BEGINNING,
                    "link",
                    id,
                    "began",
                    link.during().start());
        }
        PartnerLink next = link.ended(lastDay);
        if (!next.equals(link)) {
            work.store(PartnerLink.KIND).replace(found.get(), next);
        }
        return Outcome.done(next);
    }

    /** The links to a case, also those that are over. */
    List<PartnerLink> of(Case.Id id) {
        return by(PartnerLink.BY_CASE, Prefix.of(id));
    }

    private List<PartnerLink> by(Index<PartnerLink> index, Prefix prefix) {
        return Listing.all(work, PartnerLink.KIND, index, prefix);
    }

    private static <T> Outcome<T> otherKind(RegisteredPartner.Id id, CareTeam.Partner kind) {
        return Outcome.refused(CommunityRefusal.OTHER_KIND, "partner", id, "kind", kind);
    }

    private <T> Outcome<T> inFuture(LocalDate on) {
        return Outcome.refused(OfficeRefusal.IN_FUTURE, "on", on, "today", work.today());
    }
}
