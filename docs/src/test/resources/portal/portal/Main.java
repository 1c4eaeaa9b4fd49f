package portal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.Transfer;
import org.xinfeng.storage.jdbc.JdbcOptions;
import org.xinfeng.storage.jdbc.JdbcStorage;
import org.xinfeng.storage.json.JsonStorage;
import portal.hidden.Secret;
import portal.notes.Note;

/** A host that is a module: makes tables, writes, reads, moves into files, and is told of what cannot be reached. */
public final class Main {

    private static final StationId TOWN = StationId.of("445122104");

    public static void main(String[] args) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:retry:" + args[0] + "/town;REUSE_SPACE=FALSE;WRITE_DELAY=0");
        JdbcOptions options = JdbcOptions.of(h2).withKinds(List.of(Note.KIND));
        System.out.println(JdbcStorage.migrate(options).scripts());
        Act act = Act.of(ActorId.of("w-17"), Purpose.of("casework"), Instant.parse("2026-03-02T01:00:00Z"));
        try (Storage storage = JdbcStorage.over(options)) {
            boolean unused = storage.write(TOWN, act, records -> {
                records.store(Note.KIND).add(new Note(new Note.NoteId("n-1"), "新"));
                return true;
            });
        }
        try (Storage storage = JdbcStorage.over(options);
                Storage files = JsonStorage.open(Path.of(args[0], "files"))) {
            String text = storage.read(
                    TOWN,
                    act,
                    records -> records.store(Note.KIND)
                            .find(new Note.NoteId("n-1"))
                            .orElseThrow()
                            .value()
                            .text());
            System.out.println(text);
            System.out.println(
                    Transfer.of(List.of(Note.KIND), act).copyAll(storage, files).recordsVerified());
        }
        System.out.println(Xinfeng.class.getModule().getName() + " "
                + JdbcStorage.class.getModule().getName());
        try {
            System.out.println(Shape.of(Secret.class));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
