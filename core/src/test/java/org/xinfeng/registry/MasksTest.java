package org.xinfeng.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({"段某某, 段**", "陈某, 陈*", "欧阳某某, 欧***", "𠮷某, 𠮷*", "阿依某·买某, 阿*****"})
    void ofANameTheFirstCharacterIsShown(String name, String shown) {
        assertEquals(shown, Masks.PARTIAL.name(name));
    }

    @Test
    void aNameOfOneCharacterIsHiddenAsItWouldBeShownWhole() {
        assertEquals(Masks.HIDDEN, Masks.PARTIAL.name("段"));
        assertEquals(Masks.HIDDEN, Masks.PARTIAL.name("𠮷"));
        assertEquals(Masks.HIDDEN, Masks.PARTIAL.name(""));
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "18000000000, 180****0000",
        "+86 180-0000-0000, 180****0000",
        "0915-0000000, 0915*****00",
        "09150000000, 0915*****00"
    })
    void ofATelephoneTheEndsAreShown(String phone, String shown) {
        assertEquals(shown, Masks.PARTIAL.phone(phone));
    }

    @Test
    void whatIsNoTelephoneIsHidden() {
        assertEquals(Masks.HIDDEN, Masks.PARTIAL.phone("儿子18000000000"));
        assertEquals(Masks.HIDDEN, Masks.PARTIAL.phone(""));
    }

    @Test
    void anAddressIsShownDownToTheVillage() {
        String address = "广东省潮州市饶平县新丰镇溁东村某某路12号";
        assertEquals("广东省潮州市饶平县新丰镇溁东村********", Masks.PARTIAL.address(address, "溁东村"));
    }

    @Test
    void anAddressThatDoesNotNameTheVillageIsHidden() {
        String address = "广东省潮州市饶平县新丰镇某某路12号";
        assertEquals(Masks.HIDDEN, Masks.PARTIAL.address(address, "溁东村"));
        assertEquals(Masks.HIDDEN, Masks.PARTIAL.address(address, ""));
        assertEquals(Masks.HIDDEN, Masks.PARTIAL.address("新丰镇某某路12号 后门", " "));
    }

    @Property(seed = "37964")
    void ofAMinorOrAPatientNothingIsShownNotEvenTheLength(@ForAll String text, @ForAll boolean minor) {
        Masks mask = Masks.of(minor, !minor);
        assertEquals(Masks.HIDDEN, mask.name(text));
        assertEquals(Masks.HIDDEN, mask.phone(text));
        assertEquals(Masks.HIDDEN, mask.address(text, text));
    }

    @Example
    void everybodyElseIsShownInPart() {
        assertEquals(Masks.PARTIAL, Masks.of(false, false));
        assertEquals(Masks.NOTHING, Masks.of(true, true));
    }
}
