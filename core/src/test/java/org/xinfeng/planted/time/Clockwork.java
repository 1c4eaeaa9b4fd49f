package org.xinfeng.planted.time;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/** Planted: each line reads the clock or the zone of the machine. */
final class Clockwork {

    List<Object> now() {
        Supplier<Instant> later = Instant::now;
        return List.of(
                LocalDate.now(),
                LocalDate.now(ZoneId.of("Asia/Shanghai")),
                later,
                System.currentTimeMillis(),
                new Date(),
                Clock.systemUTC(),
                InstantSource.system(),
                ZoneId.systemDefault());
    }
}
