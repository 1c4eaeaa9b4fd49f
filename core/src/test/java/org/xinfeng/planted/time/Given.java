package org.xinfeng.planted.time;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/** Innocent: it is given its time. */
final class Given {

    List<Object> now(InstantSource source, Clock clock) {
        return List.of(
                source.instant(),
                LocalDate.now(clock),
                LocalDate.ofInstant(source.instant(), ZoneId.of("Asia/Shanghai")),
                Clock.fixed(Instant.EPOCH, ZoneId.of("Asia/Shanghai")),
                InstantSource.fixed(Instant.EPOCH),
                new Date(0));
    }
}
