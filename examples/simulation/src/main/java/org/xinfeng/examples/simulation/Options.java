package org.xinfeng.examples.simulation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The options of the command line.
 *
 * @param data where the records lie; absent: in memory
 */
record Options(long seed, int years, int residents, Optional<Path> data, Locale locale, boolean help) {

    static final long SEED = 445122104;
    static final int YEARS = 4;
    static final int RESIDENTS = 2155;

    private static final int MOST_YEARS = 20;
    private static final int MOST_RESIDENTS = 100_000;

    static final String HELP = """
            java -jar simulation.jar [--seed N] [--years N] [--residents N] [--data DIR|memory] [--lang zh|en]

              --seed N           the same seed makes the same years; without it 445122104
                                 同一种子得到同样的几年；不给则为 445122104
              --years N          how many years, 1 to 20; without it 4
                                 模拟多少年，1 至 20；不给则为 4
              --residents N      how many people are on file after the first day, 1 to 100000; without it 2155
                                 首日建档人数，1 至 100000；不给则为 2155
              --data DIR|memory  where the records lie: a directory that holds no station yet, or memory; without it memory
                                 数据放在哪里：还没有站的目录，或内存；不给则在内存
              --lang zh|en       the language; without it that of the system
                                 语言；不给则随系统
              --help             this text

            Ends with 0 if every check held on every day, 1 after one line that names the day, the id, what was expected and
            what was found, 2 after one line about a wrong option.
            每天的核对全部成立则返回 0；有一项不成立则说明日期、编号、应有与实有，返回 1；选项有误返回 2。
            """;

    /** What is wrong with the command line, in one line. */
    static final class WrongOption extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongOption(String message) {
            super(message + "; --help lists the options");
        }
    }

    static Options parse(String... args) {
        long seed = SEED;
        int years = YEARS;
        int residents = RESIDENTS;
        Optional<Path> data = Optional.empty();
        Locale locale = Locale.getDefault().getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        boolean help = false;
        for (int i = 0; i < args.length; i++) {
            String option = args[i];
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--seed" -> seed = number(option, value(args, ++i, option), Long.MIN_VALUE, Long.MAX_VALUE);
                case "--years" -> years = (int) number(option, value(args, ++i, option), 1, MOST_YEARS);
                case "--residents" -> residents = (int) number(option, value(args, ++i, option), 1, MOST_RESIDENTS);
                case "--data" -> data = path(value(args, ++i, option));
                case "--lang" -> locale = language(value(args, ++i, option));
                default -> throw new WrongOption("unknown option " + option);
            }
        }
        return new Options(seed, years, residents, data, locale, help);
    }

    private static String value(String[] args, int at, String option) {
        if (at >= args.length || args[at].isBlank() || args[at].startsWith("--")) {
            throw new WrongOption(option + " needs a value");
        }
        return args[at];
    }

    private static long number(String option, String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new WrongOption(option + " must be a whole number, not " + text);
        }
        throw new WrongOption(option + " must be from " + least + " to " + most + ", not " + text);
    }

    private static Optional<Path> path(String text) {
        try {
            return text.equals("memory") ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            throw new WrongOption("--data is not a path");
        }
    }

    private static Locale language(String text) {
        return switch (text) {
            case "zh" -> Locale.CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new WrongOption("--lang must be zh or en, not " + text);
        };
    }
}
