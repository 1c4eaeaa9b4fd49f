package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.office.Station;

/** The page of the desks names every public method of each desk, and no other. */
class DesksTest {

    private static final Pattern ROW = Pattern.compile("^\\|[^|]*\\|[^|]*\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    /** The station, and whatever it gives that is a desk. */
    static Stream<Class<?>> desks() {
        return Stream.concat(
                Stream.of(Station.class),
                Arrays.stream(Station.class.getMethods())
                        .map(Method::getReturnType)
                        .filter(type -> type.getSimpleName().endsWith("Desk")));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void thePageNamesEveryMethodOfADeskAndNoOther(Class<?> desk) throws IOException {
        Set<String> methods = Arrays.stream(desk.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(methods, named(desk.getSimpleName()));
    }

    private static Set<String> named(String desk) throws IOException {
        String page = Files.readString(Path.of("desks.md"));
        int from = page.indexOf("\n## " + desk + "\n");
        int to = page.indexOf("\n## ", from + 1);
        Set<String> names = new TreeSet<>();
        Matcher rows = ROW.matcher(page.substring(from, to < 0 ? page.length() : to));
        while (rows.find()) {
            Matcher row = NAME.matcher(rows.group(1));
            while (row.find()) {
                names.add(row.group(1));
            }
        }
        return names;
    }
}
