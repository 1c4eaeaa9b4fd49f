package org.xinfeng.storage.jdbc;

import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Records;

/** A record of a host's own kind, which counts. */
record Note(Id id, long number) {

    record Id(String value) implements Code {}

    static final Kind<Id, Note> KIND = Kind.of("portal_note", Note::id, Shape.of(Note.class));

    static void add(Records records, String id, long number) {
        records.store(KIND).add(new Note(new Id(id), number));
    }

    static Optional<Versioned<Note>> find(Records records, String id) {
        return records.store(KIND).find(new Id(id));
    }

    /** Counts one up; the number that came of it. */
    static long count(Records records, String id) {
        long next = find(records, id).map(read -> read.value().number()).orElse(0L) + 1;
        records.store(KIND).save(new Id(id), new Note(new Id(id), next));
        return next;
    }
}
