package org.xinfeng.monitoring;

import java.time.Instant;

/**
 * The signals that an alert comes from.
 *
 * @param signals how many there are
 * @param source of the first of them
 * @param discoveredAt the earliest moment at which one of them was found out
 * @param raisedAt when the first of them came in
 */
public record AlertOrigin(
        int signals, Signal.Source source, Signal.Id first, Signal.Id last, Instant discoveredAt, Instant raisedAt) {

    AlertOrigin with(Signal more) {
        return new AlertOrigin(
                signals + 1,
                source,
                first,
                more.id(),
                more.discoveredAt().isBefore(discoveredAt) ? more.discoveredAt() : discoveredAt,
                raisedAt);
    }
}
