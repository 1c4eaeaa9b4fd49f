package org.xinfeng.storage.json;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinfeng.visits.Cadence;

/**
 * A time as policy files write it: {@code P14D}, {@code P2W}, {@code P6M} or {@code P1Y}, one unit only, so that it means
 * the same as a cycle and as a period.
 */
record PolicySpan(int count, char unit) {

    private static final Pattern FORM = Pattern.compile("P([1-9]\\d{0,2})([DWMY])");

    static PolicySpan of(PolicyNode at) {
        String text = at.text();
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            if (at.isText()) {
                at.problem(
                        PolicyReport.quoted(text) + " is not a time",
                        "write days, weeks, months or years such as P14D, P2W, P6M, P1Y");
            }
            return new PolicySpan(2, 'M');
        }
        return new PolicySpan(Integer.parseInt(found.group(1)), found.group(2).charAt(0));
    }

    Period period() {
        return switch (unit) {
            case 'D' -> Period.ofDays(count);
            case 'W' -> Period.ofWeeks(count);
            case 'M' -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }

    Cadence cadence(Cadence.Way way) {
        return switch (unit) {
            case 'D' -> new Cadence(way, count, Cadence.Unit.DAY);
            case 'W' -> new Cadence(way, count, Cadence.Unit.WEEK);
            case 'M' -> new Cadence(way, count, Cadence.Unit.MONTH);
            default -> new Cadence(way, 12 * count, Cadence.Unit.MONTH);
        };
    }
}
