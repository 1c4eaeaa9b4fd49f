package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.Texts;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.TeamRefusal;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.referrals.Consent;
import org.xinfeng.referrals.Referral;
import org.xinfeng.referrals.ReferralFigures;
import org.xinfeng.referrals.ReferralRefusal;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.referrals.ReferralState;
import org.xinfeng.referrals.ReferralStep.Reason;
import org.xinfeng.referrals.SampleReferrals;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.LeavingRefusal;

/** An issue found goes to the department it belongs to, and is followed until it is done or said what comes next. D2. */
class ReferralDeskTest {

    private final Town town = Town.open(SampleReferrals.library());
    private final ResidentId child = town.child("c1");

    private ReferralDesk desk() {
        return town.station().referrals();
    }

    /** One that tells nothing of the person. */
    static Referral.Entry dropout(String id, ResidentId resident) {
        return Referral.Entry.of(id, resident, "dropout", Town.LIN);
    }

    private Referral sent(String id) {
        return desk().refer(dropout(id, child)).orElseThrow();
    }

    private Referral.Id id(String id) {
        return new Referral.Id(id);
    }

    // D2
    @Test
    void thePolicyNamesTheDepartmentAndTheDayItMustAnswerBy() {
        Referral referral = sent("r1");
        assertEquals(SampleReferrals.SCHOOL, referral.department());
        assertEquals(LocalDate.of(2025, 6, 16), referral.due());
        assertEquals(LocalDate.of(2025, 6, 12), referral.remindOn());
        assertFalse(referral.isReminderDue(MONDAY.plusDays(2)));
        assertTrue(referral.isReminderDue(MONDAY.plusDays(3)));
        assertEquals(referral, sent("r1"), "twice is once");
        assertEquals(1, desk().of(child).size());
        assertRefused(OfficeRefusal.ID_IN_USE, desk().refer(Referral.Entry.of("r1", child, "harm", Town.LIN)));
        assertRefused(ReferralRefusal.UNKNOWN_ISSUE, desk().refer(Referral.Entry.of("r2", child, "flood", Town.LIN)));
        assertRefused(
                ReferralRefusal.WRONG_DEPARTMENT,
                desk().refer(dropout("r2", child).to(SampleReferrals.POLICE)));
    }

    // D2
    @Test
    void itIsFollowedFromReceiptToItsEnd() {
        sent("r1");
        assertEquals(
                ReferralState.ACCEPTED,
                desk().accepted(id("r1"), MONDAY).orElseThrow().state());
        assertRefused(ReferralRefusal.NOT_NOW, desk().done(id("r1"), MONDAY));
        town.on(MONDAY.plusDays(3));
        desk().reminded(id("r1"), town.today()).orElseThrow();
        assertRefused(OfficeRefusal.IN_FUTURE, desk().answered(id("r1"), MONDAY.plusDays(4), "会办"));
        assertRefused(ReferralRefusal.OUT_OF_ORDER, desk().answered(id("r1"), MONDAY, "会办"));
        Referral answered = desk().answered(id("r1"), town.today(), "会办").orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2025, 6, 17)), answered.nextBy());
        assertFalse(answered.toString().contains("会办"));
        assertEquals(1, desk().open(Optional.empty(), 10).items().size());
        desk().done(id("r1"), town.today()).orElseThrow();
        assertTrue(desk().done(id("r1"), town.today()).isDone(), "twice is once");
        assertEquals(List.of(), desk().open(Optional.empty(), 10).items());
        ReferralFigures figures = desk().figures(DateRange.of(MONDAY, MONDAY.plusDays(30)));
        assertEquals(List.of(id("r1")), figures.inTime());
        assertEquals(100, figures.inTimePercent().getAsInt());
    }

    @Test
    void oneRefusedStaysOpenUntilItIsSentElsewhereOrAReasonIsGiven() {
        sent("r1");
        Referral refused =
                desk().refused(id("r1"), MONDAY, Reason.NOT_COMPETENT).orElseThrow();
        assertTrue(refused.isOpen());
        assertRefused(
                ReferralRefusal.SAME_DEPARTMENT,
                desk().refer(dropout("r2", child).inPlaceOf(id("r1"))));
        Referral next = desk().refer(
                        dropout("r2", child).to(SampleReferrals.CIVIL).inPlaceOf(id("r1")))
                .orElseThrow();
        Referral before = desk().find(id("r1")).orElseThrow();
        assertEquals(Optional.of(next.id()), before.again());
        assertFalse(before.isOpen());
        assertEquals(ReferralState.REFUSED, before.state());
        desk().end(next.id(), MONDAY, Reason.WITHDRAWN).orElseThrow();
        assertEquals(ReferralState.REVOKED, desk().find(next.id()).orElseThrow().state());
        assertEquals(List.of(), desk().open(Optional.empty(), 10).items());
    }

    @Test
    void oneThatIsNotAnsweredClimbsTheLadderAndIsListedByDayAndDepartment() {
        Referral one = sent("r1");
        desk().refer(Referral.Entry.of("r2", child, "harm", Town.LIN)).orElseThrow();
        town.on(LocalDate.of(2025, 6, 13));
        assertEquals(List.of("r2"), ids(desk().overdue()));
        town.on(LocalDate.of(2025, 6, 17));
        assertEquals(List.of("r2", "r1"), ids(desk().overdue()));
        assertEquals(Optional.empty(), desk().rung(one));
        town.on(LocalDate.of(2025, 6, 18));
        assertEquals("station", desk().rung(one).orElseThrow().code().value());
        town.on(LocalDate.of(2025, 6, 20));
        assertEquals("town", desk().rung(one).orElseThrow().code().value());
        assertEquals(
                List.of("r1"),
                ids(desk().open(SampleReferrals.SCHOOL, Optional.empty(), 10).items()));
        assertEquals(List.of("r2"), ids(desk().open(Optional.empty(), 1).items()));
    }

    private static List<String> ids(List<Referral> all) {
        return all.stream().map(one -> one.id().value()).toList();
    }

    @Test
    void onlyWhatTheGuardianAgreedToOrTheLawOrdersIsTold() {
        Referral.Entry entry = Referral.Entry.of(
                "r1", child, "dropout", Town.LIN, ItemCode.IDENTITY, ItemCode.CONTACT, SampleReferrals.HEALTH);
        Refusal no = desk().refer(entry).refusal().orElseThrow();
        assertEquals(ReferralRefusal.NOT_COVERED, no.reason());
        assertEquals("identity contact health", no.details().get("items"));
        hear(Consent.Entry.given("k1", child, Consent.By.PERSON, MONDAY, ItemCode.IDENTITY));
        hear(Consent.Entry.given("k2", child, Consent.By.GUARDIAN, MONDAY, ItemCode.IDENTITY, ItemCode.CONTACT));
        hear(Consent.Entry.given("k3", child, Consent.By.GUARDIAN, MONDAY, SampleReferrals.HEALTH)
                .onlyTo(SampleReferrals.CIVIL));
        assertEquals(
                "health", desk().refer(entry).refusal().orElseThrow().details().get("items"));
        desk().refer(entry.to(SampleReferrals.CIVIL)).orElseThrow();
        Consent.Shared shared = desk().shared(child).get(0);
        assertEquals(Optional.of(SampleReferrals.CIVIL), shared.department());
        assertEquals(
                List.of("k2", "k2", "k3"),
                shared.bases().stream()
                        .map(basis -> basis.consent().orElseThrow().value())
                        .toList());
        hear(Consent.Entry.given("k2", child, Consent.By.GUARDIAN, MONDAY, ItemCode.IDENTITY, ItemCode.CONTACT)
                .withdrawn("k4", Consent.By.PERSON, MONDAY));
        assertRefused(
                ReferralRefusal.NOT_COVERED,
                desk().refer(Referral.Entry.of("r2", child, "dropout", Town.LIN, ItemCode.CONTACT)));
        assertTrue(desk().refer(Referral.Entry.of("r3", child, "harm", Town.LIN, ItemCode.IDENTITY)
                        .on(SampleReferrals.REPORT))
                .isDone());
        assertRefused(
                ReferralRefusal.NOT_COVERED,
                desk().refer(Referral.Entry.of("r4", child, "dropout", Town.LIN, ItemCode.IDENTITY)
                        .on(SampleReferrals.REPORT)));
        assertEquals(2, desk().shared(child).size());
    }

    private void hear(Consent.Entry said) {
        desk().hear(said).orElseThrow();
        assertTrue(desk().hear(said).isDone(), "twice is once");
    }

    @Test
    void consentEndsWithItsLastDay() {
        ResidentId elder = town.elder("e1");
        hear(Consent.Entry.given("k1", elder, Consent.By.PERSON, MONDAY, ItemCode.CONTACT)
                .until(MONDAY.plusDays(1)));
        Referral.Entry entry = Referral.Entry.of("r1", elder, "dropout", Town.LIN, ItemCode.CONTACT);
        town.on(MONDAY.plusDays(2));
        assertRefused(ReferralRefusal.NOT_COVERED, desk().refer(entry));
        town.on(MONDAY.plusDays(1));
        assertTrue(desk().refer(entry).isDone());
    }

    @Test
    void withoutRulesNothingIsAssumed() {
        Town bare = Town.open();
        ResidentId one = bare.child("c1");
        assertRefused(ReferralRefusal.NO_RULES, bare.station().referrals().refer(dropout("r1", one)));
        assertRefused(ReferralRefusal.NO_RULES, HandoverTest.send(bare, "h1", one));
        assertRefused(TeamRefusal.NO_RULES, TeamsTest.fill(bare, "s1", one, "police", Town.LIN));
    }

    @Test
    void everyCodeHasAText() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Texts texts = Texts.in(locale);
            Stream.of(ReferralRefusal.values(), TeamRefusal.values(), LeavingRefusal.values())
                    .flatMap(Stream::of)
                    .forEach(reason -> assertFalse(
                            texts.of(Refusal.because((Refusal.Reason) reason)).isBlank()));
            Stream.of(
                            ReferralState.values(),
                            Handover.HandoverState.values(),
                            Handover.Side.values(),
                            Consent.Say.values(),
                            Consent.By.values())
                    .flatMap(Stream::of)
                    .forEach(
                            constant -> assertFalse(texts.of((Enum<?>) constant).isBlank()));
        }
    }
}
