package org.xinfeng.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.xinfeng.roster.Words.person;
import static org.xinfeng.roster.Words.problems;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.rules.FactValue;

/** What single cells mean: dates, numbers, yes and no, choices; never a guess. */
class CellReaderTest {

    private static final String HEADER = "姓名|出生日期|村居|人员类别|";
    private static final String PERSON = "林小妹|2014-05-20|上葵村|农村留守儿童|";

    private static LocalDate birth(String cell) {
        return person("姓名|出生日期|村居|人员类别", "林小妹|" + cell + "|上葵村|农村留守儿童").birth();
    }

    private static List<String> birthProblems(String cell) {
        return problems("姓名|出生日期|村居|人员类别", "林小妹|" + cell + "|上葵村|农村留守儿童");
    }

    private static FactValue fact(String title, String cell) {
        Map<String, FactValue> facts = person(HEADER + title, PERSON + cell).facts();
        return facts.values().iterator().next();
    }

    private static List<String> factProblems(String title, String cell) {
        return problems(HEADER + title, PERSON + cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-05-20",
                "2014-5-20",
                "2014/5/20",
                "2014.5.20",
                "2014年5月20日",
                "2014年05月20",
                "20140520",
                "２０１４－０５－２０",
                "２０１４年５月２０日",
                " 2014/05/20　"
            })
    void oneDayInEveryFormThatIsWritten(String cell) {
        assertEquals(LocalDate.of(2014, 5, 20), birth(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/05/20", "5/20/2015", "20.5.15", "20-05-2015", "1/2/3", "５/２０/２０１５"})
    void aDayThatCanBeReadInMoreWaysThanOneIsNeverGuessed(String cell) {
        assertEquals(List.of("出生日期 DATE_AMBIGUOUS"), birthProblems(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2014-02-30", "2015-02-29", "2014-13-01", "2014-00-10", "20141301", "0020-05-15", "1799-12-31"})
    void aDayThatNeverWasIsImpossible(String cell) {
        assertEquals(List.of("出生日期 DATE_IMPOSSIBLE"), birthProblems(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014",
                "2014-05",
                "41779",
                "2014-5-200",
                "2014-05/20",
                "2014年5-20",
                "二〇一四年五月二十日",
                "2014-05-20 00:00",
                "5月20日"
            })
    void whatIsNoDayInAnyFormIsSaidToBeNone(String cell) {
        assertEquals(List.of("出生日期 DATE_FORM"), birthProblems(cell));
    }

    @Test
    void theYear1800IsTheFirst() {
        assertEquals(LocalDate.of(1800, 1, 1), birth("1800-01-01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500|150000",
                "1500.00|150000",
                "1500.5|150050",
                "0.01|1",
                "1,500|150000",
                "10,000|1000000",
                "１５００|150000",
                "1，500.25|150025",
                "0|0"
            })
    void anAmountInYuanIsKeptInFen(String yuan, long fen) {
        assertEquals(FactValue.of(fen), fact("月收入（元）", yuan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500.555", "1,5", "15,00", ",5", "1500元", "1e3", "-1", "10000.01", "一千五", "1 500", "0x10"})
    void whatIsNoAmountInYuanIsRefused(String cell) {
        assertEquals(List.of("月收入（元） BAD_VALUE"), factProblems("月收入（元）", cell));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 4", "４, 4", "2.0, 2"})
    void aNumberIsWhole(String cell, long grade) {
        assertEquals(FactValue.of(grade), fact("残疾等级", cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "2.5", "二级", "99999999999999999999999999"})
    void aNumberOutOfBoundsIsRefusedWithTheBounds(String cell) {
        RowProblem problem = Words.rejected(HEADER + "残疾等级", PERSON + cell).get(0);
        assertEquals(RowProblem.Cause.BAD_VALUE, problem.cause());
        assertEquals(List.of("整数 / whole number ≥ 1 ≤ 4"), problem.details());
    }

    @Test
    void theBoundsOfAnAmountAreInYuanToo() {
        RowProblem problem = Words.rejected(HEADER + "月收入（元）", PERSON + "-1").get(0);
        assertEquals(List.of("元 / yuan ≥ 0 ≤ 10000"), problem.details());
    }

    @ParameterizedTest
    @ValueSource(strings = {"是", "有", "Yes", "y", "TRUE", "1", "１", "√"})
    void yesInManyWords(String cell) {
        assertEquals(FactValue.of(true), fact("监护人缺失", cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "无", "没有", "No", "n", "false", "0", "×"})
    void noInManyWords(String cell) {
        assertEquals(FactValue.of(false), fact("监护人缺失", cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不详", "-", "2", "是否", "maybe"})
    void neitherYesNorNoIsRefused(String cell) {
        assertEquals(List.of("监护人缺失 BAD_VALUE"), factProblems("监护人缺失", cell));
    }

    @Test
    void aBlankCellSaysNothing() {
        assertEquals(
                Map.of(),
                person(HEADER + "监护人缺失|月收入（元）|自理能力|最近见面", PERSON + "| |　|").facts());
    }

    @ParameterizedTest
    @CsvSource({"能自理, self", "self, self", "Self-Reliant, self", "半失能（部分）, half", "半失能(部分), half"})
    void aChoiceIsReadByLabelOrCode(String cell, String code) {
        assertEquals(FactValue.choice(code), fact("自理能力", cell));
    }

    @Test
    void aChoiceThatIsNoneIsRefusedWithTheChoices() {
        RowProblem problem = Words.rejected(HEADER + "自理能力", PERSON + "不能").get(0);
        assertEquals(List.of("能自理、半失能（部分）"), problem.details());
    }

    @Test
    void aFactIsFoundByTheLabelOrTheCodeOfItsFactor() {
        Stream.of("最近见面", "last seen", "Last Seen", "last.seen")
                .forEach(title -> assertEquals(FactValue.of(LocalDate.of(2024, 5, 1)), fact(title, "2024年5月1日")));
    }

    @Test
    void aDayOfAFactIsNotInTheFuture() {
        assertEquals(FactValue.of(Words.TODAY), fact("最近见面", "2024-05-20"));
        assertEquals(List.of("最近见面 DATE_IN_FUTURE"), factProblems("最近见面", "2024-05-21"));
    }

    @Test
    void aCellOfAMegabyteIsTooLongInEveryColumnAndTakesNoTime() {
        String header = "姓名|身份证号|性别|出生日期|村（居）|人员类别|户号|与户主关系|监护人|监护人关系|联系电话|建档日期|监护人缺失|月收入（元）|最近见面|自理能力";
        for (String piece : List.of("林", "1", ",", "\u3000x", "A ", "𠮷")) {
            String cell = piece.repeat((1 << 20) / piece.length());
            String cells = String.join("|", java.util.Collections.nCopies(16, cell));
            List<String> found = assertTimeout(Duration.ofSeconds(5), () -> problems(header, cells));
            assertEquals(
                    16, found.stream().filter(text -> text.endsWith("TOO_LONG")).count(), found.toString());
        }
    }

    @Property(tries = 500, seed = "20240520")
    void noCellMakesTheReaderFail(@ForAll @StringLength(max = 30) String cell) {
        String clean = cell.replace("|", "");
        String header = "姓名|身份证号|性别|出生日期|村（居）|人员类别|户号|与户主关系|监护人|监护人关系|联系电话|建档日期|监护人缺失|月收入（元）|最近见面|自理能力";
        problems(header, String.join("|", java.util.Collections.nCopies(16, clean)));
    }
}
