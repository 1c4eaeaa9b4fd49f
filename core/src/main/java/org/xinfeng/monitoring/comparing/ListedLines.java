package org.xinfeng.monitoring.comparing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.monitoring.RegisteredPerson;

/** One going-through of persons that are there already, each line given; its mark is how many there were and a digest of them. */
final class ListedLines implements PersonList.Lines {

    private final Stream<RegisteredPerson> stream;
    private final Iterator<RegisteredPerson> all;
    private final MessageDigest digest = Digests.begin();
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
        digest.update((person.key().value() + '\n' + LineIds.content(person)).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return Keepable.of(++line, person);
    }

    @Override
    public long passedOver() {
        return 0;
    }

    @Override
    public Optional<PersonList.Mark> mark() {
        try {
            MessageDigest now = (MessageDigest) digest.clone();
            return Optional.of(new PersonList.Mark(line + "-" + Digests.text(now)));
        } catch (CloneNotSupportedException e) {
            return Optional.empty(); // then a comparison cut off is begun anew
        }
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
