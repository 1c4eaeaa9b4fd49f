package org.xinfeng.storage.json;

import java.util.List;
import java.util.Optional;
import org.xinfeng.calendar.Term;
import org.xinfeng.referrals.ReferralRules;
import org.xinfeng.referrals.ReferralRules.DepartmentCode;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.tiering.Tier;

/** Reads the referrals of a pack. */
final class PolicyReferrals {

    private PolicyReferrals() {}

    static Optional<ReferralRules> rules(PolicyNode at) {
        at.keys("departments issues items settle handover guardianBelow", "grounds ladder cite verified");
        return at.build(() -> new ReferralRules(
                at.at("departments")
                        .list(PolicyReferrals::department, one -> one.code().value()),
                at.at("issues").list(PolicyReferrals::issue, one -> one.code().value()),
                at.at("items").list(PolicyReferrals::item, one -> one.code().value()),
                at.at("grounds").list(PolicyReferrals::ground, one -> one.code().value()),
                at.at("ladder").list(PolicyReferrals::rung, one -> one.code().value()),
                term(at.at("settle")),
                term(at.at("handover")),
                at.at("guardianBelow").integer(),
                at.optional("cite", PolicyRules::citation),
                at.at("verified").flag()));
    }

    private static Optional<ReferralRules.Department> department(PolicyNode at) {
        at.keys("code label", "");
        return at.build(() -> new ReferralRules.Department(
                new DepartmentCode(at.at("code").code()), at.at("label").label()));
    }

    private static Optional<ReferralRules.Issue> issue(PolicyNode at) {
        at.keys("code label department answer remindBefore", "also must");
        return at.build(() -> new ReferralRules.Issue(
                new ReferralRules.IssueCode(at.at("code").code()),
                at.at("label").label(),
                new DepartmentCode(at.at("department").code()),
                departments(at.at("also")),
                term(at.at("answer")),
                term(at.at("remindBefore")),
                at.optional("must", PolicyReferrals::must)));
    }

    private static List<DepartmentCode> departments(PolicyNode at) {
        return at.list(one -> Optional.of(new DepartmentCode(one.code())));
    }

    private static ReferralRules.Must must(PolicyNode at) {
        at.keys("tiers factor", "");
        return new ReferralRules.Must(
                at.at("tiers").listOfSome("tier", one -> Optional.of(Tier.of(one.code()))),
                at.at("factor").code());
    }

    private static Optional<ReferralRules.Item> item(PolicyNode at) {
        at.keys("code label", "factors");
        return at.build(() -> new ReferralRules.Item(
                new ItemCode(at.at("code").code()),
                at.at("label").label(),
                at.at("factors").list(one -> Optional.of(one.code()))));
    }

    private static Optional<ReferralRules.Ground> ground(PolicyNode at) {
        at.keys("code label items cite", "to verified");
        return at.build(() -> new ReferralRules.Ground(
                new ReferralRules.GroundCode(at.at("code").code()),
                at.at("label").label(),
                at.at("items").listOfSome("item", one -> Optional.of(new ItemCode(one.code()))),
                departments(at.at("to")),
                PolicyRules.citation(at.at("cite")),
                at.at("verified").flag()));
    }

    private static Optional<ReferralRules.Rung> rung(PolicyNode at) {
        at.keys("code label after", "");
        return at.build(() -> new ReferralRules.Rung(
                new ReferralRules.RungCode(at.at("code").code()), at.at("label").label(), term(at.at("after"))));
    }

    /** Days or working days; one of the two. */
    private static Term term(PolicyNode at) {
        at.keys("", "days workdays");
        if (at.isPresent() && at.has("days") == at.has("workdays")) {
            at.problem("it names not one of days and workdays", "write {\"workdays\": 5} or {\"days\": 7}");
            return Term.days(1);
        }
        String unit = at.has("days") ? "days" : "workdays";
        return at.build(() -> new Term(at.at(unit).integer(), unit.equals("days") ? Term.Unit.DAY : Term.Unit.WORKDAY))
                .orElseGet(() -> Term.days(1));
    }
}
