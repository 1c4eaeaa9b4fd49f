package org.xinfeng.office;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.xinfeng.casework.CaseRefusal;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.community.CommunityRefusal;
import org.xinfeng.community.Donation;
import org.xinfeng.community.PolicyHelp;
import org.xinfeng.community.RegisteredPartner;
import org.xinfeng.community.Struck;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.visits.VisitEntry.AssistKind;

/** Writes down what came of assists: what was given in kind, and how applications went. Inside one unit. */
final class AssistEntries {

    private final Work work;

    AssistEntries(Work work) {
        this.work = work;
    }

    Outcome<Donation> donate(Donation.Entry entry) {
        Optional<Outcome<Donation>> sent = work.sentBefore(
                "donation", Donation.KIND, entry.id(), one -> one.entry().equals(entry));
        if (sent.isPresent()) {
            return sent.get();
        }
        if (!entry.isInBounds()) {
            return Outcome.refused(CommunityRefusal.TOO_MUCH, "donation", entry.id(), "most", Donation.MOST_FEN);
        }
        return on(entry.assist(), AssistKind.RESOURCE, entry.on(), assist -> {
            Optional<RegisteredPartner.Id> partner = entry.donor().partner();
            Optional<Refusal> no = partner.flatMap(id -> Partners.notThen(work, id, entry.on()));
            if (no.isPresent()) {
                return Outcome.refused(no.get());
            }
            Donation given =
                    entry.written(assist.resident(), work.today(), work.act().actor());
            work.store(Donation.KIND).add(given);
            return Outcome.done(given);
        });
    }

    Outcome<Donation> strike(Donation.Id id, Struck.Because because) {
        Optional<Versioned<Donation>> found = work.store(Donation.KIND).find(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommunityRefusal.UNKNOWN_DONATION, "donation", id);
        }
        if (!found.get().value().counts()) {
            return Outcome.done(found.get().value());
        }
        Donation struck = found.get().value().struck(Activities.strike(work, because));
        work.store(Donation.KIND).replace(found.get(), struck);
        return Outcome.done(struck);
    }

    Outcome<PolicyHelp> step(PolicyHelp.Entry entry) {
        Optional<Versioned<PolicyHelp>> found = work.store(PolicyHelp.KIND).find(entry.assist());
        if (found.filter(help -> help.value().says(entry)).isPresent()) {
            return Outcome.done(found.get().value());
        }
        return on(
                entry.assist(),
                AssistKind.POLICY,
                entry.on(),
                assist -> found.map(help -> next(help, entry)).orElseGet(() -> first(entry, assist)));
    }

    private Outcome<PolicyHelp> first(PolicyHelp.Entry entry, OpenedAssist assist) {
        if (entry.stage() != PolicyHelp.Stage.TOLD) {
            return Outcome.refused(CommunityRefusal.OUT_OF_ORDER, "assist", entry.assist(), "step", entry.stage());
        }
        PolicyHelp begun = PolicyHelp.begun(entry, assist.resident(), work.act().actor());
        work.store(PolicyHelp.KIND).add(begun);
        return Outcome.done(begun);
    }

    private Outcome<PolicyHelp> next(Versioned<PolicyHelp> found, PolicyHelp.Entry entry) {
        PolicyHelp help = found.value();
        if (!help.counts()) {
            return Outcome.refused(CommunityRefusal.STRUCK_OUT, "assist", entry.assist());
        }
        if (!help.programme().equals(entry.programme())) {
            return Outcome.refused(
                    CommunityRefusal.OTHER_PROGRAMME, "assist", entry.assist(), "programme", help.programme());
        }
        if (!help.isFollowedBy(entry.stage())) {
            return Outcome.refused(
                    CommunityRefusal.OUT_OF_ORDER,
                    "assist",
                    entry.assist(),
                    "step",
                    entry.stage(),
                    "last",
                    help.stage());
        }
        if (entry.on().isBefore(help.since())) {
            return Outcome.refused(CommunityRefusal.BEFORE_BEGINNING, "assist", entry.assist(), "began", help.since());
        }
        PolicyHelp next = help.after(entry, work.act().actor());
        work.store(PolicyHelp.KIND).replace(found, next);
        return Outcome.done(next);
    }

    Outcome<PolicyHelp> strike(OpenedAssist.Id assist, Struck.Because because) {
        Optional<Versioned<PolicyHelp>> found = work.store(PolicyHelp.KIND).find(assist);
        if (found.isEmpty()) {
            return Outcome.refused(CommunityRefusal.UNKNOWN_HELP, "assist", assist);
        }
        if (!found.get().value().counts()) {
            return Outcome.done(found.get().value());
        }
        PolicyHelp struck = found.get().value().struck(Activities.strike(work, because));
        work.store(PolicyHelp.KIND).replace(found.get(), struck);
        return Outcome.done(struck);
    }

    /** Something on an assist of a kind that was not withdrawn, not before it was found; late is never too late. */
    private <T> Outcome<T> on(
            OpenedAssist.Id id, AssistKind kind, LocalDate day, Function<OpenedAssist, Outcome<T>> step) {
        Optional<OpenedAssist> found = work.store(OpenedAssist.KIND).find(id).map(Versioned::value);
        if (found.isEmpty()) {
            return Outcome.refused(CaseRefusal.UNKNOWN_ASSIST, "assist", id);
        }
        OpenedAssist assist = found.get();
        if (assist.kind() != kind) {
            return Outcome.refused(CommunityRefusal.OTHER_ASSIST, "assist", id, "kind", assist.kind());
        }
        if (assist.state() == OpenedAssist.AssistState.WITHDRAWN) {
            return Outcome.refused(CaseRefusal.ASSIST_OVER, "assist", id, "state", assist.state());
        }
        if (day.isAfter(work.today())) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "on", day, "today", work.today());
        }
        return day.isBefore(assist.foundOn())
                ? Outcome.refused(CaseRefusal.BEFORE_FINDING, "assist", id, "foundOn", assist.foundOn())
                : step.apply(assist);
    }
}
