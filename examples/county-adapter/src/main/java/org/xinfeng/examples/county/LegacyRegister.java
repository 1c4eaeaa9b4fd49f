package org.xinfeng.examples.county;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.monitoring.PersonRegister;
import org.xinfeng.monitoring.RegisterKey;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.Sex;

/**
 * A county's old table of persons (see {@code legacy.sql}) as a {@link PersonRegister}, on a connection of its own.
 *
 * <p>No line is left out. One whose identity number cannot be read is given without a number and says why; find cannot find
 * it, so a comparison has to meet it by name and birth date, or list it. An old number of 15 digits is such a case: nobody
 * but the register knows which one was given out in its stead. A birth date, sex or day that cannot be read is absent.
 */
public final class LegacyRegister implements PersonRegister {

    private static final String COLUMNS = "select LSH, XM, SFZH, CSRQ, XB, CJMC, JTZZ, HH, LRSJ from RKXX ";
    // as IdentityNumber.read reads it; millions of lines need an index on this expression
    private static final String NUMBER = "translate(upper(trim(SFZH)), '０１２３４５６７８９Ｘ', '0123456789X')";

    private final DataSource county;

    /** The register behind a data source, which stays the caller's. */
    public LegacyRegister(DataSource county) {
        this.county = county;
    }

    @Override
    public Optional<RegisteredPerson> find(IdentityNumber number) {
        return query("where " + NUMBER + " = ? order by LSH fetch first ? rows only", number.value(), 1).stream()
                .findFirst();
    }

    @Override
    public List<RegisteredPerson> after(@Nullable RegisterKey key, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1 but is " + limit);
        }
        long behind = key == null ? Long.MIN_VALUE : Long.parseLong(key.value());
        return query("where LSH > ? order by LSH fetch first ? rows only", behind, limit);
    }

    private List<RegisteredPerson> query(String which, Object first, int limit) {
        try (Connection connection = county.getConnection();
                PreparedStatement statement = connection.prepareStatement(COLUMNS + which)) {
            statement.setObject(1, first);
            statement.setInt(2, limit);
            List<RegisteredPerson> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(person(rows));
                }
            }
            return lines;
        } catch (SQLException e) {
            // what the driver says may repeat a line, so only its codes go on
            throw new StorageException("The county's register of persons cannot be read (SQLState " + e.getSQLState()
                    + ", code " + e.getErrorCode() + "), so nobody was looked up; try again when it is there.");
        }
    }

    private static RegisteredPerson person(ResultSet row) throws SQLException {
        return new RegisteredPerson(
                // leading zeros, so that keys order as the numbers do
                RegisterKey.of(String.format(Locale.ROOT, "%019d", row.getLong("LSH"))),
                text(row, "XM"),
                text(row, "SFZH").map(IdentityNumber::read),
                text(row, "CSRQ").flatMap(LegacyRegister::day),
                text(row, "XB").flatMap(LegacyRegister::sex),
                text(row, "CJMC"),
                text(row, "JTZZ"),
                text(row, "HH"),
                text(row, "LRSJ").flatMap(LegacyRegister::day));
    }

    /** A column of fixed width is filled up with blanks. */
    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The day at the beginning of yyyyMMdd or yyyyMMddHHmmss, if there is such a day. */
    private static Optional<LocalDate> day(String text) {
        try {
            String day = text.substring(0, Math.min(text.length(), 8));
            return Optional.of(LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Sex> sex(String code) {
        return switch (code) {
            case "1" -> Optional.of(Sex.MALE);
            case "2" -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }
}
