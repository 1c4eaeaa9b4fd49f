package org.xinfeng.examples.benchmarks;

import java.util.List;
import java.util.Optional;
import org.xinfeng.monitoring.comparing.MatchFinding;
import org.xinfeng.monitoring.comparing.MatchFinding.Candidate;
import org.xinfeng.monitoring.comparing.PersonMatcher;
import org.xinfeng.registry.ResidentId;

/** How well people without a number are found again on a damaged list: the first candidate of each line beside who it is. */
final class CompareNames {

    private static final int PEOPLE = 5_000;
    private static final long SEED = 27;

    private final Bench bench;

    /** Right pairs, wrong ones, and those not found. */
    record Score(int right, int wrong, int missed) {

        double f1() {
            return 2.0 * right / (2.0 * right + wrong + missed);
        }
    }

    CompareNames(Bench bench) {
        this.bench = bench;
    }

    Figure measure() {
        Score score = score(new DamagedRoster(PEOPLE, SEED));
        bench.say(
                "visits.compare.f1: %d pairs right, %d wrong, %d not found",
                score.right(), score.wrong(), score.missed());
        return Figure.atLeast("visits.compare.f1", score.f1(), "F1", 0.99);
    }

    /** Lists the errors as it goes. */
    Score score(DamagedRoster roster) {
        PersonMatcher matcher = PersonMatcher.of(roster.people(), roster.villages(), PersonMatcher.Scope.UNCLEAR_TOO);
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (DamagedRoster.Line line : roster.lines()) {
            MatchFinding found = matcher.find(line.person());
            List<Candidate> candidates = found.candidates();
            Optional<ResidentId> first = candidates.stream().findFirst().map(Candidate::resident);
            if (first.equals(line.truth())) {
                right += first.isPresent() ? 1 : 0;
                continue;
            }
            wrong += first.isPresent() ? 1 : 0;
            missed += line.truth().isPresent() ? 1 : 0;
            bench.say(
                    "visits.compare.f1: %s is %s but was taken for %s; damaged: %s; candidates: %s",
                    line.person().key().value(),
                    line.truth().map(ResidentId::value).orElse("nobody on file"),
                    first.map(ResidentId::value).orElse("nobody"),
                    line.damage().isEmpty() ? "nothing" : line.damage(),
                    candidates.stream()
                            .map(candidate -> candidate.resident().value() + " " + candidate.points())
                            .toList());
        }
        return new Score(right, wrong, missed);
    }
}
