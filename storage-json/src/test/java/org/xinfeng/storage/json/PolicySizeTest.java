package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.policy.InvalidPolicyException;
import org.xinfeng.policy.Policy;

/** Files with more rules than anybody reads. */
class PolicySizeTest {

    @TempDir
    private Path directory;

    private Path withRules(int rules) {
        String many = IntStream.range(0, rules)
                .mapToObj(i -> "{\"id\": \"N" + i + "\", \"tier\": \"RED\", \"label\": {\"zh\": \"甲\", \"en\": \"a\"}, "
                        + "\"when\": {\"score\": \"need\", \"threshold\": " + (i + 9) + "}, \"cite\": \"S-TOWN\"}")
                .collect(Collectors.joining(",\n"));
        return PolicyText.write(
                directory,
                "town.json",
                PolicyText.replaced(PolicyText.pack(), "\"rules\": [", "\"rules\": [" + many + ","));
    }

    @Test
    void asManyAsBindAreReadAndMoreAreRefusedByTheirNumber() {
        Policy policy = assertTimeout(
                Duration.ofSeconds(30),
                () -> JsonPolicies.read(withRules(1_998)).on(LocalDate.of(2026, 3, 2)));
        assertEquals(2_000, policy.books().get(0).rules().size());
        InvalidPolicyException refused = assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThrows(
                        InvalidPolicyException.class,
                        () -> JsonPolicies.read(withRules(20_000)).on(LocalDate.of(2026, 3, 2))));
        assertEquals("books", refused.problems().get(0).path());
    }

    @Test
    void aHundredThousandAreRefusedWithTheBound() {
        InvalidPolicyException refused = assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThrows(InvalidPolicyException.class, () -> JsonPolicies.read(withRules(100_000))));
        assertEquals(
                "town.json /: the file has over 4000000 bytes; name a policy file, or split it into packs",
                refused.getMessage());
    }
}
