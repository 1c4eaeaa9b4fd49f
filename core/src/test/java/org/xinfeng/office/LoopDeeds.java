package org.xinfeng.office;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.Measurement;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.StationId;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.AlertStep;
import org.xinfeng.monitoring.AlertStep.Said;
import org.xinfeng.monitoring.Alerts;
import org.xinfeng.monitoring.FieldReport;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.referrals.Referral;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.referrals.ReferralStep;
import org.xinfeng.referrals.SampleReferrals;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.Resident;
import org.xinfeng.rules.FactValue;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierDecision;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitEntry.AssistKind;
import org.xinfeng.visits.VisitEntry.Learnt;
import org.xinfeng.visits.VisitEntry.PersonSeen;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** Everything that can be done at a station, and what it changes in the plain account. What is refused changes nothing. */
final class LoopDeeds {

    /** What is done. */
    enum What {
        ENROL,
        LEARN,
        RAISE,
        LOWER,
        VISIT,
        NOT_HOME,
        REPORT,
        NEXT_OF_ALERT,
        ANY_OF_ALERT,
        TELL,
        OPEN_CASE,
        PLAN,
        DO_ALL,
        MEASURE,
        PROPOSE,
        AGREE,
        TURN_DOWN,
        FIND,
        CLOSE_ASSIST,
        FOLLOW_UP,
        REFER,
        STEP_OF_REFERRAL,
        SEND,
        RECEIVE,
        ANSWER,
        TAKE_ANSWER,
        TELL_DEATH,
        SUSPEND,
        RESUME,
        FILL_SEAT,
        EMPLOY,
        ASSIGN,
        LEAVE,
        /** Brought up to date with an end of service, past the operation that places what he holds. */
        END_BY_HAND,
        PACK,
        CALL_ROUND,
        END_ROUND,
        MOVE_HOME,
        OFF_FILE,
        BACK,
        DAYS,
        HOURS,
        CATCH_UP,
        /** All that a case needs to be closed, and its closing. */
        TO_THE_END
    }

    /**
     * One thing done.
     *
     * @param number whatever it needs: days, a kind
     */
    record Deed(What what, int person, int actor, int number) {}

    private final LoopTown all;

    LoopDeeds(LoopTown all) {
        this.all = all;
    }

    LoopTown all() {
        return all;
    }

    void happens(Deed deed) {
        LoopTown.Person person = all.people.get(deed.person() % all.people.size());
        StationId where = person.somewhere();
        new Here(where, person, person.files.get(where), deed.actor() == 0 ? "lin" : "chen", deed.number())
                .happens(deed.what());
    }

    /** One deed at one station about one person. */
    private final class Here {
        private final StationId where;
        private final LoopTown.Person person;
        private final LoopTown.File file;
        private final String actor;
        private final int n;
        private final Station station;

        Here(StationId where, LoopTown.Person person, LoopTown.File file, String actor, int n) {
            this.where = where;
            this.person = person;
            this.file = file;
            this.actor = actor;
            this.n = n;
            this.station = all.at(where, actor);
        }

        private WorkerId worker() {
            List<WorkerId> staying = all.accounts.get(where).staying();
            return staying.get(n % staying.size());
        }

        private <T> T any(List<T> of) {
            return of.get(n % of.size());
        }

        private Here again(String by) {
            return new Here(where, person, file, by, n);
        }

        void happens(What what) {
            switch (what) {
                case ENROL -> {
                    if (all.people.size() < LoopTown.MOST_PEOPLE) {
                        all.enrol(n % 3 == 0 ? LoopTown.SOUTH : LoopTown.NORTH);
                    }
                }
                case LEARN -> learn(n % 4 == 0, n % 3 == 0);
                case RAISE -> raise();
                case LOWER -> lower();
                case VISIT, NOT_HOME -> visit(what == What.VISIT);
                case REPORT -> report();
                case NEXT_OF_ALERT, ANY_OF_ALERT, TELL -> alert(what);
                case OPEN_CASE -> open();
                case PLAN, DO_ALL, MEASURE, PROPOSE, AGREE, TURN_DOWN, FOLLOW_UP -> ofCase(what);
                case FIND -> find();
                case CLOSE_ASSIST -> closeAssist();
                case REFER -> refer();
                case STEP_OF_REFERRAL -> ofReferral();
                case SEND -> send();
                case RECEIVE, ANSWER, TAKE_ANSWER, TELL_DEATH -> road(what);
                case SUSPEND, RESUME -> suspend(what);
                case FILL_SEAT ->
                    station.staff()
                            .fill(CareTeam.Entry.of(
                                    all.next("s"),
                                    file.id,
                                    "social-worker",
                                    CareTeam.Holder.of(worker()),
                                    all.today()));
                case EMPLOY -> {
                    if (all.accounts.get(where).workers.size() < 6) {
                        all.employ(where, all.next("w"));
                    }
                }
                case ASSIGN ->
                    station.staff()
                            .assign(worker(), Role.SOCIAL_WORKER, file.id, all.today())
                            .orElseThrow();
                case LEAVE -> leave();
                case END_BY_HAND -> endByHand();
                case PACK -> {
                    all.edition = n % LoopPolicies.EDITIONS;
                    all.policyChanged |= all.edition != 0;
                }
                case CALL_ROUND -> callRound();
                case END_ROUND -> endRound();
                case MOVE_HOME ->
                    station.registry()
                            .moveInto(new Household.Number("h" + n % 3), file.id, Optional.empty(), all.today());
                case OFF_FILE -> offFile();
                case BACK -> station.registry().backOnFile(file.id).map(change -> file.onFile = true);
                case DAYS -> all.town.on(all.today().plusDays(n % 12));
                case HOURS -> all.town.time.advance(Duration.ofHours(n % 10));
                case CATCH_UP -> {
                    station.catchUp(all.today()).orElseThrow();
                    all.caughtUp(where);
                }
                case TO_THE_END -> toTheEnd();
            }
        }

        private void learn(boolean grave, boolean lack) {
            List<Learnt> facts = person.child
                    ? List.of(
                            new Learnt(SamplePolicies.HARM_SUSPECTED, FactValue.of(grave)),
                            new Learnt(SamplePolicies.GUARDIAN_ABSENT, FactValue.of(lack)))
                    : List.of(new Learnt(SamplePolicies.SELF_CARE_LOST, FactValue.of(lack)));
            station.registry()
                    .learn(file.id, all.today(), Fact.Source.REPORT, facts)
                    .orElseThrow();
        }

        private void raise() {
            Tier to = any(List.of(SamplePolicies.RED, SamplePolicies.YELLOW, SamplePolicies.BLUE));
            station.tiering()
                    .raise(TierDecision.Entry.of(all.next("d"), file.id, to, TierDecision.Why.VISIT)
                            .until(all.today().plusDays(n)));
        }

        private void lower() {
            String id = all.next("d");
            Tier to = any(List.of(SamplePolicies.GREEN, SamplePolicies.BLUE));
            station.tiering()
                    .proposeLower(TierDecision.Entry.of(id, file.id, to, TierDecision.Why.CONFERENCE)
                            .until(all.today().plusDays(n)))
                    .then(state -> all.at(where, actor.equals("lin") ? "chen" : "lin")
                            .tiering()
                            .agree(TierDecision.Answer.of(
                                    id + "-yes", TierDecision.Id.of(id), TierDecision.Why.CONFERENCE)));
        }

        private void visit(boolean met) {
            String id = all.next("v");
            boolean finds = met && n % 3 == 0;
            AssistKind kind = any(List.of(AssistKind.values()));
            PersonSeen seen = met
                    ? PersonSeen.met(
                            file.id,
                            Town.answers(),
                            finds ? List.of(new VisitEntry.Assist(kind, Optional.empty())) : List.of())
                    : PersonSeen.notAtHome(file.id);
            VisitEntry entry = new VisitEntry(new VisitId(id), worker(), all.today(), VisitForm.HOME, List.of(seen));
            station.visits().record(entry).orElseThrow();
            station.visits().record(entry).orElseThrow();
            if (finds && file.onFile) {
                file.assists.put(id + "/1/1", kind);
            }
        }

        private void report() {
            Signal.Cause cause = n % 2 == 0 ? Alerts.HARM : Alerts.INCOME;
            FieldReport report = FieldReport.of(
                    all.next("r"),
                    file.id,
                    cause.value(),
                    any(List.of(Signal.Urgency.values())),
                    all.town.time.instant());
            station.monitoring().report(report).orElseThrow();
            station.monitoring().report(report).orElseThrow();
            file.reports.merge(cause.value(), 1, Integer::sum);
        }

        private void alert(What what) {
            List<Alert> open = station.monitoring().ofResident(file.id).stream()
                    .filter(Alert::isOpen)
                    .toList();
            if (open.isEmpty()) {
                return;
            }
            Alert alert = any(open);
            MonitoringDesk desk = station.monitoring();
            if (what == What.TELL) {
                desk.mandatoryReport(
                                alert.id(),
                                new AlertStep.Report(AlertStep.Why.of("police"), all.next("no"), all.today()))
                        .orElseThrow();
                return;
            }
            Alert.State next = what == What.NEXT_OF_ALERT ? alert.state() : any(List.of(Alert.State.values()));
            switch (next) {
                case RAISED -> desk.assign(alert.id(), worker());
                case ASSIGNED -> visit(true);
                case VISITED -> desk.judge(alert.id(), AlertStep.Verdict.CONFIRMED, Said.NOTHING);
                case JUDGED -> desk.dispose(alert.id(), Said.because("aid"));
                case DISPOSED -> desk.feedBack(alert.id(), Said.NOTHING);
                case FED_BACK, CLOSED -> desk.close(alert.id(), Said.NOTHING);
                case DISMISSED -> desk.dismiss(alert.id(), Said.because("mistaken"));
            }
        }

        private void open() {
            String id = all.next("c");
            station.cases()
                    .open(Case.Opening.of(id, file.id, worker(), Case.OriginKind.REPORT, "report-" + id, all.today()))
                    .map(opened -> {
                        file.cases.remove(opened.id().value());
                        return file.cases.add(opened.id().value());
                    });
        }

        private void ofCase(What what) {
            if (file.cases.isEmpty()) {
                return;
            }
            Case.Id id = new Case.Id(file.cases.get(file.cases.size() - 1));
            CaseDesk desk = station.cases();
            switch (what) {
                case PLAN ->
                    desk.plan(CasePlan.Entry.of(
                            id,
                            desk.plans(id).size() + 1,
                            List.of("company"),
                            CasePlan.Item.of(
                                    all.next("i"),
                                    CasePlan.ItemKind.SERVICE,
                                    "company",
                                    all.today().plusDays(n))));
                case DO_ALL ->
                    desk.plans(id).stream()
                            .reduce((a, b) -> b)
                            .ifPresent(plan -> plan.open()
                                    .forEach(item -> desk.itemDone(id, item.code(), all.today(), CaseTown.photo("p"))));
                case MEASURE -> {
                    for (Measurement.Moment moment : List.of(Measurement.Moment.START, Measurement.Moment.END)) {
                        desk.measure(Measurement.Entry.of(all.next("m"), id, moment, all.today(), 1, 2, 3, 4, 5, 1));
                    }
                }
                case PROPOSE -> desk.proposeClosing(id);
                case AGREE -> agree(desk, id);
                case TURN_DOWN -> desk.turnDownClosing(id);
                default ->
                    desk.find(id)
                            .flatMap(one -> one.dates().toCome().stream().findFirst())
                            .ifPresent(day -> desk.followedUp(id, day));
            }
        }

        /** Whatever the desk says: what is closed must have had no open end. */
        private void agree(CaseDesk desk, Case.Id id) {
            boolean open = desk.find(id).filter(Case::isOpen).isPresent();
            if (desk.agreeClosing(id).isDone() && open) {
                if (!file.referrals.isEmpty() || file.isGrave()) {
                    throw new AssertionError("closed with open ends: " + file.referrals + file.assists);
                }
                all.closings++;
            }
        }

        private void find() {
            String id = all.next("a");
            AssistKind kind = any(List.of(AssistKind.values()));
            station.cases()
                    .openAssist(OpenedAssist.Report.of(id, file.id, kind, all.today(), "neighbour"))
                    .map(opened -> file.assists.put(id, kind));
        }

        private void closeAssist() {
            for (String id : List.copyOf(file.assists.keySet())) {
                station.cases()
                        .closeAssist(new OpenedAssist.Id(id), all.today(), CaseTown.photo("p"))
                        .orElseThrow();
                file.assists.remove(id);
            }
        }

        private void refer() {
            String id = all.next("f");
            station.referrals()
                    .refer(Referral.Entry.of(id, file.id, n % 2 == 0 ? "dropout" : "harm", worker()))
                    .map(sent -> file.referrals.add(id));
        }

        private void ofReferral() {
            if (file.referrals.isEmpty()) {
                return;
            }
            Referral.Id id = new Referral.Id(any(List.copyOf(file.referrals)));
            ReferralDesk desk = station.referrals();
            switch (n % 6) {
                case 0 -> desk.accepted(id, all.today());
                case 1 -> desk.answered(id, all.today(), "会办");
                case 2 -> desk.refused(id, all.today(), ReferralStep.Reason.NOT_COMPETENT);
                case 3 -> {
                    String next = all.next("f");
                    desk.refer(Referral.Entry.of(next, file.id, "dropout", worker())
                                    .to(SampleReferrals.CIVIL)
                                    .inPlaceOf(id))
                            .map(sent -> file.referrals.add(next) && file.referrals.remove(id.value()));
                }
                default -> {
                    Outcome<Referral> over = n % 6 == 4
                            ? desk.done(id, all.today())
                            : desk.end(id, all.today(), ReferralStep.Reason.WITHDRAWN);
                    over.map(one -> file.referrals.remove(id.value()));
                }
            }
        }

        private void send() {
            StationId to = where.equals(LoopTown.NORTH) ? LoopTown.SOUTH : LoopTown.NORTH;
            station.referrals()
                    .handOver(
                            new Handover.Id(all.next("h")),
                            file.id,
                            to,
                            List.of(ItemCode.IDENTITY, ItemCode.CATEGORIES, ItemCode.FACTS, ItemCode.MATTERS),
                            Optional.of(SampleReferrals.CARE))
                    .map(sent -> all.handovers.add(new LoopTown.Sent(sent, person)));
        }

        /** What is on the road, of whomever it is. */
        private void road(What what) {
            if (all.handovers.isEmpty()) {
                return;
            }
            LoopTown.Sent sent = any(all.handovers);
            ReferralDesk there = all.at(sent.file.to()).referrals();
            switch (what) {
                case RECEIVE -> {
                    there.receive(sent.file).orElseThrow();
                    sent.received = true;
                }
                case ANSWER -> {
                    Outcome<Handover.Answer> answer = n % 4 == 0
                            ? there.refuse(sent.file.id(), Handover.Reason.NOT_HERE)
                            : there.accept(sent.file.id(), LoopTown.village(sent.file.to(), n));
                    answer.map(said -> answered(sent, there, said));
                }
                case TELL_DEATH ->
                    all.at(sent.file.from())
                            .referrals()
                            .deathOf(sent.file.id())
                            .map(there::diedOnTheWay)
                            .filter(Outcome::isDone)
                            .ifPresent(told -> isDead(sent, there));
                default ->
                    sent.answer.ifPresent(said -> {
                        if (!all.at(sent.file.from()).referrals().answered(said).isDone()) {
                            return;
                        }
                        LoopTown.File left = sent.person.files.get(sent.file.from());
                        if (!sent.answerTaken && said.isAccepted() && left.onFile) {
                            gone(left);
                        }
                        sent.answerTaken = true;
                    });
            }
        }

        private Handover.Answer answered(LoopTown.Sent sent, ReferralDesk there, Handover.Answer said) {
            if (sent.answer.isEmpty()) {
                sent.answer = Optional.of(said);
                if (said.isAccepted()) {
                    LoopTown.File at = sent.person.files.computeIfAbsent(
                            sent.file.to(),
                            to -> new LoopTown.File(there.handover(sent.file.id())
                                    .orElseThrow()
                                    .resident()
                                    .orElseThrow()));
                    at.onFile = true;
                }
            }
            return said;
        }

        /** He is not to be on file there from now on, whatever was answered. */
        private void isDead(LoopTown.Sent sent, ReferralDesk there) {
            if (sent.answer.filter(Handover.Answer::isAccepted).isPresent()) {
                gone(sent.person.files.get(sent.file.to()));
            }
            sent.answer = there.answer(sent.file.id());
        }

        private void suspend(What what) {
            if (what == What.SUSPEND) {
                org.xinfeng.visits.Suspensions.Id id = new org.xinfeng.visits.Suspensions.Id(all.next("u"));
                station.visits()
                        .suspend(file.id, id, VisitingTown.HOSPITAL, all.today(), Optional.empty())
                        .map(change -> file.suspended = Optional.of(id));
            } else {
                file.suspended.ifPresent(id -> station.visits()
                        .resume(file.id, id, all.today())
                        .map(change -> file.suspended = Optional.empty()));
            }
        }

        private void leave() {
            var account = all.accounts.get(where);
            if (account.staying().size() < 2) {
                return;
            }
            WorkerId who = worker();
            var last = all.today().plusDays(n % 3);
            station.staff()
                    .leaving(who, last)
                    .then(station.staff()::leave)
                    .map(gone -> account.workers.put(who, Optional.of(last)));
        }

        private void endByHand() {
            WorkerId who = worker();
            Worker had = station.staff().workers().stream()
                    .filter(one -> one.id().equals(who))
                    .findFirst()
                    .orElseThrow();
            var account = all.accounts.get(where);
            if (account.staying().size() > 1) {
                station.staff()
                        .employ(new Worker(
                                who,
                                had.name(),
                                had.roles(),
                                false,
                                had.during().endedOn(all.today())))
                        .map(gone -> account.workers.put(who, Optional.of(all.today())));
            }
        }

        private void callRound() {
            Round.RoundCode id = new Round.RoundCode(all.next("t"));
            Round.Span days = VisitingTown.days(all.today(), all.today().plusDays(n % 5));
            station.visits()
                    .callRound(id, VisitingTown.TYPHOON, days, List.of())
                    .map(call -> all.accounts.get(where).called.put(id, call));
            all.caughtUp(where);
        }

        private void endRound() {
            var account = all.accounts.get(where);
            account.called.keySet().stream()
                    .filter(id -> !account.calledOff.contains(id)
                            && !account.called.get(id).through().isBefore(all.today()))
                    .findFirst()
                    .ifPresent(id -> {
                        station.visits().endRound(id).orElseThrow();
                        account.calledOff.add(id);
                        all.caughtUp(where);
                    });
        }

        private void offFile() {
            Resident.Status how =
                    any(List.of(Resident.Status.MOVED_AWAY, Resident.Status.DECEASED, Resident.Status.CLOSED));
            station.registry().takeOffFile(file.id, how).map(change -> {
                gone(file);
                return change;
            });
        }

        private void gone(LoopTown.File left) {
            left.onFile = false;
            left.assists.clear();
        }

        private void toTheEnd() {
            if (!file.onFile) {
                return;
            }
            learn(false, false);
            open();
            closeAssist();
            for (String id : List.copyOf(file.referrals)) {
                station.referrals()
                        .end(new Referral.Id(id), all.today(), ReferralStep.Reason.SETTLED_OTHERWISE)
                        .orElseThrow();
                file.referrals.remove(id);
            }
            ofCase(What.TURN_DOWN);
            for (What what : List.of(What.PLAN, What.DO_ALL, What.MEASURE)) {
                ofCase(what);
            }
            all.town.on(all.today().plusDays(LoopPolicies.STAY));
            ofCase(What.PROPOSE);
            again(actor.equals("lin") ? "chen" : "lin").ofCase(What.AGREE);
        }
    }
}
