package org.xinfeng.docs;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.xinfeng.Xinfeng;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.office.Actor;
import org.xinfeng.office.DueList;
import org.xinfeng.office.ImportOptions;
import org.xinfeng.office.Station;
import org.xinfeng.office.VisitReceipt;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.roster.ImportReport;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.json.CsvRoster;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.storage.json.JsonStorage;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.VisitEntry;

/** The code of the guides, so that it compiles; {@code DocumentsTest} holds the guides to it. */
final class Snippets {

    private Snippets() {}

    static void embed(ResidentId resident, LocalDate friday, VillageId village, VisitEntry entry) {
        // snippet: embed
        try (Storage storage = JsonStorage.open(Path.of("data"))) {
            Xinfeng xinfeng = Xinfeng.over(storage, JsonPolicies.shipped(), InstantSource.system());
            Station town = xinfeng.station(StationId.of("445122104"), Actor.of("w-17", "casework"));

            ImportReport roster = town.registry()
                    .importRoster(CsvRoster.read(Path.of("roster.csv")), ImportOptions.writing())
                    .orElseThrow();
            Assessment why = town.tiering().assess(resident).orElseThrow();
            DueList due = town.visits().due(DueQuery.until(friday).in(village));
            Outcome<VisitReceipt> done = town.visits().record(entry);
            List<Gap> gaps = town.gaps();
        }
        // end
    }

    static Outcome<VisitReceipt> unit(Station town, ResidentId resident, VisitEntry entry) {
        // snippet: unit
        Outcome<VisitReceipt> all = town.unit(
                Purpose.of("home-visit"),
                together -> together.visits()
                        .record(entry)
                        .then(receipt -> together.tiering().assess(resident).map(why -> receipt)));
        // end
        return all;
    }

    // snippet: kind
    /** A note of a host about a resident. */
    public record Note(NoteId id, ResidentId about, LocalDate day, String text) {

        public static final Index<Note> BY_RESIDENT = Index.of("resident", "about", "day");

        public static final Kind<NoteId, Note> KIND =
                Kind.of("portal_note", Note::id, Shape.of(Note.class), BY_RESIDENT);

        static List<Versioned<Note>> about(Store<NoteId, Note> store, ResidentId resident) {
            return store.all(KIND, BY_RESIDENT, Prefix.of(resident));
        }
    }

    public record NoteId(String value) implements Code {}
    // end
}
