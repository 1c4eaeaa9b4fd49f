package org.xinfeng.monitoring.comparing;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.monitoring.RegisteredPerson;

/**
 * One going-through of persons that are there already, each line given. Its mark is how many there were and a digest of them: of
 * the last one and the digest before it.
 */
final class ListedLines implements PersonList.Lines {

    private final Stream<RegisteredPerson> stream;
    private final Iterator<RegisteredPerson> all;
    private String digest = "";
    private long line;

    ListedLines(Stream<RegisteredPerson> stream) {
        this.stream = stream;
        all = stream.iterator();
    }

    @Override
    public @Nullable ListedPerson next() {
        if (!all.hasNext()) {
            return null;
        }
        RegisteredPerson person = all.next();
        digest = LineIds.digest(digest + '\n' + person.key().value() + '\n' + LineIds.content(person));
        return Keepable.of(++line, person);
    }

    @Override
    public long passedOver() {
        return 0;
    }

    @Override
    public Optional<PersonList.Mark> mark() {
        return Optional.of(new PersonList.Mark(line + "-" + digest));
    }

    /** Goes on until the mark is met, or cannot be any more. */
    boolean meets(PersonList.Mark mark) {
        String value = mark.value();
        String count = value.substring(0, Math.max(value.indexOf('-'), 0));
        while (!Long.toString(line).equals(count)) {
            if (next() == null) {
                return false;
            }
        }
        return mark().filter(mark::equals).isPresent();
    }

    @Override
    public void close() {
        stream.close();
    }
}
