package org.xinfeng.indicators;

import java.util.List;
import java.util.Optional;
import org.xinfeng.registry.ResidentId;

/**
 * One way in which somebody could be missed.
 *
 * @param resident who, if it is about one resident
 * @param details ids, codes and days: the questions to ask, the stale factors, the pack past its end
 */
public record Gap(Kind kind, Optional<ResidentId> resident, List<String> details) {

    /** What is missing. */
    public enum Kind {
        /** Time has not been written down up to today; detail: the last day it was. */
        CATCH_UP_BEHIND,
        /** A pack, or a rule book in one, binds past its end without a successor; detail: its id and last day. */
        POLICY_PAST_ITS_END,
        /** A number that the place must set is not set; detail: its code. */
        SETTING_MISSING,
        /** Never assessed. */
        NEVER_ASSESSED,
        /** Not assessable yet; detail: the factors to ask for, the most important first. */
        NO_TIER,
        /** In no category that a rule book covers. */
        NO_RULE_BOOK,
        /** On file, but nothing is owed. */
        NO_DUTY,
        /** Something is owed, but nothing is planned. */
        NOTHING_PLANNED,
        /** Nobody answers for the resident; detail: the role. */
        NO_RESPONSIBLE_WORKER,
        /** Facts past their shelf life; detail: the factors. */
        STALE_FACTS,
        /** People should have looked again whether the tier is right; detail: the tier and the last day in time. */
        REASSESSMENT_OVERDUE,
        /** A lowering lapsed, for the system became more severe; detail: the tier that counts now. */
        LOWERING_LAPSED,
        /** Open, but its duty or round is not there or has ended; detail: the occurrence. */
        OCCURRENCE_WITHOUT_CAUSE,
        /** Visits are suspended, and nobody has made sure in time that it still holds; detail: the suspension, the day. */
        SUSPENSION_TO_LOOK_AT,
        /** Fewer visits in a calendar year than the least; told around its end; detail: the rule, the year, how many of how many. */
        BELOW_YEARLY_MINIMUM,
        /** A required seat of the care team is empty; detail: the seats. */
        SEAT_EMPTY,
        /** A referral whose next step should have been taken; detail: the referral, the day, the step of the ladder. */
        REFERRAL_OVERDUE,
        /** Nobody in service asks after an open referral; details: the referral and the worker. */
        REFERRAL_WITHOUT_CONTACT,
        /** An issue that must be referred was found and is not; detail: the issue. */
        NOT_REFERRED,
        /** A handover not answered in time; detail: the handover, the side, the last day in time. */
        HANDOVER_OVERDUE,
        /** Going through everybody could not bring this one in line; detail: the cause and the day. */
        CARE_FAILED,
        /** A case goes on without a next step; detail: the case. */
        CASE_WITHOUT_NEXT_STEP,
        /** A case was not reviewed in time; details: the case and the last day in time. */
        CASE_REVIEW_OVERDUE,
        /** Nobody in service owns the case; details: the case and the worker. */
        CASE_WITHOUT_OWNER,
        /** Something of the plan of a case was not done in time; details: the case, the item, the last day in time. */
        PLAN_ITEM_OVERDUE,
        /** A closed case was not looked at again in time; details: the case and the day. */
        FOLLOW_UP_OVERDUE,
        /** An assist is open past its ceiling; details: the assist, its kind, the last day in time. */
        ASSIST_OVERDUE,
        /** An alert that nobody is assigned to in time; detail: cause, state, rung of the ladder, the role it names. */
        ALERT_UNASSIGNED,
        /** An alert over the ceiling of its step; detail: cause, state, rung of the ladder, the role it names. */
        ALERT_OVERDUE,
        /** Harm to a minor that is not reported; detail: the cause. */
        REPORT_MISSING
    }

    public Gap {
        details = List.copyOf(details);
    }

    /** One of the station as a whole. */
    public static Gap ofStation(Kind kind, String... details) {
        return new Gap(kind, Optional.empty(), List.of(details));
    }

    /** One of a resident. */
    public static Gap of(Kind kind, ResidentId resident, List<String> details) {
        return new Gap(kind, Optional.of(resident), details);
    }
}
