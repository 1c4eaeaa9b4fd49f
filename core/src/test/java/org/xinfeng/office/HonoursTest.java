package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xinfeng.community.Domain;
import org.xinfeng.community.Honour;
import org.xinfeng.indicators.SocialFigures;
import org.xinfeng.kernel.DateRange;

/** The honours of a station, in its two domains. */
class HonoursTest {

    private static final Honour SECOND = honour("h2", 2022, 8, Domain.PARTICIPATION);
    private static final Honour FIRST = honour("h1", 2021, 7, Domain.SAFETY_NET);
    private static final Honour THIRD = honour("h3", 2023, 12, Domain.SAFETY_NET);

    private final Town town = Town.open();

    private static Honour honour(String id, int year, int month, Domain domain) {
        return Honour.of(id, LocalDate.of(year, month, 1), "某单位", "某称号", domain);
    }

    private StaffDesk staff() {
        return town.station().staff();
    }

    // A1
    @Test
    void honoursAreListedByDateAndCountedByDomain() {
        for (Honour one : List.of(THIRD, SECOND, FIRST)) {
            staff().keepHonour(one).orElseThrow();
        }
        assertEquals(
                List.of(FIRST, SECOND, THIRD), staff().honours(DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1))));
        assertEquals(
                List.of(SECOND), staff().honours(DateRange.of(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1))));
        SocialFigures figures =
                town.station().socialFigures(DateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 1, 1)));
        assertEquals(
                Map.of(Domain.SAFETY_NET, List.of(FIRST.id()), Domain.PARTICIPATION, List.of(SECOND.id())),
                figures.honours());
        assertEquals(2, figures.honoursInAll());
    }

    @Test
    void anHonourIsKeptOnceAndCanBePutRight() {
        staff().keepHonour(FIRST).orElseThrow();
        long revision = town.revision();
        staff().keepHonour(FIRST).orElseThrow();
        assertEquals(revision, town.revision());
        Honour right = Honour.of("h1", FIRST.on(), "某单位", "另一称号", Domain.SAFETY_NET);
        staff().keepHonour(right).orElseThrow();
        assertEquals(List.of(right), staff().honours(DateRange.ofUnboundedEnd(FIRST.on())));
        assertRefused(
                OfficeRefusal.IN_FUTURE,
                staff().keepHonour(Honour.of("h9", MONDAY.plusDays(1), "某单位", "某称号", Domain.SAFETY_NET)));
    }
}
