package org.xinfeng.storage.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xinfeng.kernel.Code;
import org.xinfeng.rules.Label;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A place in a policy file. Reading a value of the wrong type reports it and goes on with a stand-in, so that the other
 * problems of the file are found too; what is built from stand-ins is thrown away.
 */
final class PolicyNode {

    /** The key that may stand in every object, for notes to whoever edits the file. */
    private static final String COMMENT = "comment";

    private static final String STAND_IN = "?";

    private final JsonNode json;
    private final String path;
    private final PolicyReport report;

    PolicyNode(JsonNode json, String path, PolicyReport report) {
        this.json = json;
        this.path = path;
        this.report = report;
    }

    String path() {
        return path;
    }

    void problem(String cause, String cure) {
        report.add(path, cause, cure);
    }

    /** Whether there is a value, and it is not {@code null}. */
    boolean isPresent() {
        return !json.isMissingNode() && !json.isNull();
    }

    boolean isText() {
        return json.isString();
    }

    /** Whether it is {@code true} or {@code false}. */
    boolean isFlag() {
        return json.isBoolean();
    }

    boolean has(String key) {
        return json.has(key);
    }

    /**
     * Checks that this is an object with the required keys and no others than these.
     *
     * @param required keys, with blanks between
     * @param optional keys, with blanks between
     */
    void keys(String required, String optional) {
        if (!json.isObject()) {
            if (isPresent()) {
                wrongType("an object in braces");
            }
            return;
        }
        Set<String> needed = words(required);
        Set<String> known = new LinkedHashSet<>(needed);
        known.addAll(words(optional));
        for (String key : json.propertyNames()) {
            if (!known.contains(key) && !key.equals(COMMENT)) {
                report.add(
                        path + "/" + escaped(key),
                        "the key " + PolicyReport.quoted(key) + " is not known here",
                        PolicyReport.cure(key, known));
            }
        }
        for (String key : needed) {
            if (!json.has(key) || json.get(key).isNull()) {
                problem("the key \"" + key + "\" is missing", "add it");
            }
        }
    }

    private static Set<String> words(String words) {
        return words.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(words.split(" ")));
    }

    private static String escaped(String key) {
        String name = key.length() > Code.MAX_LENGTH ? key.substring(0, Code.MAX_LENGTH) : key;
        return name.replaceAll("\\p{Cntrl}", " ").replace("~", "~0").replace("/", "~1");
    }

    /** The place under a key, which may be empty. */
    PolicyNode at(String key) {
        return new PolicyNode(
                json.isObject() && json.has(key) ? json.get(key) : MissingNode.getInstance(),
                path + "/" + escaped(key),
                report);
    }

    /** What is under a key, if anything is. */
    <T> Optional<T> optional(String key, Function<PolicyNode, T> read) {
        PolicyNode inner = at(key);
        return inner.isPresent() ? Optional.of(read.apply(inner)) : Optional.empty();
    }

    /** The names of an object with what is at each, in the order of the file. */
    List<PolicyNode> entries() {
        List<PolicyNode> entries = new ArrayList<>();
        if (isPresent() && !json.isObject()) {
            wrongType("an object in braces");
        } else if (isPresent()) {
            json.propertyNames().stream().filter(key -> !key.equals(COMMENT)).forEach(key -> entries.add(at(key)));
        }
        return entries;
    }

    /** The last step of the path, unescaped: the key of an entry. */
    String key() {
        return path.substring(path.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }

    /** The elements of a list that could be built; none if there is no list. */
    <T> List<T> list(Function<PolicyNode, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        if (isPresent() && !json.isArray()) {
            wrongType("a list in brackets");
            return all;
        }
        for (int i = 0; i < json.size(); i++) {
            read.apply(new PolicyNode(json.get(i), path + "/" + i, report)).ifPresent(all::add);
        }
        return all;
    }

    /** As {@link #list(Function)}, and reports a list without an element; {@code what} would be one. */
    <T> List<T> listOfSome(String what, Function<PolicyNode, Optional<T>> read) {
        List<T> all = list(read);
        if (json.isArray() && json.isEmpty()) {
            problem("there is no " + what + " in it", "write at least one");
        }
        return all;
    }

    /** As {@link #list(Function)}, and reports what is there twice. */
    <T> List<T> list(Function<PolicyNode, Optional<T>> read, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        return list(inner -> {
            Optional<T> one = read.apply(inner);
            one.map(id)
                    .filter(name -> !seen.add(name))
                    .ifPresent(name -> inner.problem(
                            PolicyReport.quoted(name) + " is there twice", "give it another name or leave one out"));
            return one;
        });
    }

    /** What is built, unless building it or anything in it met a problem, which then is in the report. */
    <T> Optional<T> build(Supplier<T> built) {
        int before = report.count();
        try {
            T made = built.get();
            return report.count() == before ? Optional.of(made) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            if (report.count() == before) {
                problem(String.valueOf(e.getMessage()), "correct it");
            }
            return Optional.empty();
        }
    }

    private void wrongType(String wanted) {
        String found = json.isObject()
                ? "an object"
                : json.isArray()
                        ? "a list"
                        : json.isString()
                                ? "a text"
                                : json.isNumber() ? "a number" : json.isBoolean() ? "true or false" : "null";
        problem("it is " + found, "write " + wanted);
    }

    /** Text of one line, not blank. */
    String text() {
        if (!json.isString()) {
            if (isPresent()) {
                wrongType("a text in quotes");
            }
            return STAND_IN;
        }
        String text = json.stringValue();
        if (text.isBlank() || !text.strip().equals(text) || text.chars().anyMatch(Character::isISOControl)) {
            problem("the text is blank, or has blanks at an end or a line break in it", "write it on one line");
            return STAND_IN;
        }
        return text;
    }

    /** A code: 1 to 64 printable ASCII characters without blanks. */
    String code() {
        String text = text();
        if (!Code.isCode(text)) {
            problem(
                    PolicyReport.quoted(text) + " is not a code",
                    "write 1 to " + Code.MAX_LENGTH + " letters, digits or signs of ASCII without blanks");
            return STAND_IN;
        }
        return text;
    }

    /** {@code true} or {@code false}; false if there is nothing. */
    boolean flag() {
        if (isPresent() && !json.isBoolean()) {
            wrongType("true or false, without quotes");
        }
        return json.isBoolean() && json.booleanValue();
    }

    /** A whole number, or 0 as a stand-in. */
    int integer() {
        return (int) whole(json.isIntegralNumber() && json.canConvertToInt());
    }

    long bigInteger() {
        return whole(json.isIntegralNumber() && json.canConvertToLong());
    }

    private long whole(boolean fits) {
        if (!fits && isPresent()) {
            if (json.isNumber()) {
                problem("it is not a whole number, or too big", "write a whole number in the unit of the factor");
            } else {
                wrongType("a whole number without quotes");
            }
        }
        return fits ? json.longValue() : 0;
    }

    LocalDate date() {
        String text = text();
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeException e) {
            // told below
        }
        if (isText() && !text.equals(STAND_IN)) {
            problem(PolicyReport.quoted(text) + " is not a day", "write a day of the calendar such as 2024-05-11");
        }
        return LocalDate.EPOCH;
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        E[] all = type.getEnumConstants();
        String text = text();
        for (E one : all) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        if (isText()) {
            problem(
                    PolicyReport.quoted(text) + " is not one of them",
                    PolicyReport.cure(text, Arrays.stream(all).map(Enum::name).toList()));
        }
        return all[0];
    }

    Label label() {
        keys("zh en", "");
        return new Label(at("zh").text(), at("en").text());
    }
}
