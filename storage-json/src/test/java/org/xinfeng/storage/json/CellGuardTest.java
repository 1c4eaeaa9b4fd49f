package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                "-",
                "'=1",
                "''-2",
                "99999919500101001X",
                "999999195001010017",
                "007"
            })
    void what_excel_would_take_for_something_else_gets_an_apostrophe_and_loses_it_again(String cell) {
        assertEquals("'" + cell, CellGuard.guarded(cell));
        assertEquals(cell, CellGuard.unguarded("'" + cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "陈平安", "a=b", "1-2", "2014-05-20", "'quoted'", "'", "''", "0", "12345678901", "X", "'x"})
    void other_text_stays_as_it_is(String cell) {
        assertEquals(cell, CellGuard.guarded(cell));
        assertEquals(cell, CellGuard.unguarded(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "-2", "999999195001010017"})
    void without_guard_it_is_read_as_it_is_written(String cell) {
        assertEquals(cell, CellGuard.unguarded(cell));
    }

    @Property
    void every_cell_reads_back_as_it_was(@ForAll("cells") String cell) {
        assertEquals(cell, CellGuard.unguarded(CellGuard.guarded(cell)));
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars("'=+-@\t\r\n＝01X7a陈").ofMaxLength(16);
    }
}
