package org.xinfeng.monitoring.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.MatchFinding.Candidate;
import org.xinfeng.monitoring.comparing.MatchScore.Likeness;
import org.xinfeng.registry.IdentityNumber;

/**
 * One line being compared with those residents who share something with it. Whoever could not be a candidate whatever else he
 * shared is passed over unscored: by {@link MatchScore#points} with another name nobody is one, and with another birth date
 * nobody.
 */
final class CandidateSearch {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::points)
            .reversed()
            .thenComparing(candidate -> candidate.resident().value());

    private final KnownPeople people;
    private final RegisteredPerson line;
    private final Places.Meaning place;
    private final int[] name;
    private final Optional<LocalDate> birth;
    private final long mark;
    private final Map<Integer, Candidate> candidates = new HashMap<>();

    CandidateSearch(KnownPeople people, RegisteredPerson line, Places.Meaning place) {
        this.people = people;
        this.line = line;
        this.place = place;
        name = line.name().map(MatchScore::characters).orElseGet(() -> new int[0]);
        mark = BirthDays.mark(name);
        birth = line.birth().or(() -> line.fullNumber().map(IdentityNumber::birthDate));
    }

    /** The best candidates of everybody who shares something. */
    List<Candidate> wide() {
        birth.ifPresent(this::births);
        Blocks whole = birth.isPresent() ? people.birthlessWholeNames : people.wholeNames;
        Blocks parts = birth.isPresent() ? people.birthlessPartNames : people.partNames;
        if (name.length > 0) {
            block(whole, KnownPeople.wholeKey(name));
        }
        if (place.village().isPresent()) {
            for (int i = 0; i < name.length && name.length > 1; i++) {
                block(parts, KnownPeople.partKey(name, i, place.village().get()));
            }
        }
        return best();
    }

    /** The best candidates of those without a number and with the birth date of the line's number. */
    List<Candidate> narrow() {
        line.fullNumber()
                .map(IdentityNumber::birthDate)
                .ifPresent(day -> block(people.numberlessBirths, MatchScore.digits(day)));
        return best();
    }

    private void births(LocalDate day) {
        int digits = MatchScore.digits(day);
        born(digits);
        MatchScore.exchanged(day)
                .filter(other -> !other.equals(day))
                .ifPresent(other -> born(MatchScore.digits(other)));
        for (int unit = 1; unit <= 10_000_000; unit *= 10) {
            int without = digits - digits / unit % 10 * unit;
            for (int digit = 0; digit <= 9; digit++) {
                int other = without + digit * unit;
                if (other != digits) {
                    born(other);
                }
            }
        }
    }

    private void born(int digits) {
        BirthDays births = people.births;
        int end = births.end(digits);
        for (int at = births.first(digits); at < end; at++) {
            if (births.mayBeNamed(at, mark)) {
                int position = births.position(at);
                if (MatchScore.names(people.name(position), name) != Likeness.OTHER) {
                    consider(position);
                }
            }
        }
    }

    private void block(Blocks blocks, long key) {
        for (int entry = blocks.first(key); entry >= 0; entry = blocks.next(entry)) {
            consider(blocks.value(entry));
        }
    }

    private void consider(int position) {
        MatchScore score = score(position);
        if (score.isCandidate()) {
            candidates.put(position, new Candidate(people.get(position).id(), score.points(), score.mayBeSure()));
        }
    }

    private MatchScore score(int position) {
        KnownPerson person = people.get(position);
        boolean another = place.village().filter(person.village()::equals).isEmpty()
                && place.village().isPresent();
        return new MatchScore(
                MatchScore.names(people.name(position), name),
                MatchScore.births(person.birth(), birth),
                MatchScore.same(
                        person.sex(), line.sex().or(() -> line.fullNumber().map(IdentityNumber::sex))),
                another ? Likeness.OTHER : place.likeness(),
                line.fullNumber().isPresent() && person.number().isPresent());
    }

    private List<Candidate> best() {
        List<Candidate> best = candidates.values().stream()
                .sorted(BEST_FIRST)
                .limit(PersonMatcher.MOST_CANDIDATES)
                .toList();
        List<Candidate> told = new ArrayList<>();
        for (Candidate one : best) {
            boolean leads = told.isEmpty()
                    && (best.size() == 1 || one.points() - best.get(1).points() >= MatchScore.LEAD);
            told.add(new Candidate(one.resident(), one.points(), one.sure() && leads));
        }
        return told;
    }
}
