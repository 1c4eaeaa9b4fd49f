package org.xinfeng.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.monitoring.RegisterKey;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.ComparisonLine;
import org.xinfeng.monitoring.comparing.LineVerdict;
import org.xinfeng.monitoring.comparing.PersonList;
import org.xinfeng.office.MonitoringDesk;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.Village;

/** The health department's list: whom the station has, and one whom only the department has. */
final class ListScene {

    private static final Category CATEGORY = Category.of("smd");
    private static final int MOST = 200;

    private final Stage stage;
    private final Say say;

    ListScene(Stage stage) {
        this.stage = stage;
        this.say = stage.say();
    }

    void isCompared() {
        LocalDate today = stage.town().today();
        stage.at(today, 15, 0);
        List<Village> villages = stage.town().registry().villages();
        RegisteredPerson stranger = stranger(villages.get(0), today);
        List<RegisteredPerson> lines = new ArrayList<>();
        for (Village village : villages) {
            TierChapter.everybody(stage.town(), village.id()).stream()
                    .filter(one -> one.isOnFile() && one.categoriesOn(today).contains(CATEGORY))
                    .filter(one -> !one.person().identity().equals(stranger.number()))
                    .forEach(one -> lines.add(line(one, village, lines.size())));
        }
        lines.add(stranger);
        MonitoringDesk desk = stage.town().monitoring();
        Comparison.Order order = order("list-1", today);
        Comparison.Counts counts = desk.compare(PersonList.of("smd-list", lines), order)
                .orElseThrow()
                .comparison()
                .counts();
        say.line(
                "卫健部门名单 %d 行：相符 %d，待认 %d，只在名单上 %d，只在册 %d",
                "The health department's list, %d lines: %d matched, %d candidates, %d only there, %d only here",
                counts.lines(),
                counts.matched(),
                counts.candidates(),
                counts.onlyThere(),
                counts.onlyHere());
        desk.lines(order.id(), Comparison.LineQuery.open(MOST))
                .items()
                .forEach(one -> desk.decide(one.id(), verdict(one)).orElseThrow());
        Resident enrolled =
                stage.town().registry().find(stranger.number().orElseThrow()).orElseThrow();
        say.line(
                "  只在名单上的一人已建档：%s，%s",
                "  the one only there is put on file: %s, %s",
                enrolled.id().value(),
                new Words(say, stage.town().policy())
                        .tier(stage.town().tiering().latest(enrolled.id()).flatMap(one -> one.tier())));
        Comparison.Counts again = desk.compare(PersonList.of("smd-list", lines), order("list-2", today))
                .orElseThrow()
                .comparison()
                .counts();
        say.line("  下一份同样的名单：新出现 %d 行", "  the same list the next time: %d lines are new", again.fresh());
    }

    private Comparison.Order order(String id, LocalDate today) {
        return Comparison.Order.of(stage.id(id), Comparison.ListKey.of("smd", "health"), today)
                .expecting(CATEGORY);
    }

    private static LineVerdict verdict(ComparisonLine line) {
        return switch (line.finding()) {
            case DIFFERS -> new LineVerdict.Leave(new ComparisonLine.Reason("ours-is-right"));
            case CANDIDATES ->
                new LineVerdict.SamePerson(line.candidates().get(0).resident(), Set.of());
            case ONLY_THERE -> new LineVerdict.Enrol(Optional.empty(), List.of(CATEGORY));
            case ONLY_HERE -> new LineVerdict.Leave(new ComparisonLine.Reason("not-listed-yet"));
        };
    }

    private static RegisteredPerson line(Resident one, Village village, int row) {
        Resident.Person person = one.person();
        return new RegisteredPerson(
                RegisterKey.of(String.format("%05d", row)),
                Optional.of(person.name()),
                person.identity().map(number -> IdentityNumber.read(number.value())),
                person.birth(),
                person.sex(),
                Optional.of(village.name()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Somebody made up, another in each telling; the area of the number is assigned to no place. */
    private RegisteredPerson stranger(Village village, LocalDate today) {
        LocalDate birth = today.minusYears(41);
        return new RegisteredPerson(
                RegisterKey.of("99999"),
                Optional.of("许某某"),
                Optional.of(IdentityNumber.read(SyntheticIdentity.of(birth, 1))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(village.name()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(today));
    }
}
