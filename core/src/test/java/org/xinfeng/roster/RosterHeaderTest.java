package org.xinfeng.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfeng.kernel.Outcome;

/** What the header of a roster must have, may have and must not. */
class RosterHeaderTest {

    @Test
    void columnsComeInAnyOrderAndUnusedOnesAreNamed() {
        RosterReader reader = RosterReader.of(List.of("备注", "人员类别", "出生日期", "姓名", "村(居)", "血型", "月收入(元)"), Words.TERMS)
                .orElseThrow();
        assertEquals(List.of("备注", "血型"), reader.unusedColumns());
    }

    @ParameterizedTest
    @CsvSource({"姓名|出生日期|村居, 人员类别", "姓名|出生日期|人员类别, 村(居)", "出生日期|村居|人员类别, 姓名", "姓名|村居|人员类别, 身份证号/出生日期"})
    void aRosterWithoutAColumnItNeedsIsRefused(String header, String missing) {
        Outcome<RosterReader> refused = RosterReader.of(List.of(header.split("\\|")), Words.TERMS);
        assertEquals(
                RosterReader.Reason.MISSING_COLUMN,
                refused.refusal().orElseThrow().reason());
        assertEquals(missing, refused.refusal().orElseThrow().details().get("column"));
    }

    @ParameterizedTest
    @CsvSource({"身份证号|公民身份号码", "村居|village", "监护人缺失|guardian.absent", "月收入（元）|月收入(元)"})
    void aRosterThatSaysOneThingTwiceIsRefused(String doubled) {
        List<String> header = List.of(("姓名|出生日期|村(居)|人员类别|" + doubled).split("\\|"));
        Outcome<RosterReader> refused = RosterReader.of(header, Words.TERMS);
        assertEquals(
                RosterReader.Reason.DOUBLED_COLUMN,
                refused.refusal().orElseThrow().reason());
    }
}
