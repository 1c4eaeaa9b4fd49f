package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.office.ReferralDesk;
import org.xinfeng.referrals.Consent;
import org.xinfeng.referrals.Referral;
import org.xinfeng.referrals.ReferralRules.DepartmentCode;
import org.xinfeng.referrals.ReferralRules.GroundCode;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.referrals.ReferralStep;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;

/**
 * 转介: what must be referred is, most of it soon; other issues by consent. Departments take them on, answer in time or late, refuse
 * some, which go to another department; the station sees that what was answered is done.
 */
final class Referrals implements Happening {

    /** An issue of the sample pack: where it goes, where else, and the working days for the answer. */
    private record Issue(String code, String department, String other, int workdays) {}

    private static final Map<String, Issue> ISSUES = Map.of(
            "school-dropout", new Issue("school-dropout", "education", "civil-affairs", 5),
            "treatment", new Issue("treatment", "health", "civil-affairs", 5),
            "aids", new Issue("aids", "disabled-federation", "health", 10),
            "unsafe-house", new Issue("unsafe-house", "housing", "civil-affairs", 10),
            "living-assistance", new Issue("living-assistance", "civil-affairs", "", 10));

    private static final List<String> OTHERS = List.of("treatment", "aids", "unsafe-house", "living-assistance");

    /** What must be referred of people in red or yellow, by the factor whose yes it is. */
    static final Map<String, String> MUST = Map.of("school.dropout", "school-dropout", "harm.suspected", "harm");

    private static final List<String> FACTORS = MUST.keySet().stream().sorted().toList();
    private static final double A_YEAR = 80;
    private static final double REFERRED_TODAY = 0.4;
    private static final double STEP_TODAY = 0.45;
    private static final double REFUSED = 0.1;

    private static final ItemCode HEALTH = new ItemCode("health");

    final Map<String, PlainReferral> open = new LinkedHashMap<>();
    private final Map<String, List<PlainReferral>> byResident = new HashMap<>();

    /** Whether somebody has an issue that must be referred and is not. */
    boolean isMissing(PlainPerson who, String factor, LocalDate today) {
        PlainFact fact = who.current.get(factor);
        String tier = who.tierOn(today);
        boolean must = (tier.equals("RED") || tier.equals("YELLOW"))
                && fact != null
                && fact.value().equals("yes");
        String issue = MUST.get(factor);
        return must
                && byResident.getOrDefault(who.id, List.of()).stream()
                        .noneMatch(one -> one.issue.equals(issue)
                                && (one.isOpen()
                                        || !one.sent.isBefore(
                                                Objects.requireNonNull(fact).asOf())));
    }

    boolean hasOpen(String resident) {
        return byResident.getOrDefault(resident, List.of()).stream().anyMatch(PlainReferral::isOpen);
    }

    @Override
    public void happen(Town town) {
        if (!town.isWorkday()) {
            return;
        }
        for (PlainReferral one : List.copyOf(open.values())) {
            if (town.happens(STEP_TODAY)) {
                further(town, one);
            }
        }
        for (Neighbour one : town.onFile()) {
            for (String factor : FACTORS) {
                if (isMissing(one.log, factor, town.today()) && town.happens(REFERRED_TODAY)) {
                    mustRefer(town, one, Objects.requireNonNull(MUST.get(factor)));
                }
            }
        }
        for (int i = town.timesToday(A_YEAR); i > 0; i--) {
            byConsent(town, town.anyOf(town.onFile()), Objects.requireNonNull(ISSUES.get(town.anyOf(OTHERS))));
        }
    }

    private void mustRefer(Town town, Neighbour one, String issue) {
        String contact = town.staff.worker(one.log.village);
        if (contact == null) {
            return;
        }
        Referral.Entry entry = entry(town, one, issue, contact).on(new GroundCode("minor-report"));
        boolean harm = issue.equals("harm");
        LocalDate due = harm ? town.today().plusDays(1) : town.days.plusWorkdays(town.today(), 5, town.today());
        sent(town, one, entry, contact, harm ? "police" : "education", due);
    }

    private static Referral.Entry entry(Town town, Neighbour one, String issue, String contact, ItemCode... more) {
        List<ItemCode> items = new ArrayList<>(List.of(ItemCode.IDENTITY, ItemCode.CONTACT));
        items.addAll(List.of(more));
        return Referral.Entry.of(
                "f" + town.next(),
                ResidentId.of(one.id()),
                issue,
                WorkerId.of(contact),
                items.toArray(ItemCode[]::new));
    }

    /** Without consent nothing is told. */
    private void byConsent(Town town, Neighbour one, Issue issue) {
        String contact = town.staff.worker(one.log.village);
        if (contact == null) {
            return;
        }
        Referral.Entry entry = entry(town, one, issue.code(), contact, HEALTH);
        if (!one.consented && desk(town).refer(entry).isDone()) {
            throw new Violation("referral", town.today(), one.id(), "refused without consent", "sent");
        }
        consent(town, one);
        LocalDate due = town.days.plusWorkdays(town.today(), issue.workdays(), town.today());
        sent(town, one, entry, contact, issue.department(), due);
    }

    /** Hears the guardian or the person once, about everything that may be told. */
    static void consent(Town town, Neighbour one) {
        if (!one.consented) {
            boolean grown = one.log.isAged(14, town.today());
            desk(town)
                    .hear(Consent.Entry.given(
                            "k" + town.next(),
                            ResidentId.of(one.id()),
                            grown ? Consent.By.PERSON : Consent.By.GUARDIAN,
                            town.today(),
                            ItemCode.IDENTITY,
                            ItemCode.CONTACT,
                            ItemCode.CATEGORIES,
                            ItemCode.TIER,
                            ItemCode.MATTERS,
                            ItemCode.FACTS,
                            HEALTH))
                    .orElseThrow();
            one.consented = true;
        }
    }

    private void sent(
            Town town, Neighbour one, Referral.Entry entry, String contact, String department, LocalDate due) {
        PlainReferral sent = new PlainReferral(
                entry.id().orElseThrow().value(),
                one.id(),
                entry.issue().value(),
                department,
                contact,
                town.today(),
                due);
        open.put(sent.id, sent);
        byResident.computeIfAbsent(one.id(), key -> new ArrayList<>()).add(sent);
        same(town, sent, desk(town).refer(entry));
        town.tally.add(Tally.What.REFERRED);
    }

    private void further(Town town, PlainReferral one) {
        LocalDate today = town.today();
        Referral.Id id = new Referral.Id(one.id);
        LocalDate settle = town.days.plusWorkdays(today, PlainReferral.SETTLE_WORKDAYS, today);
        switch (one.state) {
            case "SENT" -> {
                if (town.happens(REFUSED)) {
                    to(one, "REFUSED", settle);
                    same(town, one, desk(town).refused(id, today, ReferralStep.Reason.NOT_COMPETENT));
                } else {
                    to(one, "ACCEPTED", one.nextBy);
                    same(town, one, desk(town).accepted(id, today));
                }
            }
            case "ACCEPTED" -> {
                LocalDate by = one.nextBy;
                if (by != null && by.isBefore(today) && town.happens(0.5)) {
                    same(town, one, desk(town).reminded(id, today));
                }
                to(one, "ANSWERED", settle);
                same(town, one, desk(town).answered(id, today, "in hand"));
            }
            case "ANSWERED" -> {
                to(one, "DONE", null);
                same(town, one, desk(town).done(id, today));
                town.tally.add(Tally.What.REFERRALS_DONE);
            }
            default -> elsewhere(town, one);
        }
    }

    /** One that was refused goes to another department, or nothing more comes of it. */
    private void elsewhere(Town town, PlainReferral one) {
        Neighbour who = Objects.requireNonNull(town.people.get(one.resident));
        Issue issue = ISSUES.get(one.issue);
        String contact = town.staff.worker(who.log.village);
        if (issue == null
                || contact == null
                || !who.log.onFile
                || issue.other().isEmpty()
                || !issue.department().equals(one.department)) {
            to(one, "REFUSED", null);
            Referral.Id id = new Referral.Id(one.id);
            same(town, one, desk(town).end(id, town.today(), ReferralStep.Reason.SETTLED_OTHERWISE));
            return;
        }
        consent(town, who);
        Referral.Entry again = entry(town, who, one.issue, contact, HEALTH)
                .to(new DepartmentCode(issue.other()))
                .inPlaceOf(new Referral.Id(one.id));
        to(one, "REFUSED", null);
        LocalDate due = town.days.plusWorkdays(town.today(), issue.workdays(), town.today());
        sent(town, who, again, contact, issue.other(), due);
    }

    private void to(PlainReferral one, String state, @org.jspecify.annotations.Nullable LocalDate nextBy) {
        one.state = state;
        one.nextBy = nextBy;
        if (nextBy == null) {
            open.remove(one.id);
        }
    }

    private static void same(Town town, PlainReferral one, Outcome<Referral> said) {
        String found = listed(said.orElseThrow());
        if (!found.equals(one.listed())) {
            throw new Violation("referral", town.today(), one.id, one.listed(), found);
        }
    }

    /** As {@link PlainReferral#listed} says it. */
    static String listed(Referral one) {
        return one.id().value() + " " + one.state() + " of " + one.resident().value() + " at "
                + one.department().value() + " by " + one.contact().value() + " next "
                + one.nextBy().map(LocalDate::toString).orElse("null");
    }

    private static ReferralDesk desk(Town town) {
        return town.station().referrals();
    }
}
