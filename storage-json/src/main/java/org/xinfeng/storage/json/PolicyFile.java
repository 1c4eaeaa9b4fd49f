package org.xinfeng.storage.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xinfeng.policy.Overlay;
import org.xinfeng.policy.PolicyPack;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A policy file as it was found, with what is wrong in it. */
final class PolicyFile {

    /** Most bytes of a file; the largest shipped pack has a hundredth of it. */
    private static final long LARGEST = 4_000_000;

    /** JSON deeper than any condition that is read, so that a deep condition is told from a deep file. */
    private static final int DEEPEST_JSON = 1000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST_JSON)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final PolicyReport report;
    private final Optional<JsonNode> json;

    private PolicyFile(PolicyReport report, Optional<JsonNode> json) {
        this.report = report;
        this.json = json;
    }

    static PolicyFile of(Path path) {
        PolicyReport report = new PolicyReport(name(path));
        try {
            if (Files.size(path) > LARGEST) {
                report.add("", "the file has over " + LARGEST + " bytes", "name a policy file, or split it into packs");
                return new PolicyFile(report, Optional.empty());
            }
            return new PolicyFile(report, parse(Files.readAllBytes(path), report));
        } catch (NoSuchFileException e) {
            report.add("", "there is no such file", "correct the path");
        } catch (IOException e) {
            report.add(
                    "", "the file cannot be read: " + e.getClass().getSimpleName(), "look at its rights and the disk");
        }
        return new PolicyFile(report, Optional.empty());
    }

    static PolicyFile of(String name, byte[] content) {
        PolicyReport report = new PolicyReport(name);
        return new PolicyFile(report, parse(content, report));
    }

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static Optional<JsonNode> parse(byte[] content, PolicyReport report) {
        try {
            JsonNode json = MAPPER.readTree(content);
            if (json != null && json.isObject()) {
                return Optional.of(json);
            }
            report.add("", "the file does not hold one JSON object", "begin it with a brace");
        } catch (StreamConstraintsException e) {
            report.add(
                    place(e.getLocation()),
                    "the file nests deeper than " + DEEPEST_JSON + ", or has a text or number that is too long",
                    "put conditions beside each other in one all or any");
        } catch (JacksonException e) {
            report.add(
                    place(e.getLocation()),
                    "not JSON in UTF-8: " + e.getOriginalMessage().replaceFirst(" \\(start marker at.*", ""),
                    "correct the file near this place");
        }
        return Optional.empty();
    }

    private static String place(TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1
                ? ""
                : "line " + at.getLineNr() + " column " + Math.max(1, at.getColumnNr());
    }

    PolicyReport report() {
        return report;
    }

    /** Whether the file says that it changes a pack instead of being one. */
    boolean isOverlay() {
        return json.filter(root -> root.has("overlay")).isPresent();
    }

    Optional<PolicyPack> pack() {
        return read(PolicyPacks::pack);
    }

    Optional<Overlay> overlay() {
        return read(PolicyPacks::overlay);
    }

    private <T> Optional<T> read(Function<PolicyNode, Optional<T>> reader) {
        return json.flatMap(root -> reader.apply(new PolicyNode(root, "", report)))
                .filter(made -> report.count() == 0);
    }

    /** A schema may lie beside the files that name it. */
    private static boolean isPolicy(String name) {
        return name.endsWith(".json") && !name.endsWith(".schema.json");
    }

    /** The policy files of a directory in the order of their names, or the file itself. */
    static List<Path> under(Path path, PolicyReport report) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            List<Path> found =
                    files.filter(file -> isPolicy(name(file))).sorted().toList();
            if (found.isEmpty()) {
                report.add("", "there is no .json file in the directory", "correct the path");
            }
            return found;
        } catch (IOException | java.io.UncheckedIOException e) {
            report.add("", "the directory cannot be read: " + e.getClass().getSimpleName(), "look at its rights");
            return List.of();
        }
    }
}
