package org.xinfeng.monitoring.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.MatchFinding.Candidate;
import org.xinfeng.monitoring.comparing.MatchFinding.Field;
import org.xinfeng.monitoring.comparing.MatchFinding.Kind;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;

/**
 * Compares the residents of a station with the lines of a list, one line after the other: who of the list is on file, with
 * what difference, who may be, who is not; and at the end who stands on file only.
 *
 * <p>By identity number first. A line that has none, or one that is nobody's here, is compared by name, birth date, sex and
 * village with those residents that share one of: the birth date, the same with day and month exchanged or one digit off, the
 * characters of the name, all but one of them and the village. They are scored by {@link MatchScore}; nobody is ever merged
 * by it. A line with a number of nobody here, from a place that is out of scope, is compared only with residents who have no
 * number and the same birth date.
 *
 * <p>The order of the lines changes nothing. Holds the residents, never a line. Not for several threads.
 */
public final class PersonMatcher {

    /** Most candidates told of a line. */
    public static final int MOST_CANDIDATES = 5;

    private static final long SEQUENCE = 1_000;
    private static final long DATE = 100_000_000;

    /** Where a line belongs. */
    public enum Place {
        HERE,
        /** No place is said, or it is not clear which. */
        UNCLEAR,
        ELSEWHERE
    }

    /** Which of those who are not on file are worth telling. */
    public enum Scope {
        /** Of the station's villages. */
        OURS,
        /** Those, and of no place that is clear. */
        UNCLEAR_TOO,
        /** Everybody on the list. */
        ALL
    }

    private final KnownPeople people;
    private final boolean[] matched;
    private final int[] suggested;
    private final Places places;
    private final Scope scope;

    private PersonMatcher(KnownPeople people, List<Village> villages, Scope scope) {
        this.people = people;
        this.scope = scope;
        places = new Places(villages);
        matched = new boolean[people.size()];
        suggested = new int[people.size()];
    }

    /**
     * A matcher for one going-through of a list.
     *
     * @param people everybody the station has or had on file, each once
     * @param villages those the station serves
     * @throws IllegalArgumentException if a resident is given twice
     */
    public static PersonMatcher of(List<KnownPerson> people, List<Village> villages, Scope scope) {
        return new PersonMatcher(new KnownPeople(people), villages, scope);
    }

    /** Where the words of a list for a village belong. */
    public Place place(String words) {
        return places.of(words.isBlank() ? Optional.empty() : Optional.of(words.strip()))
                .place();
    }

    /** The one of some villages that words of a list mean, as a comparison understands them. */
    public static Optional<VillageId> village(String words, List<Village> villages) {
        return new Places(villages).of(Optional.of(words)).village();
    }

    /**
     * Whether a line may be passed over because its finding is {@link Kind#ELSEWHERE} whatever else it says. A reader that
     * passes over a line counts it.
     *
     * @param body the first 17 digits of an identity number whose check digit and date are right
     * @param place where its words for a village belong
     */
    public boolean passesOver(long body, Place place) {
        return !isInScope(place) && !people.numbers.has(body) && !people.numberlessBirths.has(body / SEQUENCE % DATE);
    }

    /**
     * The same for a line whose name was read as well.
     *
     * @param name Chinese characters only, at least one; with anything else the line has to be understood as a whole
     */
    public boolean passesOver(long body, Place place, String name) {
        if (isInScope(place) || people.numbers.has(body)) {
            return false;
        }
        int[] characters = MatchScore.characters(name);
        Blocks births = people.numberlessBirths;
        for (int entry = births.first(body / SEQUENCE % DATE); entry >= 0; entry = births.next(entry)) {
            if (MatchScore.names(people.name(births.value(entry)), characters) != MatchScore.Likeness.OTHER) {
                return false;
            }
        }
        return true;
    }

    private boolean isInScope(Place place) {
        return switch (scope) {
            case OURS -> place == Place.HERE;
            case UNCLEAR_TOO -> place != Place.ELSEWHERE;
            case ALL -> true;
        };
    }

    /** What became of a line; remembers who was found. */
    public MatchFinding find(RegisteredPerson line) {
        Optional<IdentityNumber> number = line.fullNumber();
        Places.Meaning place = places.of(line.village());
        if (number.isPresent()) {
            int entry = people.numbers.first(KnownPeople.body(number.get()));
            if (entry >= 0) {
                return found(entry, line, place);
            }
        } else if (line.name().isEmpty() && line.birth().isEmpty()) {
            return MatchFinding.UNREADABLE;
        }
        boolean narrow = number.isPresent() && !isInScope(place.place());
        CandidateSearch search = new CandidateSearch(people, line, place);
        List<Candidate> candidates = narrow ? search.narrow() : search.wide();
        if (candidates.isEmpty()) {
            return isInScope(place.place()) ? MatchFinding.ONLY_THERE : MatchFinding.ELSEWHERE;
        }
        candidates.forEach(candidate -> suggested[people.position(candidate.resident())]++);
        int first = people.position(candidates.get(0).resident());
        return new MatchFinding(Kind.CANDIDATES, Optional.empty(), differing(first, line, place), candidates);
    }

    private MatchFinding found(int first, RegisteredPerson line, Places.Meaning place) {
        int best = -1;
        for (int entry = first; entry >= 0; entry = people.numbers.next(entry)) {
            int position = people.numbers.value(entry);
            matched[position] = true;
            if (best < 0 || isBefore(position, best)) {
                best = position;
            }
        }
        Set<Field> differing = differing(best, line, place);
        return new MatchFinding(
                differing.isEmpty() ? Kind.MATCHED : Kind.DIFFERS,
                Optional.of(people.get(best).id()),
                differing,
                List.of());
    }

    /** Of several with one number: who is on file, then by id. */
    private boolean isBefore(int one, int other) {
        boolean onFile = people.get(one).onFile();
        return onFile == people.get(other).onFile() ? one < other : onFile;
    }

    private Set<Field> differing(int position, RegisteredPerson line, Places.Meaning place) {
        KnownPerson person = people.get(position);
        Set<Field> fields = EnumSet.noneOf(Field.class);
        line.name()
                .map(MatchScore::characters)
                .filter(name -> !Arrays.equals(people.name(position), name))
                .ifPresent(name -> fields.add(Field.NAME));
        if (line.birth().isPresent()
                && person.birth().isPresent()
                && !line.birth().equals(person.birth())) {
            fields.add(Field.BIRTH);
        }
        if (line.sex().isPresent() && person.sex().isPresent() && !line.sex().equals(person.sex())) {
            fields.add(Field.SEX);
        }
        boolean another = place.village().isPresent()
                ? !place.village().get().equals(person.village())
                : place.place() == Place.ELSEWHERE;
        if (another) {
            fields.add(Field.VILLAGE);
        }
        if (person.number().isEmpty() && line.fullNumber().isPresent()) {
            fields.add(Field.NUMBER);
        }
        if (!person.onFile()) {
            fields.add(Field.OFF_FILE);
        }
        return fields;
    }

    /**
     * Takes back that residents may be meant by a line, because people have decided so before.
     *
     * @param except whom it was decided to be, if anybody
     */
    public void ruleOut(MatchFinding finding, Optional<ResidentId> except) {
        for (Candidate candidate : finding.candidates()) {
            if (except.filter(candidate.resident()::equals).isEmpty()) {
                suggested[people.position(candidate.resident())]--;
            }
        }
    }

    /** Who is on file, should be on the list, and is neither on it nor perhaps meant by a line of it; after the last line. */
    public List<ResidentId> onlyHere() {
        List<ResidentId> missing = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            KnownPerson person = people.get(i);
            if (!matched[i] && suggested[i] == 0 && person.onFile() && person.expected()) {
                missing.add(person.id());
            }
        }
        return missing;
    }

    /**
     * Residents on file who may be one person twice: the same number; or the same name and birth date, with the same village
     * or with a number on one side only.
     */
    public List<List<ResidentId>> duplicates() {
        return people.duplicates();
    }
}
