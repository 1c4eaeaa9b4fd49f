package org.xinfeng.referrals;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Personal;

/**
 * One thing that happened to a referral.
 *
 * @param by who wrote it down
 * @param note what was said, if it matters
 */
public record ReferralStep(
        What what,
        LocalDate on,
        ActorId by,
        Optional<Reason> reason,
        @Personal Optional<String> note) {

    /** What can happen to one. */
    public enum What {
        ACCEPT,
        ANSWER,
        REFUSE,
        REMIND,
        DONE,
        /** The station ends it and says what comes next. */
        END
    }

    /** Why, as a code; a station may use its own. */
    public record Reason(String value) implements Code {

        /** Sent to another department instead. */
        public static final Reason SENT_AGAIN = new Reason("sent-again");

        /** The person or family does not want it any more. */
        public static final Reason WITHDRAWN = new Reason("withdrawn");

        /** It was settled in another way. */
        public static final Reason SETTLED_OTHERWISE = new Reason("settled-otherwise");

        /** The department says it is another's. */
        public static final Reason NOT_COMPETENT = new Reason("not-competent");

        public Reason {
            Code.check("reason", value);
        }
    }

    public static ReferralStep of(What what, LocalDate on, ActorId by) {
        return new ReferralStep(what, on, by, Optional.empty(), Optional.empty());
    }

    /** Without the note. */
    @Override
    public String toString() {
        return "ReferralStep[" + what + ", " + on
                + reason.map(one -> ", " + one.value()).orElse("") + "]";
    }
}
