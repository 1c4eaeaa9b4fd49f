package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped schema, as a validator sees it and as its text says. */
final class PolicySchema {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNode TEXT = MAPPER.readTree(JsonPolicies.schema());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonPolicies.schema(), InputFormat.JSON);

    private PolicySchema() {}

    /** What the validator finds wrong, each with its place. */
    static List<String> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    static boolean refuses(JsonNode json) {
        return !errors(json.toString()).isEmpty();
    }

    static JsonNode text() {
        return TEXT;
    }

    /** The names of the definitions of objects. */
    static Set<String> objects() {
        Set<String> names = new TreeSet<>();
        TEXT.get("$defs").properties().forEach(entry -> {
            if (objectIn(entry.getValue()).has("properties")) {
                names.add(entry.getKey());
            }
        });
        return names;
    }

    private static JsonNode objectIn(JsonNode schema) {
        return schema.has("properties") || !schema.has("else") ? schema : schema.get("else");
    }

    /** The part of the schema for a value: references and alternatives followed as far as the value decides them. */
    static JsonNode partFor(JsonNode schema, JsonNode value, Set<String> definitions) {
        JsonNode part = schema;
        while (!part.has("properties")) {
            if (part.has("$ref")) {
                String name = part.get("$ref").stringValue().substring("#/$defs/".length());
                definitions.add(name);
                part = TEXT.get("$defs").get(name);
            } else if (part.has("if")) {
                part = part.get(holds(part.get("if"), value) ? "then" : "else");
            } else {
                break;
            }
        }
        return part;
    }

    private static boolean holds(JsonNode when, JsonNode value) {
        if (when.has("type")) {
            return when.get("type").stringValue().equals("string") == value.isString();
        }
        assertTrue(when.has("required"), "the test can follow only a type and required keys: " + when);
        return value.has(when.get("required").get(0).stringValue());
    }

    /** The keys of an object, without that for comments. */
    static Set<String> keys(JsonNode object) {
        Set<String> keys = new LinkedHashSet<>(object.get("properties").propertyNames());
        keys.remove("comment");
        return keys;
    }

    /** The keys that a comparison of a factor can have in any of its forms. */
    static Set<String> keysOfComparisons() {
        Set<String> keys = new LinkedHashSet<>();
        for (String form : List.of("compare", "equals", "oneOf", "local", "between")) {
            keys.addAll(keys(TEXT.get("$defs").get(form)));
        }
        return keys;
    }
}
