package org.xinfeng.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.xinfeng.roster.Words.person;
import static org.xinfeng.roster.Words.problems;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.PersonKey;
import org.xinfeng.registry.Relation;
import org.xinfeng.registry.Sex;
import org.xinfeng.roster.RowProblem.Cause;
import org.xinfeng.rules.FactValue;
import org.xinfeng.testing.SyntheticIdentity;

/** How a row of a roster becomes a person, and what is said if it does not. */
class RosterReaderTest {

    private static final String ALL = "姓名|身份证号|性别|出生日期|村（居）|人员类别|户号|与户主关系|监护人|监护人关系|联系电话|建档日期|监护人缺失";
    private static final IdentityNumber GIRL = SyntheticIdentity.of(LocalDate.of(2014, 5, 20), 222);
    private static final IdentityNumber UNBORN = SyntheticIdentity.of(LocalDate.of(2024, 5, 21), 222);

    private static String row(String name, String identity, String sex, String birth, String village, String category) {
        return String.join("|", name, identity, sex, birth, village, category);
    }

    private static String girl(String identity) {
        return row("林小妹", identity, "女", "2014-05-20", "上葵村", "农村留守儿童");
    }

    @Test
    void aFullRowIsUnderstood() {
        RosterPerson person = person(ALL, girl(GIRL.value()) + "|H-7|孙女|林阿婆|外祖母|138 0013 8000|2024/3/1|是");
        assertEquals(PersonKey.of(GIRL), person.key());
        assertEquals("林小妹", person.name());
        assertEquals(Optional.of(GIRL), person.identity());
        assertEquals(LocalDate.of(2014, 5, 20), person.birth());
        assertEquals(Optional.of(Sex.FEMALE), person.sex());
        assertEquals(Words.SHANGKUI, person.village());
        assertEquals(List.of(Category.of("child.left-behind")), person.categories());
        assertEquals("H-7", person.home().orElseThrow().number().value());
        assertEquals(
                Optional.of(Relation.GRANDCHILD), person.home().orElseThrow().relation());
        assertEquals("林阿婆", person.guardian().orElseThrow().name());
        assertEquals(
                Optional.of(Relation.GRANDPARENT),
                person.guardian().orElseThrow().relation());
        assertEquals(Optional.of("13800138000"), person.phone());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), person.enrolledOn());
        assertEquals(Map.of("guardian.absent", FactValue.of(true)), person.facts());
    }

    @Test
    void aPersonWithoutANumberIsKnownByNameBirthAndVillage() {
        RosterPerson person = person(ALL, girl(""));
        assertEquals(PersonKey.of("林小妹", LocalDate.of(2014, 5, 20), Words.SHANGKUI), person.key());
        assertFalse(person.key().isExact());
        assertEquals(Optional.empty(), person.identity());
    }

    @Test
    void birthAndSexComeFromTheNumberWhereTheirCellsAreBlank() {
        RosterPerson person = person(ALL, row("林小妹", GIRL.value(), "", "", "上葵村", "农村留守儿童"));
        assertEquals(LocalDate.of(2014, 5, 20), person.birth());
        assertEquals(Optional.of(Sex.FEMALE), person.sex());
    }

    @Test
    void blanksOfEveryKindAroundACellMeanNothing() {
        String nothing = "\u00a0\u3000 \u200b\ufeff";
        RosterPerson person = person(
                ALL,
                String.join(
                        "|",
                        nothing + "林小妹" + nothing,
                        nothing + GIRL.value() + nothing,
                        nothing,
                        nothing,
                        nothing + "上葵村" + nothing,
                        nothing + "农村留守儿童" + nothing,
                        nothing,
                        nothing,
                        nothing,
                        nothing,
                        nothing,
                        nothing,
                        nothing));
        assertEquals("林小妹", person.name());
        assertEquals(Map.of(), person.facts());
    }

    @Test
    void everyCauseOfARowIsYieldedByOneAndNotByItsNearMiss() {
        Set<Cause> seen = EnumSet.noneOf(Cause.class);
        for (Example example : Example.values()) {
            List<String> bad = problems(ALL, example.bad);
            assertEquals(List.of((example.column + " " + example.cause).strip()), bad, example.name());
            assertEquals(List.of(), problems(ALL, example.good), example.name());
            seen.add(example.cause);
        }
        // the last two need a whole file and a station; see the tests of the import
        Set<Cause> all = EnumSet.allOf(Cause.class);
        all.removeIf(cause ->
                Set.of("DUPLICATE_IN_FILE", "DUPLICATE_ON_FILE", "NOT_ON_FILE").contains(cause.name()));
        assertEquals(all, seen);
    }

    /** A row that yields one problem, beside one that is all but the same and yields none. */
    private enum Example {
        NO_NAME(Cause.MISSING, "姓名", row("", "", "", "2014-05-20", "上葵村", "农村留守儿童"), girl("")),
        NO_VILLAGE(Cause.MISSING, "村（居）", row("林小妹", "", "", "2014-05-20", " ", "农村留守儿童"), girl("")),
        NO_CATEGORY(Cause.MISSING, "人员类别", row("林小妹", "", "", "2014-05-20", "上葵村", "/"), girl("")),
        LONG_NAME(Cause.TOO_LONG, "姓名", named("林".repeat(61)), named("林".repeat(60))),
        WRONG_ENCODING(Cause.BAD_CHARACTER, "姓名", named("林\uFFFD妹"), named("林𠮷妹")),
        MORE_CELLS(
                Cause.TOO_MANY_CELLS,
                "",
                girl(GIRL.value()) + "|H-7|孙女|林阿婆|外祖母|13800138000|2024/3/1|是|旁注",
                girl(GIRL.value()) + "|H-7|孙女|林阿婆|外祖母|13800138000|2024/3/1|是"),
        SHORT_NUMBER(Cause.IDENTITY_FORM, "身份证号", girl(GIRL.value().substring(1)), girl(GIRL.value())),
        NUMBER_OF_1990(Cause.IDENTITY_FORM, "身份证号", girl("999999140520222"), girl(GIRL.value())),
        MISTYPED_NUMBER(Cause.IDENTITY_CHECK_DIGIT, "身份证号", girl(mistyped(GIRL)), girl(GIRL.value())),
        NUMBER_OF_TOMORROW(
                Cause.IDENTITY_DATE,
                "身份证号",
                row("林小妹", UNBORN.value(), "", "", "上葵村", "农村留守儿童"),
                row("林小妹", SyntheticIdentity.of(Words.TODAY, 2).value(), "", "", "上葵村", "农村留守儿童")),
        OTHER_BIRTH(
                Cause.BIRTH_DISAGREES,
                "出生日期",
                row("林小妹", GIRL.value(), "", "2014-05-21", "上葵村", "农村留守儿童"),
                girl(GIRL.value())),
        OTHER_SEX(Cause.SEX_DISAGREES, "性别", row("林小妹", GIRL.value(), "男", "", "上葵村", "农村留守儿童"), girl(GIRL.value())),
        NO_DATE(Cause.DATE_FORM, "出生日期", born("去年"), born("2014.5.20")),
        IMPOSSIBLE_DAY(Cause.DATE_IMPOSSIBLE, "出生日期", born("2014-02-29"), born("2016-02-29")),
        SHORT_YEAR(Cause.DATE_AMBIGUOUS, "出生日期", born("15/05/20"), born("2015/05/20")),
        BORN_TOMORROW(Cause.DATE_IN_FUTURE, "出生日期", born("2024-05-21"), born("2024-05-20")),
        OTHER_VILLAGE(Cause.UNKNOWN_VILLAGE, "村（居）", living("下葵村"), living("上葵村")),
        CLOSED_VILLAGE(Cause.UNKNOWN_VILLAGE, "村（居）", living("旧寨村"), living("上葵村")),
        OTHER_CATEGORY(
                Cause.UNKNOWN_CATEGORY,
                "人员类别",
                row("林小妹", "", "", "2014-05-20", "上葵村", "留守"),
                row("林小妹", "", "", "2014-05-20", "上葵村", "left-behind child")),
        NAME_OF_A_FORMULA(Cause.BAD_VALUE, "姓名", named("=HYPERLINK(\"x\")"), named("阿依古丽·买买提")),
        NAME_OF_DIGITS(Cause.BAD_VALUE, "姓名", named("林2妹"), named("林二妹")),
        THIRD_SEX(
                Cause.BAD_VALUE,
                "性别",
                row("林小妹", "", "未知", "2014-05-20", "上葵村", "农村留守儿童"),
                row("林小妹", "", "", "2014-05-20", "上葵村", "农村留守儿童")),
        HOUSEHOLD_IN_WORDS(Cause.BAD_VALUE, "户号", girl("") + "|七号", girl("") + "|７号".replace("号", "")),
        RELATION_UNKNOWN(Cause.BAD_VALUE, "与户主关系", girl("") + "|7|邻居", girl("") + "|7|非亲属"),
        PHONE_TOO_SHORT(Cause.BAD_VALUE, "联系电话", girl("") + "|||||12345", girl("") + "|||||0768-8888888"),
        FACT_NEITHER(Cause.BAD_VALUE, "监护人缺失", girl("") + "|||||||不详", girl("") + "|||||||无"),
        NOBODY(Cause.NOT_IDENTIFIABLE, "身份证号", born(""), born("2014-05-20"));

        private final Cause cause;
        private final String column;
        private final String bad;
        private final String good;

        Example(Cause cause, String column, String bad, String good) {
            this.cause = cause;
            this.column = column;
            this.bad = bad;
            this.good = good;
        }

        private static String named(String name) {
            return row(name, "", "", "2014-05-20", "上葵村", "农村留守儿童");
        }

        private static String born(String birth) {
            return row("林小妹", "", "", birth, "上葵村", "农村留守儿童");
        }

        private static String living(String village) {
            return row("林小妹", "", "", "2014-05-20", village, "农村留守儿童");
        }

        private static String mistyped(IdentityNumber number) {
            char last = number.value().charAt(17);
            return number.value().substring(0, 17) + (last == '1' ? '2' : '1');
        }
    }

    @Test
    void everythingWrongWithARowIsSaidAtOnce() {
        assertEquals(
                List.of(
                        "姓名 MISSING",
                        "身份证号 NOT_IDENTIFIABLE",
                        "性别 BAD_VALUE",
                        "村（居） UNKNOWN_VILLAGE",
                        "人员类别 UNKNOWN_CATEGORY",
                        "监护人缺失 BAD_VALUE"),
                problems(ALL, row("", "", "X", "", "火星", "外星人") + "|||||||也许").stream()
                        .sorted(java.util.Comparator.comparingInt(text -> ALL.indexOf(text.split(" ")[0])))
                        .toList());
    }

    @Test
    void aProblemNamesTheColumnByTheTitleOfTheFile() {
        assertEquals(
                List.of("identity NOT_IDENTIFIABLE"),
                problems("name|identity|village|category", "A|||child.orphan").stream()
                        .filter(text -> text.startsWith("identity"))
                        .toList());
    }

    @Test
    void noProblemRepeatsWhatTheCellHolds() {
        String secret = "机密123";
        Words.rejected(ALL, String.join("|", java.util.Collections.nCopies(13, secret)))
                .forEach(problem -> assertFalse(problem.toString().contains("机密"), problem.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "上葵村, v-shangkui",
        "上葵, v-shangkui",
        "上葵村委会, v-shangkui",
        "上葵村民委员会, v-shangkui",
        "上葵社区居委会, v-shangkui",
        "445122104201, v-shangkui",
        "４４５１２２１０４２０１, v-shangkui",
        "v-shangkui, v-shangkui",
        "杨康村（新）, v-new",
        "杨康村(新), v-new"
    })
    void aVillageIsCalledInManyWays(String called, String id) {
        assertEquals(
                id,
                person("姓名|出生日期|村居|人员类别", "林小妹|2014-05-20|" + called + "|农村留守儿童")
                        .village()
                        .value());
    }

    @ParameterizedTest
    @CsvSource({
        "新丰村, v-xinfeng",
        "新丰村委会, v-xinfeng",
        "新丰村民委员会, v-xinfeng",
        "新丰社区, v-xinfeng-town",
        "新丰社区居委会, v-xinfeng-town",
        "新丰社区居民委员会, v-xinfeng-town"
    })
    void aVillageAndACommunityOfOneNameAreKeptApart(String called, String id) {
        aVillageIsCalledInManyWays(called, id);
    }

    @Test
    void aNameThatAVillageAndACommunityShareIsNeverAGuess() {
        assertEquals(List.of("村居 UNKNOWN_VILLAGE"), problems("姓名|出生日期|村居|人员类别", "林小妹|2014-05-20|新丰|农村留守儿童"));
    }

    @Test
    void categoriesStandInOneCellByLabelOrCode() {
        assertEquals(
                List.of(Category.of("child.left-behind"), Category.of("elder.alone")),
                person("姓名|出生日期|村居|人员类别", "林小妹|2014-05-20|上葵|农村留守儿童、独居老人(农村);child.left-behind")
                        .categories());
    }

    @Test
    void aCategoryThatHoldsTheDividerIsReadWhole() {
        assertEquals(
                List.of(Category.of("child.orphan")),
                person("姓名|出生日期|村居|人员类别", "林小妹|2014-05-20|上葵|孤儿、事实无人抚养儿童").categories());
    }

    @Test
    void aGuardianWithoutARelationIsKnownByName() {
        RosterPerson.Guardian guardian = person("姓名|出生日期|村居|人员类别|监护人", "林小妹|2014-05-20|上葵|孤儿、事实无人抚养儿童|林阿婆")
                .guardian()
                .orElseThrow();
        assertEquals("林阿婆", guardian.name());
        assertEquals(Optional.empty(), guardian.relation());
    }
}
