package org.xinfeng.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The holiday notices of 2024 to 2026 for tests. 2027 is not published. */
public final class NoticeYears {

    public static final CalendarYear Y2024 = new CalendarYear(
            2024,
            days("2024-01-01/01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10/06-10 09-15/09-17 10-01/10-07"),
            days("2024-02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"),
            "https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm",
            true);

    public static final CalendarYear Y2025 = new CalendarYear(
            2025,
            days("2025-01-01/01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08"),
            days("2025-01-26 02-08 04-27 09-28 10-11"),
            "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm",
            true);

    public static final CalendarYear Y2026 = new CalendarYear(
            2026,
            days("2026-01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07"),
            days("2026-01-04 02-14 02-28 05-09 09-20 10-10"),
            "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
            true);

    private NoticeYears() {}

    public static WorkCalendar calendar() {
        return WorkCalendar.of(List.of(Y2024, Y2025, Y2026));
    }

    /** The year, then days and closed periods without it, as {@code 2024-01-01/01-01 02-10/02-17}. */
    private static List<LocalDate> days(String written) {
        String year = written.substring(0, 5);
        return Stream.of(written.substring(5).split(" "))
                .flatMap(period -> {
                    String[] ends = period.split("/");
                    LocalDate first = LocalDate.parse(year + ends[0]);
                    LocalDate last = LocalDate.parse(year + ends[ends.length - 1]);
                    return first.datesUntil(last.plusDays(1));
                })
                .toList();
    }
}
