package portal.notes;

import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;

/** A host's own kind in a package that it exports. */
public record Note(NoteId id, String text) {

    public static final Kind<NoteId, Note> KIND = Kind.of("portal_note", Note::id, Shape.of(Note.class));

    public record NoteId(String value) implements Code {}
}
