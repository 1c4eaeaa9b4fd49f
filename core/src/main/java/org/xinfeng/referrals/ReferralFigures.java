package org.xinfeng.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.xinfeng.kernel.DateRange;

/**
 * What departments did with the referrals sent in a period.
 *
 * @param sent all of them
 * @param accepted those taken on, or answered or done
 * @param inTime those answered by the last day in time
 * @param late those answered after it
 * @param refused those the department did not take on
 * @param waiting those whose answer is not owed yet, or that were taken back before it was
 */
public record ReferralFigures(
        DateRange period,
        List<Referral.Id> sent,
        List<Referral.Id> accepted,
        List<Referral.Id> inTime,
        List<Referral.Id> late,
        List<Referral.Id> refused,
        List<Referral.Id> waiting) {

    /** @param today the day it is seen on */
    public static ReferralFigures of(DateRange period, LocalDate today, List<Referral> sent) {
        return new ReferralFigures(
                period,
                ids(sent, one -> true),
                ids(
                        sent,
                        one -> one.first(ReferralStep.What.ACCEPT)
                                .or(() -> one.first(ReferralStep.What.ANSWER))
                                .isPresent()),
                ids(
                        sent,
                        one -> one.first(ReferralStep.What.ANSWER)
                                .filter(on -> !on.isAfter(one.due()))
                                .isPresent()),
                ids(
                        sent,
                        one -> one.first(ReferralStep.What.ANSWER)
                                .filter(on -> on.isAfter(one.due()))
                                .isPresent()),
                ids(sent, one -> one.first(ReferralStep.What.REFUSE).isPresent()),
                ids(sent, one -> !one.isAnswerOwed(today)));
    }

    private static List<Referral.Id> ids(List<Referral> of, Predicate<Referral> such) {
        return of.stream().filter(such).map(Referral::id).toList();
    }

    /** The share answered in time of those whose answer was owed, in percent; empty if none was. */
    public OptionalInt inTimePercent() {
        int owed = sent.size() - waiting.size();
        return owed == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(100.0 * inTime.size() / owed));
    }
}
