package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.storage.Storage;

/** The run: each day what happens, then what must be so. */
final class Run {

    private final Town town;
    private final Say say;
    private final List<Happening> happenings;
    private final List<Check> checks;

    Run(Options options, Storage storage, Say say) {
        this.town = new Town(options, storage);
        this.say = say;
        Visiting visiting = new Visiting();
        Phone phone = new Phone();
        Pairs pairs = new Pairs();
        this.happenings = List.of(
                new Opening(),
                new Moving(),
                new Fortune(),
                new GrowingUp(),
                new Absences(),
                new Leaving(),
                new Retiring(),
                new Host(),
                new Floods(visiting),
                new Rounds(),
                new WorkingDay(visiting, phone),
                phone,
                new Alerts(visiting),
                new Decisions(),
                town.referrals,
                town.handovers,
                new Teams(),
                new Assisting(),
                new Cases(),
                pairs,
                new HostTwice());
        this.checks = List.of(
                new DueCheck(),
                new FileCheck(),
                new AlertsCheck(),
                new CasesCheck(),
                new ReferralsCheck(),
                new HandoversCheck(town.handovers),
                new GapsCheck(),
                new FiguresCheck(),
                new PairsCheck(pairs));
    }

    /** @throws Violation on the first day on which something that must be so is not */
    Town go() {
        try (Checking checking = new Checking(town)) {
            go(checking);
        } catch (RuntimeException e) {
            throw first(e);
        }
        return town;
    }

    /** What a day has done wrong is told before what followed from it. */
    private static RuntimeException first(RuntimeException e) {
        return e.getSuppressed().length > 0 && e.getSuppressed()[0] instanceof Violation earlier ? earlier : e;
    }

    private void go(Checking checking) {
        LocalDate end = Town.FIRST_DAY.plusYears(town.options.years());
        for (LocalDate day = Town.FIRST_DAY; day.isBefore(end); day = day.plusDays(1)) {
            town.begin(day);
            happen();
            checking.begin(day, questions(one -> one.today(town)));
            if (day.plusDays(1).getDayOfMonth() == 1) {
                say.line(
                        "%s  在册 %d 人，累计探访 %d 人次，变级 %d 次",
                        "%s  %d on file, %d person-visits, %d tier changes so far",
                        YearMonth.from(day),
                        town.onFile().size(),
                        town.tally.met(),
                        town.tally.tierChanges.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum());
            }
        }
        checking.begin(town.today(), questions(one -> one.atTheEnd(town)));
    }

    private void happen() {
        try {
            happenings.forEach(one -> one.happen(town));
        } catch (Outcome.RefusedException e) {
            throw new Violation("a desk", town.today(), "what happened", "done", String.valueOf(e.getMessage()));
        }
    }

    private List<Question> questions(Function<Check, Question> of) {
        return checks.stream().map(of).toList();
    }
}
