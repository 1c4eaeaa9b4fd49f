package org.xinfeng.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** The options of the command line. */
record Options(
        Optional<Path> roster,
        Optional<Path> data,
        LocalDate date,
        Optional<Path> policy,
        Locale locale,
        boolean help) {

    /** What falls due after a day of these is within what can be kept. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    static final String HELP = """
            java -jar quickstart.jar [--roster FILE] [--data DIR] [--date YYYY-MM-DD] [--policy FILE] [--lang zh|en]

              --roster FILE   a CSV roster of your own, UTF-8 or GB18030; without it a synthetic one is made
                              用自己的名册（CSV，UTF-8 或 GB18030）；不给则生成虚构名册
              --data DIR      where the data lies; without it a new directory for temporary files
                              数据目录；不给则新建一个临时目录
              --date DATE     the day the story begins; without it 2026-03-02, the day of the synthetic roster
                              故事开始的日期；不给则为 2026-03-02
              --policy FILE   a policy pack or a local overlay besides the shipped ones
                              在自带政策包之外再读一个政策包或本地覆盖
              --lang zh|en    the language; without it that of the system
                              语言；不给则随系统
              --help          this text
            """;

    /** What is wrong with the command line, in one line. */
    static final class WrongOption extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongOption(String message) {
            super(message + "; --help lists the options");
        }
    }

    static Options parse(String... args) {
        Optional<Path> roster = Optional.empty();
        Optional<Path> data = Optional.empty();
        Optional<Path> policy = Optional.empty();
        LocalDate date = SyntheticStation.DAY;
        Locale locale = Locale.getDefault().getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        boolean help = false;
        for (int i = 0; i < args.length; i++) {
            String option = args[i];
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--roster" -> roster = Optional.of(path(option, value(args, ++i, option)));
                case "--data" -> data = Optional.of(path(option, value(args, ++i, option)));
                case "--policy" -> policy = Optional.of(path(option, value(args, ++i, option)));
                case "--date" -> date = date(value(args, ++i, option));
                case "--lang" -> locale = language(value(args, ++i, option));
                default -> throw new WrongOption("unknown option " + option);
            }
        }
        return new Options(roster, data, date, policy, locale, help);
    }

    private static String value(String[] args, int at, String option) {
        if (at >= args.length || args[at].isBlank() || args[at].startsWith("--")) {
            throw new WrongOption(option + " needs a value");
        }
        return args[at];
    }

    private static Path path(String option, String text) {
        try {
            return Path.of(text);
        } catch (java.nio.file.InvalidPathException e) {
            throw new WrongOption(option + " is not a path");
        }
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw new WrongOption(
                        "--date must be in the years " + FIRST_YEAR + " to " + LAST_YEAR + ", not " + text);
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new WrongOption("--date must be a day such as 2026-03-02, not " + text);
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
