package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.DateRange;

class DateCoverageTest {

    private static DateCoverage.Period period(String id, String version, String inForce) {
        return new DateCoverage.Period(id, version, DateRange.parse(inForce));
    }

    private static List<String> review(DateCoverage.Period... periods) {
        return DateCoverage.review(List.of(periods)).stream()
                .map(one -> one.kind() + " " + one.book() + " " + one.details() + " "
                        + one.days().orElseThrow())
                .toList();
    }

    @Test
    void versionsThatFollowEachOtherDayByDayWithoutEndAreSilent() {
        assertEquals(
                List.of(),
                review(
                        period("child", "2", "2025-01-01/2026-01-01"),
                        period("child", "1", "2024-01-01/2025-01-01"),
                        period("child", "3", "2026-01-01/.."),
                        period("elder", "1", "2025-06-01/..")));
    }

    @Test
    void oneDayBetweenTwoVersionsIsFound() {
        assertEquals(
                List.of("DAYS_UNCOVERED child [1, 2] 2024-12-31/2025-01-01"),
                review(period("child", "1", "2024-01-01/2024-12-31"), period("child", "2", "2025-01-01/..")));
    }

    @Test
    void theEndOfTheLastVersionIsTold() {
        assertEquals(
                List.of("DAYS_WITHOUT_SUCCESSOR child [1] 2027-01-01/.."),
                review(period("child", "1", "2024-05-11/2027-01-01")));
    }

    @Test
    void daysInTwoVersionsAreFoundAndHideNoGapBehindTheLonger() {
        assertEquals(
                List.of(
                        "DAYS_COVERED_TWICE child [1, 2] 2024-03-01/2024-04-01",
                        "DAYS_UNCOVERED child [1, 3] 2025-01-01/2025-02-01"),
                review(
                        period("child", "1", "2024-01-01/2025-01-01"),
                        period("child", "2", "2024-03-01/2024-04-01"),
                        period("child", "3", "2025-02-01/..")));
    }

    @Test
    void versionsThatBeginOnOneDayAreTakenInTheOrderOfTheirNames() {
        assertEquals(
                List.of("DAYS_COVERED_TWICE child [1, 2] 2024-01-01/2025-01-01"),
                review(period("child", "2", "2024-01-01/.."), period("child", "1", "2024-01-01/2025-01-01")));
    }

    @Test
    void aVersionWithoutEndIsInForceBesideAllThatComeAfter() {
        assertEquals(
                List.of(
                        "DAYS_COVERED_TWICE child [1, 2] 2024-03-01/2024-04-01",
                        "DAYS_COVERED_TWICE child [1, 3] 2025-01-01/.."),
                review(
                        period("child", "1", "2024-01-01/.."),
                        period("child", "2", "2024-03-01/2024-04-01"),
                        period("child", "3", "2025-01-01/..")));
    }

    @Test
    void theEndThatIsToldIsTheLatest() {
        DateCoverage.Period first = period("child", "1", "2024-01-01/2026-01-01");
        assertEquals(
                List.of(
                        "DAYS_COVERED_TWICE child [1, 2] 2024-06-01/2025-01-01",
                        "DAYS_WITHOUT_SUCCESSOR child [1] 2026-01-01/.."),
                review(first, period("child", "2", "2024-06-01/2025-01-01")));
        assertEquals(
                List.of(
                        "DAYS_COVERED_TWICE child [1, 2] 2024-06-01/2026-01-01",
                        "DAYS_WITHOUT_SUCCESSOR child [2] 2027-01-01/.."),
                review(first, period("child", "2", "2024-06-01/2027-01-01")));
        assertEquals(
                List.of(
                        "DAYS_COVERED_TWICE child [1, 2] 2024-06-01/2026-01-01",
                        "DAYS_WITHOUT_SUCCESSOR child [1] 2026-01-01/.."),
                review(first, period("child", "2", "2024-06-01/2026-01-01")));
    }

    @Test
    void eachIdIsLookedAtByItselfInTheirOrder() {
        assertEquals(
                List.of(
                        "DAYS_UNCOVERED child [1, 2] 2024-02-01/2024-03-01",
                        "DAYS_WITHOUT_SUCCESSOR child [2] 2024-04-01/..",
                        "DAYS_WITHOUT_SUCCESSOR elder [1] 2024-02-15/.."),
                review(
                        period("elder", "1", "2024-02-01/2024-02-15"),
                        period("child", "2", "2024-03-01/2024-04-01"),
                        period("child", "1", "2024-01-01/2024-02-01")));
        assertEquals(List.of(), review());
    }
}
