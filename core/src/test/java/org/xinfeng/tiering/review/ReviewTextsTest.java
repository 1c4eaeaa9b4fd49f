package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

class ReviewTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Facts PERSON =
            Facts.of(DAY, Map.of("falls.year", FactValue.of(3), "school.dropout", FactValue.of(false)));

    private static ReviewFinding of(Kind kind) {
        return ReviewFinding.of(kind, "child", "X", "R1")
                .at("when/all/1")
                .saying("falls.year > 9")
                .with(List.of(Books.YELLOW, Books.BLUE))
                .shownBy(new ReviewFinding.Example(
                        PERSON, Optional.of(PERSON.with("school.dropout", FactValue.of(true)))))
                .on(DateRange.ofUnboundedEnd(DAY));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsToldInBothLanguagesWithNothingLeftBlank(Kind kind) {
        for (Locale locale : List.of(Locale.UK, Locale.SIMPLIFIED_CHINESE)) {
            ReviewTexts texts = ReviewTexts.in(locale);
            for (String text : List.of(texts.cause(of(kind)), texts.cure(of(kind)))) {
                assertFalse(text.isBlank() || text.contains("{") || text.contains("\n"), text);
                assertFalse(text.matches(".*(^|[ ：])-([ ,，、]|$).*"), text);
            }
            assertEquals(!locale.equals(Locale.UK), texts.cause(of(kind)).matches(".*\\p{IsHan}.*"));
        }
    }

    @Test
    void aFallIsToldWithBothPeople() {
        assertEquals(
                "More risk gives a milder tier: falls.year = 3, school.dropout = no is in YELLOW, with school.dropout = yes"
                        + " in BLUE",
                ReviewTexts.in(Locale.ENGLISH).cause(of(Kind.RISK_LOWERS_TIER)));
        assertTrue(
                ReviewTexts.in(Locale.CHINA).line(of(Kind.RULE_NEVER_HOLDS)).startsWith("ERROR child: 规则 X 谁也不可能符合"));
    }

    @Test
    void bothLanguagesHaveATextForEveryKindAndForNothingElse() {
        Set<String> wanted = Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(kind + ".cause", kind + ".cure"))
                .collect(Collectors.toSet());
        for (String language : List.of("en", "zh")) {
            assertEquals(
                    wanted,
                    ResourceBundle.getBundle("org.xinfeng.tiering.review.findings_" + language, Locale.ROOT)
                            .keySet());
        }
    }
}
