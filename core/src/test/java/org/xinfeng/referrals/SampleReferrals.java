package org.xinfeng.referrals;

import java.util.List;
import java.util.Optional;
import org.xinfeng.calendar.Term;
import org.xinfeng.casework.TeamRules;
import org.xinfeng.policy.LoopRules;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.referrals.ReferralRules.DepartmentCode;
import org.xinfeng.referrals.ReferralRules.GroundCode;
import org.xinfeng.referrals.ReferralRules.IssueCode;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.referrals.ReferralRules.RungCode;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Label;
import org.xinfeng.staff.Role;

/** Rules of referrals and care teams for tests. */
public final class SampleReferrals {

    public static final DepartmentCode SCHOOL = new DepartmentCode("education");
    public static final DepartmentCode CIVIL = new DepartmentCode("civil-affairs");
    public static final DepartmentCode POLICE = new DepartmentCode("police");
    public static final ItemCode HEALTH = new ItemCode("health");
    public static final GroundCode REPORT = new GroundCode("mandatory-report");
    public static final GroundCode CARE = new GroundCode("social-care");

    private SampleReferrals() {}

    private static Label label(String code) {
        return new Label(code, code);
    }

    /** Dropout goes to the school, which has five working days; harm to the police, three days. */
    public static ReferralRules referrals() {
        return new ReferralRules(
                List.of(
                        new ReferralRules.Department(SCHOOL, label("教育")),
                        new ReferralRules.Department(CIVIL, label("民政")),
                        new ReferralRules.Department(POLICE, label("公安"))),
                List.of(
                        new ReferralRules.Issue(
                                new IssueCode("dropout"),
                                label("辍学"),
                                SCHOOL,
                                List.of(CIVIL),
                                Term.workdays(5),
                                Term.workdays(2),
                                Optional.of(new ReferralRules.Must(
                                        List.of(SamplePolicies.YELLOW), SamplePolicies.GUARDIAN_ABSENT))),
                        new ReferralRules.Issue(
                                new IssueCode("harm"),
                                label("侵害"),
                                POLICE,
                                List.of(),
                                Term.days(3),
                                Term.days(1),
                                Optional.empty())),
                List.of(
                        new ReferralRules.Item(ItemCode.IDENTITY, label("身份"), List.of()),
                        new ReferralRules.Item(ItemCode.CONTACT, label("电话"), List.of()),
                        new ReferralRules.Item(ItemCode.CATEGORIES, label("类别"), List.of()),
                        new ReferralRules.Item(ItemCode.TIER, label("等级"), List.of()),
                        new ReferralRules.Item(ItemCode.MATTERS, label("未了事项"), List.of()),
                        new ReferralRules.Item(ItemCode.FACTS, label("情况"), List.of()),
                        new ReferralRules.Item(HEALTH, label("健康"), List.of("disabled", SamplePolicies.SMD_STATUS))),
                List.of(
                        new ReferralRules.Ground(
                                REPORT,
                                label("强制报告"),
                                List.of(ItemCode.IDENTITY, ItemCode.FACTS),
                                List.of(POLICE),
                                Citation.of(SamplePolicies.CHILD_PLAN),
                                false),
                        new ReferralRules.Ground(
                                CARE,
                                label("救助衔接"),
                                List.of(
                                        ItemCode.IDENTITY,
                                        ItemCode.CATEGORIES,
                                        ItemCode.TIER,
                                        ItemCode.FACTS,
                                        ItemCode.MATTERS),
                                List.of(),
                                Citation.of(SamplePolicies.CHILD_PLAN),
                                false)),
                List.of(
                        new ReferralRules.Rung(new RungCode("station"), label("站长"), Term.workdays(1)),
                        new ReferralRules.Rung(new RungCode("town"), label("镇分管领导"), Term.workdays(3))),
                Term.workdays(3),
                Term.days(15),
                14,
                Optional.empty(),
                false);
    }

    /** The five seats (五位一体) for elders; children have none. */
    public static TeamRules teams() {
        return new TeamRules(List.of(new TeamRules.Team(
                List.of(SamplePolicies.ELDER),
                List.of(
                        seat("social-worker", true, Role.SOCIAL_WORKER),
                        seat("police", true),
                        seat("doctor", true),
                        seat("federation", true),
                        seat("family", true),
                        seat("volunteer", false)),
                Optional.empty(),
                false)));
    }

    private static TeamRules.SeatRule seat(String code, boolean required, Role... workers) {
        return new TeamRules.SeatRule(
                new TeamRules.SeatCode(code), label(code), List.of(workers), workers.length == 0, required);
    }

    public static PolicyLibrary library() {
        return library(Optional.of(referrals()), Optional.of(teams()));
    }

    /** The sample policy with these sections. */
    public static PolicyLibrary library(Optional<ReferralRules> referrals, Optional<TeamRules> teams) {
        return PolicyLibrary.of(
                SamplePolicies.pack().withLoop(new LoopRules(Optional.empty(), Optional.empty(), referrals, teams)));
    }
}
