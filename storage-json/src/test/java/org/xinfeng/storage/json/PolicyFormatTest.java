package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.visits.DutyRule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The examples of the guide, and what does and does not change a pack. */
class PolicyFormatTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TempDir
    private Path directory;

    private Path write(String name, String text) {
        return PolicyText.write(directory, name, text);
    }

    private PolicyPack pack(String text) {
        return JsonPolicies.pack(write("pack.json", text));
    }

    @Test
    void theExampleOfTheGuideBinds() {
        Policy policy = JsonPolicies.read(write("town.json", PolicyText.pack())).on(DAY);
        assertEquals(
                List.of("red-now", "monthly", "intake"),
                policy.duties().stream().map(DutyRule::id).toList());
        assertEquals(
                "CALENDAR 1 MONTH",
                policy.duty("monthly").orElseThrow().owed().cadence().toString());
        assertEquals(3, policy.duty("monthly").orElseThrow().owed().graceDays());
        assertEquals(1, policy.missingSettings().size());
    }

    @Test
    void theOverlayOfTheGuideChangesThatExampleFromItsFirstDayOn() {
        write("overlay.json", PolicyText.overlay());
        Path town = write("town.json", PolicyText.pack());
        assertTrue(
                PolicyText.overlay().contains(JsonPolicies.pack(town).digest()),
                () -> "the digest is " + JsonPolicies.pack(town).digest());
        var library = JsonPolicies.read(directory);
        assertEquals(1, library.on(LocalDate.of(2026, 2, 28)).missingSettings().size());
        Policy policy = library.on(LocalDate.of(2026, 3, 1));
        assertEquals(List.of(), policy.missingSettings());
        assertEquals(
                "2026.1+village-2026", policy.bindings().get(0).pack().head().version());
        assertEquals(
                "ROLLING 2 WEEK",
                policy.duty("monthly").orElseThrow().owed().cadence().toString());
        assertEquals(3, policy.books().get(0).rules().size());
    }

    @Test
    void everyConditionOfTheGuideIsReadAndNoTwoAreTheSame() {
        JsonNode conditions = MAPPER.readTree(PolicyText.conditions());
        assertEquals(13, conditions.size());
        assertEquals(
                13,
                StreamSupport.stream(conditions.spliterator(), false)
                        .map(condition -> pack(PolicyText.packWhen(condition.toString())))
                        .map(pack -> pack.books().get(0).rules().get(0).when())
                        .distinct()
                        .count());
    }

    @Test
    void neitherSpacesNorTheOrderOfKeysNorCommentsChangeAPack() {
        String digest = pack(PolicyText.pack()).digest();
        JsonNode backwards = backwards(MAPPER.readTree(PolicyText.pack()));
        assertEquals(digest, pack(MAPPER.writeValueAsString(backwards)).digest());
        assertEquals(digest, pack(backwards.toString()).digest());
        assertEquals(
                digest,
                pack(PolicyText.replaced(PolicyText.pack(), "An example.", "Another remark."))
                        .digest());
        assertEquals(digest, pack("\uFEFF" + PolicyText.pack()).digest());
    }

    private static JsonNode backwards(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode turned = MAPPER.createObjectNode();
            List<String> keys = new java.util.ArrayList<>(object.propertyNames());
            java.util.Collections.reverse(keys);
            keys.forEach(key -> turned.set(key, backwards(object.get(key))));
            return turned;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode same = MAPPER.createArrayNode();
            list.forEach(one -> same.add(backwards(one)));
            return same;
        }
        return node;
    }

    @Test
    void everyNumberAndWordChangesAPack() {
        String digest = pack(PolicyText.pack()).digest();
        List.of(
                        List.of("\"graceDays\": 3", "\"graceDays\": 2"),
                        List.of("\"every\": \"P1M\"", "\"every\": \"P2M\""),
                        List.of("\"years\": 60", "\"years\": 65"),
                        List.of("健康状况", "健康情况"),
                        List.of("2027-12-31", "2027-12-30"),
                        List.of("\"provisional\": true", "\"provisional\": false"),
                        List.of("\"article\": \"第三条\"", "\"article\": \"第四条\""),
                        List.of("2026-01-04", "2026-01-10"))
                .forEach(change -> assertNotEquals(
                        digest,
                        pack(PolicyText.replaced(PolicyText.pack(), change.get(0), change.get(1)))
                                .digest(),
                        change.get(0)));
    }

    @Test
    void aPlaceAddsItsFilesToWhatIsShipped() {
        Path overlay = write("own.json", """
                {"overlay": "town-1", "pack": "gd.child", "digest": "%s", "inForce": {"from": "2026-01-01"},
                 "settings": {"dibao.standard": 80000}}
                """.formatted(JsonPolicies.shipped().packs().stream()
                .filter(pack -> pack.id().equals("gd.child"))
                .findFirst()
                .orElseThrow()
                .digest()));
        assertEquals(List.of(), JsonPolicies.shippedWith(overlay).on(DAY).missingSettings());
    }
}
