package org.xinfeng.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Label;
import org.xinfeng.staff.Role;

/** What only stands in until the place sets its own never takes the place of what is settled. */
class ProvisionalDutyTest {

    private static DutyRule monthly(String id, boolean provisional) {
        return new DutyRule(
                id,
                new Label("示例", "sample"),
                new DutyRule.Owed(
                        DutyKind.HOME_VISIT,
                        Cadence.rolling(1, Cadence.Unit.MONTH),
                        Role.SOCIAL_WORKER,
                        Optional.empty(),
                        false,
                        0),
                new DutyRule.To(List.of(Category.of("elder")), List.of(), false, Optional.empty()),
                Citation.of("S"),
                false,
                provisional);
    }

    private static List<String> left(DutyRule... rules) {
        List<Duties.Binding> binding = Stream.of(rules)
                .map(rule -> new Duties.Binding(rule, List.of()))
                .toList();
        return Duties.withoutKeptByOthers(binding).stream()
                .map(one -> one.rule().id())
                .toList();
    }

    @Test
    void theSettledOneStaysWhicheverComesFirst() {
        assertEquals(List.of("settled"), left(monthly("settled", false), monthly("standing-in", true)));
        assertEquals(List.of("settled"), left(monthly("standing-in", true), monthly("settled", false)));
    }

    @Test
    void ofEqualsOneStays() {
        assertEquals(1, left(monthly("one", true), monthly("other", true)).size());
        assertEquals(1, left(monthly("one", false), monthly("other", false)).size());
    }
}
