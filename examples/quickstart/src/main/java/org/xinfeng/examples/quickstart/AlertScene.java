package org.xinfeng.examples.quickstart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.AlertClock;
import org.xinfeng.monitoring.AlertStep;
import org.xinfeng.monitoring.FieldReport;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.office.MonitoringDesk;
import org.xinfeng.office.VisitReceipt;
import org.xinfeng.staff.Role;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** Two signals become one alert, its clock runs, and a visit answers it. */
final class AlertScene {

    private static final String CAUSE = "housing";

    private final Stage stage;
    private final Say say;

    AlertScene(Stage stage) {
        this.stage = stage;
        this.say = stage.say();
    }

    void comesIn() {
        LocalDate day = stage.firstDay();
        stage.at(day, 9, 0);
        Instant seen = stage.time().instant().minusSeconds(1800);
        report("report-1", "grid-leader", seen, "屋顶漏雨 / the roof leaks");
        stage.at(day, 9, 40);
        Alert alert = report("report-2", "hotline", seen, "邻居来电，墙体开裂 / a neighbour calls: a wall is cracked");
        MonitoringDesk desk = stage.town().monitoring();
        say.line(
                "%s：%s 收到两条信号，并成一条预警（%d 条信号，%s）",
                "%s, %s: two signals have come in and are one alert (%d signals, %s)",
                day,
                alert.resident().value(),
                desk.signals(alert.id()).size(),
                say.texts().of(alert.urgency()));
        clock();
        stage.at(day, 15, 40);
        clock();
        desk.assign(alert.id(), Stage.WORKER).orElseThrow();
        say.line("  派单给 %s", "  assigned to %s", Stage.WORKER.value());
        clock();
    }

    private Alert report(String id, String by, Instant seen, String note) {
        return stage.doors()
                .apply(by)
                .monitoring()
                .report(FieldReport.of(stage.id(id), stage.resident(), CAUSE, Signal.Urgency.ROUTINE, seen)
                        .noting(note))
                .orElseThrow();
    }

    private void clock() {
        AlertClock.Standing now =
                stage.town().monitoring().standing(alert(stage)).orElseThrow();
        say.line(
                "  %s：%s，下一步限 %s%s",
                "  %s: %s, the next step is due by %s%s",
                Stage.clock(stage.time().instant()),
                say.texts().of(now.alert().state()),
                now.due()
                        .map(due ->
                                Stage.clock(due.at()) + (due.estimated() ? say.either("（估计）", " (an estimate)") : ""))
                        .orElse("-"),
                now.overdue()
                        ? say.either("，已超时，升到第 ", ", overdue, rung ")
                                + now.rung()
                                + now.tell()
                                        .map(Role::value)
                                        .map(say.either(" 级：", ": ")::concat)
                                        .orElse("")
                        : "");
    }

    void isAnswered() {
        stage.at(stage.workday(stage.firstDay().plusDays(1)), 10, 0);
        VisitReceipt receipt = stage.town()
                .visits()
                .record(new VisitEntry(
                        new VisitId(stage.id("loop-visit")),
                        Stage.WORKER,
                        stage.town().today(),
                        VisitForm.HOME,
                        List.of(VisitEntry.PersonSeen.met(
                                stage.resident(),
                                new Words(say, stage.town().policy())
                                        .everyQuestion(VisitChapter.FIVE_INQUIRIES.toArray(VisitEntry.Answer[]::new)),
                                List.of(VisitChapter.ASSISTS.get(0))))))
                .orElseThrow();
        say.line(
                "%s 上门核查，五了解问全，完成到期任务 %d 项",
                "%s: the visit, the five inquiries asked, %d of what was owed answered",
                stage.town().today(),
                receipt.people().stream()
                        .mapToInt(person -> person.met().size())
                        .sum());
        stage.town()
                .cases()
                .assists(stage.resident())
                .forEach(assist -> say.line(
                        "  发现：%s；开一项协助，限 %s 前了结",
                        "  found: %s; an assist is open, to be seen to by %s",
                        say.texts().of(assist.kind()),
                        assist.due().map(LocalDate::toString).orElse("-")));
        clock();
        stage.town()
                .monitoring()
                .judge(alert(stage), AlertStep.Verdict.CONFIRMED, AlertStep.Said.NOTHING)
                .orElseThrow();
    }

    /** The alert of the chapter. */
    static Alert.Id alert(Stage stage) {
        return stage.town().monitoring().ofResident(stage.resident()).stream()
                .filter(one -> one.cause().value().equals(CAUSE))
                .reduce((former, last) -> last)
                .orElseThrow()
                .id();
    }
}
