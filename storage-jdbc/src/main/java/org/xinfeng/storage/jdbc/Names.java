package org.xinfeng.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/** Names of tables and columns as a database administrator would write them: lower case, underscores, no quotes. */
final class Names {

    /** Most characters of a name: what PostgreSQL and MariaDB allow, with room for a suffix. */
    private static final int LONGEST = 58;

    private static final Set<String> RESERVED = reserved();

    private Names() {}

    /** Words that one of the databases, or one that descends from them, keeps for itself. */
    static Set<String> reserved() {
        try (InputStream words = Names.class.getResourceAsStream("reserved-words.txt")) {
            if (words == null) {
                throw new IllegalStateException("reserved-words.txt is missing from the library's jar");
            }
            String text = new String(words.readAllBytes(), StandardCharsets.UTF_8);
            return Set.of(text.strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table of a kind: {@code xf_visit}. */
    static String table(String kind) {
        return shortened("xf_" + kind);
    }

    /** The table of a list inside a record: {@code xf_visit__answers}. */
    static String childTable(String parent, String list) {
        return shortened(parent + "__" + snake(list));
    }

    /** The column of a component: {@code madeOn} becomes {@code made_on}, {@code value} becomes {@code value_}. */
    static String column(String path) {
        String name = snake(path);
        return shortened(RESERVED.contains(name) ? name + "_" : name);
    }

    /** The name of an index. */
    static String index(String table, String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        return shortened("ix_" + table + "__" + (plain.equals(code) ? plain : plain + "_" + crc(code)));
    }

    private static String snake(String path) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '.') {
                name.append('_');
            } else if (Character.isUpperCase(c)) {
                name.append(i == 0 || path.charAt(i - 1) == '.' ? "" : "_").append(Character.toLowerCase(c));
            } else {
                name.append(c);
            }
        }
        String plain = name.toString();
        String ascii = plain.replaceAll("[^a-z0-9_]", "_");
        return ascii.equals(plain) && Character.isLetter(ascii.charAt(0)) ? ascii : "c_" + ascii + "_" + crc(path);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 9) + "_" + crc(name);
    }

    private static String crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
