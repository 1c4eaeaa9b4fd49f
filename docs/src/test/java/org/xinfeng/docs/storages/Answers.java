package org.xinfeng.docs.storages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.examples.quickstart.SyntheticStation;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Page;
import org.xinfeng.office.DueList;
import org.xinfeng.office.DueVisit;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.visits.DueQuery;

/** What a station answers to all that is asked of it. */
final class Answers {

    private final Station town;

    private Answers(Station town) {
        this.town = town;
    }

    /** Everything in its order, ids included: the same for the same records. */
    static Map<String, Object> exactly(Station town) {
        Answers answers = new Answers(town);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("figures", answers.figures());
        all.put("gaps", town.gaps());
        all.put("due", answers.due());
        all.put("workers", town.staff().workers());
        answers.residents().forEach(one -> {
            ResidentId id = one.id();
            all.put(
                    id.value(),
                    List.of(
                            one,
                            town.registry().facts(id),
                            town.tiering().history(id),
                            town.visits().duties(id),
                            town.visits().occurrences(id),
                            town.visits().history(id)));
        });
        return all;
    }

    /** The same for the same people: they are named by their keys, and what is in the order of ids is sorted by these. */
    static Map<String, Object> byPerson(Station town) {
        Answers answers = new Answers(town);
        Map<String, String> names = new LinkedHashMap<>();
        answers.residents()
                .forEach(one -> names.put(
                        one.id().value(),
                        one.person().name()
                                + one.person().birth().orElseThrow()
                                + one.person()
                                        .identity()
                                        .map(number -> number.value())
                                        .orElse("")));
        List<String> gaps = new ArrayList<>();
        town.gaps()
                .forEach(gap -> gaps.add(gap.kind()
                        + " "
                        + gap.resident().map(id -> names.get(id.value())).orElse("station")
                        + " "
                        + gap.details()));
        List<String> due = new ArrayList<>();
        for (DueVisit one : answers.due()) {
            due.add(one.overdue() + " " + one.occurrence().urgency() + " "
                    + one.occurrence().due() + " "
                    + names.get(one.occurrence().resident().value()) + " "
                    + one.occurrence().kind() + " " + one.tier() + " " + one.lastContact() + " " + one.responsible()
                    + " "
                    + one.reasons().stream()
                            .map(reason -> reason.toString())
                            .sorted()
                            .toList());
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("figures", answers.figures());
        all.put("gaps", gaps.stream().sorted().toList());
        all.put("due", due.stream().sorted().toList());
        return all;
    }

    private Object figures() {
        return town.figures(DateRange.ofClosed(SyntheticStation.DAY, town.today()));
    }

    private List<DueVisit> due() {
        List<DueVisit> all = new ArrayList<>();
        DueQuery query = DueQuery.until(town.today().plusDays(31)).atMost(37);
        DueList page = town.visits().due(query);
        all.addAll(page.items());
        while (page.next().isPresent()) {
            page = town.visits().due(query.after(page.next().get()));
            all.addAll(page.items());
        }
        return all;
    }

    private List<Resident> residents() {
        List<Resident> all = new ArrayList<>();
        for (Village village : town.registry().villages()) {
            Optional<Cursor> after = Optional.empty();
            do {
                Page<Resident> page = town.registry().inVillage(village.id(), after, 100);
                all.addAll(page.items());
                after = page.next();
            } while (after.isPresent());
        }
        return all;
    }
}
