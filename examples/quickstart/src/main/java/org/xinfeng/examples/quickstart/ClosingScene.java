package org.xinfeng.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.Closing;
import org.xinfeng.casework.Measurement;
import org.xinfeng.office.CaseDesk;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** A closing that comes too soon and is refused, and the one that two persons agree to. */
final class ClosingScene {

    private final Stage stage;
    private final Say say;

    ClosingScene(Stage stage) {
        this.stage = stage;
        this.say = stage.say();
    }

    void isTooSoon() {
        CaseDesk desk = stage.town().cases();
        say.line("现在就结案？%s", "Closing it now? %s", say.refusal(desk.proposeClosing(CaseScene.id(stage))));
        unmet();
    }

    private void unmet() {
        Closing closing = stage.town().cases().conditions(CaseScene.id(stage)).orElseThrow();
        closing.unmet()
                .forEach(one -> say.plain("    " + say.texts().of(one.why().orElseThrow())
                        + one.details().stream()
                                .findFirst()
                                .map(detail -> say.either("：", ": ") + detail)
                                .orElse("")));
    }

    /** The first day on which the tier has stayed for long enough. */
    private LocalDate stayed() {
        return stage.town().cases().conditions(CaseScene.id(stage)).orElseThrow().unmet().stream()
                .filter(one ->
                        one.why().filter(Closing.Unmet.STAY_TOO_SHORT::equals).isPresent())
                .flatMap(one -> one.details().stream())
                .map(LocalDate::parse)
                .findFirst()
                .orElse(stage.town().today());
    }

    void comes() {
        LocalDate day = LocalDate.parse(stage.notes()
                .once("loop.closing-day", () -> stage.workday(stayed()).toString()));
        stage.at(day, 10, 0);
        say.line("%s 再访，六个维度再测：", "%s: visited and measured again in six dimensions:", day);
        visit(day);
        stage.town()
                .cases()
                .measure(Measurement.Entry.of(
                        stage.id("measured-end"), CaseScene.id(stage), Measurement.Moment.END, day, 3, 4, 3, 3, 4, 3))
                .orElseThrow();
        close(day);
    }

    private void visit(LocalDate day) {
        stage.town()
                .visits()
                .record(new VisitEntry(
                        new VisitId(stage.id("loop-visit-2")),
                        Stage.WORKER,
                        day,
                        VisitForm.HOME,
                        List.of(VisitEntry.PersonSeen.met(
                                stage.resident(), new Words(say, stage.town().policy()).everyQuestion(), List.of()))))
                .orElseThrow();
    }

    private void close(LocalDate day) {
        Case.Id one = CaseScene.id(stage);
        CaseDesk worker = stage.town().cases();
        CaseDesk second = stage.doors().apply(Stage.SECOND).cases();
        if (worker.find(one).orElseThrow().isOpen()) {
            worker.proposeClosing(one).orElseThrow();
            say.line(
                    "  %s 提出结案，自己同意：%s",
                    "  %s proposes to close it, and agreeing alone is refused: %s",
                    Stage.WORKER.value(),
                    say.refusal(worker.agreeClosing(one)));
            second.agreeClosing(one).orElseThrow();
        }
        Case closed = worker.find(one).orElseThrow();
        say.line(
                "  %s 同意：%s（%s），变化 %s，回访 %s",
                "  %s agrees: %s (%s); changes %s; followed up on %s",
                Stage.SECOND,
                say.texts().of(closed.phase()),
                day,
                Measurement.deltas(worker.measurements(one)).values(),
                closed.dates().followUps());
    }
}
