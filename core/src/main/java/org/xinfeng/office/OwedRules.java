package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.policy.VisitRules;
import org.xinfeng.registry.VillageId;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Round;

/** What can be owed on a day: the duty rules of the policy, its rounds, and the rounds that the station called. */
final class OwedRules {

    private final List<DutyRule> everywhere;
    private final List<Round.Call> calls;
    private final VisitRules visits;

    private OwedRules(List<DutyRule> everywhere, List<Round.Call> calls, VisitRules visits) {
        this.everywhere = everywhere;
        this.calls = calls;
        this.visits = visits;
    }

    static OwedRules of(Work work) {
        VisitRules visits = work.policy().visits();
        List<DutyRule> all = new ArrayList<>(work.policy().duties());
        all.addAll(visits.dated(work.today(), work.policy().horizon(work.today())));
        return new OwedRules(List.copyOf(all), calls(work, work.today()), visits);
    }

    /** The rounds that were called and are not over on a day, those called off too. */
    static List<Round.Call> calls(Work work, LocalDate day) {
        return Listing.from(work, Round.Call.KIND, Round.Call.BY_LAST_DAY, Cursor.before(day), one -> true);
    }

    /** The rounds that are owed on this day and not on every other, so that another day may owe others. */
    List<String> rounds() {
        List<String> rounds = new ArrayList<>();
        everywhere.stream()
                .filter(rule -> rule.owed().round().isPresent())
                .forEach(rule -> rounds.add(rule.toString()));
        calls.forEach(call -> rounds.add(call.toString()));
        return rounds;
    }

    /** The rules for those who live in a village. */
    List<DutyRule> in(VillageId village) {
        if (calls.isEmpty()) {
            return everywhere;
        }
        List<DutyRule> all = new ArrayList<>(everywhere);
        calls.stream()
                .filter(call -> call.endedOn().isEmpty() && call.isIn(village))
                .forEach(call -> visits.round(call.round()).ifPresent(round -> all.add(round.rule(call))));
        return all;
    }

    /** Why what is open of a duty that has ended is withdrawn. */
    Occurrence.Cause cause(Duty ended, Occurrence.Cause otherwise) {
        boolean calledOff = ended.owed()
                .round()
                .filter(days -> calls.stream()
                        .anyMatch(call ->
                                call.id().equals(days.code()) && call.endedOn().isPresent()))
                .isPresent();
        return calledOff ? Occurrence.Cause.ROUND_ENDED : otherwise;
    }
}
