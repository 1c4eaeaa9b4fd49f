package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.casework.CaseRefusal;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.casework.OpenedAssist.WithdrawnWhy;
import org.xinfeng.community.CommunityRefusal;
import org.xinfeng.community.PolicyHelp;
import org.xinfeng.community.PolicyHelp.Stage;
import org.xinfeng.community.Struck;
import org.xinfeng.indicators.BenefitFigures;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.VisitEntry.AssistKind;

/** From being told of a policy to the result of the application (告知并协助申请政策救助). */
class PolicyHelpsTest {

    private static final DateRange WEEK = DateRange.ofClosed(MONDAY, MONDAY.plusDays(6));

    private final CaseTown cases = CaseTown.open();
    private final Town town = cases.town;
    private final ResidentId child = town.greenChild("c1");
    private final OpenedAssist.Id assist = open("a1", child);

    private OpenedAssist.Id open(String id, ResidentId resident) {
        return cases.found(id, resident, AssistKind.POLICY).id();
    }

    private Outcome<PolicyHelp> step(OpenedAssist.Id on, Stage stage, LocalDate day) {
        return cases.desk().step(PolicyHelp.Entry.of(on, "low-income", stage, day));
    }

    /** All steps on one day, up to a result. */
    private void through(OpenedAssist.Id on, Stage result) {
        for (Stage stage : List.of(Stage.TOLD, Stage.HELPED, Stage.APPLIED, result)) {
            step(on, stage, town.today()).orElseThrow();
        }
    }

    private BenefitFigures figures(DateRange period) {
        return town.station().socialFigures(period).benefits();
    }

    // D14
    @Test
    void peopleAreToldHelpedAndApprovedAndEachIsCountedOnce() {
        ResidentId other = town.greenChild("c2");
        through(assist, Stage.APPROVED);
        through(open("a2", child), Stage.APPROVED);
        through(open("a3", other), Stage.TURNED_DOWN);
        town.on(MONDAY.plusDays(8));
        through(open("a4", town.greenChild("c3")), Stage.APPROVED);
        step(open("a5", other), Stage.TOLD, town.today()).orElseThrow();
        BenefitFigures week = figures(WEEK);
        assertEquals(List.of(child), week.approved());
        assertEquals(List.of(other), week.inPeriod().get(Stage.TURNED_DOWN));
        assertEquals(List.of(child, other), week.inPeriod().get(Stage.TOLD));
        assertEquals(List.of(child), week.approvedInAll());
        BenefitFigures next = figures(DateRange.ofClosed(MONDAY.plusDays(7), MONDAY.plusDays(13)));
        assertEquals(List.of(ResidentId.of("c3")), next.approved());
        assertEquals(List.of(child, ResidentId.of("c3")), next.approvedInAll());
        assertEquals(List.of(other, ResidentId.of("c3")), next.inPeriod().get(Stage.TOLD));
        assertEquals(List.of(ResidentId.of("c3")), next.inPeriod().get(Stage.HELPED));
    }

    @Test
    void theStepsAreTakenInOrderWithTheirDays() {
        assertRefused(CommunityRefusal.OUT_OF_ORDER, step(assist, Stage.APPLIED, MONDAY));
        step(assist, Stage.TOLD, MONDAY).orElseThrow();
        assertRefused(CommunityRefusal.OUT_OF_ORDER, step(assist, Stage.APPLIED, MONDAY));
        assertRefused(OfficeRefusal.IN_FUTURE, step(assist, Stage.HELPED, MONDAY.plusDays(1)));
        town.on(MONDAY.plusDays(4));
        step(assist, Stage.HELPED, MONDAY.plusDays(3)).orElseThrow();
        assertRefused(CommunityRefusal.BEFORE_BEGINNING, step(assist, Stage.APPLIED, MONDAY.plusDays(2)));
        step(assist, Stage.APPLIED, MONDAY.plusDays(3)).orElseThrow();
        PolicyHelp done = cases.desk()
                .step(PolicyHelp.Entry.of(assist, "low-income", Stage.APPROVED, MONDAY.plusDays(4))
                        .shownBy("decision-7"))
                .orElseThrow();
        assertEquals(Optional.of(MONDAY), done.on(Stage.TOLD));
        assertEquals(Optional.of(MONDAY.plusDays(4)), done.on(Stage.APPROVED));
        assertEquals(Optional.empty(), done.on(Stage.TURNED_DOWN));
        assertEquals(
                Optional.of("decision-7"),
                done.steps().get(3).reference().map(org.xinfeng.casework.Proof.Reference::value));
        assertRefused(CommunityRefusal.OUT_OF_ORDER, step(assist, Stage.TURNED_DOWN, MONDAY.plusDays(4)));
        assertEquals(List.of(done), cases.desk().policyHelps(child));
    }

    @Test
    void aStepSentTwiceIsTakenOnce() {
        PolicyHelp told = step(assist, Stage.TOLD, MONDAY).orElseThrow();
        long revision = town.revision();
        town.on(MONDAY.plusDays(1));
        assertEquals(told, step(assist, Stage.TOLD, MONDAY).orElseThrow());
        PolicyHelp helped = step(assist, Stage.HELPED, MONDAY).orElseThrow();
        assertEquals(helped, step(assist, Stage.TOLD, MONDAY).orElseThrow(), "also one before the last");
        assertEquals(revision + 1, town.revision());
        assertRefused(CommunityRefusal.OUT_OF_ORDER, step(assist, Stage.TOLD, MONDAY.plusDays(1)));
    }

    @Test
    void itIsOnOneAssistOfTheKindPolicyThatStandsAndAboutOneProgramme() {
        OpenedAssist.Id resource = cases.found("a2", child, AssistKind.RESOURCE).id();
        assertRefused(CommunityRefusal.OTHER_ASSIST, step(resource, Stage.TOLD, MONDAY));
        assertRefused(CaseRefusal.UNKNOWN_ASSIST, step(new OpenedAssist.Id("a9"), Stage.TOLD, MONDAY));
        assertRefused(CaseRefusal.BEFORE_FINDING, step(assist, Stage.TOLD, MONDAY.minusDays(1)));
        step(assist, Stage.TOLD, MONDAY).orElseThrow();
        assertRefused(
                CommunityRefusal.OTHER_PROGRAMME,
                cases.desk().step(PolicyHelp.Entry.of(assist, "temporary-relief", Stage.HELPED, MONDAY)));
        cases.desk().withdrawAssist(assist, WithdrawnWhy.DECLINED).orElseThrow();
        assertRefused(CaseRefusal.ASSIST_OVER, step(assist, Stage.HELPED, MONDAY));
    }

    @Test
    void theResultMayComeAfterTheAssistWasClosed() {
        step(assist, Stage.TOLD, MONDAY).orElseThrow();
        step(assist, Stage.HELPED, MONDAY).orElseThrow();
        step(assist, Stage.APPLIED, MONDAY).orElseThrow();
        cases.desk().closeAssist(assist, MONDAY, CaseTown.photo("form")).orElseThrow();
        town.on(MONDAY.plusDays(5));
        step(assist, Stage.APPROVED, MONDAY.plusDays(5)).orElseThrow();
        assertEquals(List.of(child), figures(WEEK).approved());
    }

    @Test
    void whatWasEnteredWronglyIsStruckOutAndCountsNoMore() {
        through(assist, Stage.APPROVED);
        PolicyHelp struck =
                cases.desk().strikeSteps(assist, Struck.Because.MISTAKEN).orElseThrow();
        assertEquals(
                struck, cases.desk().strikeSteps(assist, Struck.Because.DOUBLED).orElseThrow(), "twice is once");
        assertEquals(List.of(), figures(WEEK).approved());
        assertEquals(List.of(), figures(WEEK).approvedInAll());
        assertEquals(List.of(struck), cases.desk().policyHelps(child), "it stays on record");
        OpenedAssist.Id begun = open("a2", child);
        step(begun, Stage.TOLD, MONDAY).orElseThrow();
        cases.desk().strikeSteps(begun, Struck.Because.MISTAKEN).orElseThrow();
        assertRefused(CommunityRefusal.STRUCK_OUT, step(begun, Stage.HELPED, MONDAY));
        assertRefused(
                CommunityRefusal.UNKNOWN_HELP, cases.desk().strikeSteps(open("a3", child), Struck.Because.MISTAKEN));
    }
}
