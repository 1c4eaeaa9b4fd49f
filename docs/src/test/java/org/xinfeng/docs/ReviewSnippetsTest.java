package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.tiering.review.ReviewFinding;
import org.xinfeng.tiering.review.ReviewReport;
import org.xinfeng.tiering.review.ReviewTexts;
import org.xinfeng.tiering.review.RiskOrder;

/** The code of the guide to reviewing rules, on the shipped packs. */
class ReviewSnippetsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    // snippet: review
    static List<String> review(PolicyLibrary library, LocalDate day) {
        RiskOrder risk = RiskOrder.none()
                .up("guardian.absent")
                .up("harm.suspected")
                .up("smd.risk")
                .down("guardian.substitute");
        ReviewReport report = library.on(day).review().by(risk).on(day).with(library.reviewDays());
        return report.findings().stream()
                .map(ReviewTexts.in(Locale.CHINA)::line)
                .toList();
    }
    // end

    @Test
    void theShippedPacksHaveNoErrorAndNothingIsLeftUnproved() {
        PolicyLibrary shipped = JsonPolicies.shipped();
        List<String> lines = review(shipped, DAY);
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("ERROR")), lines::toString);
        ReviewReport report = shipped.on(DAY).review().on(DAY);
        assertTrue(report.isProved());
        assertEquals(
                Set.of("FACTOR_NOT_USED", "RULE_INCLUDED", "SETTING_NOT_SET"),
                report.findings().stream().map(one -> one.kind().name()).collect(Collectors.toSet()));
    }

    @Test
    void theGuideNamesEveryKindOfFinding() throws IOException {
        Path guide = Path.of("reviewing-rules.md");
        Set<String> named = new TreeSet<>();
        Pattern.compile("^\\| `([A-Z_]+)`", Pattern.MULTILINE)
                .matcher(Files.readString(
                        Files.exists(guide) ? guide : Path.of("docs").resolve(guide)))
                .results()
                .forEach(row -> named.add(row.group(1)));
        assertEquals(
                Stream.of(ReviewFinding.Kind.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                named);
    }
}
