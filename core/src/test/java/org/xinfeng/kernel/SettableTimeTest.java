package org.xinfeng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettableTimeTest {

    private static final Instant NOON = Instant.parse("2024-05-20T04:00:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void itStandsStillUntilItIsSet() {
        SettableTime time = SettableTime.at(NOON);
        assertEquals(NOON, time.instant());
        assertEquals(NOON, time.instant());
        time.set(NOON.plusSeconds(1));
        assertEquals(NOON.plusSeconds(1), time.instant());
    }

    @Test
    void itGoesOnByATimeAndBack() {
        SettableTime time = SettableTime.at(NOON);
        time.advance(Duration.ofDays(1));
        assertEquals(NOON.plus(Duration.ofDays(1)), time.instant());
        time.advance(Duration.ofHours(-25));
        assertEquals(NOON.minus(Duration.ofHours(1)), time.instant());
    }

    @Test
    void aTimeOfADayIsThatOfTheZone() {
        SettableTime time = SettableTime.at(LocalDate.of(2024, 5, 20), LocalTime.NOON, SHANGHAI);
        assertEquals(NOON, time.instant());
        time.set(LocalDate.of(2024, 5, 21), LocalTime.of(7, 30), SHANGHAI);
        assertEquals(Instant.parse("2024-05-20T23:30:00Z"), time.instant());
        time.set(LocalDate.of(2024, 5, 21), LocalTime.of(7, 30), ZoneId.of("UTC"));
        assertEquals(Instant.parse("2024-05-21T07:30:00Z"), time.instant());
    }

    @Test
    void aTimeThatTheClocksWerePutForwardOverIsAsMuchLater() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        SettableTime time = SettableTime.at(LocalDate.of(2024, 3, 31), LocalTime.of(2, 30), berlin);
        assertEquals(Instant.parse("2024-03-31T01:30:00Z"), time.instant());
    }

    @Test
    void manyThreadsLoseNoStep() {
        SettableTime time = SettableTime.at(NOON);
        IntStream.range(0, 1000).parallel().forEach(i -> time.advance(Duration.ofSeconds(1)));
        assertEquals(NOON.plusSeconds(1000), time.instant());
    }

    @Test
    void itSaysWhatItStandsAt() {
        assertEquals("SettableTime[2024-05-20T04:00:00Z]", SettableTime.at(NOON).toString());
    }
}
