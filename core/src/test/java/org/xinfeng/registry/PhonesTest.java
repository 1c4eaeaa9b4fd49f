package org.xinfeng.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers have a subscriber part of zeros, which is given to nobody. */
class PhonesTest {

    @ParameterizedTest(name = "[{0}] is {1}")
    @CsvSource({
        "13800000000, 13800000000",
        "013800000000, 13800000000",
        "8613800000000, 13800000000",
        "+8613800000000, 13800000000",
        "+86 138-0000-0000, 13800000000",
        "'　１３８ ００００ ００００', 13800000000",
        "0768-0000000, 07680000000",
        "07680000000, 07680000000",
        "010-00000000, 01000000000",
        "020 0000 0000, 02000000000",
        "0768-000000, 0768000000"
    })
    void aNumberIsKeptAsItsDigits(String typed, String digits) {
        assertEquals(Optional.of(digits), Phones.normalise(typed));
        assertEquals(Optional.of(digits), Phones.normalise(digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "无",
                "12800000000",
                "1380000000",
                "138000000000",
                "0000000",
                "0168-0000000",
                "0768-00000",
                "0768-000000000",
                "+85200000000",
                "13800000000/13900000000",
                "儿子13800000000",
                "+-"
            })
    void anythingElseIsNotANumber(String typed) {
        assertEquals(Optional.empty(), Phones.normalise(typed));
    }
}
