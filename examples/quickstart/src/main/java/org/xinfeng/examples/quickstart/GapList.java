package org.xinfeng.examples.quickstart;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xinfeng.indicators.Gap;

/** Tells of every kind of gap how many there are, and names some. */
final class GapList {

    private static final int DETAILS = 3;

    private final Say say;
    private final int shown;

    /** @param shown how many of each kind are named */
    GapList(Say say, int shown) {
        this.say = say;
        this.shown = shown;
    }

    void tell(List<Gap> gaps) {
        Map<Gap.Kind, Integer> counts = new EnumMap<>(Gap.Kind.class);
        gaps.forEach(gap -> counts.merge(gap.kind(), 1, Integer::sum));
        say.line("缺口（一个都不能漏）：", "The gaps (nobody may be missed):");
        counts.forEach((kind, count) -> {
            say.plain(String.format("  %5d  %s", count, say.texts().of(kind)));
            gaps.stream()
                    .filter(gap -> gap.kind() == kind)
                    .sorted(Comparator.comparing(GapList::details))
                    .limit(shown)
                    .forEach(gap -> say.plain("           " + named(gap)));
        });
    }

    private static String named(Gap gap) {
        return (gap.resident().map(id -> id.value() + " ").orElse("") + details(gap)).strip();
    }

    private static String details(Gap gap) {
        return String.join(", ", gap.details().stream().limit(DETAILS).toList());
    }
}
