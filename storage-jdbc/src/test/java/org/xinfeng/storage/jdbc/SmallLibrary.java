package org.xinfeng.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.xinfeng.kernel.Kind;

/** A library of one kind, the notes, whose tables are soon made: its first release had them in their first version. */
final class SmallLibrary {

    private SmallLibrary() {}

    static Shipped first(Dialect dialect) {
        return release(dialect, 1);
    }

    static Shipped second(Dialect dialect) {
        return release(dialect, 2);
    }

    static JdbcOptions options(DataSource source, Kind<?, ?> notes) {
        return JdbcOptions.of(source, List.of(notes));
    }

    private static Shipped release(Dialect dialect, int number) {
        List<Script> scripts = new ArrayList<>();
        Layout made = Layout.of(List.of(), List.of());
        for (Kind<?, ?> notes : List.<Kind<?, ?>>of(Notes.V1, Notes.V2).subList(0, number)) {
            String name = "V" + (scripts.size() + 1) + "__small";
            scripts.add(SchemaScripts.next(dialect, name, scripts, made, List.of(notes)));
            made = made.with(List.of(notes));
        }
        return new Shipped(scripts, Set.of(Notes.CODE));
    }
}
