package org.xinfeng.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.visits.Visit;
import org.xinfeng.visits.VisitEntry;

/** A visit with what came of it for one person: ten answers, two with a note. */
record MadeVisit(Visit visit, Visit.Section section) {

    static final int ANSWERS = 10;

    static MadeVisit of(int i) {
        Visit visit = Caseload.visit(String.format("visit-%08d", i), i);
        List<VisitEntry.Answer> answers = new ArrayList<>();
        for (int item = 0; item < ANSWERS; item++) {
            answers.add(new VisitEntry.Answer(
                    new VisitEntry.ItemCode("ITEM-" + item),
                    new VisitEntry.ChoiceCode((i + item) % 3 == 0 ? "GOOD" : "FAIR"),
                    item % 5 == 4 ? Optional.of("希望有人帮忙修理电线") : Optional.empty()));
        }
        return new MadeVisit(
                visit,
                new Visit.Section(
                        Visit.SectionId.of(visit.id(), 1),
                        visit.id(),
                        Caseload.resident(i % 2000),
                        visit.madeOn(),
                        visit.form(),
                        VisitEntry.Result.MET,
                        answers,
                        List.of(),
                        Optional.empty(),
                        List.of()));
    }
}
