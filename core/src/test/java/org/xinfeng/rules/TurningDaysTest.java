package org.xinfeng.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.xinfeng.testing.ConditionArbitraries;
import org.xinfeng.testing.FactArbitraries;

/** No day on which a condition says something else of the same facts is passed over. */
class TurningDaysTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Condition GROWN_UP = new FactCondition.Age("born", FactCondition.Op.GE, 18);
    private static final Condition LONG_UNSEEN =
            new FactCondition.Since("last.seen", FactCondition.Op.GT, Period.ofMonths(6));
    private static final Condition ABSENT =
            new FactCondition.Compare(Vocabulary.ABSENT.code(), FactCondition.Op.EQ, FactValue.of(true));

    @Provide
    Arbitrary<Condition> conditions() {
        return ConditionArbitraries.conditions(List.of(Vocabulary.BORN, Vocabulary.LAST_SEEN, Vocabulary.ABSENT));
    }

    @Provide
    Arbitrary<Facts> facts() {
        return FactArbitraries.facts(List.of(Vocabulary.BORN, Vocabulary.LAST_SEEN, Vocabulary.ABSENT));
    }

    @Property(seed = "20261128")
    void fromOneTurningDayToTheNextAConditionSaysTheSame(
            @ForAll("conditions") Condition condition, @ForAll("facts") Facts facts) {
        TurningDays turning = TurningDays.of(List.of(condition));
        Facts from = facts;
        for (int turn = 0; turn < 12; turn++) {
            Optional<LocalDate> next = turning.after(from);
            LocalDate end = next.orElse(from.day().plusYears(130));
            assertTrue(end.isAfter(from.day()));
            for (LocalDate day : looked(from.day(), end)) {
                assertEquals(condition.on(from), condition.on(on(day, facts)), () -> condition + " on " + day);
            }
            if (next.isEmpty()) {
                return;
            }
            from = on(end, facts);
        }
    }

    @Test
    void aBirthdayAndTheEndOfAPeriodTurn() {
        assertEquals(
                List.of("2025-09-02", "2025-09-03"),
                turns(GROWN_UP, Map.of("born", date("2007-09-02")), "2025-09-01", "2025-09-03"));
        assertEquals(
                List.of("2025-08-31", "2025-09-01", "2025-09-02"),
                turns(LONG_UNSEEN, Map.of("last.seen", date("2025-03-01")), "2025-08-30", "2025-09-02"));
    }

    @Test
    void onceAllIsSaidNoDayTurnsAnyMore() {
        assertEquals(
                Optional.empty(),
                TurningDays.of(List.of(GROWN_UP)).after(Facts.of(DAY, Map.of("born", date("1950-01-01")))));
    }

    @Test
    void withoutTheDateOrWithoutADatedConditionNoDayTurns() {
        assertEquals(
                Optional.empty(), TurningDays.of(List.of(GROWN_UP, LONG_UNSEEN)).after(Facts.of(DAY, Map.of())));
        assertEquals(
                Optional.empty(),
                TurningDays.of(List.of(ABSENT)).after(Facts.of(DAY, Map.of("born", date("2007-09-02")))));
    }

    @Test
    void aDatedConditionTurnsWhereverItIsNested() {
        Facts facts = Facts.of(DAY, Map.of("born", date("2007-09-02")));
        List<Condition> nested = List.of(
                new Condition.All(List.of(ABSENT, GROWN_UP)),
                new Condition.Any(List.of(ABSENT, GROWN_UP)),
                new Condition.Not(GROWN_UP),
                new Condition.AtLeast(1, List.of(ABSENT, GROWN_UP)),
                new Condition.Not(new Condition.Any(List.of(new Condition.All(List.of(GROWN_UP)), ABSENT))));
        for (Condition condition : nested) {
            assertEquals(
                    Optional.of(LocalDate.of(2025, 9, 2)),
                    TurningDays.of(List.of(condition)).after(facts),
                    condition::toString);
        }
    }

    @Test
    void theNearestOfSeveralConditionsTurnsFirst() {
        Facts facts = Facts.of(DAY, Map.of("born", date("2008-01-01"), "last.seen", date("2025-05-01")));
        assertEquals(
                TurningDays.of(List.of(LONG_UNSEEN)).after(facts),
                TurningDays.of(List.of(GROWN_UP, LONG_UNSEEN)).after(facts));
    }

    private static List<LocalDate> looked(LocalDate from, LocalDate end) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(end) && day.isBefore(from.plusDays(5)); day = day.plusDays(1)) {
            days.add(day);
        }
        for (LocalDate day = from; day.isBefore(end); day = day.plusMonths(1)) {
            days.add(day);
        }
        days.add(end.minusDays(1));
        return days;
    }

    private static List<String> turns(Condition condition, Map<String, FactValue> known, String from, String last) {
        List<String> days = new ArrayList<>();
        Optional<LocalDate> next = TurningDays.of(List.of(condition)).after(Facts.of(LocalDate.parse(from), known));
        while (next.isPresent() && !next.get().isAfter(LocalDate.parse(last))) {
            days.add(next.get().toString());
            next = TurningDays.of(List.of(condition)).after(Facts.of(next.get(), known));
        }
        return days;
    }

    private static FactValue date(String day) {
        return FactValue.of(LocalDate.parse(day));
    }

    private static Facts on(LocalDate day, Facts facts) {
        return Facts.of(day, facts.known());
    }
}
