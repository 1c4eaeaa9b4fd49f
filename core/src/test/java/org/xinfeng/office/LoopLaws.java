package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.StationId;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.AlertClock;
import org.xinfeng.monitoring.AlertQuery;
import org.xinfeng.monitoring.Alerts;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.referrals.Referral;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;

/** What must be so after whatever was done, by the plainest means: the desks beside the plain account. */
final class LoopLaws {

    private static final Optional<FactValue> YES = Optional.of(FactValue.of(true));
    private static final Optional<FactValue> NO = Optional.of(FactValue.of(false));

    private final LoopTown all;

    LoopLaws(LoopTown all) {
        this.all = all;
    }

    void hold() {
        for (LoopTown.Person person : all.people) {
            person.files.forEach((where, file) -> assertEquals(
                    file.onFile,
                    all.at(where)
                            .registry()
                            .find(person.identity)
                            .filter(Resident::isOnFile)
                            .isPresent(),
                    () -> file.id + " on file at " + where));
        }
        LoopTown.STATIONS.forEach(where -> new Here(where).hold());
    }

    /** What must be so at one station. */
    private final class Here {
        private final StationId where;
        private final Station station;
        private final LoopTown.Account account;
        private final Map<LoopTown.File, LoopTown.Person> files = new HashMap<>();
        private final List<Gap> gaps;

        Here(StationId where) {
            this.where = where;
            this.station = all.at(where);
            this.account = all.accounts.get(where);
            all.people.forEach(person -> {
                if (person.files.containsKey(where)) {
                    files.put(person.files.get(where), person);
                }
            });
            this.gaps = station.gaps();
        }

        private boolean isGap(ResidentId who, String detail, Gap.Kind... kinds) {
            return gaps.stream()
                    .anyMatch(gap -> List.of(kinds).contains(gap.kind())
                            && gap.resident().filter(who::equals).isPresent()
                            && (detail.isEmpty() || gap.details().contains(detail)));
        }

        private boolean inService(WorkerId worker) {
            return account.workers.containsKey(worker)
                    && account.workers
                            .get(worker)
                            .filter(last -> last.isBefore(all.today()))
                            .isEmpty();
        }

        void hold() {
            boolean behind = gaps.stream().anyMatch(gap -> gap.kind() == Gap.Kind.CATCH_UP_BEHIND);
            assertTrue(behind || account.caughtUp.equals(Optional.of(all.today())), "behind, and nobody is told");
            alerts();
            cases();
            referrals();
            handovers();
            files.forEach((file, person) -> {
                if (file.onFile) {
                    owned(file);
                    owed(file, person);
                } else {
                    offFile(file);
                }
            });
        }

        /** No alert is undisposed and unlisted; none over its ceiling is in no gap. */
        private void alerts() {
            List<String> listed = station.monitoring().alerts(AlertQuery.all().atMost(1000)).items().stream()
                    .map(AlertClock.Standing::alert)
                    .map(alert -> alert.id().value())
                    .toList();
            assertEquals(listed.size(), new HashSet<>(listed).size(), "listed twice");
            Set<String> open = new TreeSet<>();
            files.keySet().forEach(file -> {
                Map<String, Integer> counted = new HashMap<>();
                for (Alert alert : station.monitoring().ofResident(file.id)) {
                    if (alert.state() != Alert.State.CLOSED && alert.state() != Alert.State.DISMISSED) {
                        open.add(alert.id().value());
                        overdue(alert);
                    }
                    if (alert.cause().equals(Alerts.HARM) || alert.cause().equals(Alerts.INCOME)) {
                        counted.merge(alert.cause().value(), alert.origin().signals(), Integer::sum);
                    }
                    AlertHistoryTest.checkSteps(alert, null);
                }
                assertEquals(file.reports, counted, "what was reported is counted");
            });
            assertEquals(open, new TreeSet<>(listed), "the open alerts are listed");
        }

        private void overdue(Alert alert) {
            String cause = alert.cause().value();
            boolean over = alert.urgency() == Signal.Urgency.IMMEDIATE
                    && all.town.time.instant().isAfter(alert.waits().since().plus(Duration.ofMinutes(30)));
            if (over) {
                assertTrue(
                        isGap(alert.resident(), cause, Gap.Kind.ALERT_UNASSIGNED, Gap.Kind.ALERT_OVERDUE),
                        () -> alert + " waits too long, and nobody is told");
            }
            if (alert.cause().equals(Alerts.HARM) && !alert.isReported()) {
                assertTrue(isGap(alert.resident(), cause, Gap.Kind.REPORT_MISSING));
            }
        }

        /** No closed case has open ends, and no open one is without a list, a next step, an owner. */
        private void cases() {
            List<String> listed = new ArrayList<>();
            for (Case.Phase phase : Case.Phase.values()) {
                station.cases()
                        .in(phase, Optional.empty(), 1000)
                        .items()
                        .forEach(one -> listed.add(one.id().value()));
            }
            Set<String> known = new TreeSet<>();
            files.keySet().forEach(file -> {
                known.addAll(file.cases);
                Set<String> assists = station.cases().assists(file.id).stream()
                        .filter(OpenedAssist::isOpen)
                        .map(one -> one.id().value())
                        .collect(Collectors.toSet());
                assertEquals(file.assists.keySet(), assists, "assists that are open");
                station.cases().of(file.id).forEach(one -> of(one, file));
            });
            assertEquals(listed.size(), new HashSet<>(listed).size(), "in two phases");
            assertEquals(known, new TreeSet<>(listed));
        }

        private void of(Case one, LoopTown.File file) {
            String id = one.id().value();
            if (one.isOpen()) {
                assertTrue(file.onFile, "a case of somebody not on file goes on");
                assertTrue(
                        one.dates().next().isPresent() || isGap(file.id, id, Gap.Kind.CASE_WITHOUT_NEXT_STEP),
                        "no next step, and nobody is told");
                assertTrue(inService(one.owner()) || isGap(file.id, id, Gap.Kind.CASE_WITHOUT_OWNER));
                return;
            }
            LocalDate closed = one.closure().orElseThrow().on();
            if (one.phase() == Case.Phase.FOLLOWING_UP && !all.today().isAfter(closed.plusMonths(2))) {
                assertFalse(file.isGrave(), () -> id + " is closed with open ends " + file.assists);
            }
            one.dates()
                    .next()
                    .filter(day -> day.isBefore(all.today()))
                    .ifPresent(day -> assertTrue(isGap(file.id, id, Gap.Kind.FOLLOW_UP_OVERDUE)));
        }

        private void referrals() {
            Set<String> open = new TreeSet<>();
            files.keySet().forEach(file -> open.addAll(file.referrals));
            List<Referral> listed =
                    station.referrals().open(Optional.empty(), 1000).items();
            assertEquals(
                    open,
                    listed.stream().map(one -> one.id().value()).collect(Collectors.toCollection(TreeSet::new)),
                    "the open referrals are listed");
            listed.forEach(one -> {
                if (one.nextBy().orElseThrow().isBefore(all.today())) {
                    assertTrue(isGap(one.resident(), one.id().value(), Gap.Kind.REFERRAL_OVERDUE));
                }
                assertEquals(
                        !inService(one.contact()),
                        isGap(one.resident(), one.id().value(), Gap.Kind.REFERRAL_WITHOUT_CONTACT));
            });
        }

        private void handovers() {
            for (Handover.Side side : Handover.Side.values()) {
                boolean out = side == Handover.Side.OUT;
                List<Handover> listed = out
                        ? station.referrals().outgoing(Optional.empty(), 1000).items()
                        : station.referrals().incoming(Optional.empty(), 1000).items();
                Set<String> waits = (out ? all.outgoing(where) : all.incoming(where))
                        .stream().map(one -> one.file.id().value()).collect(Collectors.toSet());
                assertEquals(
                        waits, listed.stream().map(one -> one.id().value()).collect(Collectors.toSet()), "on the way");
                listed.stream()
                        .filter(one -> one.due().isBefore(all.today()))
                        .forEach(one -> assertTrue(gaps.stream()
                                .anyMatch(gap -> gap.kind() == Gap.Kind.HANDOVER_OVERDUE
                                        && gap.details().contains(one.id().value()))));
            }
        }

        /** Nobody on file is owned by nobody: of all roles that anything is owed in. */
        private void owned(LoopTown.File file) {
            Optional<WorkerId> worker = station.staff().responsible(file.id, Role.SOCIAL_WORKER);
            assertTrue(worker.isPresent(), () -> file.id + " is owned by nobody");
            assertTrue(inService(worker.get()), () -> file.id + " is owned by one who left");
        }

        private void owed(LoopTown.File file, LoopTown.Person person) {
            TierState state = station.tiering().state(file.id).orElseThrow();
            boolean current = all.isCaughtUp(where);
            if (current) {
                assertEquals(plainTier(file, person), state.code());
            }
            Set<String> rules = new TreeSet<>();
            List<Occurrence> occurrences = station.visits().occurrences(file.id);
            for (Duty duty : station.visits().duties(file.id)) {
                if (duty.isOpen()) {
                    assertFalse(duty.reasons().isEmpty(), () -> duty.rule() + " without a reason");
                    if (duty.owed().round().isEmpty()) {
                        rules.add(duty.rule().value());
                        planned(file, duty, occurrences, current);
                    }
                }
            }
            if (current) {
                assertEquals(LoopPolicies.owed(all.edition, person.child, state), rules, () -> file.id + " " + state);
            }
            assertTrue(state.tier().isPresent() || isGap(file.id, "", Gap.Kind.NO_TIER));
        }

        /** An open duty has an open occurrence, unless visits are suspended or it is owed once and was met. */
        private void planned(LoopTown.File file, Duty duty, List<Occurrence> occurrences, boolean current) {
            boolean open = occurrences.stream()
                    .anyMatch(one -> one.duty().equals(duty.id()) && one.state() == Occurrence.State.OPEN);
            boolean met = !duty.owed().cadence().repeats() && duty.lastMet().isPresent();
            if (!open && !met && file.suspended.isEmpty()) {
                assertTrue(
                        !current && isGap(file.id, duty.rule().value(), Gap.Kind.NOTHING_PLANNED),
                        () -> "nothing is planned for " + duty.id());
            }
        }

        private void offFile(LoopTown.File file) {
            assertTrue(station.visits().duties(file.id).stream().noneMatch(Duty::isOpen), "owed to one not on file");
            assertTrue(station.visits().occurrences(file.id).stream().noneMatch(Occurrence::isOpen));
            assertEquals(
                    List.of(),
                    station.tiering().state(file.id).orElseThrow().people(),
                    "a tier of one not on file that people gave");
        }

        private String plainTier(LoopTown.File file, LoopTown.Person person) {
            FactSheet sheet = station.registry().facts(file.id);
            Optional<FactValue> harm = fact(sheet, SamplePolicies.HARM_SUSPECTED);
            Optional<FactValue> absent = fact(sheet, SamplePolicies.GUARDIAN_ABSENT);
            Optional<FactValue> lost = fact(sheet, SamplePolicies.SELF_CARE_LOST);
            if (!person.child) {
                return lost.equals(YES) ? "YELLOW" : lost.equals(NO) ? "GREEN" : "UNASSESSED";
            }
            return harm.equals(YES)
                    ? "RED"
                    : absent.equals(YES) ? "YELLOW" : harm.equals(NO) && absent.equals(NO) ? "GREEN" : "UNASSESSED";
        }

        private Optional<FactValue> fact(FactSheet sheet, String code) {
            return sheet.current(code, all.today()).map(org.xinfeng.registry.Fact::value);
        }
    }
}
