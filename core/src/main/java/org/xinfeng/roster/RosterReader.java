package org.xinfeng.roster;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.HalfWidth;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.PersonKey;
import org.xinfeng.registry.Phones;
import org.xinfeng.registry.Relation;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.VillageId;
import org.xinfeng.roster.RowProblem.Cause;
import org.xinfeng.rules.FactValue;

/**
 * Understands the rows of a roster by the titles of its columns. Pure: it knows the words of the station, not what is on
 * file there. Several threads may read with one.
 */
public final class RosterReader {

    private static final Pattern BETWEEN_CATEGORIES = Pattern.compile("[、,，;；/]");

    private final RosterHeader header;
    private final RosterTerms terms;
    private final Map<String, Optional<VillageId>> villages = new ConcurrentHashMap<>();
    private final Map<String, Optional<Category>> categories = new ConcurrentHashMap<>();

    /** Why a roster cannot be read at all. */
    public enum Reason implements Refusal.Reason {
        /** A column that must be there is not; detail: its title. */
        MISSING_COLUMN,
        /** Two columns mean the same; detail: their titles. */
        DOUBLED_COLUMN
    }

    /** What a row means: a person, or nothing until it is mended. */
    public sealed interface Reading {

        /** A person. */
        record Understood(long line, RosterPerson person) implements Reading {}

        /** Not understood. */
        record Rejected(RejectedRow row) implements Reading {}
    }

    private RosterReader(RosterHeader header, RosterTerms terms) {
        this.header = header;
        this.terms = terms;
    }

    /** A reader for rosters with this header, or which columns are missing or doubled. */
    public static Outcome<RosterReader> of(List<String> header, RosterTerms terms) {
        return RosterHeader.of(header, terms).map(known -> new RosterReader(known, terms));
    }

    /** Titles that mean nothing here: their cells are not imported, and the report says so. */
    public List<String> unusedColumns() {
        return header.unused();
    }

    /** What a row means. */
    public Reading read(RosterRow row) {
        CellReader cells = new CellReader(terms.today());
        if (row.surplus() > 0) {
            cells.problem("", Cause.TOO_MANY_CELLS, row.surplus());
        }
        Optional<String> name = cells.name(
                header.title(RosterColumn.NAME), header.cell(row, RosterColumn.NAME), PersonText.LONGEST_NAME);
        require(cells, row, RosterColumn.NAME);
        Optional<IdentityNumber> identity = identity(cells, row);
        Optional<LocalDate> birth = birth(cells, row, identity);
        if (header.isBlank(row, RosterColumn.IDENTITY) && header.isBlank(row, RosterColumn.BIRTH)) {
            cells.problem(header.title(RosterColumn.IDENTITY), Cause.NOT_IDENTIFIABLE);
        }
        Optional<Sex> sex = sex(cells, row, identity);
        Optional<VillageId> village = village(cells, row);
        List<Category> categories = categories(cells, row);
        Optional<RosterPerson.Home> home = home(cells, row);
        Optional<RosterPerson.Guardian> guardian = guardian(cells, row);
        Optional<String> phone = phone(cells, row);
        Optional<LocalDate> enrolled =
                cells.date(header.title(RosterColumn.ENROLLED), header.cell(row, RosterColumn.ENROLLED), false);
        Map<String, FactValue> facts = new LinkedHashMap<>();
        header.factors()
                .forEach((position, factor) -> cells.fact(
                                header.title(position), row.cells().get(position), factor)
                        .ifPresent(value -> facts.put(factor.code(), value)));
        if (!cells.problems().isEmpty() || name.isEmpty() || birth.isEmpty() || village.isEmpty()) {
            return new Reading.Rejected(new RejectedRow(row, cells.problems()));
        }
        PersonKey key =
                identity.map(PersonKey::of).orElseGet(() -> PersonKey.of(name.get(), birth.get(), village.get()));
        return new Reading.Understood(
                row.line(),
                new RosterPerson(
                        key,
                        name.get(),
                        identity,
                        birth.get(),
                        sex,
                        village.get(),
                        home,
                        categories,
                        guardian,
                        phone,
                        enrolled,
                        facts));
    }

    private Optional<IdentityNumber> identity(CellReader cells, RosterRow row) {
        String title = header.title(RosterColumn.IDENTITY);
        Optional<String> text = cells.text(title, header.cell(row, RosterColumn.IDENTITY), 60);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        IdentityNumber.Reading reading = IdentityNumber.read(text.get());
        if (reading instanceof IdentityNumber.Reading.Read accepted) {
            if (accepted.number().birthDate().isAfter(terms.today())) {
                cells.problem(title, Cause.IDENTITY_DATE);
                return Optional.empty();
            }
            return Optional.of(accepted.number());
        }
        cells.problem(
                title,
                switch (((IdentityNumber.Reading.Unreadable) reading).fault()) {
                    case CHECK_DIGIT -> Cause.IDENTITY_CHECK_DIGIT;
                    case DATE -> Cause.IDENTITY_DATE;
                    default -> Cause.IDENTITY_FORM;
                });
        return Optional.empty();
    }

    private Optional<LocalDate> birth(CellReader cells, RosterRow row, Optional<IdentityNumber> identity) {
        String title = header.title(RosterColumn.BIRTH);
        Optional<LocalDate> written = cells.date(title, header.cell(row, RosterColumn.BIRTH), false);
        if (identity.isEmpty()) {
            return written;
        }
        LocalDate numbered = identity.get().birthDate();
        if (written.isPresent() && !written.get().equals(numbered)) {
            cells.problem(title, Cause.BIRTH_DISAGREES);
        }
        return Optional.of(numbered);
    }

    private Optional<Sex> sex(CellReader cells, RosterRow row, Optional<IdentityNumber> identity) {
        String title = header.title(RosterColumn.SEX);
        Optional<Sex> written = Optional.empty();
        String text = cells.plain(title, header.cell(row, RosterColumn.SEX)).orElse("");
        if (text.equals("男") || text.equalsIgnoreCase("male")) {
            written = Optional.of(Sex.MALE);
        } else if (text.equals("女") || text.equalsIgnoreCase("female")) {
            written = Optional.of(Sex.FEMALE);
        } else if (!text.isEmpty()) {
            cells.problem(title, Cause.BAD_VALUE, "男、女 / male, female");
        }
        if (identity.isPresent()
                && written.isPresent()
                && written.get() != identity.get().sex()) {
            cells.problem(title, Cause.SEX_DISAGREES);
        }
        return identity.isPresent() ? Optional.of(identity.get().sex()) : written;
    }

    private Optional<VillageId> village(CellReader cells, RosterRow row) {
        String title = header.title(RosterColumn.VILLAGE);
        Optional<String> text = cells.plain(title, header.cell(row, RosterColumn.VILLAGE));
        Optional<VillageId> village = text.flatMap(word -> villages.computeIfAbsent(word, terms::village));
        if (text.isPresent() && village.isEmpty()) {
            cells.problem(title, Cause.UNKNOWN_VILLAGE);
        }
        require(cells, row, RosterColumn.VILLAGE);
        return village;
    }

    private List<Category> categories(CellReader cells, RosterRow row) {
        String title = header.title(RosterColumn.CATEGORY);
        Set<Category> found = new LinkedHashSet<>();
        Optional<String> text = cells.text(title, header.cell(row, RosterColumn.CATEGORY), 200);
        if (text.isEmpty()) {
            require(cells, row, RosterColumn.CATEGORY);
            return List.of();
        }
        Optional<Category> only = category(text.get());
        if (only.isPresent()) {
            return List.of(only.get());
        }
        List<String> words = BETWEEN_CATEGORIES
                .splitAsStream(text.get())
                .map(HalfWidth::stripped)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            cells.problem(title, Cause.MISSING);
        }
        for (String word : words) {
            Optional<Category> category = category(word);
            if (category.isPresent()) {
                found.add(category.get());
            } else {
                cells.problem(
                        title,
                        Cause.UNKNOWN_CATEGORY,
                        String.join(
                                "、",
                                terms.categories().values().stream()
                                        .map(label -> label.zh())
                                        .toList()));
            }
        }
        return List.copyOf(found);
    }

    /** A list says the same few words again and again. */
    private Optional<Category> category(String word) {
        return categories.computeIfAbsent(word, terms::category);
    }

    private Optional<RosterPerson.Home> home(CellReader cells, RosterRow row) {
        String title = header.title(RosterColumn.HOUSEHOLD);
        Optional<String> number = cells.plain(title, header.cell(row, RosterColumn.HOUSEHOLD));
        Optional<Relation> relation = relation(cells, row, RosterColumn.RELATION);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (!Code.isCode(number.get())) {
            cells.problem(title, Cause.BAD_VALUE, "数字和字母 / digits and letters");
            return Optional.empty();
        }
        return Optional.of(new RosterPerson.Home(new Household.Number(number.get()), relation));
    }

    private Optional<Relation> relation(CellReader cells, RosterRow row, RosterColumn column) {
        Optional<String> text = cells.plain(header.title(column), header.cell(row, column));
        Optional<Relation> relation = text.flatMap(Relation::read);
        if (text.isPresent() && relation.isEmpty()) {
            cells.problem(header.title(column), Cause.BAD_VALUE, "户主、配偶、子女、父母、祖父母、孙子女、兄弟姐妹、其他亲属、非亲属");
        }
        return relation;
    }

    private Optional<RosterPerson.Guardian> guardian(CellReader cells, RosterRow row) {
        Optional<String> name = cells.name(
                header.title(RosterColumn.GUARDIAN), header.cell(row, RosterColumn.GUARDIAN), PersonText.LONGEST_NAME);
        Optional<Relation> relation = relation(cells, row, RosterColumn.GUARDIAN_RELATION);
        return name.map(known -> new RosterPerson.Guardian(known, relation));
    }

    private Optional<String> phone(CellReader cells, RosterRow row) {
        String title = header.title(RosterColumn.PHONE);
        Optional<String> text = cells.plain(title, header.cell(row, RosterColumn.PHONE));
        Optional<String> phone = text.flatMap(Phones::normalise);
        if (text.isPresent() && phone.isEmpty()) {
            cells.problem(title, Cause.BAD_VALUE, "手机 11 位或区号加座机 / 11 digits, or area code and number");
        }
        return phone;
    }

    private void require(CellReader cells, RosterRow row, RosterColumn column) {
        if (header.isBlank(row, column)) {
            cells.problem(header.title(column), Cause.MISSING);
        }
    }
}
