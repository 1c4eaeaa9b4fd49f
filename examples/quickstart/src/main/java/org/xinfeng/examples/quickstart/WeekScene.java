package org.xinfeng.examples.quickstart;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.xinfeng.Xinfeng;
import org.xinfeng.agenda.Agenda;
import org.xinfeng.agenda.AgendaRequest;
import org.xinfeng.registry.VillageId;
import org.xinfeng.storage.json.ICalendar;

/** The next week of one worker, written as a calendar that a telephone reads. */
final class WeekScene {

    private static final int WORKING_WEEK = 4;

    private final Stage stage;

    WeekScene(Stage stage) {
        this.stage = stage;
    }

    void isPlanned(Path data) {
        Say say = stage.say();
        LocalDate monday = stage.town().today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Agenda week = stage.town()
                .visits()
                .agenda(Stage.WORKER, AgendaRequest.of(monday, monday.plusDays(WORKING_WEEK)))
                .orElseThrow();
        Map<VillageId, String> names = new HashMap<>();
        stage.town().registry().villages().forEach(village -> names.put(village.id(), village.name()));
        Path file = data.resolve(Stage.WORKER.value() + "-" + monday + ".ics");
        ICalendar.write(
                file,
                week,
                ICalendar.Options.of(stage.town().id(), stage.time().instant(), Xinfeng.ZONE, say.locale())
                        .naming(village -> names.getOrDefault(village, village.value())));
        say.line("%s 下一周的走访日程写在 %s：", "The next week of %s is in %s:", Stage.WORKER.value(), file);
        week.days()
                .forEach(day -> say.line(
                        "  %s：入户 %d，电话 %d，%d 个村，%d 分钟",
                        "  %s: %d home visits, %d calls, villages %d, %d minutes",
                        day.date(),
                        day.rounds().stream()
                                .mapToInt(round -> round.visits().size())
                                .sum(),
                        day.calls().size(),
                        day.rounds().size(),
                        day.minutes()));
        week.leftOut().stream()
                .findFirst()
                .ifPresent(left -> say.line(
                        "  排不下 %d 项，例如：%s%s",
                        "  %d do not fit, such as one: %s%s",
                        week.leftOut().size(),
                        say.texts().of(left.reason()),
                        left.change()
                                .map(change -> say.either("；最小改动：", "; what would help: ")
                                        + say.texts().of(change.what()) + " " + change.day())
                                .orElse("")));
    }
}
