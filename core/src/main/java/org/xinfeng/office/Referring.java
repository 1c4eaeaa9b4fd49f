package org.xinfeng.office;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfeng.calendar.DueDay;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.referrals.Consent;
import org.xinfeng.referrals.Referral;
import org.xinfeng.referrals.ReferralRefusal;
import org.xinfeng.referrals.ReferralRules;
import org.xinfeng.referrals.ReferralRules.DepartmentCode;
import org.xinfeng.referrals.ReferralRules.GroundCode;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.referrals.ReferralState;
import org.xinfeng.referrals.ReferralStep;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;

/** Sends issues to departments and takes down what comes of them, inside one unit. */
final class Referring {

    private final Work work;

    Referring(Work work) {
        this.work = work;
    }

    static Outcome<ReferralRules> rules(Work work) {
        return work.policy()
                .loop()
                .referrals()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ReferralRefusal.NO_RULES, "day", work.today()));
    }

    Outcome<Consent> hear(Consent.Entry said) {
        Optional<Outcome<Consent>> sent = work.sentBefore(
                "consent", Consent.KIND, said.id(), one -> one.entry().equals(said));
        if (sent.isPresent()) {
            return sent.get();
        }
        if (said.on().isAfter(work.today())) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "on", said.on(), "today", work.today());
        }
        if (work.store(Resident.KIND).find(said.resident()).isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", said.resident());
        }
        return rules(work).then(rules -> {
            if (said.say() == Consent.Say.GIVEN) {
                Optional<ItemCode> unknown = unknown(rules, said.items());
                if (unknown.isPresent()) {
                    return Outcome.refused(ReferralRefusal.UNKNOWN_ITEM, "item", unknown.get());
                }
            }
            Consent consent = said.recorded(work.act().actor(), work.act().at());
            work.store(Consent.KIND).add(consent);
            return Outcome.done(consent);
        });
    }

    private static Optional<ItemCode> unknown(ReferralRules rules, List<ItemCode> items) {
        return items.stream().filter(item -> rules.item(item).isEmpty()).findFirst();
    }

    Outcome<Referral> send(Referral.Entry entry) {
        Optional<Referral> sent =
                entry.id().flatMap(id -> work.store(Referral.KIND).find(id)).map(Versioned::value);
        if (sent.isPresent()) {
            return sent.get().says(entry)
                    ? Outcome.done(sent.get())
                    : Outcome.refused(
                            OfficeRefusal.ID_IN_USE, "referral", sent.get().id());
        }
        Optional<Versioned<Resident>> resident = work.store(Resident.KIND).find(entry.resident());
        if (resident.isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", entry.resident());
        }
        if (!resident.get().value().isOnFile()) {
            return Outcome.refused(OfficeRefusal.NOT_ON_FILE, "resident", entry.resident());
        }
        if (Serving.today(work, Stream.of(entry.contact())).isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_WORKER, "worker", entry.contact());
        }
        return rules(work).then(rules -> send(entry, resident.get().value(), rules));
    }

    private Outcome<Referral> send(Referral.Entry entry, Resident resident, ReferralRules rules) {
        Optional<ReferralRules.Issue> issue = rules.issue(entry.issue());
        if (issue.isEmpty()) {
            return Outcome.refused(ReferralRefusal.UNKNOWN_ISSUE, "issue", entry.issue());
        }
        DepartmentCode to = entry.department().orElse(issue.get().department());
        if (!issue.get().canGoTo(to)) {
            return Outcome.refused(ReferralRefusal.WRONG_DEPARTMENT, "issue", entry.issue(), "department", to);
        }
        Optional<Versioned<Referral>> before =
                entry.before().flatMap(id -> work.store(Referral.KIND).find(id));
        Outcome<Referral.Entry> follows = follows(entry, before.map(Versioned::value), to);
        if (!follows.isDone()) {
            return Outcome.refused(follows.refusal().orElseThrow());
        }
        return cover(resident, rules, entry.items(), entry.ground(), Optional.of(to))
                .map(cover -> {
                    Referral referral = referral(entry, issue.get(), to, rules);
                    work.store(Referral.KIND).add(referral);
                    share(resident.id(), referral.id().value(), Optional.of(to), Optional.empty(), cover);
                    before.ifPresent(old -> sentAgain(old, referral));
                    return referral;
                });
    }

    private static Outcome<Referral.Entry> follows(Referral.Entry entry, Optional<Referral> before, DepartmentCode to) {
        if (entry.before().isPresent() && before.isEmpty()) {
            return Outcome.refused(
                    ReferralRefusal.UNKNOWN_REFERRAL, "referral", entry.before().get());
        }
        if (before.isEmpty()) {
            return Outcome.done(entry);
        }
        Referral old = before.get();
        if (!old.resident().equals(entry.resident())) {
            return Outcome.refused(ReferralRefusal.OTHER_RESIDENT, "referral", old.id());
        }
        if (!old.isOpen()) {
            return Outcome.refused(ReferralRefusal.NOT_NOW, "referral", old.id(), "state", old.state());
        }
        return old.department().equals(to)
                ? Outcome.refused(ReferralRefusal.SAME_DEPARTMENT, "referral", old.id(), "department", to)
                : Outcome.done(entry);
    }

    private void sentAgain(Versioned<Referral> old, Referral next) {
        ReferralStep end = new ReferralStep(
                ReferralStep.What.END,
                work.today(),
                work.act().actor(),
                Optional.of(ReferralStep.Reason.SENT_AGAIN),
                Optional.empty());
        work.store(Referral.KIND)
                .replace(
                        old,
                        old.value()
                                .after(end, work.today(), Optional.of(next.id()))
                                .orElseThrow());
    }

    private Referral referral(Referral.Entry entry, ReferralRules.Issue issue, DepartmentCode to, ReferralRules rules) {
        WorkCalendar calendar = work.policy().calendar();
        DueDay due = issue.answer().after(work.today(), calendar);
        LocalDate remind = issue.remindBefore().before(due.day(), calendar);
        return new Referral(
                entry.id().orElseGet(() -> new Referral.Id(work.ids().next())),
                entry.resident(),
                issue.code(),
                to,
                entry.contact(),
                entry.items(),
                entry.ground(),
                entry.before(),
                entry.note(),
                ReferralState.SENT,
                work.today(),
                due.day(),
                due.estimated(),
                remind.isBefore(work.today()) ? work.today() : remind,
                Optional.of(due.day()),
                Optional.empty(),
                List.of());
    }

    /** Why each item may be shared, or a refusal that names those that may not. */
    Outcome<Consent.Cover> cover(
            Resident resident,
            ReferralRules rules,
            List<ItemCode> items,
            Optional<GroundCode> law,
            Optional<DepartmentCode> to) {
        Optional<ItemCode> unknown = unknown(rules, items);
        if (unknown.isPresent()) {
            return Outcome.refused(ReferralRefusal.UNKNOWN_ITEM, "item", unknown.get());
        }
        Optional<ReferralRules.Ground> ground = law.flatMap(rules::ground);
        if (law.isPresent() && ground.isEmpty()) {
            return Outcome.refused(ReferralRefusal.UNKNOWN_GROUND, "ground", law.get());
        }
        List<Consent> said =
                work.store(Consent.KIND).all(Consent.KIND, Consent.BY_RESIDENT, Prefix.of(resident.id())).stream()
                        .map(Versioned::value)
                        .toList();
        Consent.Cover cover =
                Consent.cover(items, said, ground, to, work.today(), needsGuardian(resident, rules, work.today()));
        return cover.uncovered().isEmpty()
                ? Outcome.done(cover)
                : Outcome.refused(
                        ReferralRefusal.NOT_COVERED,
                        "items",
                        String.join(
                                " ",
                                cover.uncovered().stream().map(ItemCode::value).toList()));
    }

    /** Whose age is not known may be too young. */
    private static boolean needsGuardian(Resident resident, ReferralRules rules, LocalDate day) {
        return resident.person()
                .birth()
                .map(birth -> Period.between(birth, day).getYears() < rules.guardianBelow())
                .orElse(true);
    }

    /** Writes down what was told to whom, and why it could be. */
    void share(
            ResidentId resident,
            String matter,
            Optional<DepartmentCode> department,
            Optional<StationId> station,
            Consent.Cover cover) {
        if (cover.bases().isEmpty()) {
            return;
        }
        work.store(Consent.Shared.KIND)
                .add(new Consent.Shared(
                        new Consent.SharedId(work.ids().next()),
                        resident,
                        new Consent.SharedId(matter),
                        department,
                        station,
                        work.today(),
                        work.act().actor(),
                        cover.bases()));
    }

    Outcome<Referral> step(
            Referral.Id id,
            ReferralStep.What what,
            LocalDate on,
            Optional<ReferralStep.Reason> reason,
            Optional<String> note) {
        Optional<Versioned<Referral>> found = work.store(Referral.KIND).find(id);
        if (found.isEmpty()) {
            return Outcome.refused(ReferralRefusal.UNKNOWN_REFERRAL, "referral", id);
        }
        if (on.isAfter(work.today())) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "on", on, "today", work.today());
        }
        return rules(work).then(rules -> {
            LocalDate settleBy =
                    rules.settle().after(on, work.policy().calendar()).day();
            ReferralStep step = new ReferralStep(what, on, work.act().actor(), reason, note);
            return found.get().value().after(step, settleBy, Optional.empty()).map(next -> {
                if (!next.equals(found.get().value())) {
                    work.store(Referral.KIND).replace(found.get(), next);
                }
                return next;
            });
        });
    }

    /** The open ones whose next step should have been taken, the longest overdue first. */
    static List<Referral> overdue(Work work) {
        return Listing.whilst(work, Referral.KIND, Referral.BY_DUE, Prefix.none(), one -> one.isOverdue(work.today()));
    }
}
