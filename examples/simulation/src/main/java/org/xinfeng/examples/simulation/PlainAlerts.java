package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which alerts there must be, computed once more: what raises one, what is counted with one, what takes one further. */
final class PlainAlerts {

    private static final int MERGED_DAYS = 14;
    private static final int FAILED = 3;

    /** The sample pack's causes that somebody must see to sooner than in some days. */
    private static final Map<String, String> URGENCY = Map.of(
            PlainAlert.HARM,
            PlainClock.IMMEDIATE,
            "tier.red",
            PlainClock.IMMEDIATE,
            "disaster",
            PlainClock.IMMEDIATE,
            "not-met",
            PlainClock.PRESSING,
            "custody",
            PlainClock.PRESSING,
            "illness",
            PlainClock.PRESSING,
            "dropout",
            PlainClock.PRESSING,
            "housing",
            PlainClock.PRESSING);

    /** What raises an alert when it becomes so. */
    private static final Map<String, String> BY_FACT = Map.of(
            "guardian.absent", "custody",
            "harm.suspected", PlainAlert.HARM,
            "illness.serious", "illness",
            "school.dropout", "dropout");

    private final PlainClock clock;
    private final Map<String, List<PlainAlert>> all = new HashMap<>();
    private final Map<String, PlainAlert> open = new LinkedHashMap<>();

    /** What came in and what was raised, by month. */
    private final Map<java.time.YearMonth, int[]> months = new HashMap<>();

    PlainAlerts(PlainDays days) {
        this.clock = new PlainClock(days);
    }

    /** Those that are open, the earliest first. */
    Collection<PlainAlert> open() {
        return open.values();
    }

    List<PlainAlert> of(String resident) {
        return open.values().stream()
                .filter(one -> one.resident.equals(resident))
                .toList();
    }

    /** How many signals came in and how many alerts were raised in the month of a day. */
    int[] in(LocalDate day) {
        return months.computeIfAbsent(java.time.YearMonth.from(day), month -> new int[2]);
    }

    /** A fact of somebody on file has become another. */
    void fact(PlainPerson who, String factor, boolean wasYes, LocalDate today) {
        String cause = BY_FACT.get(factor);
        PlainFact now = who.current.get(factor);
        if (cause != null && who.onFile && !wasYes && now != null && now.value().equals("yes")) {
            signal(who.id, cause, PlainClock.ROUTINE, today);
        }
    }

    /** The tier of somebody is another. */
    void tier(PlainPerson who, String before, LocalDate today) {
        if (!before.equals("RED") && who.tier.equals("RED")) {
            signal(who.id, "tier.red", PlainClock.IMMEDIATE, today);
        }
    }

    /** Somebody came or called and did not meet a person. */
    void tried(PlainPerson who, LocalDate madeOn, LocalDate today) {
        LocalDate contact = who.lastContact;
        if (contact == null || contact.isBefore(madeOn)) {
            who.failedInRow++;
            if (who.failedInRow == FAILED) {
                signal(who.id, "not-met", PlainClock.PRESSING, today);
            }
        }
    }

    /** A visit met a person, before it is written down that it did. */
    void met(PlainPerson who, LocalDate madeOn, String worker, LocalDate today) {
        LocalDate contact = who.lastContact;
        if (contact == null || !madeOn.isBefore(contact)) {
            who.failedInRow = 0;
        }
        for (PlainAlert alert : of(who.id)) {
            if (alert.step() <= 1 && !madeOn.isBefore(alert.raised)) {
                alert.worker = alert.worker == null ? worker : alert.worker;
                step(alert, "VISITED", today);
            }
        }
    }

    /** A signal came in: counted with an alert that is there, or raising one. */
    PlainAlert signal(String resident, String cause, String reported, LocalDate today) {
        String urgency = more(URGENCY.getOrDefault(cause, PlainClock.ROUTINE), reported);
        List<PlainAlert> had = all.computeIfAbsent(resident + "/" + cause, key -> new ArrayList<>());
        PlainAlert last = had.isEmpty() ? null : had.get(had.size() - 1);
        in(today)[0]++;
        if (last != null && takes(last, urgency, today)) {
            repeated(last, urgency, today);
            return last;
        }
        LocalDateTime due = clock.due(urgency, 0, today, today);
        PlainAlert raised = new PlainAlert(resident, cause, had.size() + 1, urgency, today, due);
        had.add(raised);
        open.put(raised.id(), raised);
        in(today)[1]++;
        return raised;
    }

    private static boolean takes(PlainAlert last, String urgency, LocalDate today) {
        LocalDate ended = last.ended;
        return ended == null
                || !urgency.equals(PlainClock.IMMEDIATE)
                        && !isMore(urgency, last.urgency)
                        && !last.mustReport()
                        && today.isBefore(ended.plusDays(MERGED_DAYS));
    }

    private void repeated(PlainAlert alert, String urgency, LocalDate today) {
        boolean more = isMore(urgency, alert.urgency);
        alert.signals++;
        alert.urgency = more(urgency, alert.urgency);
        if (alert.step() >= 4 && (more || urgency.equals(PlainClock.IMMEDIATE))) {
            alert.raised = today;
            alert.reported = false;
            alert.confirmed = null;
            step(alert, "RAISED", today);
        } else if (alert.isOpen() && more) {
            LocalDateTime anew = clock.due(alert.urgency, alert.step(), today, today);
            alert.waits = alert.listedBy.isBefore(anew) ? alert.waits : today;
            alert.listedBy = clock.due(alert.urgency, alert.step(), alert.waits, today);
        }
    }

    private static boolean isMore(String one, String other) {
        return PlainClock.URGENCIES.indexOf(one) < PlainClock.URGENCIES.indexOf(other);
    }

    private static String more(String one, String other) {
        return isMore(one, other) ? one : other;
    }

    /** An alert was taken to another state. */
    void step(PlainAlert alert, String to, LocalDate today) {
        if (alert.state.equals(to)) {
            return;
        }
        alert.state = to;
        if (alert.step() < 0) {
            alert.ended = today;
            open.remove(alert.id());
            return;
        }
        alert.waits = today;
        alert.listedBy = clock.due(alert.urgency, alert.step(), today, today);
    }

    /** Somebody else is to see to an alert. */
    void given(PlainAlert alert, String worker, LocalDate today) {
        alert.worker = worker;
        if (alert.step() == 0) {
            step(alert, "ASSIGNED", today);
        }
    }

    /** What the gaps must say of an alert on a day. */
    List<String> gaps(PlainAlert alert, LocalDate today) {
        List<String> gaps = new ArrayList<>();
        LocalDateTime due = clock.due(alert.urgency, alert.step(), alert.waits, today);
        if (today.atTime(PlainClock.NOW).isAfter(due)) {
            String kind = alert.step() == 0 ? "ALERT_UNASSIGNED" : "ALERT_OVERDUE";
            int rung = clock.rung(alert.urgency, due, today);
            List<String> details = new ArrayList<>(List.of(alert.cause, alert.state, Integer.toString(rung)));
            if (rung > 0) {
                details.add(rung == 1 ? "station-head" : "town-civil-affairs");
            }
            gaps.add(kind + " of " + alert.resident + " " + details);
        }
        if (alert.mustReport() && !alert.reported) {
            gaps.add("REPORT_MISSING of " + alert.resident + " [" + alert.cause + "]");
        }
        return gaps;
    }
}
