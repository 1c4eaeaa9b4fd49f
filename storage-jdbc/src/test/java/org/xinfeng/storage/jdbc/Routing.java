package org.xinfeng.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a proxy that shards by station can route a statement: what ShardingSphere 5.5.2 was found to refuse or to spread. */
final class Routing {

    private static final Map<String, Pattern> REFUSED = refused();
    private static final Pattern SUBSELECT = Pattern.compile("\\((select [^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|update|into|join) ((?:xf|xinfeng)_\\w+)");
    private static final Pattern STATION =
            Pattern.compile("(?:where|and|on) (?:\\w+\\.)?(?:xf_)?station = \\?(?! *[*+/-])");
    private static final Pattern INSERT = Pattern.compile("insert into \\w+ \\((?:xf_)?station\\b[^)]*\\) values (.*)");

    private Routing() {}

    private static Map<String, Pattern> refused() {
        Map<String, Pattern> refused = new java.util.LinkedHashMap<>();
        for (String word : List.of("merge", "returning", "skip locked", "copy", "or")) {
            refused.put(word, Pattern.compile("\\b" + word + "\\b"));
        }
        refused.put("array", Pattern.compile("\\b(any|array|unnest) ?[(\\[]"));
        refused.put("::", Pattern.compile("::"));
        refused.put("insert … select", Pattern.compile("\\binsert into .*\\bselect\\b"));
        return refused;
    }

    /** Why it cannot be routed; empty if it can, or is not about records of stations at all. */
    static Optional<String> refuses(String text) {
        String sql = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        if (!sql.matches(".*\\b(xf|xinfeng)_.*") || sql.startsWith("set @xinfeng_") || sql.startsWith("set @@")) {
            return Optional.empty();
        }
        for (Map.Entry<String, Pattern> word : REFUSED.entrySet()) {
            if (word.getValue().matcher(sql).find()) {
                return Optional.of(word.getKey());
            }
        }
        if (sql.startsWith("insert")) {
            Matcher insert = INSERT.matcher(sql);
            return insert.matches() && insert.group(1).matches("\\(\\?[^)]*\\)(, \\(\\?[^)]*\\))*")
                    ? Optional.empty()
                    : Optional.of("does not begin with the station");
        }
        for (String part : parts(sql)) {
            Matcher table = TABLE.matcher(part);
            if (table.find() && !STATION.matcher(part).find()) {
                return Optional.of("does not name the station of " + table.group(1));
            }
        }
        return Optional.empty();
    }

    /** The selects inside it, and what is left without them. */
    private static List<String> parts(String sql) {
        List<String> parts = new ArrayList<>();
        String left = sql;
        for (Matcher inner = SUBSELECT.matcher(left); inner.find(); inner = SUBSELECT.matcher(left)) {
            parts.add(inner.group(1));
            left = left.substring(0, inner.start()) + "?" + left.substring(inner.end());
        }
        parts.add(left);
        return parts;
    }
}
