package org.xinfeng.monitoring;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.xinfeng.monitoring.AlertRules.Counted;
import org.xinfeng.monitoring.AlertRules.Limits;
import org.xinfeng.monitoring.AlertRules.Rung;
import org.xinfeng.monitoring.AlertRules.UrgencyClock;
import org.xinfeng.monitoring.Signal.Urgency;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Label;
import org.xinfeng.staff.Role;

/** Rules of alerts for tests. */
public final class Alerts {

    public static final Signal.Cause HARM = Signal.Cause.of("harm.minor");
    public static final Signal.Cause INCOME = Signal.Cause.of("income.drop");
    public static final Signal.Cause GUARDIAN = Signal.Cause.of("guardian");
    public static final Signal.Cause FAMILY = Signal.Cause.of("household");
    public static final Signal.Cause NOT_MET = Signal.Cause.of("not-met");
    public static final Signal.Cause RED = Signal.Cause.of("tier.red");
    public static final Role DIRECTOR = Role.of("director");
    public static final Role TOWN = Role.of("town");

    private Alerts() {}

    public static AlertRules rules() {
        return rules(7);
    }

    public static AlertRules rules(int mergeDays) {
        return new AlertRules(
                List.of(
                        cause(HARM, Urgency.IMMEDIATE, true),
                        cause(INCOME, Urgency.ROUTINE, false),
                        cause(GUARDIAN, Urgency.PRESSING, false),
                        cause(FAMILY, Urgency.ROUTINE, false),
                        cause(NOT_MET, Urgency.PRESSING, false),
                        cause(RED, Urgency.IMMEDIATE, false)),
                clocks(30, 4 * 60, 2),
                List.of(
                        new AlertRules.Hours(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                        new AlertRules.Hours(LocalTime.of(14, 30), LocalTime.of(17, 30))),
                mergeDays,
                List.of(
                        rule(
                                "income",
                                INCOME,
                                Urgency.ROUTINE,
                                new ChangeRule.Moves(
                                        "income.monthly",
                                        ChangeRule.Direction.FALLS,
                                        Optional.of(30),
                                        Optional.of(100_000L))),
                        rule(
                                "guardian",
                                GUARDIAN,
                                Urgency.PRESSING,
                                new ChangeRule.Becomes("guardian.absent", List.of(FactValue.of(true)), false)),
                        rule("died", FAMILY, Urgency.ROUTINE, new ChangeRule.Household(ChangeRule.Event.DIED)),
                        rule("left", FAMILY, Urgency.ROUTINE, new ChangeRule.Household(ChangeRule.Event.LEFT)),
                        rule("joined", FAMILY, Urgency.ROUTINE, new ChangeRule.Household(ChangeRule.Event.JOINED)),
                        rule(
                                "guardian.new",
                                GUARDIAN,
                                Urgency.ROUTINE,
                                new ChangeRule.Household(ChangeRule.Event.GUARDIAN))),
                Optional.of(new AlertRules.Attempts(3, NOT_MET, Urgency.PRESSING)),
                Optional.of(RED),
                Optional.empty(),
                false);
    }

    private static AlertRules.CauseRule cause(Signal.Cause code, Urgency urgency, boolean mandatory) {
        return new AlertRules.CauseRule(
                code, new Label(code.value(), code.value()), urgency, mandatory, Optional.empty());
    }

    private static ChangeRule rule(String id, Signal.Cause cause, Urgency urgency, ChangeRule.Happens happens) {
        return new ChangeRule(
                new ChangeRule.Id(id), new Label(id, id), cause, urgency, happens, Citation.of("gd.plan-2024"), false);
    }

    /** The same limit for every step of an urgency: minutes, minutes of working hours, working days. */
    public static List<UrgencyClock> clocks(int immediate, int pressing, int routine) {
        return List.of(
                new UrgencyClock(
                        Urgency.IMMEDIATE,
                        Counted.ROUND_THE_CLOCK,
                        limits(immediate),
                        List.of(new Rung(0, DIRECTOR), new Rung(60, TOWN))),
                new UrgencyClock(
                        Urgency.PRESSING,
                        Counted.WORKING_HOURS,
                        limits(pressing),
                        List.of(new Rung(60, DIRECTOR), new Rung(240, TOWN))),
                new UrgencyClock(
                        Urgency.ROUTINE, Counted.WORKING_DAYS, limits(routine), List.of(new Rung(1, DIRECTOR))));
    }

    private static Limits limits(int each) {
        return new Limits(each, each, each, each, each, each);
    }
}
