package org.xinfeng.examples.quickstart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.xinfeng.Xinfeng;
import org.xinfeng.indicators.Figures;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.office.CatchUpReport;
import org.xinfeng.office.Station;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.Purpose;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** Chapter 5: all from what was stored: time goes by, then the figures and the gaps. */
final class MonthChapter {

    private static final int SHOWN = 3;

    private static final int VISITS_PER_WEEK = 16;
    private static final int DAYS_AHEAD = 14;

    private final Say say;
    private final SettableTime time;
    private final Notebook notes;

    MonthChapter(Say say, SettableTime time, Notebook notes) {
        this.say = say;
        this.time = time;
        this.notes = notes;
    }

    /** @param door the station anew for each step, as a host would ask for it */
    void tell(Supplier<Station> door) {
        say.title(5, "关店再开，一个月过去", "Closed, opened again, and a month goes by");
        LocalDate end = door.get().today().plusMonths(1);
        LocalDate first = end.minusMonths(1).withDayOfMonth(1);
        LocalDate friday = door.get().today().with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
        for (; friday.isBefore(end); friday = friday.plusWeeks(1)) {
            LocalDate week = friday;
            time.set(week, LocalTime.of(17, 0), Xinfeng.ZONE);
            notes.step("week-" + week, time, () -> week(door.get(), week));
        }
        time.set(end, LocalTime.of(9, 0), Xinfeng.ZONE);
        Station town = door.get();
        say.line("今天 %s", "Today is %s", end);
        if (town.visits().due(DueQuery.until(end).atMost(1)).behind()) {
            say.line("到期清单提醒：还没推进到今天", "The due list warns: time has not been written down up to today");
        }
        CatchUpReport report =
                town.catchUp(end, say.progress("已推进", "caught up")).orElseThrow();
        say.line(
                "推进到今天：%d 人中 %d 人有变化，等级变化 %s，新排 %d，漏访 %d",
                "Caught up: of %d residents %d have changes; tiers %s; %d planned, %d missed",
                report.residents(),
                report.changed(),
                report.tierChanges(),
                report.planned(),
                report.missed());
        figures(town, DateRange.ofClosed(first, end));
        new GapList(say, SHOWN).tell(town.gaps());
    }

    /** A week's work: time is written down, and in each village some of what is due is visited, a unit for each village. */
    private void week(Station town, LocalDate friday) {
        town.catchUp(friday).orElseThrow();
        List<VisitEntry.Answer> answers = new Words(say, town.policy()).everyQuestion();
        int visited = 0;
        for (Village village : town.registry().villages()) {
            List<ResidentId> due = Notebook.residents(
                    notes.once("week-" + friday + "." + village.id().value(), () -> due(town, village, friday)));
            visited += town.unit(Purpose.of("weekly-visits"), together -> {
                        for (ResidentId resident : due) {
                            together.visits()
                                    .record(new VisitEntry(
                                            new VisitId(friday + "/" + resident.value()),
                                            WorkerId.of("sw1"),
                                            friday,
                                            VisitForm.HOME,
                                            List.of(VisitEntry.PersonSeen.met(resident, answers, List.of()))))
                                    .orElseThrow();
                        }
                        return Outcome.done(due.size());
                    })
                    .orElseThrow();
        }
        int open = town.figures(DateRange.ofClosed(friday, friday)).overdue();
        say.line("%s 这一周：走访 %d 户，逾期还有 %d 项", "The week to %s: %d visited, %d overdue", friday, visited, open);
    }

    private static String due(Station town, Village village, LocalDate friday) {
        return Notebook.line(
                DueChapter.all(
                                town,
                                DueQuery.until(friday.plusDays(DAYS_AHEAD))
                                        .in(village.id())
                                        .atMost(200))
                        .stream()
                        .sorted(DueChapter.AS_LISTED)
                        .limit(VISITS_PER_WEEK)
                        .map(one -> one.occurrence().resident())
                        .distinct()
                        .toList());
    }

    private void figures(Station town, DateRange month) {
        Figures figures = town.figures(month);
        say.line("本站数字（%s）：", "The station's figures (%s):", month);
        say.line(
                "  在册 %d 人，到期未做 %d 项（逾期 %d）",
                "  %d residents on file, %d tasks due and open (%d overdue)",
                figures.onFile(),
                figures.open(),
                figures.overdue());
        say.line(
                "  走访 %d 次，探访 %d 人次，未遇 %d；按时率 %s",
                "  %d visits, %d people met, %d not met; in time %s",
                figures.visits(),
                figures.personVisits(),
                figures.failedAttempts(),
                figures.inTimePercent().isPresent() ? figures.inTimePercent().getAsInt() + " %" : "–");
        say.line("  已了结：%s", "  ended: %s", named(figures.ended()));
        say.line("  各村（少于 %d 人不显示）：", "  by village (counts under %d are hidden):", Figures.HIDDEN_BELOW);
        for (Village village : town.registry().villages()) {
            StringBuilder row = new StringBuilder();
            for (TierScale.Step step : town.policy().scale().steps()) {
                var shown = figures.shown(village.id(), step.tier().value());
                row.append(String.format(" %s %4s", step.tier().value(), shown.isPresent() ? shown.getAsInt() : "<3"));
            }
            say.plain("    " + row + "  " + village.name());
        }
    }

    private String named(Map<org.xinfeng.visits.Occurrence.State, Integer> ended) {
        return String.join(
                say.either("，", ", "),
                ended.entrySet().stream()
                        .map(entry -> say.texts().of(entry.getKey()) + " " + entry.getValue())
                        .toList());
    }
}
