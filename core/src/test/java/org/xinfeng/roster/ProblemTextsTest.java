package org.xinfeng.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfeng.roster.RowProblem.Cause;

class ProblemTextsTest {

    private static final String HAN = ".*\\p{IsHan}.*";

    @ParameterizedTest
    @EnumSource(Cause.class)
    void every_cause_has_a_cause_and_a_cure_in_both_languages_with_and_without_details(Cause cause) {
        for (RowProblem problem :
                List.of(RowProblem.of("x", cause), RowProblem.of("x", cause, "detail-1", "detail-2"))) {
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.UK)) {
                for (String text : List.of(ProblemTexts.cause(problem, locale), ProblemTexts.cure(problem, locale))) {
                    assertFalse(text.isBlank());
                    assertFalse(text.contains("{") || text.contains("''"), text);
                    assertFalse(text.contains("\n") || text.length() > 150, text);
                }
            }
            assertTrue(ProblemTexts.cause(problem, Locale.CHINESE).matches(HAN));
            assertTrue(ProblemTexts.cure(problem, Locale.CHINESE).matches(HAN));
            assertFalse(ProblemTexts.cause(problem, Locale.ENGLISH).matches(HAN));
        }
    }

    @Test
    void details_stand_in_the_text_as_a_list() {
        RowProblem unknown = RowProblem.of("人员类别", Cause.UNKNOWN_CATEGORY, "低保对象", "特困人员");

        assertEquals("请从这些类别里选：低保对象、特困人员；一人多类的用顿号隔开", ProblemTexts.cure(unknown, Locale.CHINA));
        assertEquals("Choose from: 低保对象, 特困人员; several are separated by 、", ProblemTexts.cure(unknown, Locale.ENGLISH));
    }

    @Test
    void a_text_without_details_does_not_promise_any() {
        assertEquals("请改成这一列该填的内容", ProblemTexts.cure(RowProblem.of("姓名", Cause.BAD_VALUE), Locale.CHINA));
    }

    @Test
    void a_number_of_a_line_is_not_grouped_and_braces_in_details_are_text() {
        assertEquals(
                "与第 12345 行是同一个人，内容却不一样",
                ProblemTexts.cause(RowProblem.of("", Cause.DUPLICATE_IN_FILE, 12345), Locale.CHINA));
        assertEquals("可以填：{0}", ProblemTexts.cure(RowProblem.of("x", Cause.BAD_VALUE, "{0}"), Locale.CHINA));
    }

    @Test
    void every_other_language_reads_chinese_whatever_the_default_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            RowProblem missing = RowProblem.of("姓名", Cause.MISSING);
            assertEquals("这一格没有填", ProblemTexts.cause(missing, Locale.ROOT));
            assertEquals("这一格没有填", ProblemTexts.cause(missing, Locale.GERMANY));
            assertNotEquals("这一格没有填", ProblemTexts.cause(missing, Locale.US));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void no_text_is_left_of_a_cause_that_is_gone_and_both_languages_have_the_same_keys() {
        Set<String> chinese = keys(Locale.CHINESE);
        Set<String> causes = Stream.of(Cause.values()).map(Enum::name).collect(Collectors.toSet());

        assertEquals(keys(Locale.ENGLISH), chinese);
        assertEquals(causes, chinese.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet()));
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle("org.xinfeng.roster.problems", locale).keySet();
    }
}
