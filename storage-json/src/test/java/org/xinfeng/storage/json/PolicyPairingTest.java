package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.policy.InvalidPolicyException;
import org.xinfeng.policy.PolicyProblem;

/** How helpers are paired, as a pack or an overlay writes it down. */
class PolicyPairingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path directory;

    private Path write(String name, String text) {
        return PolicyText.write(directory, name, text);
    }

    @Test
    void theExampleOfTheGuideIsRead() {
        PairingRules rules = JsonPolicies.read(write("town.json", PolicyText.packWithPairing()))
                .on(DAY)
                .pairing()
                .orElseThrow();
        assertEquals(new PairingRules.Weights(20, 30, 120, 150, 15), rules.weights());
        assertTrue(rules.form(new PairingRules.FormCode("1+N+1")).orElseThrow().lead());
        assertFalse(rules.verified());
    }

    @Test
    void anOverlayTakesThePlaceOfTheWholeSection() {
        Path town = write("town.json", PolicyText.packWithPairing());
        String digest = JsonPolicies.pack(town).digest();
        write("own.json", """
                {"overlay": "own", "pack": "example.town", "digest": "%s", "inForce": {"from": "2026-01-01"},
                 %s}
                """.formatted(
                        digest, PolicyText.replaced(PolicyText.pairing().strip(), "\"maxKm\": 15", "\"maxKm\": 9")));
        assertEquals(
                9,
                JsonPolicies.read(directory)
                        .on(DAY)
                        .pairing()
                        .orElseThrow()
                        .reach()
                        .maxKm());
    }

    @Test
    void aPackWithoutTheSectionHasTheDigestItHadAndSaysNothing() {
        Path plain = write("town.json", PolicyText.pack());
        String before = JsonPolicies.pack(plain).digest();
        assertEquals(true, JsonPolicies.read(plain).on(DAY).pairing().isEmpty());
        assertNotEquals(
                before,
                JsonPolicies.pack(write("other.json", PolicyText.packWithPairing()))
                        .digest());
    }

    @Test
    void theShippedSampleSaysThatItIsOne() {
        PairingRules shipped = JsonPolicies.shipped().on(DAY).pairing().orElseThrow();
        assertFalse(shipped.verified());
        assertEquals(
                List.of("1+N+1", "one-to-one", "one-to-many"),
                shipped.forms().stream().map(form -> form.code().value()).toList());
    }

    @Test
    void theShippedSampleIsNotNamedByAssessmentsSoThatAWeightChangesNobodysTier() {
        assertFalse(JsonPolicies.shipped().on(DAY).bindings().stream()
                .filter(one -> one.pack().id().equals("xf.pairing"))
                .allMatch(one -> one.pack().isOfCare()));
    }

    @Test
    void twoPacksThatSayHowToPairAreRefused() {
        Path town = write("town.json", PolicyText.packWithPairing());
        String other = PolicyText.replaced(PolicyText.packWithPairing(), "example.town", "example.other");
        Path second = write("other.json", other);
        assertTrue(town.toFile().exists() && second.toFile().exists());
        InvalidPolicyException refused = assertThrows(
                InvalidPolicyException.class, () -> JsonPolicies.read(directory).on(DAY));
        assertTrue(
                refused.problems().stream()
                        .anyMatch(one ->
                                one.path().equals("pairing") && one.cause().contains("several packs say it")),
                refused.getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a weight below none    | "perKm": 20      | "perKm": -1       | /pairing/weights   | perKm must be from 0 to 1000000 points but is -1
            a huge weight          | "newPair": 120   | "newPair": 2000000 | /pairing/weights  | newPair must be from 0 to 1000000
            more than an int       | "load": 15       | "load": 99999999999 | /pairing/weights/load | not a whole number, or too big
            nobody would be paired | "unserved": 20000 | "unserved": 1000 | /pairing           | unserved must be at least
            a seat left empty      | "emptySeat": 800 | "emptySeat": 100  | /pairing           | emptySeat must be more than
            N upside down          | "min": 1, "max": 3 | "min": 4, "max": 3 | /pairing/forms/0 | volunteers must be from 0 to 20
            a form twice           | "code": "one-to-one" | "code": "1+N+1" | /pairing/forms/1 | is there twice
            a misspelt key         | "newPair"        | "newpair"         | /pairing/weights/newpair | the key "newpair" is not known
            nobody in reach        | "nearest": 20    | "nearest": 0      | /pairing/reach     | nearest must be from 1
            an unlisted source     | "cite": "S-TOWN" | "cite": "S-NONE"  | pairing            | the source S-NONE is not listed
            """)
    void whatIsWrongIsToldWithItsPlace(String name, String from, String to, String path, String cause) {
        String text = PolicyText.replaced(PolicyText.packWithPairing(), from, to);
        Path file = write("town.json", text);
        InvalidPolicyException refused = assertThrows(
                InvalidPolicyException.class, () -> JsonPolicies.read(file).on(DAY));
        List<PolicyProblem> problems = refused.problems();
        assertTrue(
                problems.stream()
                        .anyMatch(one -> one.path().equals(path) && one.cause().contains(cause)),
                () -> name + ": " + problems);
    }
}
