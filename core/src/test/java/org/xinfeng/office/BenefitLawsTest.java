package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.community.PolicyHelp;
import org.xinfeng.community.PolicyHelp.Stage;
import org.xinfeng.community.Struck;
import org.xinfeng.indicators.BenefitFigures;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.VisitEntry.AssistKind;

/** Steps in whatever order, late and twice: the figures are what a list kept by hand says, with each person once. */
class BenefitLawsTest {

    /** A step that was taken. */
    private record Taken(OpenedAssist.Id assist, ResidentId resident, Stage stage, LocalDate on) {}

    @Property(tries = 60, seed = "3405")
    void whoeverWasApprovedIsCountedOnceHoweverManyAssistsItTook(@ForAll long seed) {
        Random random = new Random(seed);
        CaseTown cases = CaseTown.open();
        Town town = cases.town;
        List<ResidentId> people = List.of(town.greenChild("c1"), town.greenChild("c2"), town.elder("e1"));
        Map<OpenedAssist.Id, ResidentId> assists = new HashMap<>();
        List<Taken> taken = new ArrayList<>();
        LocalDate first = town.today();
        for (int i = 0; i < 60; i++) {
            int what = random.nextInt(8);
            if (what == 0 || assists.isEmpty()) {
                ResidentId any = people.get(random.nextInt(people.size()));
                assists.put(cases.found("a" + i, any, AssistKind.POLICY).id(), any);
            } else if (what == 1) {
                town.on(town.today().plusDays(random.nextInt(5)));
            } else {
                OpenedAssist.Id any = assists.keySet().stream()
                        .sorted(java.util.Comparator.comparing(OpenedAssist.Id::value))
                        .skip(random.nextInt(assists.size()))
                        .findFirst()
                        .orElseThrow();
                if (what == 2 && random.nextInt(4) == 0) {
                    if (cases.desk().strikeSteps(any, Struck.Because.MISTAKEN).isDone()) {
                        taken.removeIf(step -> step.assist().equals(any));
                    }
                    continue;
                }
                Stage stage = likely(random, taken, any);
                LocalDate on = town.today().minusDays(random.nextInt(4));
                PolicyHelp.Entry entry = PolicyHelp.Entry.of(any, "low-income", stage, on);
                long before = town.revision();
                boolean done = cases.desk().step(entry).isDone();
                if (done && town.revision() > before) {
                    taken.add(new Taken(any, assists.get(any), stage, on));
                    assertTrue(cases.desk().step(entry).isDone(), "twice is once");
                    assertEquals(before + 1, town.revision());
                }
            }
        }
        LocalDate from = first.minusDays(4).plusDays(random.nextInt(20));
        DateRange period = DateRange.of(from, from.plusDays(1 + random.nextInt(20)));
        BenefitFigures figures = town.station().socialFigures(period).benefits();
        for (Stage stage : Stage.values()) {
            List<ResidentId> counted = figures.inPeriod().get(stage);
            assertEquals(new HashSet<>(counted).size(), counted.size(), "each once");
            assertEquals(
                    taken.stream()
                            .filter(step -> step.stage() == stage && period.contains(step.on()))
                            .map(Taken::resident)
                            .collect(Collectors.toSet()),
                    Set.copyOf(counted));
        }
        assertEquals(
                taken.stream()
                        .filter(step -> step.stage() == Stage.APPROVED
                                && step.on().isBefore(period.end().orElseThrow()))
                        .map(Taken::resident)
                        .collect(Collectors.toSet()),
                Set.copyOf(figures.approvedInAll()));
        assertTrue(figures.approvedInAll().containsAll(figures.approved()));
        assertTrue(figures.approvedInAll().size() <= people.size());
    }

    /** Mostly the one that follows. */
    private static Stage likely(Random random, List<Taken> taken, OpenedAssist.Id assist) {
        long steps = taken.stream().filter(step -> step.assist().equals(assist)).count();
        return Stage.values()[random.nextInt(4) == 0 ? random.nextInt(5) : (int) Math.min(3, steps)];
    }
}
