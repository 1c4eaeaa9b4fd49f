package org.xinfeng.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    private static final Map<String, Locale> LANGUAGES = Map.of("zh", Locale.CHINESE, "en", Locale.ENGLISH);

    static final String HELP = """
            java -jar quickstart.jar [--roster FILE] [--data DIR] [--date YYYY-MM-DD] [--policy FILE] [--lang zh|en]

              --roster FILE   a CSV roster of your own, UTF-8 or GB18030; without it a synthetic one is made
                              用自己的名册（CSV，UTF-8 或 GB18030）；不给则生成虚构名册
              --data DIR      where the data lies; without it a new directory for temporary files
                              数据目录；不给则新建一个临时目录
                              a story that was cut off goes on there; one that ended goes on with the next months
                              讲到一半断了，从断处接着讲；讲完了，再往后讲几个月
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

        private final String chinese;

        WrongOption(String chinese, String english) {
            super(english + "; --help lists the options");
            this.chinese = chinese + "；--help 列出选项";
        }

        String in(Locale locale) {
            return locale.equals(Locale.CHINESE) ? chinese : String.valueOf(getMessage());
        }
    }

    /** The language asked for, even if something else in the command line is wrong; that of the system if it cannot be known. */
    static Locale language(String... args) {
        List<String> all = split(args);
        int at = all.lastIndexOf("--lang") + 1;
        Locale system = Locale.getDefault().getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        return at > 0 && at < all.size() ? LANGUAGES.getOrDefault(all.get(at), system) : system;
    }

    static Options parse(String... args) {
        Optional<Path> roster = Optional.empty();
        Optional<Path> data = Optional.empty();
        Optional<Path> policy = Optional.empty();
        LocalDate date = SyntheticStation.DAY;
        boolean help = false;
        List<String> all = split(args);
        for (int i = 0; i < all.size(); i++) {
            String option = all.get(i);
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--roster" -> roster = Optional.of(path(option, value(all, ++i, option)));
                case "--data" -> data = Optional.of(path(option, value(all, ++i, option)));
                case "--policy" -> policy = Optional.of(path(option, value(all, ++i, option)));
                case "--date" -> date = date(value(all, ++i, option));
                case "--lang" -> checkLanguage(value(all, ++i, option));
                default -> throw new WrongOption("没有选项 " + option, "unknown option " + option);
            }
        }
        return new Options(roster, data, date, policy, language(args), help);
    }

    /** Takes {@code --option=value} as the two it means. */
    private static List<String> split(String... args) {
        return Arrays.stream(args)
                .flatMap(arg -> arg.startsWith("--") && arg.indexOf('=') > 0
                        ? Stream.of(arg.substring(0, arg.indexOf('=')), arg.substring(arg.indexOf('=') + 1))
                        : Stream.of(arg))
                .toList();
    }

    private static String value(List<String> args, int at, String option) {
        if (at >= args.size() || args.get(at).isBlank() || args.get(at).startsWith("--")) {
            throw new WrongOption(option + " 后面要有值", option + " needs a value");
        }
        return args.get(at);
    }

    private static Path path(String option, String text) {
        try {
            return Path.of(text);
        } catch (java.nio.file.InvalidPathException e) {
            throw new WrongOption(option + " 不是路径", option + " is not a path");
        }
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw new WrongOption(
                        "--date 须在 " + FIRST_YEAR + " 年到 " + LAST_YEAR + " 年之间，不能是 " + text,
                        "--date must be in the years " + FIRST_YEAR + " to " + LAST_YEAR + ", not " + text);
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new WrongOption(
                    "--date 须是 2026-03-02 这样的日期，不能是 " + text, "--date must be a day such as 2026-03-02, not " + text);
        }
    }

    private static void checkLanguage(String text) {
        if (!LANGUAGES.containsKey(text)) {
            throw new WrongOption("--lang 须是 zh 或 en，不能是 " + text, "--lang must be zh or en, not " + text);
        }
    }
}
