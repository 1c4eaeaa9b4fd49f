package org.xinfeng.pairing;

import java.util.List;
import java.util.OptionalInt;
import org.xinfeng.kernel.DateRange;

/**
 * What a station counts about pairings in a period, each figure with the records behind it.
 *
 * @param open pairings that went on when the period ended
 * @param ended pairings that ended in the period
 * @param households how many households were paired on some day of the period, each once
 * @param seats helpers in seats on some day of the period (结对人员), each seat once
 * @param changed those of the seats that ended in the period while the pairing went on, so that the household lost a visitor it
 *     knew
 */
public record PairingFigures(
        DateRange period,
        List<Pairing.Id> open,
        List<Pairing.Id> ended,
        int households,
        List<Pairing.Seat.Id> seats,
        List<Pairing.Seat.Id> changed) {

    public PairingFigures {
        open = List.copyOf(open);
        ended = List.copyOf(ended);
        seats = List.copyOf(seats);
        changed = List.copyOf(changed);
    }

    /** The turnover of visitors: of 100 seats held, how many changed; empty if none was held. */
    public OptionalInt turnoverPercent() {
        return seats.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(100.0 * changed.size() / seats.size()));
    }
}
