package org.xinfeng.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.Measurement;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.casework.Proof;
import org.xinfeng.monitoring.AlertStep;
import org.xinfeng.office.CaseDesk;
import org.xinfeng.office.MonitoringDesk;
import org.xinfeng.office.ReferralDesk;
import org.xinfeng.referrals.Consent;
import org.xinfeng.referrals.Referral;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.registry.ResidentId;

/** A case with a plan, and an issue that goes to its department. */
final class CaseScene {

    static final String GOODS = "roof-felt";
    static final String SERVICE = "repair";

    private static final int DAYS_TO_REPAIR = 9;
    private static final String NEED = "housing";
    private static final String ISSUE = "unsafe-house";

    private final Stage stage;
    private final Say say;

    CaseScene(Stage stage) {
        this.stage = stage;
        this.say = stage.say();
    }

    void isOpened() {
        LocalDate today = stage.town().today();
        stage.at(today, 11, 0);
        CaseDesk desk = stage.town().cases();
        Case one = desk.open(Case.Opening.of(
                        stage.id("case"),
                        stage.resident(),
                        Stage.WORKER,
                        Case.OriginKind.ALERT,
                        AlertScene.alert(stage).value(),
                        today))
                .orElseThrow();
        CasePlan plan = desk.plan(CasePlan.Entry.of(
                        one.id(),
                        1,
                        List.of(NEED),
                        CasePlan.Item.of(GOODS, CasePlan.ItemKind.GOODS, NEED, today.plusDays(14)),
                        CasePlan.Item.of(SERVICE, CasePlan.ItemKind.SERVICE, NEED, today.plusDays(30))))
                .orElseThrow();
        desk.measure(Measurement.Entry.of(
                        stage.id("measured-start"), one.id(), Measurement.Moment.START, today, 2, 1, 3, 3, 2, 2))
                .orElseThrow();
        say.line(
                "开个案 %s，由 %s 负责；计划 %d 项：物资 %s，服务 %s",
                "Case %s is opened, owned by %s; its plan has %d items: goods %s, service %s",
                one.id().value(),
                one.owner().value(),
                plan.items().size(),
                plan.items().get(0).due(),
                plan.items().get(1).due());
    }

    void isReferred() {
        LocalDate today = stage.town().today();
        ResidentId resident = stage.resident();
        ReferralDesk desk = stage.town().referrals();
        Referral.Entry entry =
                Referral.Entry.of(stage.id("referral"), resident, ISSUE, Stage.WORKER, ItemCode.IDENTITY);
        say.line("转介住建部门，未经本人同意：%s", "To the housing department, without consent: %s", say.refusal(desk.refer(entry)));
        desk.hear(Consent.Entry.given(stage.id("consent"), resident, Consent.By.PERSON, today, ItemCode.IDENTITY))
                .orElseThrow();
        Referral sent = desk.refer(entry).orElseThrow();
        say.line(
                "  本人同意后转出，%s 前须答复，%s 起提醒",
                "  with consent it is sent; the answer is due by %s, reminded from %s on", sent.due(), sent.remindOn());
        MonitoringDesk alerts = stage.town().monitoring();
        alerts.dispose(AlertScene.alert(stage), AlertStep.Said.because("case-opened"))
                .orElseThrow();
        alerts.feedBack(AlertScene.alert(stage), AlertStep.Said.because("told-reporter"))
                .orElseThrow();
        alerts.close(AlertScene.alert(stage), AlertStep.Said.NOTHING).orElseThrow();
        say.line("预警处置、反馈、办结", "The alert is disposed of, answered to who reported it, and closed");
    }

    /** What was promised is done before its days, each with its proof. */
    void isSettled() {
        LocalDate day = LocalDate.parse(stage.notes()
                .once(
                        "loop.settled-on",
                        () -> stage.workday(stage.town().today().plusDays(DAYS_TO_REPAIR))
                                .toString()));
        stage.at(day, 16, 0);
        Referral.Id referral = new Referral.Id(stage.id("referral"));
        ReferralDesk departments = stage.town().referrals();
        if (departments.find(referral).orElseThrow().isWaiting()) { // not yet, if this was cut off behind it
            departments.answered(referral, day, "已修缮 / repaired").orElseThrow();
        }
        departments.done(referral, day).orElseThrow();
        CaseDesk desk = stage.town().cases();
        for (String item : List.of(GOODS, SERVICE)) {
            desk.itemDone(id(stage), new CasePlan.ItemCode(item), day, Proof.of(Proof.ProofKind.SIGNATURE, item))
                    .orElseThrow();
        }
        desk.assists(stage.resident()).stream()
                .filter(OpenedAssist::isOpen)
                .forEach(assist -> desk.closeAssist(assist.id(), day, Proof.of(Proof.ProofKind.PHOTO, "photo-311"))
                        .orElseThrow());
        say.line(
                "%s 部门按期答复并办妥，计划做完（有签收），隐患消除（有照片）",
                "%s: the department has answered in time, the plan is done (signed for), the hazard is gone (a photo)",
                day);
    }

    static Case.Id id(Stage stage) {
        return new Case.Id(stage.id("case"));
    }
}
