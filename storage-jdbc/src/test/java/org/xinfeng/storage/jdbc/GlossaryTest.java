package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.Kind;
import org.xinfeng.storage.jdbc.Layout.Entry;

/** Who reads the tables with SQL finds in Chinese and in English what each of them and each column is. */
class GlossaryTest {

    private static final Pattern BOTH = Pattern.compile("\\p{IsHan}[^a-zA-Z]* .*[a-z].*");

    private final Layout layout = Layout.of(List.of(), List.of()).with(Xinfeng.kinds());
    private final List<Entry> entries =
            layout.kinds().stream().flatMap(kind -> layout.all(kind).stream()).toList();

    @Test
    void every_table_and_column_of_the_library_is_told_in_both_languages() {
        List<String> missing = Stream.concat(
                        Xinfeng.kinds().stream()
                                .map(Kind::code)
                                .filter(kind -> Glossary.entry(kind).isEmpty()),
                        entries.stream()
                                .filter(entry ->
                                        !BOTH.matcher(Glossary.column(entry)).matches())
                                .map(entry -> entry.kind() + "." + entry.path()))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void no_entry_is_left_over() {
        TreeSet<String> left = new TreeSet<>(Glossary.keys());
        for (Entry entry : entries) {
            left.remove(entry.kind());
            left.remove(entry.kind() + "." + entry.path());
            Glossary.endings(entry.path()).forEach(ending -> left.remove("*." + ending));
        }
        assertEquals(new TreeSet<>(), left);
    }

    @Test
    void a_component_that_nobody_has_told_is_told_by_its_name() {
        Entry entry = new Entry(
                "portal_note", 1, 0, "", "firstSeen.dayOf", "DATE", false, true, "xf_portal_note", "first_seen_day_of");
        assertEquals("first seen day of [个人信息 personal]", Glossary.column(entry));
        assertTrue(Glossary.entry("portal_note").isEmpty());
    }
}
