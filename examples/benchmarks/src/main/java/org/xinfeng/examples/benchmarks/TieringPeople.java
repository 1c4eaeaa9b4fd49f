package org.xinfeng.examples.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.FactColumns;

/** People who do not exist, the same for the same seed: a column of numbers for each factor. */
final class TieringPeople {

    static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static final int TODAY = (int) DAY.toEpochDay();

    private final int rows;
    private final Map<String, int[]> columns = new HashMap<>();

    /** @param unknown of a hundred facts so many are not known */
    TieringPeople(long seed, int rows, int unknown) {
        this.rows = rows;
        SplittableRandom random = new SplittableRandom(seed);
        for (Factor factor : TieringFactors.ALL) {
            int[] column = new int[rows];
            for (int row = 0; row < rows; row++) {
                int number = number(factor, random);
                column[row] = random.nextInt(100) < unknown ? FactColumns.UNKNOWN : number;
            }
            columns.put(factor.code(), column);
        }
    }

    private static int number(Factor factor, SplittableRandom random) {
        return switch (factor.type()) {
            case YES_NO -> random.nextInt(100) < 12 ? 1 : 0;
            case CHOICE ->
                random.nextInt(100) < 55 ? 0 : random.nextInt(factor.choices().size());
            case DATE -> TODAY - daysAgo(factor.code(), random);
            case NUMBER ->
                switch (factor.code()) {
                    case "income.monthly" -> random.nextInt(300_000);
                    case "disability.grade" -> random.nextInt(100) < 80 ? 0 : 1 + random.nextInt(4);
                    case "children" -> random.nextInt(5);
                    case "school.days.missed" -> random.nextInt(100) < 60 ? 0 : random.nextInt(60);
                    default -> random.nextInt(16);
                };
        };
    }

    private static int daysAgo(String factor, SplittableRandom random) {
        return switch (factor) {
            case "birth.date" -> random.nextInt(100) < 50 ? random.nextInt(18 * 365) : random.nextInt(95 * 365);
            case "last.seen" -> random.nextInt(240);
            default -> random.nextInt(1_200);
        };
    }

    int rows() {
        return rows;
    }

    /** The numbers of a factor as {@link FactColumns} has them. */
    int[] column(String factor) {
        return Objects.requireNonNull(columns.get(factor));
    }

    /** All of them, children in the sense of the books. */
    FactColumns facts() {
        long[] memberships = new long[rows];
        Arrays.fill(memberships, 1);
        return new FactColumns(rows, List.of(TieringBooks.CHILD), memberships, columns);
    }

    /** What is known of one. */
    Facts facts(int row) {
        Map<String, FactValue> known = new HashMap<>();
        for (Factor factor : TieringFactors.ALL) {
            int number = column(factor.code())[row];
            if (number != FactColumns.UNKNOWN) {
                known.put(factor.code(), value(factor, number));
            }
        }
        return Facts.of(DAY, known);
    }

    private static FactValue value(Factor factor, int number) {
        return switch (factor.type()) {
            case YES_NO -> FactValue.of(number == 1);
            case CHOICE -> FactValue.choice(factor.choices().get(number).code());
            case NUMBER -> FactValue.of(number);
            case DATE -> FactValue.of(LocalDate.ofEpochDay(number));
        };
    }
}
