package org.xinfeng.storage.json;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import org.xinfeng.monitoring.AlertRules;
import org.xinfeng.monitoring.ChangeRule;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.staff.Role;

/** Reads the alerts of a pack. */
final class PolicyAlerts {

    private PolicyAlerts() {}

    static Optional<AlertRules> rules(PolicyNode at) {
        at.keys("causes clocks hours mergeDays", "changes attempts onTier cite verified");
        return at.build(() -> new AlertRules(
                at.at("causes").list(PolicyAlerts::cause, cause -> cause.code().value()),
                at.at("clocks")
                        .list(PolicyAlerts::clock, clock -> clock.urgency().name()),
                at.at("hours").list(PolicyAlerts::hours),
                at.at("mergeDays").integer(),
                at.at("changes").list(PolicyAlerts::change, rule -> rule.id().value()),
                at.optional("attempts", PolicyAlerts::attempts).flatMap(attempts -> attempts),
                at.optional("onTier", PolicyAlerts::code),
                at.optional("cite", PolicyRules::citation),
                at.at("verified").flag()));
    }

    private static Signal.Cause code(PolicyNode at) {
        return Signal.Cause.of(at.code());
    }

    private static Signal.Urgency urgency(PolicyNode at) {
        return at.at("urgency").oneOf(Signal.Urgency.class);
    }

    private static Optional<AlertRules.CauseRule> cause(PolicyNode at) {
        at.keys("code label urgency", "mandatoryReport cite");
        return at.build(() -> new AlertRules.CauseRule(
                code(at.at("code")),
                at.at("label").label(),
                urgency(at),
                at.at("mandatoryReport").flag(),
                at.optional("cite", PolicyRules::citation)));
    }

    private static Optional<AlertRules.UrgencyClock> clock(PolicyNode at) {
        at.keys("urgency counted limits", "ladder");
        return at.build(() -> new AlertRules.UrgencyClock(
                urgency(at),
                at.at("counted").oneOf(AlertRules.Counted.class),
                limits(at.at("limits")),
                at.at("ladder").list(PolicyAlerts::rung)));
    }

    private static AlertRules.Limits limits(PolicyNode at) {
        at.keys("assign visit judge dispose feedBack close", "");
        return at.build(() -> new AlertRules.Limits(
                        at.at("assign").integer(),
                        at.at("visit").integer(),
                        at.at("judge").integer(),
                        at.at("dispose").integer(),
                        at.at("feedBack").integer(),
                        at.at("close").integer()))
                .orElseGet(() -> new AlertRules.Limits(0, 0, 0, 0, 0, 0));
    }

    private static Optional<AlertRules.Rung> rung(PolicyNode at) {
        at.keys("after role", "");
        return at.build(() -> new AlertRules.Rung(
                at.at("after").integer(), Role.of(at.at("role").code())));
    }

    private static Optional<AlertRules.Hours> hours(PolicyNode at) {
        at.keys("from to", "");
        return at.build(() -> new AlertRules.Hours(time(at.at("from")), time(at.at("to"))));
    }

    private static LocalTime time(PolicyNode at) {
        String text = at.text();
        try {
            if (text.length() == "08:30".length()) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException e) {
            // told below
        }
        if (at.isText()) {
            at.problem(PolicyReport.quoted(text) + " is not a time of day", "write hours and minutes such as 08:30");
        }
        return LocalTime.MIDNIGHT;
    }

    private static Optional<AlertRules.Attempts> attempts(PolicyNode at) {
        at.keys("failed cause urgency", "");
        return at.build(() -> new AlertRules.Attempts(at.at("failed").integer(), code(at.at("cause")), urgency(at)));
    }

    private static Optional<ChangeRule> change(PolicyNode at) {
        at.keys("id label cause urgency when cite", "verified");
        return at.build(() -> new ChangeRule(
                new ChangeRule.Id(at.at("id").code()),
                at.at("label").label(),
                code(at.at("cause")),
                urgency(at),
                happens(at.at("when")),
                PolicyRules.citation(at.at("cite")),
                at.at("verified").flag()));
    }

    private static ChangeRule.Happens happens(PolicyNode at) {
        if (at.has("household")) {
            at.keys("household", "");
            return new ChangeRule.Household(at.at("household").oneOf(ChangeRule.Event.class));
        }
        if (at.has("becomes")) {
            at.keys("factor becomes", "again");
            return new ChangeRule.Becomes(
                    at.at("factor").code(),
                    at.at("becomes").listOfSome("value", value -> value.build(() -> PolicyValues.of(value))),
                    at.at("again").flag());
        }
        at.keys("factor moves", "percent amount");
        return new ChangeRule.Moves(
                at.at("factor").code(),
                at.at("moves").oneOf(ChangeRule.Direction.class),
                at.optional("percent", PolicyNode::integer),
                at.optional("amount", PolicyNode::bigInteger));
    }
}
