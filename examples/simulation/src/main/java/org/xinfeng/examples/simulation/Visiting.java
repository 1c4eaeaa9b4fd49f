package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** How a visit turns out. */
final class Visiting {

    private static final double NOT_AT_HOME = 0.05;
    private static final double DECLINED = 0.01;
    private static final double ONE_LEFT_OPEN = 0.02;
    private static final double CUT_SHORT = 0.01;
    private static final double ASSIST = 0.02;
    private static final double FORGOT_TO_ASK = 0.03;
    private static final int ASK_AGAIN_MONTHS_BEFORE = 2;

    VisitEntry entry(Town town, String village, VisitForm form, List<Neighbour> people) {
        List<VisitEntry.PersonSeen> seen = new ArrayList<>();
        for (Neighbour one : people) {
            seen.add(seen(town, form, one));
        }
        return new VisitEntry(new VisitId("v" + town.next()), worker(town, village), town.today(), form, seen);
    }

    /** Who answers for the village, or who stands in. */
    private static WorkerId worker(Town town, String village) {
        return WorkerId.of(Objects.requireNonNull(town.staff.worker(village)));
    }

    private static VisitEntry.PersonSeen seen(Town town, VisitForm form, Neighbour one) {
        ResidentId id = ResidentId.of(one.id());
        if (town.happens(NOT_AT_HOME)) {
            return VisitEntry.PersonSeen.notAtHome(id);
        }
        if (town.happens(DECLINED)) {
            return new VisitEntry.PersonSeen(
                    id, VisitEntry.Result.DECLINED, List.of(), List.of(), List.of(), Optional.empty());
        }
        if (form != VisitForm.HOME) {
            return VisitEntry.PersonSeen.met(id, List.of(), List.of());
        }
        one.shyFor = Math.max(0, one.shyFor - 1);
        List<VisitEntry.Answer> answers = Answers.of(one.log.categories);
        boolean short_ = town.happens(CUT_SHORT);
        if (short_ || town.happens(ONE_LEFT_OPEN)) {
            answers = answers.subList(1, answers.size());
        }
        List<VisitEntry.Assist> assists = new ArrayList<>();
        for (VisitEntry.AssistKind kind : VisitEntry.AssistKind.values()) {
            if (town.happens(ASSIST)) {
                assists.add(new VisitEntry.Assist(kind, Optional.empty()));
            }
        }
        return new VisitEntry.PersonSeen(
                id,
                VisitEntry.Result.MET,
                answers,
                assists,
                learnt(town, one),
                short_ ? Optional.of(Answers.CUT_SHORT) : Optional.empty());
    }

    /** What is new, or would soon be too old. */
    private static List<VisitEntry.Learnt> learnt(Town town, Neighbour one) {
        LocalDate today = town.today();
        Map<String, String> asked = new TreeMap<>();
        one.truth.forEach((factor, value) -> {
            PlainFact known = one.log.current.get(factor);
            boolean old = known == null
                    || !known.value().equals(value)
                    || today.isAfter(known.asOf().plusMonths(PlainFact.shelfMonths(factor) - ASK_AGAIN_MONTHS_BEFORE));
            if (old && one.tells(factor) && !town.happens(FORGOT_TO_ASK)) {
                asked.put(factor, value);
            }
        });
        return Deeds.learnt(asked);
    }
}
