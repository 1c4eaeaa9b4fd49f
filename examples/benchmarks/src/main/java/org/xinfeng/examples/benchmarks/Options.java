package org.xinfeng.examples.benchmarks;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The options of the command line. */
record Options(List<Area> areas, boolean quick, Optional<Path> dir, boolean help) {

    /** What is wrong with the command line, in one line. */
    static final class WrongOptionException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongOptionException(String message) {
            super(message);
        }
    }

    /** @throws WrongOptionException if there is no such area or option */
    static Options parse(List<Area> known, String... args) {
        List<Area> areas = new ArrayList<>();
        boolean quick = false;
        boolean help = false;
        Optional<Path> dir = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            switch (arg) {
                case "--quick" -> quick = true;
                case "--help", "-h" -> help = true;
                case "--dir" -> {
                    i++;
                    dir = Optional.of(path(i < args.length ? args[i] : ""));
                }
                default -> areas.add(area(known, arg));
            }
        }
        return new Options(
                areas.isEmpty() ? whole(known) : areas.stream().distinct().toList(), quick, dir, help);
    }

    private static List<Area> whole(List<Area> known) {
        return known.stream().filter(area -> !area.isPart()).toList();
    }

    private static Path path(String text) {
        try {
            if (!text.isEmpty()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new WrongOptionException("--dir needs a directory; --help lists the options");
    }

    private static Area area(List<Area> known, String name) {
        if (name.startsWith("-")) {
            throw new WrongOptionException("unknown option " + name + "; --help lists the options");
        }
        return known.stream()
                .filter(area -> area.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongOptionException("unknown area " + name + "; there is "
                        + String.join(", ", known.stream().map(Area::name).toList())));
    }

    static String help(List<Area> areas) {
        StringBuilder text = new StringBuilder("""
                java -jar benchmarks.jar [NAME…] [--quick] [--dir DIR] [--help]

                  NAME        an area or a part of one; without one, all areas:
                """);
        areas.forEach(area -> text.append(String.format("                %-14s %s%n", area.name(), area.about())));
        return text.append("""
                  --quick     smaller and fewer, to see that it runs; such figures say nothing
                  --dir DIR   where the files lie while it runs; without it the directory for temporary files,
                              which should not be a memory disk
                  --help      this text

                Each figure is one line: FIGURE <name> <value> <unit> reach <op> <value> <met|missed>
                """).toString();
    }
}
