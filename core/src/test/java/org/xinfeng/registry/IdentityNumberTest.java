package org.xinfeng.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.registry.IdentityNumber.Fault;
import org.xinfeng.registry.IdentityNumber.Reading;

/** The numbers are the samples printed in the standards, or cannot be anyone's: area 999999, or born before 1900. */
class IdentityNumberTest {

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource({
        "11010519491231002X, 1949-12-31, FEMALE, 110105, example of the standard",
        "440524188001010014, 1880-01-01, MALE, 440524, example of the standard with an area retired since",
        "810000199408230021, 1994-08-23, FEMALE, 810000, sample card of a Hong Kong resident",
        "830000199201300022, 1992-01-30, FEMALE, 830000, sample card of a Taiwan resident",
        "445122180101010015, 1801-01-01, MALE, 445122, Raoping since 1991",
        "445122189912310020, 1899-12-31, FEMALE, 445122, Raoping since 1991",
        "440522188306151130, 1883-06-15, MALE, 440522, Raoping from 1983 to 1990",
        "442722188002299964, 1880-02-29, FEMALE, 442722, Raoping before numbers were given out"
    })
    void aNumberThatFitsTheStandardIsReadWhateverItsArea(
            String text, LocalDate birth, Sex sex, String area, String what) {
        IdentityNumber number = IdentityNumber.parse(text);
        assertEquals(new Reading.Read(number), IdentityNumber.read(text));
        assertEquals(text, number.value());
        assertEquals(birth, number.birthDate());
        assertEquals(sex, number.sex());
        assertEquals(area, number.addressCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"820000", "910156", "999999", "000000"})
    void noAreaIsEverRefused(String area) {
        IdentityNumber number = withArea(area);
        assertEquals(area, IdentityNumber.parse(number.value()).addressCode());
    }

    @ParameterizedTest(name = "{1}: [{0}]")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "11010519491231002x,a small x",
                " 11010519491231002X ,blanks",
                "\u300011010519491231002X\u00a0,the ideographic and the no-break space",
                "\t11010519491231002X,a tab",
                "１１０１０５１９４９１２３１００２Ｘ,full width",
                "11010519491231002ｘ,a small full-width x",
                "1101051949123１００2X,mixed width"
            })
    void whatTypingAndPastingAddIsPutRight(String typed, String what) {
        assertEquals("11010519491231002X", IdentityNumber.parse(typed).value());
    }

    @ParameterizedTest(name = "{0} for {2}: [{1}]")
    @CsvSource(
            emptyValue = "",
            value = {
                "CHECK_DIGIT, 110105194912310021, the invalid example of the standard",
                "CHECK_DIGIT, 440524189001010014, the other invalid example",
                "DATE, 445122180002300017, the 30th of February",
                "FORM, '', nothing",
                "FORM, '   ', blanks",
                "FORM, 11010519491231002, seventeen digits",
                "FORM, 11010519491231002X0, nineteen characters",
                "FORM, 11010519491231002Y, another letter",
                "FORM, 1101051949123100X2, an X that is not at the end",
                "FORM, 110105 194912310 02X, blanks inside",
                "FORM, 110105-19491231-002X, hyphens",
                "FORM, '''11010519491231002X', the quotation mark of a spreadsheet",
                "FORM, 1.10105194912310E17, what a spreadsheet makes of a number",
                "FORM, ١١٠١٠٥١٩٤٩١٢٣١٠٠٢X, digits of another script",
                "FORM, 无, a word for nothing",
                "FORM, 1101054912310, thirteen digits",
                "OLD_15, 110105491231002, a number of the first generation",
                "OLD_15, １１０１０５４９１２３１００２, the same in full width",
                "FORM, 11010549123100X, fifteen characters but not digits"
            })
    void anythingElseIsRefusedWithItsFault(Fault fault, String typed, String what) {
        assertEquals(fault, ((Reading.Unreadable) IdentityNumber.read(typed)).fault());
        var refused = assertThrows(IllegalArgumentException.class, () -> IdentityNumber.parse(typed));
        assertEquals("not an identity number: " + fault, refused.getMessage());
    }

    @ParameterizedTest(name = "{0} became {1}: {2}")
    @CsvSource({
        "110105491231002, 11010519491231002X, the example of the standard",
        "440522830615113, 44052219830615113X, of an area that is no more",
        "999999000101995, 99999919000101995X, the last sequence before the centenarians",
        "999999000101996, , kept for a centenarian",
        "999999991231999, , kept for a centenarian",
        "999999000229001, , 1900 was no leap year",
        "999999651301001, , a thirteenth month",
    })
    void aNumberOfTheFirstGenerationBecameOneOf18Characters(String old, String full, String what) {
        Optional<IdentityNumber> became = IdentityNumber.ofOld(old);

        assertEquals(Optional.ofNullable(full), became.map(IdentityNumber::value));
        assertEquals(new Reading.Unreadable(Fault.OLD_15, became), IdentityNumber.read(" " + old));
        assertEquals(Optional.empty(), ((Reading.Unreadable) IdentityNumber.read("11010519491231002")).became());
        assertFalse(IdentityNumber.read(old).toString().contains(old.substring(6, 12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11010549123100", "1101054912310021", "11010549123100X", "１１０１０５４９１２３１００２"})
    void onlyFifteenDigitsBecomeANumber(String old) {
        assertThrows(IllegalArgumentException.class, () -> IdentityNumber.ofOld(old));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "99999919000229001, DATE",
        "99999920000229001, ",
        "99999920000431001, DATE",
        "99999920001301001, DATE",
        "99999920000001001, DATE",
        "99999920000100001, DATE",
        "99999917991231001, DATE",
        "99999918000101001, "
    })
    void aBirthDateMustExistAndBeFrom1800On(String body, Fault fault) {
        String number = body + IdentityNumber.checkDigit(body);
        Fault found = IdentityNumber.read(number) instanceof Reading.Unreadable no ? no.fault() : null;
        assertEquals(fault, found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002x", " 11010519491231002X", "１１０１０５１９４９１２３１００２Ｘ", "110105194912310021"})
    void theValueItselfMustBeCanonical(String value) {
        var refused = assertThrows(IllegalArgumentException.class, () -> new IdentityNumber(value));
        assertFalse(refused.getMessage().contains("1949"), refused.getMessage());
    }

    @Test
    void onlyTwoCharactersAreEverShown() {
        IdentityNumber number = IdentityNumber.parse("11010519491231002X");
        assertEquals("1****************X", number.masked());
        assertEquals("1****************X", number.toString());
        assertEquals(
                "Read[number=1****************X]",
                IdentityNumber.read(number.value()).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1101051949123100", "110105194912310021", "1101051949123100X", ""})
    void aCheckDigitIsComputedOfSeventeenDigitsOnly(String body) {
        assertThrows(IllegalArgumentException.class, () -> IdentityNumber.checkDigit(body));
    }

    /** Born in 1850, so that it cannot be anyone's. */
    private static IdentityNumber withArea(String area) {
        String body = area + "18500517007";
        return new IdentityNumber(body + IdentityNumber.checkDigit(body));
    }
}
