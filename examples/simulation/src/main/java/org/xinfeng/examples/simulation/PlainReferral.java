package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A referral as the run itself knows it. */
final class PlainReferral {

    static final int SETTLE_WORKDAYS = 5;

    /** Who hears of it so many working days after it should have been settled. */
    private static final List<String> LADDER = List.of("station", "town", "county");

    private static final List<Integer> RUNGS = List.of(1, 3, 10);

    final String id;
    final String resident;
    final String issue;
    final String department;
    final LocalDate sent;
    String contact;
    String state = "SENT";

    /** By when the next step is owed; none if it is over. */
    @Nullable
    LocalDate nextBy;

    PlainReferral(
            String id,
            String resident,
            String issue,
            String department,
            String contact,
            LocalDate sent,
            LocalDate due) {
        this.id = id;
        this.resident = resident;
        this.issue = issue;
        this.department = department;
        this.contact = contact;
        this.sent = sent;
        this.nextBy = due;
    }

    boolean isOpen() {
        return nextBy != null;
    }

    /** What the list of open ones must say of it. */
    String listed() {
        return id + " " + state + " of " + resident + " at " + department + " by " + contact + " next " + nextBy;
    }

    /** What the gaps must say of it on a day. */
    List<String> gaps(PlainDays days, LocalDate today, boolean contactServes) {
        List<String> gaps = new ArrayList<>();
        LocalDate by = nextBy;
        if (by != null && !contactServes) {
            gaps.add("REFERRAL_WITHOUT_CONTACT of " + resident + " [" + id + ", " + contact + "]");
        }
        if (by != null && by.isBefore(today)) {
            gaps.add("REFERRAL_OVERDUE of " + resident + " " + late(days, by, today));
        }
        return gaps;
    }

    private List<String> late(PlainDays days, LocalDate by, LocalDate today) {
        List<String> details = new ArrayList<>(List.of(id, by.toString()));
        String reached = null;
        for (int i = 0; i < RUNGS.size(); i++) {
            reached = today.isAfter(days.plusWorkdays(by, RUNGS.get(i), today)) ? LADDER.get(i) : reached;
        }
        if (reached != null) {
            details.add(reached);
        }
        return details;
    }
}
