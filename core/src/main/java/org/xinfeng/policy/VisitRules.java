package org.xinfeng.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.Suspensions;

/**
 * What a pack says of visits beside the duties.
 *
 * @param rounds extra rounds at festivals and in extreme weather
 * @param suspension how a time is handled in which a resident cannot be visited; one pack of a policy says it
 */
public record VisitRules(List<Round> rounds, Optional<Suspensions.Rules> suspension) {

    public static final VisitRules NONE = new VisitRules(List.of(), Optional.empty());

    public VisitRules {
        rounds = List.copyOf(rounds);
    }

    /** The rounds of both, and of one code those of this; how suspensions are handled as this says it, else the other. */
    public VisitRules over(VisitRules base) {
        Map<Round.RoundCode, Round> merged = new LinkedHashMap<>();
        base.rounds().forEach(one -> merged.put(one.code(), one));
        rounds.forEach(one -> merged.put(one.code(), one));
        return new VisitRules(List.copyOf(merged.values()), suspension.or(base::suspension));
    }

    public Optional<Round> round(Round.RoundCode code) {
        return rounds.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The rules of the dated rounds that are owed on a day. */
    public List<DutyRule> dated(LocalDate today, LocalDate horizon) {
        return rounds.stream()
                .flatMap(one -> one.rules(today, horizon).stream())
                .toList();
    }

    /** The content in one form, for the digest of a pack; nothing where nothing is said. */
    List<String> canonical() {
        List<String> lines = new ArrayList<>(rounds.stream()
                .sorted(Comparator.comparing(one -> one.code().value()))
                .map(Round::toString)
                .toList());
        suspension.map(Object::toString).ifPresent(lines::add);
        return lines;
    }
}
