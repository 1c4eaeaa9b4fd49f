package org.xinfeng.examples.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.xinfeng.office.DueVisit;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;

/** Workers go by the due list from the top: on working days as far as they get, on other days for emergencies only. */
final class WorkingDay implements Happening {

    private static final int DAYS_AHEAD = 6;
    private static final int A_DAY = 8;
    private static final int TOGETHER = 3;
    private static final double PHONE = 0.8;

    private final Visiting visiting;
    private final Phone phone;

    WorkingDay(Visiting visiting, Phone phone) {
        this.visiting = visiting;
        this.phone = phone;
    }

    @Override
    public void happen(Town town) {
        Set<String> atHome = new HashSet<>();
        Map<String, Set<String>> byVillage = new LinkedHashMap<>();
        boolean works = town.isWorkday();
        int aDay = Math.max(1, A_DAY * town.options.residents() / Options.RESIDENTS);
        for (DueVisit due : DuePages.all(town, DueQuery.until(town.today().plusDays(works ? DAYS_AHEAD : 0)))) {
            String village = due.occurrence().village().value();
            String resident = due.occurrence().resident().value();
            boolean canBe = !town.flooded.contains(village)
                    && !town.met.contains(resident)
                    && Objects.requireNonNull(town.people.get(resident)).log.away() == null
                    && !town.today().isBefore(due.occurrence().opens());
            if (!canBe || !works && due.occurrence().urgency() > 0) {
                continue;
            }
            Set<String> chosen = byVillage.computeIfAbsent(village, key -> new LinkedHashSet<>());
            if (chosen.size() < aDay || due.overdue() && chosen.size() < aDay + aDay / 2) {
                chosen.add(resident);
            }
            if (due.occurrence().kind() == DutyKind.HOME_VISIT) {
                atHome.add(resident);
            }
        }
        List<VisitEntry> entries = new ArrayList<>();
        byVillage.forEach((village, chosen) -> trips(town, village, chosen, atHome, entries));
        new Deeds(town).handIn(phone.keepSome(town, entries));
    }

    private void trips(Town town, String village, Set<String> chosen, Set<String> atHome, List<VisitEntry> into) {
        List<Neighbour> together = new ArrayList<>();
        for (String id : chosen) {
            Neighbour one = Objects.requireNonNull(town.people.get(id));
            if (!atHome.contains(id)) {
                VisitForm form = town.happens(PHONE) ? VisitForm.PHONE : VisitForm.OFFICE;
                into.add(visiting.entry(town, village, form, List.of(one)));
                continue;
            }
            together.add(one);
            if (together.size() == TOGETHER || town.happens(0.5)) {
                into.add(visiting.entry(town, village, VisitForm.HOME, together));
                together = new ArrayList<>();
            }
        }
        if (!together.isEmpty()) {
            into.add(visiting.entry(town, village, VisitForm.HOME, together));
        }
    }
}
