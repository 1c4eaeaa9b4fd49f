package org.xinfeng.storage.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xinfeng.policy.InvalidPolicyException;
import org.xinfeng.policy.Overlay;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.policy.PolicyProblem;

/**
 * Policy packs and overlays as JSON: those that are shipped, and those of a place. The format is described in {@code
 * docs/policy-format.md}.
 *
 * <p>Whatever is wrong is an {@link InvalidPolicyException} that names file, place, cause and cure, all problems of all
 * files at once where they can be found together. Whether packs fit together is checked when a day's policy is asked for,
 * see {@link PolicyLibrary#on}.
 */
public final class JsonPolicies {

    private static final List<String> SHIPPED = List.of(
            "gd-child.json",
            "gd-elder.json",
            "smd.json",
            "calendar-cn.json",
            "xf-pairing.json",
            "xf-alerts.json",
            "xf-cases.json",
            "xf-referrals.json");

    private JsonPolicies() {}

    /**
     * The shipped packs: children and elders of Guangdong, severe mental disorder, the calendar, and samples of pairing,
     * alerts, cases, and referrals with care teams.
     */
    public static PolicyLibrary shipped() {
        return shippedWith();
    }

    /**
     * The shipped packs with overlays, or with further packs and versions.
     *
     * @param overlaysOrPacks files, or directories of which every {@code .json} file is read
     * @throws InvalidPolicyException if anything is wrong in them
     */
    public static PolicyLibrary shippedWith(Path... overlaysOrPacks) {
        List<PolicyFile> files = new ArrayList<>();
        SHIPPED.forEach(name -> files.add(PolicyFile.of(name, content(name))));
        return library(files, overlaysOrPacks);
    }

    /**
     * Only the packs and overlays of these files.
     *
     * @param packsOrOverlays files, or directories of which every {@code .json} file is read
     * @throws InvalidPolicyException if anything is wrong in them
     */
    public static PolicyLibrary read(Path... packsOrOverlays) {
        return library(new ArrayList<>(), packsOrOverlays);
    }

    /**
     * One pack.
     *
     * @throws InvalidPolicyException if anything is wrong in it, or if it is an overlay
     */
    public static PolicyPack pack(Path file) {
        PolicyFile read = PolicyFile.of(file);
        if (read.isOverlay()) {
            read.report().add("/overlay", "the file is an overlay, not a pack", "read it together with its pack");
            throw read.report().asException();
        }
        return read.pack().orElseThrow(() -> read.report().asException());
    }

    /**
     * The JSON Schema (draft 2020-12) of packs and overlays, for editors: a file that names it under {@code "$schema"} is
     * completed and checked while it is written. It knows the keys and the forms; what must fit together is checked when the
     * file is read.
     */
    public static String schema() {
        return new String(content("policy.schema.json"), StandardCharsets.UTF_8);
    }

    private static PolicyLibrary library(List<PolicyFile> files, Path... paths) {
        List<PolicyProblem> problems = new ArrayList<>();
        for (Path path : paths) {
            PolicyReport report = new PolicyReport(PolicyFile.name(path));
            PolicyFile.under(path, report).forEach(file -> files.add(PolicyFile.of(file)));
            problems.addAll(report.problems());
        }
        List<PolicyPack> packs = new ArrayList<>();
        List<Overlay> overlays = new ArrayList<>();
        for (PolicyFile file : files) {
            if (file.isOverlay()) {
                file.overlay().ifPresent(overlays::add);
            } else {
                file.pack().ifPresent(packs::add);
            }
            problems.addAll(file.report().problems());
        }
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(problems);
        }
        return PolicyLibrary.of(packs, overlays);
    }

    private static byte[] content(String name) {
        try (InputStream in = JsonPolicies.class.getResourceAsStream("policies/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the library was packed without its policy " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the shipped policy " + name + " cannot be read", e);
        }
    }
}
