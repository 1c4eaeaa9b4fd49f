package org.xinfeng.roster;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xinfeng.registry.HalfWidth;
import org.xinfeng.roster.RowProblem.Cause;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;

/** Reads single cells, and collects what is wrong with them. */
final class CellReader {

    private static final List<Pattern> DATES = Stream.of(
                    "(YEAR)-(DAY)-(YEAR)",
                    "(YEAR)/(DAY)/(YEAR)",
                    "(YEAR)\\.(DAY)\\.(YEAR)",
                    "(YEAR)年(DAY)月(DAY)日?",
                    "(\\d{4})(\\d{2})(\\d{2})")
            .map(form -> form.replace("YEAR", "\\d{1,2}|\\d{4}").replace("DAY", "\\d{1,2}"))
            .map(Pattern::compile)
            .toList();
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}·•.'’ -]*");
    private static final List<String> YES = List.of("是", "有", "yes", "y", "true", "1", "√", "✓");
    private static final List<String> NO = List.of("否", "无", "没有", "no", "n", "false", "0", "×");

    private final LocalDate today;
    private final List<RowProblem> problems = new ArrayList<>();

    CellReader(LocalDate today) {
        this.today = today;
    }

    List<RowProblem> problems() {
        return problems;
    }

    void problem(String column, Cause cause, Object... details) {
        problems.add(RowProblem.of(column, cause, details));
    }

    /** The text with full-width characters made plain, so that （ and ( are one. */
    static String plain(String text) {
        return HalfWidth.stripped(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** The cell without blanks around it, or empty if it is blank or cannot be text. */
    Optional<String> text(String column, String cell, int longest) {
        String text = HalfWidth.stripped(cell);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<RowProblem> problem = PersonText.problem(column, text, longest);
        if (problem.isPresent()) {
            problems.add(problem.get());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** The cell with full-width digits and letters made plain, for codes, numbers and dates. */
    Optional<String> plain(String column, String cell) {
        return text(column, cell, PersonText.LONGEST_WORDS).map(CellReader::plain);
    }

    Optional<String> name(String column, String cell, int longest) {
        Optional<String> text = text(column, cell, longest);
        if (text.isPresent() && !NAME.matcher(text.get()).matches()) {
            problem(column, Cause.BAD_VALUE, "汉字、字母和间隔号 / letters and a middle dot");
            return Optional.empty();
        }
        return text;
    }

    /** A day, in one of the forms 2014-05-20, 2014/5/20, 2014.5.20, 2014年5月20日 and 20140520; never a guess. */
    Optional<LocalDate> date(String column, String cell, boolean mayBeFuture) {
        Optional<String> plain = plain(column, cell);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Optional<Matcher> form = DATES.stream()
                .map(pattern -> pattern.matcher(plain.get()))
                .filter(Matcher::matches)
                .findFirst();
        if (form.isEmpty()) {
            problem(column, Cause.DATE_FORM);
            return Optional.empty();
        }
        Matcher parts = form.get();
        if (parts.group(1).length() != 4 || parts.group(3).length() > 2) {
            problem(column, Cause.DATE_AMBIGUOUS);
            return Optional.empty();
        }
        LocalDate date;
        try {
            date = LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException e) {
            problem(column, Cause.DATE_IMPOSSIBLE);
            return Optional.empty();
        }
        if (date.getYear() < PersonText.EARLIEST_YEAR) {
            problem(column, Cause.DATE_IMPOSSIBLE);
            return Optional.empty();
        }
        if (!mayBeFuture && date.isAfter(today)) {
            problem(column, Cause.DATE_IN_FUTURE);
            return Optional.empty();
        }
        return Optional.of(date);
    }

    Optional<FactValue> fact(String column, String cell, Factor factor) {
        return switch (factor.type()) {
            case YES_NO -> plain(column, cell).flatMap(text -> yesNo(column, text));
            case NUMBER -> plain(column, cell).flatMap(text -> number(column, text, factor));
            case DATE -> date(column, cell, false).map(FactValue::of);
            case CHOICE -> plain(column, cell).flatMap(text -> choice(column, text, factor));
        };
    }

    private Optional<FactValue> yesNo(String column, String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        if (YES.contains(lower)) {
            return Optional.of(FactValue.of(true));
        }
        if (NO.contains(lower)) {
            return Optional.of(FactValue.of(false));
        }
        problem(column, Cause.BAD_VALUE, "是、否 / yes, no");
        return Optional.empty();
    }

    /** A whole number; of a factor in fen, an amount in yuan with at most two decimals. */
    private Optional<FactValue> number(String column, String text, Factor factor) {
        if (NUMBER.matcher(text).matches()) {
            BigDecimal given = new BigDecimal(text.replace(",", ""));
            BigDecimal scaled = factor.unit().equals("fen") ? given.movePointRight(2) : given;
            try {
                FactValue value = FactValue.of(scaled.longValueExact());
                if (factor.accepts(value)) {
                    return Optional.of(value);
                }
            } catch (ArithmeticException e) {
                // reported below: not whole, or too great
            }
        }
        problem(column, Cause.BAD_VALUE, range(factor));
        return Optional.empty();
    }

    private static String range(Factor factor) {
        String unit = factor.unit().equals("fen") ? "元 / yuan" : "整数 / whole number";
        return unit
                + factor.min()
                        .map(min -> " ≥ " + (factor.unit().equals("fen") ? min / 100 : min))
                        .orElse("")
                + factor.max()
                        .map(max -> " ≤ " + (factor.unit().equals("fen") ? max / 100 : max))
                        .orElse("");
    }

    private Optional<FactValue> choice(String column, String text, Factor factor) {
        for (Factor.Choice choice : factor.choices()) {
            if (choice.code().equals(text)
                    || plain(choice.label().zh()).equals(text)
                    || choice.label().en().equalsIgnoreCase(text)) {
                return Optional.of(FactValue.choice(choice.code()));
            }
        }
        problem(
                column,
                Cause.BAD_VALUE,
                String.join(
                        "、",
                        factor.choices().stream()
                                .map(choice -> choice.label().zh())
                                .toList()));
        return Optional.empty();
    }
}
