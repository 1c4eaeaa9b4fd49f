package org.xinfeng.monitoring;

import org.xinfeng.kernel.Refusal;

/** Why something about alerts is refused. */
public enum AlertRefusal implements Refusal.Reason {
    UNKNOWN_ALERT,
    /** The step cannot follow on the state the alert is in; detail: both. */
    WRONG_STATE,
    /** No recorded visit met the resident since the alert was raised, and no reason is stated why there is none. */
    NO_VISIT,
    /** The visit is not one that met this resident since the alert was raised. */
    NOT_SUCH_A_VISIT,
    /** Dismissing an alert needs a reason. */
    NO_REASON,
    /** Harm to a minor must be reported first (未成年人保护法 art. 11), and its reference kept. */
    REPORT_MISSING,
    /** Reported to have been found out, or told to a department, at a time that has not come. */
    IN_FUTURE
}
