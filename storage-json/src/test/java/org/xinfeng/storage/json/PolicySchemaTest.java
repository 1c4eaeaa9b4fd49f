package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.policy.PolicyProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema for editors beside the reader: each example is changed in every place, and where the one refuses the form, so
 * does the other.
 */
class PolicySchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String PLANTED = "planted-key";
    private static final List<JsonNode> WRONG = List.of(
            NODES.numberNode(1),
            NODES.numberNode(1.5),
            NODES.stringNode("a b"),
            NODES.stringNode(" "),
            NODES.booleanNode(true),
            NODES.arrayNode(),
            NODES.objectNode());

    /** Every file that is shown or shipped, by name. */
    private static Map<String, JsonNode> files() {
        Map<String, JsonNode> files = new LinkedHashMap<>();
        files.put("the pack", MAPPER.readTree(PolicyText.pack()));
        files.put("the practice", MAPPER.readTree(PolicyText.packWithPractice()));
        files.put("the pairing", MAPPER.readTree(PolicyText.packWithPairing()));
        files.put("the cases", MAPPER.readTree(PolicyText.packWithCases()));
        files.put("the alerts", MAPPER.readTree(PolicyText.packWithAlerts()));
        files.put("the rounds", MAPPER.readTree(PolicyText.packWithRounds()));
        files.put("the referrals", MAPPER.readTree(PolicyReferralsTest.SMALL));
        files.put("the overlay", MAPPER.readTree(PolicyText.overlay()));
        files.put("two versions", MAPPER.readTree(PolicyText.packWithTwoVersions()));
        JsonNode conditions = MAPPER.readTree(PolicyText.conditions());
        for (int i = 0; i < conditions.size(); i++) {
            files.put(
                    "condition " + i,
                    MAPPER.readTree(PolicyText.packWhen(conditions.get(i).toString())));
        }
        return files;
    }

    private static List<PolicyProblem> read(JsonNode json) {
        PolicyFile file = PolicyFile.of("t.json", json.toString().getBytes(StandardCharsets.UTF_8));
        boolean built =
                file.isOverlay() ? file.overlay().isPresent() : file.pack().isPresent();
        assertEquals(built, file.report().problems().isEmpty());
        return file.report().problems();
    }

    @Test
    void itIsASchemaOfTheDraftItNames() {
        var draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), draft.validate(JsonPolicies.schema(), InputFormat.JSON));
        assertFalse(draft.validate("{\"type\": 1}", InputFormat.JSON).isEmpty(), "a wrong schema is told");
    }

    @Test
    void everyShippedPackAndEveryExampleIsValid() throws Exception {
        for (String name : List.of(
                "gd-child.json",
                "gd-elder.json",
                "smd.json",
                "calendar-cn.json",
                "xf-pairing.json",
                "xf-alerts.json",
                "xf-cases.json",
                "xf-referrals.json")) {
            try (var in = JsonPolicies.class.getResourceAsStream("policies/" + name)) {
                assertNotNull(in, name);
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(List.of(), PolicySchema.errors(text), name);
            }
        }
        files().forEach((name, json) -> {
            assertEquals(List.of(), PolicySchema.errors(json.toString()), name);
            assertEquals(List.of(), read(json), name);
        });
    }

    /** Gives every value of a file with its place and the means to change it. */
    private static void everywhere(JsonNode node, String path, BiConsumer<String, Changes> each) {
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                if (!key.equals("comment")) {
                    String at = path + "/" + key;
                    each.accept(at, new Changes(object, key, -1));
                    everywhere(object.get(key), at, each);
                }
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                each.accept(path + "/" + i, new Changes(list, "", i));
                everywhere(list.get(i), path + "/" + i, each);
            }
        }
    }

    private record Changes(JsonNode in, String key, int index) {

        JsonNode value() {
            return in instanceof ObjectNode object ? object.get(key) : in.get(index);
        }

        void set(JsonNode value) {
            if (in instanceof ObjectNode object) {
                object.set(key, value);
            } else {
                ((ArrayNode) in).set(index, value);
            }
        }
    }

    @Test
    void aValueOfAnotherTypeIsRefusedByBoth() {
        List<String> differ = new ArrayList<>();
        int[] tried = {0};
        files().forEach((name, json) -> everywhere(json, "", (path, place) -> {
            JsonNode right = place.value();
            for (JsonNode wrong : WRONG) {
                place.set(wrong);
                tried[0]++;
                compare(name + " " + path + " " + wrong, json, differ);
            }
            place.set(right);
        }));
        assertEquals(List.of(), differ);
        assertTrue(tried[0] > 5000, () -> "tried only " + tried[0]);
    }

    /** The schema refuses nothing that is read, and misses no wrong type and no missing or unknown key. */
    private static void compare(String what, JsonNode json, List<String> differ) {
        List<PolicyProblem> problems = read(json);
        boolean refused = PolicySchema.refuses(json);
        if (refused && problems.isEmpty()) {
            differ.add(what + ": read, but not valid: " + PolicySchema.errors(json.toString()));
        }
        if (!refused && problems.stream().anyMatch(PolicySchemaTest::isOfForm)) {
            differ.add(what + ": valid, but not read: " + problems);
        }
    }

    private static boolean isOfForm(PolicyProblem problem) {
        return problem.cause().matches("it is (an object|a list|a text|a number|true or false|null)")
                || problem.cause().endsWith("is missing")
                || problem.cause().endsWith("is not known here")
                || problem.cause().endsWith("is not one of them")
                || problem.cause().endsWith("is not a code")
                || problem.cause().endsWith("does not compare")
                || problem.cause().equals("this is not a condition");
    }

    @Test
    void aKeyThatIsMissingIsRefusedByBothOrByNone() {
        List<String> differ = new ArrayList<>();
        files().forEach((name, json) -> everywhere(json, "", (path, place) -> {
            if (place.in() instanceof ObjectNode object) {
                JsonNode right = object.remove(place.key());
                compare(name + " without " + path, json, differ);
                object.set(place.key(), right);
            }
        }));
        assertEquals(List.of(), differ);
    }

    @Test
    void theSchemaKnowsTheKeysThatTheReaderKnowsAndNoOthers() {
        Set<String> seen = new TreeSet<>();
        files().forEach((name, json) -> keys(json, json, PolicySchema.text(), "", seen));
        Set<String> objects = new TreeSet<>(PolicySchema.objects());
        objects.removeAll(seen);
        assertEquals(Set.of(), objects, "there is an example of each");
    }

    private static void keys(JsonNode file, JsonNode value, JsonNode schema, String path, Set<String> seen) {
        JsonNode part = PolicySchema.partFor(schema, value, seen);
        if (value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                keys(file, list.get(i), part.get("items"), path + "/" + i, seen);
            }
        } else if (value instanceof ObjectNode object) {
            boolean named = part.get("additionalProperties").isBoolean();
            if (named) {
                assertEquals(expected(part), known(file, object, path), path);
            }
            for (String key : object.propertyNames()) {
                JsonNode inner = part.get(named ? "properties" : "additionalProperties");
                if (!key.equals("comment")) {
                    keys(file, object.get(key), named ? inner.get(key) : inner, path + "/" + key, seen);
                }
            }
        }
    }

    private static Set<String> expected(JsonNode part) {
        boolean comparison = part == PolicySchema.text().get("$defs").get("compare");
        return new TreeSet<>(comparison ? PolicySchema.keysOfComparisons() : PolicySchema.keys(part));
    }

    /** The keys that the reader says it knows where an unknown one is planted. */
    private static Set<String> known(JsonNode file, ObjectNode object, String path) {
        object.put(PLANTED, 1);
        assertTrue(PolicySchema.refuses(file), path);
        String cure = read(file).stream()
                .filter(problem -> problem.path().equals(path + "/" + PLANTED))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the reader takes any key in " + path))
                .cure();
        object.remove(PLANTED);
        return new TreeSet<>(Arrays.asList(cure.substring(cure.lastIndexOf("use ") + 4)
                .replace("one of ", "")
                .split(", ")));
    }

    @Test
    void theNameOfASchemaInAFileChangesNothing(@TempDir Path directory) throws Exception {
        String named = PolicyText.replaced(
                PolicyText.pack(),
                "\"id\": \"example.town\"",
                "\"$schema\": \"./policy.schema.json\", \"id\": \"example.town\"");
        Path file = PolicyText.write(directory, "town.json", named);
        Path plain = PolicyText.write(directory, "plain.json", PolicyText.pack());
        assertEquals(JsonPolicies.pack(plain).digest(), JsonPolicies.pack(file).digest());
        assertEquals(List.of(), PolicySchema.errors(named));
        Files.delete(plain);
        Files.writeString(directory.resolve("policy.schema.json"), JsonPolicies.schema());
        assertEquals(1, JsonPolicies.read(directory).packs().size(), "the schema itself is no policy");
    }
}
