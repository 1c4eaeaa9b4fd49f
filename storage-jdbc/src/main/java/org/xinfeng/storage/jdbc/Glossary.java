package org.xinfeng.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** What tables and columns are, in Chinese and English, for who reads them with SQL. */
final class Glossary {

    private static final Properties WORDS = read();

    private Glossary() {}

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream in = Glossary.class.getResourceAsStream("glossary.properties")) {
            if (in == null) {
                throw new IllegalStateException("glossary.properties is missing from the library's jar");
            }
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
            words.load(text);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written down about a table ({@code visit}) or a component ({@code visit.madeOn}). */
    static Optional<String> entry(String key) {
        return Optional.ofNullable(WORDS.getProperty(key));
    }

    static Set<String> keys() {
        return WORDS.stringPropertyNames();
    }

    /** The comment of a kind's table. */
    static String table(String kind) {
        return entry(kind).orElseGet(() -> words(kind));
    }

    /** The comment of a list's table. */
    static String list(String kind, String path) {
        return table(kind) + " · " + component(kind, path);
    }

    /** The comment of a column. */
    static String column(Layout.Entry entry) {
        String mark = entry.personal() ? " [个人信息 personal]" : "";
        String unit = entry.type().equals("INSTANT") ? " (UTC)" : "";
        return component(entry.kind(), entry.path()) + unit + mark;
    }

    private static String component(String kind, String path) {
        return entry(kind + "." + path)
                .or(() -> endings(path)
                        .flatMap(ending -> entry("*." + ending).stream())
                        .findFirst())
                .orElseGet(() -> words(path));
    }

    /** A path, and what is left of it without its first names. */
    static Stream<String> endings(String path) {
        return Stream.iterate(
                path,
                ending -> !ending.isEmpty(),
                ending -> ending.substring(ending.indexOf('.') < 0 ? ending.length() : ending.indexOf('.') + 1));
    }

    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1")
                .replace('_', ' ')
                .replace('.', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
