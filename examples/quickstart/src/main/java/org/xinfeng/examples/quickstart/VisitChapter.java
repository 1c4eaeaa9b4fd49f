package org.xinfeng.examples.quickstart;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.office.CareChange;
import org.xinfeng.office.DueVisit;
import org.xinfeng.office.Station;
import org.xinfeng.office.VisitReceipt;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.UnitId;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** Chapter 4: visits in time, late, in vain and sent twice, and a fact that changes everything. */
final class VisitChapter {

    private static final List<VisitEntry.Answer> FIVE_INQUIRIES = List.of(
            VisitEntry.Answer.of("HEALTH", "FAIR"),
            VisitEntry.Answer.of("ECON", "FAIR"),
            VisitEntry.Answer.of("SUPPORT", "GOOD"),
            VisitEntry.Answer.of("HOME_SAFETY", "POOR"),
            VisitEntry.Answer.of("NEED", "FAIR"));

    private static final List<VisitEntry.Assist> ASSISTS = List.of(
            new VisitEntry.Assist(VisitEntry.AssistKind.HAZARD, Optional.of("电线老化 / old wiring")),
            new VisitEntry.Assist(VisitEntry.AssistKind.POLICY, Optional.empty()));

    private final Say say;
    private final SettableTime time;

    VisitChapter(Say say, SettableTime time) {
        this.say = say;
        this.time = time;
    }

    void tell(Supplier<Station> door) {
        say.title(4, "走访：五了解、四协助", "Visits: five inquiries, four assists");
        LocalDate monday = door.get().today();
        List<DueVisit> due =
                DueChapter.all(door.get(), DueQuery.until(monday.plusDays(31)).atMost(200));
        List<ResidentId> homes = due.stream()
                .filter(one -> one.occurrence().kind() == org.xinfeng.visits.DutyKind.HOME_VISIT)
                .map(one -> one.occurrence().resident())
                .distinct()
                .toList();
        if (homes.size() < 5) {
            say.line("没有足够的到期走访可演示", "There are not enough due visits to show");
            return;
        }
        String run = UnitId.random().value(); // as a telephone would: never the same id for another visit
        together(door.get(), run, homes.get(0), homes.get(1));
        inVain(door.get(), run, homes.get(2));
        time.set(monday.plusDays(3), LocalTime.of(17, 0), Xinfeng.ZONE);
        late(door.get(), run, homes.get(3), monday.plusDays(2));
        change(door.get());
    }

    private void together(Station town, String run, ResidentId one, ResidentId other) {
        VisitEntry entry = new VisitEntry(
                new VisitId("phone-1-" + run),
                WorkerId.of("sw1"),
                town.today(),
                VisitForm.HOME,
                List.of(
                        VisitEntry.PersonSeen.met(one, FIVE_INQUIRIES, ASSISTS),
                        VisitEntry.PersonSeen.met(other, FIVE_INQUIRIES, List.of())));
        show(
                say.either("一次走访见到两人", "One visit, two people seen"),
                town.visits().record(entry).orElseThrow());
        say.line("  五了解：%s", "  five inquiries: %s", new Words(say, town.policy()).answers(FIVE_INQUIRIES));
        say.line(
                "  四协助：%s",
                "  of the four assists: %s",
                String.join(
                        say.either("、", ", "),
                        ASSISTS.stream()
                                .map(assist -> say.texts().of(assist.kind()))
                                .toList()));
        VisitReceipt again = town.visits().record(entry).orElseThrow();
        say.line(
                "手机又发了一遍：%s",
                "The phone sends it once more: %s",
                again.repeated() ? say.either("认出来了，只算一次", "recognised, counted once") : "?");
    }

    private void inVain(Station town, String run, ResidentId resident) {
        VisitReceipt receipt = town.visits()
                .record(new VisitEntry(
                        new VisitId("phone-2-" + run),
                        WorkerId.of("sw1"),
                        town.today(),
                        VisitForm.HOME,
                        List.of(VisitEntry.PersonSeen.notAtHome(resident))))
                .orElseThrow();
        long open = town.visits().occurrences(resident).stream()
                .filter(one -> one.isOpen() && one.attempts() > 0)
                .count();
        say.line(
                "%s 不在家：任务仍未完成，%d 项记下一次未遇",
                "%s was not at home: nothing is answered, %d tasks note the attempt",
                receipt.people().get(0).resident().value(),
                open);
    }

    private void late(Station town, String run, ResidentId resident, LocalDate madeOn) {
        VisitReceipt receipt = town.visits()
                .record(new VisitEntry(
                        new VisitId("phone-3-" + run),
                        WorkerId.of("sw2"),
                        madeOn,
                        VisitForm.HOME,
                        List.of(VisitEntry.PersonSeen.met(resident, FIVE_INQUIRIES, List.of()))))
                .orElseThrow();
        show(
                say.either(
                        madeOn + " 的走访，" + town.today() + " 才补录",
                        "A visit of " + madeOn + ", handed in on " + town.today()),
                receipt);
    }

    private void show(String what, VisitReceipt receipt) {
        say.plain(what + ":");
        for (VisitReceipt.Person person : receipt.people()) {
            say.line(
                    "  %s 完成 %d 项",
                    "  %s: %d tasks answered",
                    person.resident().value(),
                    person.met().size());
            person.met()
                    .forEach(one -> say.plain("    " + say.texts().of(one.kind()) + " " + say.either("应于 ", "due ")
                            + one.due() + " — " + say.texts().of(one.state())));
        }
    }

    private void change(Station town) {
        Optional<Assessment> green = TierChapter.find(
                town,
                one -> one.tier().filter(Tier.of("GREEN")::equals).isPresent()
                        && one.categories().stream()
                                .anyMatch(category -> category.value().startsWith("child")));
        if (green.isEmpty()) {
            return;
        }
        ResidentId child = green.get().resident();
        CareChange change = town.registry()
                .learn(
                        child,
                        town.today(),
                        Fact.Source.REPORT,
                        List.of(new VisitEntry.Learnt("harm.suspected", FactValue.of(true))))
                .orElseThrow();
        Words words = new Words(say, town.policy());
        say.line(
                "%s 接报疑似受侵害：%s → %s",
                "%s: harm is reported: %s → %s",
                child.value(),
                words.tier(change.before()),
                words.tier(change.after()));
        change.begun().forEach(duty -> say.line("  新任务 %s", "  now owed: %s", words.duty(duty)));
        change.ended().forEach(duty -> say.line("  终止 %s", "  no longer owed: %s", words.duty(duty)));
        change.withdrawn().stream()
                .limit(3)
                .forEach(one -> say.line(
                        "  撤销 %s 的%s，原因：%s",
                        "  withdrawn: %s %s, because %s",
                        one.due(),
                        say.texts().of(one.kind()),
                        say.texts().of(one.closure().orElseThrow().cause())));
        town.visits().due(DueQuery.until(town.today()).atMost(3)).items().stream()
                .filter(one -> one.occurrence().resident().equals(child))
                .forEach(one -> new DueChapter(say).show(one));
    }
}
