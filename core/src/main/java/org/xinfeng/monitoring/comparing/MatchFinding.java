package org.xinfeng.monitoring.comparing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.registry.ResidentId;

/**
 * What became of one line of a list.
 *
 * @param resident whose number it is, if it is one's
 * @param differing what the list says otherwise than the file; beside candidates, than the file of the first
 * @param candidates the best first
 */
public record MatchFinding(Kind kind, Optional<ResidentId> resident, Set<Field> differing, List<Candidate> candidates) {

    static final MatchFinding ONLY_THERE = of(Kind.ONLY_THERE);
    static final MatchFinding ELSEWHERE = of(Kind.ELSEWHERE);
    static final MatchFinding UNREADABLE = of(Kind.UNREADABLE);

    /** The kind of a finding. */
    public enum Kind {
        /** By number, and nothing differs. */
        MATCHED,
        /** By number, and something differs. */
        DIFFERS,
        /** Somebody on file may be meant: to be decided by people. */
        CANDIDATES,
        /** Nobody on file. */
        ONLY_THERE,
        /** Nobody on file, and of another place. */
        ELSEWHERE,
        /** Neither a number nor a name nor a birth date could be read. */
        UNREADABLE
    }

    /** What a list can say otherwise than the file. */
    public enum Field {
        NAME,
        BIRTH,
        SEX,
        VILLAGE,
        /** The file has no number; the list has. */
        NUMBER,
        /** The resident was taken off the file. */
        OFF_FILE
    }

    /**
     * A resident who may be meant.
     *
     * @param points see {@link MatchScore#points}
     * @param sure whether nobody else is nearly as likely; still a matter for people
     */
    public record Candidate(ResidentId resident, int points, boolean sure) {}

    public MatchFinding {
        differing = differing.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(differing));
        candidates = List.copyOf(candidates);
    }

    private static MatchFinding of(Kind kind) {
        return new MatchFinding(kind, Optional.empty(), Set.of(), List.of());
    }
}
