package org.xinfeng.storage.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;

/** A kind of a host, in two versions: the second has lost a component, and has gained one, a list and an index. */
final class Notes {

    /** The id of a note. */
    public record NoteId(String value) implements Code {

        public NoteId {
            Code.check("note", value);
        }
    }

    /** How urgent it is. */
    public enum Mood {
        CALM,
        WORRIED
    }

    /** A part of it. */
    public record Part(String text, List<Long> marks) {}

    /** As it was first. */
    public record NoteV1(
            NoteId id, String title, LocalDate day, long weight, Mood mood, Optional<Instant> seen, List<Part> parts) {}

    /** As it is now. */
    public record NoteV2(
            NoteId id,
            String title,
            LocalDate day,
            Mood mood,
            Optional<Instant> seen,
            Optional<String> answer,
            List<Part> parts,
            List<NoteId> links) {}

    static final String CODE = "portal_note";
    static final Index<NoteV1> BY_DAY_V1 = Index.of("by_day", "day");
    static final Index<NoteV2> BY_DAY = Index.of("by_day", "day");
    static final Index<NoteV2> BY_MOOD = Index.of("by_mood", "mood", "day");
    static final Kind<NoteId, NoteV1> V1 = Kind.of(CODE, NoteV1::id, Shape.of(NoteV1.class), BY_DAY_V1);
    static final Kind<NoteId, NoteV2> V2 =
            Kind.of(CODE, NoteV2::id, Shape.of(NoteV2.class).next(Notes::toV2), BY_DAY, BY_MOOD);

    static final StationId STATION = StationId.of("445122104");
    static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    static final Instant AT = Instant.parse("2024-02-29T01:02:03.000004Z");

    private Notes() {}

    private static Map<String, Object> toV2(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().equals("weight"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static NoteV1 v1(String id) {
        return new NoteV1(
                new NoteId(id),
                "电话 " + id,
                DAY,
                7,
                Mood.CALM,
                Optional.of(AT),
                List.of(new Part("一", List.of(1L, 2L)), new Part("二", List.of()), new Part("三", List.of(3L))));
    }

    static NoteV2 v2(String id) {
        NoteV1 old = v1(id);
        return new NoteV2(
                old.id(), old.title(), old.day(), old.mood(), old.seen(), Optional.empty(), old.parts(), List.of());
    }

    static Act act() {
        return Act.of(ActorId.of("worker-1"), Purpose.of("test"), AT);
    }
}
