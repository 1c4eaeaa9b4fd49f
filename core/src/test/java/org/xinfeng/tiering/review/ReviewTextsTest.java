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
                "More risk gives a milder tier: falls.year = 3, school.dropout = no is in YELLOW, with school.dropout"
                        + " = yes in BLUE",
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

    private static final ReviewTexts EN = ReviewTexts.in(Locale.US);
    private static final ReviewTexts ZH = ReviewTexts.in(Locale.CHINA);

    @Test
    void aLineTellsHowGraveItIsTheBookTheCauseAndTheCure() {
        assertEquals(
                "WARNING child: Rule X holds for the same people as rule R1, with the same tier. Leave one out",
                EN.line(of(Kind.RULES_SAME)));
        assertEquals("WARNING child: 规则 X 与规则 R1 适用的人完全相同，等级也相同。请删去其中一条", ZH.line(of(Kind.RULES_SAME)));
    }

    @Test
    void aCureNamesTheRuleToo() {
        assertEquals("Correct one of the two, or leave rule X out", EN.cure(of(Kind.RULES_SAME_OTHER_TIER)));
        assertEquals("请更正其中一条，或删去规则 X", ZH.cure(of(Kind.RULES_SAME_OTHER_TIER)));
    }

    @Test
    void whoeverReadsNoEnglishIsToldInChinese() {
        String chinese = ZH.line(of(Kind.RULES_SAME));
        assertEquals(chinese, ReviewTexts.in(Locale.FRENCH).line(of(Kind.RULES_SAME)));
        assertEquals(chinese, ReviewTexts.in(Locale.ROOT).line(of(Kind.RULES_SAME)));
    }

    @Test
    void severalRulesAndDetailsAreListedAsTheLanguageDoes() {
        ReviewFinding included = ReviewFinding.of(Kind.RULE_INCLUDED, "child", "X", "R1", "R2");
        assertEquals("Whoever meets rule X meets R1, R2 too, and the tier is the same", EN.cause(included));
        assertEquals("符合规则 X 的人必定符合 R1、R2，等级相同", ZH.cause(included));
        ReviewFinding never =
                ReviewFinding.of(Kind.RULE_NEVER_HOLDS, "child", "X").saying("a < 1", "a > 2");
        assertEquals("Nobody can meet rule X: its comparisons clash: a < 1, a > 2", EN.cause(never));
        assertEquals("规则 X 谁也不可能符合，条件互相矛盾：a < 1、a > 2", ZH.cause(never));
    }

    @Test
    void partsAndDaysAreNamed() {
        assertEquals(
                "A part of rule X can never hold, when/all/1: falls.year > 9", EN.cause(of(Kind.PART_NEVER_HOLDS)));
        assertEquals("规则 X 有一部分永远不成立，位置 when/all/1：falls.year > 9", ZH.cause(of(Kind.PART_NEVER_HOLDS)));
        assertEquals(
                "Versions falls.year > 9 are both in force on the days 2026-03-02/..",
                EN.cause(of(Kind.DAYS_COVERED_TWICE)));
        assertEquals("版本 falls.year > 9 在 2026-03-02/.. 同时有效", ZH.cause(of(Kind.DAYS_COVERED_TWICE)));
    }

    @Test
    void allRulesThatAreNotProvedAreNamed() {
        ReviewFinding rules = ReviewFinding.of(Kind.NOT_PROVED, "child")
                .against(List.of("A", "B"))
                .saying("parts", 0);
        assertEquals(
                "Not proved, it takes too much work: check and people tried instead are parts, 0; rules: A, B",
                EN.cause(rules));
        assertEquals("计算量过大，没有得到证明；检查项目、改为抽查的人数：parts、0；规则：A、B", ZH.cause(rules));
        assertEquals(
                "Not proved, it takes too much work: check and people tried instead are gaps, 7; rules: -",
                EN.cause(ReviewFinding.of(Kind.NOT_PROVED, "child").saying("gaps", 7)));
    }

    @Test
    void thatNobodyHasATierIsTold() {
        ReviewFinding gap =
                ReviewFinding.of(Kind.GAP, "child").shownBy(ReviewFinding.Example.of(Facts.of(DAY, Map.of())));
        assertEquals("Everybody with these facts has no tier, though all facts are known: anybody", EN.cause(gap));
        assertEquals("事实都清楚，却没有等级：任何人", ZH.cause(gap));
    }

    @Test
    void aFallToNoTierIsTold() {
        ReviewFinding fall = of(Kind.RISK_LOWERS_TIER).with(List.of(Books.RED));
        assertEquals(
                "More risk gives a milder tier: falls.year = 3, school.dropout = no is in RED, with school.dropout ="
                        + " yes in no tier",
                EN.cause(fall));
        assertEquals("风险更高，等级反而更低：falls.year = 3、school.dropout = no为RED，改为school.dropout = yes后为无等级", ZH.cause(fall));
        assertEquals(
                "Rule X (no tier) changes nothing: the book gives no tier otherwise",
                EN.cause(of(Kind.RULE_BELOW_OTHERWISE).with(List.of())));
    }

    @Test
    void signsInARuleAreToldAsTheyStand() {
        ReviewFinding finding =
                ReviewFinding.of(Kind.PART_IDLE, "child", "$1{rule}").at("when").saying("a\\b = $0");
        assertEquals("Rule $1{rule} holds for the same people without a part, when: a\\b = $0", EN.cause(finding));
    }
}
