package org.xinfeng.examples.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.monitoring.PersonRegisterContract;
import org.xinfeng.monitoring.RegisterKey;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.IdentityNumber.Fault;
import org.xinfeng.registry.Sex;

/** A county's old table, with all that is wrong in it, comes in as lines that can be trusted. */
class LegacyRegisterTest {

    private static final int LINES = 20;

    private final DataSource county = ImaginedCounty.open();
    private final LegacyRegister register = new LegacyRegister(county);

    private RegisteredPerson line(long serial) {
        return register.lines(null, 7)
                .filter(line -> Long.parseLong(line.key().value()) == serial)
                .findFirst()
                .orElseThrow();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = county.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void itKeepsTheContractOfRegistersAndTellsWhichNumbersCannotBeRead() {
        assertEquals(
                new PersonRegisterContract.Report(
                        LINES, Map.of(Fault.OLD_15, 2, Fault.FORM, 2, Fault.CHECK_DIGIT, 1, Fault.DATE, 1)),
                PersonRegisterContract.verify(register, 1_000));
    }

    @Test
    void aGoodLineIsReadWithoutTheBlanksOfItsColumns() {
        RegisteredPerson line = line(3);
        assertEquals(Optional.of("陈某甲"), line.name());
        assertEquals(Optional.of("99999919380211001X"), line.number().map(IdentityNumber::value));
        assertEquals(Optional.of(LocalDate.of(1938, 2, 11)), line.birth());
        assertEquals(Optional.of(Sex.MALE), line.sex());
        assertEquals(Optional.of("东葵村"), line.village());
        assertEquals(Optional.of("东葵村一队3号"), line.address());
        assertEquals(Optional.of("0001"), line.household());
        assertEquals(Optional.of(LocalDate.of(2009, 3, 5)), line.asOf());
    }

    @Test
    void linesComeInTheOrderOfTheirSerialNumbersAcrossGapsAndPowersOfTen() {
        assertEquals(
                List.of(
                        3L, 8L, 9L, 10L, 11L, 12L, 40L, 41L, 42L, 43L, 44L, 99L, 100L, 101L, 102L, 1000L, 1001L, 1002L,
                        20_000L, 20_001L),
                register.lines(null, 3)
                        .map(line -> Long.valueOf(line.key().value()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"9, 99999919520617004X", "10, 99999919670101003X"})
    void aNumberWithASmallXOrInFullWidthIsFoundAsItIsRead(long serial, String number) {
        RegisteredPerson line = line(serial);
        assertEquals(Optional.of(number), line.number().map(IdentityNumber::value));
        assertEquals(Optional.of(line), register.find(IdentityNumber.parse(number)));
    }

    @ParameterizedTest
    @CsvSource({"11, OLD_15", "12, OLD_15", "40, CHECK_DIGIT", "41, DATE", "42, FORM", "1002, FORM"})
    void aLineWhoseNumberCannotBeReadIsGivenAndSaysWhy(long serial, Fault fault) {
        RegisteredPerson line = line(serial);
        assertEquals(Optional.of(fault), line.fault());
        assertEquals(Optional.empty(), line.number());
        assertTrue(line.name().isPresent());
    }

    @Test
    void anOldNumberIsNotTakenForTheNewOneThatMayHaveReplacedIt() {
        String body = "99999919350812004";
        assertEquals(Optional.empty(), register.find(IdentityNumber.parse(body + IdentityNumber.checkDigit(body))));
    }

    @Test
    void whatIsNotThereOrCannotBeReadIsAbsent() {
        assertEquals(Optional.empty(), line(43).identity());
        assertEquals(Optional.empty(), line(44).name());
        assertEquals(Optional.empty(), line(99).village());
        assertEquals(Optional.empty(), line(99).household());
        assertEquals(Optional.empty(), line(101).sex());
        assertEquals(Optional.empty(), line(1000).sex());
        assertEquals(Optional.empty(), line(41).birth());
        assertEquals(Optional.empty(), line(42).birth());
        assertEquals(Optional.empty(), line(1002).birth());
        assertEquals(Optional.empty(), line(1000).asOf());
        assertEquals(Optional.empty(), line(1001).asOf());
    }

    @Test
    void theBirthDateIsTheRegistersOwnEvenWhereTheNumberHasAnother() {
        RegisteredPerson line = line(100);
        assertEquals(Optional.of(LocalDate.of(2015, 7, 3)), line.birth());
        assertEquals(Optional.of(LocalDate.of(2015, 7, 4)), line.number().map(IdentityNumber::birthDate));
        assertEquals(Optional.of("𠮷某丑"), line.name());
    }

    @Test
    void ofTwoLinesWithOneNumberTheSameIsFoundEachTime() {
        IdentityNumber number = line(102).number().orElseThrow();
        assertEquals(Optional.of(line(101)), register.find(number));
        assertEquals(register.find(number), register.find(number));
    }

    @Test
    void aWalkGoesOnBehindALineThatHasGone() throws SQLException {
        RegisterKey cut = line(10).key();
        execute("delete from RKXX where LSH = 10");
        assertEquals(line(11), register.after(cut, 1).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "12 ", "9999999999999999999999"})
    void aKeyThatCannotBeOfThisRegisterIsRefused(String key) {
        assertThrows(IllegalArgumentException.class, () -> register.after(RegisterKey.of(key), 1));
    }

    @Test
    void aRegisterThatIsDownSaysSoAndNeverThatNobodyIsThere() throws SQLException {
        IdentityNumber number = line(3).number().orElseThrow();
        execute("alter table RKXX rename to RKXX_BAK");
        for (StorageException down : List.of(
                assertThrows(StorageException.class, () -> register.find(number)),
                assertThrows(StorageException.class, () -> register.after(null, 1)),
                assertThrows(StorageException.class, () -> register.lines(null, 1)))) {
            assertEquals(
                    "The county's register of persons cannot be read (SQLState 42S02, code 42102), so nobody was looked"
                            + " up; try again when it is there.",
                    down.getMessage());
        }
        execute("alter table RKXX_BAK rename to RKXX");
        assertTrue(register.find(number).isPresent());
    }

    @Test
    void aRegisterThatCannotBeReachedSaysSoWithoutAWordAboutAnybody() {
        org.h2.jdbcx.JdbcDataSource nowhere = new org.h2.jdbcx.JdbcDataSource();
        nowhere.setURL("jdbc:h2:tcp://localhost:1/county");
        LegacyRegister cut = new LegacyRegister(nowhere);
        IdentityNumber number = line(3).number().orElseThrow();
        StorageException down = assertThrows(StorageException.class, () -> cut.find(number));
        assertTrue(down.getMessage().startsWith("The county's register of persons cannot be read"), down.getMessage());
        assertFalse(down.getMessage().contains(number.value()));
        assertEquals(null, down.getCause());
    }
}
