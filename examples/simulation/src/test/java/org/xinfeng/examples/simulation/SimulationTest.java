package org.xinfeng.examples.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.casework.Handover.Side.OUT;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.pairing.Pairing;
import org.xinfeng.referrals.Referral;
import org.xinfeng.referrals.ReferralState;
import org.xinfeng.registry.Resident;
import org.xinfeng.storage.Storage;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Suspensions;
import org.xinfeng.visits.Visit;

/** A small station runs through its years, always the same way; what is lost is noticed, and what is wrong is said in a line. */
class SimulationTest {

    private static final String[] SMALL = {"--residents", "30", "--years", "1", "--lang", "en"};

    /** As long as it takes until something happens that can be lost; it ends on that day. */
    private static final String[] UNTIL_LOST = {"--residents", "30", "--years", "4", "--lang", "en"};

    private record Result(int status, String out, String err) {}

    private static Result run(UnaryOperator<Storage> between, String[] some, String... more) {
        List<String> args = new ArrayList<>(List.of(some));
        args.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Simulation.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                between,
                args.toArray(String[]::new));
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Result run(String... args) {
        return run(UnaryOperator.identity(), args);
    }

    private static Result small(String... more) {
        return run(UnaryOperator.identity(), SMALL, more);
    }

    @Test
    void everyCheckHoldsOnEveryDayAndTheYearsAreCounted() {
        Result run = run("--residents", "30", "--years", "4", "--lang", "en");
        assertEquals("", run.err());
        assertEquals(0, run.status());
        for (String said : List.of(
                "every check held on every day",
                "people on file, by tier",
                "丰联社区居委会",
                "person-visits",
                "changes of tier",
                "in time",
                "the four assists",
                "signals by source",
                "alerts by cause",
                "to the first action",
                "cases: ",
                "better off",
                "hazards",
                "care teams",
                "referrals: ",
                "handovers: ",
                "in the gaps at the end",
                "households helped",
                "visits sent twice",
                "weeks forgotten by the host",
                "digest of all records")) {
            assertTrue(run.out().contains(said), () -> said + " is not in\n" + run.out());
        }
    }

    private static final Result ONCE = small();

    @Test
    void theSameSeedMakesTheSameYearsAndAnotherOneOthers() {
        assertEquals(0, ONCE.status(), ONCE.err());
        assertEquals(ONCE, small("--seed", Long.toString(Options.SEED)));
        assertNotEquals(digest(ONCE), digest(small("--seed", "7")));
    }

    private static String digest(Result run) {
        assertTrue(run.out().contains("digest"), run.err());
        return run.out().substring(run.out().indexOf("digest"));
    }

    @Test
    void inAnotherLanguageAndInFilesTheRecordsAreTheSame(@TempDir Path folder) {
        Result chinese = small("--lang", "zh", "--data", folder.resolve("data").toString());
        assertEquals(0, chinese.status(), chinese.err());
        assertTrue(chinese.out().contains("每天的核对全部成立"));
        String end = digest(ONCE).replace("digest of all records ", "").strip();
        assertTrue(chinese.out().strip().endsWith(end), chinese.out());

        Result again = small("--data", folder.resolve("data").toString());
        assertEquals(2, again.status());
        assertTrue(again.err().startsWith("--data must be a directory that holds no station yet"));
        assertEquals(1, again.err().lines().count());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "a visit that is due, again and again",
                        one -> one instanceof Occurrence it && it.isOpen() && isContactOf("p5", it),
                        1),
                fault(
                        "a visit that was done",
                        one -> one instanceof Occurrence it && it.state() == Occurrence.State.DONE,
                        90),
                fault("what is owed, again and again", one -> one instanceof Duty, 150),
                fault("a tier, again and again", one -> one instanceof TierState, 65),
                fault("a person-visit", one -> one instanceof Visit.Section, 200),
                fault("a pairing", one -> one instanceof Pairing, 1),
                fault("an alert", one -> one instanceof Alert it && it.steps().size() > 2, 1),
                fault("a signal", one -> one instanceof Signal, 3),
                fault("an assist", one -> one instanceof OpenedAssist it && it.isOpen(), 2),
                fault("a case that was opened", one -> one instanceof Case, 1),
                fault("a referral", one -> one instanceof Referral, 1),
                fault("that a referral was answered", one -> one instanceof Referral it && isAnswered(it), 1),
                fault("a seat of a care team", one -> one instanceof CareTeam.Seat, 2),
                fault("that somebody is on the way", one -> one instanceof Handover it && it.side() == OUT, 1),
                fault(
                        "what people decided",
                        one -> one instanceof TierState it && !it.people().isEmpty(),
                        1),
                fault("that somebody is away", one -> one instanceof Suspensions, 1));
    }

    private static boolean isAnswered(Referral one) {
        return one.state() == ReferralState.ANSWERED;
    }

    /** Somebody whose file is looked at on the first day. */
    private static boolean isContactOf(String resident, Occurrence one) {
        return one.resident().value().equals(resident) && one.duty().value().endsWith("contact");
    }

    private static Arguments fault(String what, Predicate<Object> which, int lost) {
        return Arguments.of(what, which, lost);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void whatAStorageLosesIsNoticed(String what, Predicate<Object> which, int lost) {
        LossyStorage[] lossy = new LossyStorage[1];
        Result run = run(
                storage -> lossy[0] = new LossyStorage(
                        storage, which, gone -> Optional.empty(), lost, what.endsWith("again and again")),
                UNTIL_LOST);
        assertTrue(lossy[0].hasLost(), "nothing was lost");
        assertEquals(1, run.status(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(
                run.err().matches("(?s).*: on 202\\d-\\d\\d-\\d\\d .*expected .*, found .*--seed 445122104 .*"),
                run.err());
    }

    static Stream<Arguments> falsehoods() {
        return Stream.of(
                falsehood(
                        "a case is closed with an open end",
                        "cases",
                        one -> one instanceof Case it && it.dates().item().isPresent()
                                ? Optional.of(closed(it))
                                : Optional.empty()),
                falsehood(
                        "one who was handed over is on no list",
                        "handovers",
                        one -> one instanceof Resident it && isThere(it)
                                ? Optional.of(it.withStanding(
                                        Resident.Status.MOVED_AWAY,
                                        it.standing().since()))
                                : Optional.empty()));
    }

    private static Arguments falsehood(String what, String noticedBy, LossyStorage.Instead instead) {
        return Arguments.of(what, noticedBy, instead);
    }

    private static Case closed(Case one) {
        LocalDate today = one.history().get(one.history().size() - 1).on();
        return one.closingProposed(today, ActorId.of("one")).closed(List.of(), today, ActorId.of("other"));
    }

    /** Whom the other station put on file, it gave an id of its own. */
    private static boolean isThere(Resident one) {
        return one.id().value().contains("-");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("falsehoods")
    void whatAStorageSaysFalselyIsNoticed(String what, String noticedBy, LossyStorage.Instead instead) {
        Result run = run(
                storage -> new LossyStorage(storage, one -> instead.of(one).isPresent(), instead, 1, false),
                UNTIL_LOST);
        assertEquals(1, run.status(), run.out());
        assertTrue(run.err().startsWith(noticedBy + ": on "), run.err());
    }

    @Test
    void aLogThatWasChangedIsNoticed() {
        Options options = Options.parse(SMALL);
        Town town = new Run(options, new org.xinfeng.storage.memory.MemoryStorage(), silent()).go();
        List<Check> checks = List.of(new DueCheck(), new FileCheck(), new GapsCheck());
        checks.forEach(one -> one.atTheEnd(town).ask(town.station()));
        PlainPerson one = town.onFile().get(3).log;
        one.answered.put("care.contact@v0", "DONE 2024-05-20");
        assertTrue(violation(new FileCheck(), town).contains(one.id + " done: expected"));
        one.answered.remove("care.contact@v0");
        one.tell(new PlainFact("never.asked", "yes", Town.FIRST_DAY.minusYears(3)));
        assertTrue(violation(new GapsCheck(), town).contains("STALE_FACTS of " + one.id));
    }

    private static String violation(Check check, Town town) {
        try {
            check.atTheEnd(town).ask(town.station());
            return "";
        } catch (Violation e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Say silent() {
        return new Say(
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), java.util.Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--seed",
                "--seed many",
                "--years 0",
                "--years 21",
                "--residents 0",
                "--residents 1.5",
                "--lang fr",
                "--data",
                "--fast"
            })
    void aWrongOptionIsOneLine(String line) {
        Result run = run(line.split(" "));
        assertEquals(2, run.status());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("--help lists the options"));
        assertEquals("", run.out());
    }

    @Test
    void helpNamesEveryOption() {
        Result run = run("--help");
        assertEquals(0, run.status());
        for (String option : List.of("--seed", "--years", "--residents", "--data", "--lang", "--help")) {
            assertTrue(run.out().contains(option));
        }
        assertFalse(run.out().isBlank());
    }
}
