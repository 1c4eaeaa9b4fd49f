package org.xinfeng.storage.contract;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;

/** What a {@link NaiveStorage} tells of a unit, wrongly if that is the {@link Fault}. */
final class NaiveCommits {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private NaiveCommits() {}

    static Act told(Fault fault, Act act) {
        return switch (fault) {
            case COMMITS_WITHOUT_ACTOR -> new Act(ActorId.of("unknown"), act.purpose(), act.at(), act.unit());
            case COMMITS_IN_MILLISECONDS -> at(act, act.at().truncatedTo(ChronoUnit.MILLIS));
            case COMMITS_IN_LOCAL_TIME -> at(act, inLocalTime(act.at()));
            case COMMITS_UNDER_ANOTHER_UNIT_ID -> Act.of(act.actor(), act.purpose(), act.at());
            case COMMITS_CUT_LONG_CODES ->
                new Act(
                        act.actor(),
                        Purpose.of(act.purpose()
                                .value()
                                .substring(0, Math.min(32, act.purpose().value().length()))),
                        act.at(),
                        act.unit());
            default -> act;
        };
    }

    private static Act at(Act act, Instant at) {
        return new Act(act.actor(), act.purpose(), at, act.unit());
    }

    /** An instant that was kept as the clock of a town showed it, which does not tell the hour that came twice. */
    static Instant inLocalTime(Instant at) {
        return at.atZone(SHANGHAI).toLocalDateTime().atZone(SHANGHAI).toInstant();
    }

    static List<String> ids(Fault fault, List<String> ids) {
        return switch (fault) {
            case COMMITS_SORT_IDS -> ids.stream().sorted().toList();
            case COMMITS_JOIN_IDS -> List.of(String.join(",", ids).split(",", -1));
            case COMMITS_CUT_MANY_IDS -> ids.subList(0, Math.min(1_000, ids.size()));
            default -> ids;
        };
    }
}
