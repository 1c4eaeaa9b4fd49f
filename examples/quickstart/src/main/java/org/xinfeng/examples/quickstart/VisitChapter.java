package org.xinfeng.examples.quickstart;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.office.Station;
import org.xinfeng.office.VisitReceipt;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** Chapter 4: visits in time, late, in vain and sent twice, and a fact that changes everything, see {@link HarmScene}. */
final class VisitChapter {

    static final List<VisitEntry.Answer> FIVE_INQUIRIES = List.of(
            VisitEntry.Answer.of("HEALTH", "FAIR"),
            VisitEntry.Answer.of("ECON", "FAIR"),
            VisitEntry.Answer.of("SUPPORT", "GOOD"),
            VisitEntry.Answer.of("HOME_SAFETY", "POOR"),
            VisitEntry.Answer.of("NEED", "FAIR"));

    static final List<VisitEntry.Assist> ASSISTS = List.of(
            new VisitEntry.Assist(VisitEntry.AssistKind.HAZARD, Optional.of("电线老化 / old wiring")),
            new VisitEntry.Assist(VisitEntry.AssistKind.POLICY, Optional.empty()));

    private static final int HOMES = 4;

    private final Say say;
    private final SettableTime time;
    private final Notebook notes;

    VisitChapter(Say say, SettableTime time, Notebook notes) {
        this.say = say;
        this.time = time;
        this.notes = notes;
    }

    void tell(Supplier<Station> door) {
        say.title(4, "走访：五了解、四协助", "Visits: five inquiries, four assists");
        LocalDate monday = door.get().today();
        List<ResidentId> homes = Notebook.residents(notes.once("visits.homes", () -> homes(door.get())));
        if (homes.size() < HOMES) {
            say.line("没有足够的到期走访可演示", "There are not enough due visits to show");
            return;
        }
        together(door.get(), homes.get(0), homes.get(1));
        inVain(door.get(), homes.get(2));
        time.set(monday.plusDays(3), LocalTime.of(17, 0), Xinfeng.ZONE);
        late(door.get(), homes.get(3), monday.plusDays(2));
        new HarmScene(say, notes).tell(door.get());
    }

    /** Whom the story visits: the first homes of the due list. */
    private static String homes(Station town) {
        return Notebook.line(DueChapter.all(
                        town, DueQuery.until(town.today().plusDays(31)).atMost(200))
                .stream()
                .filter(one -> one.occurrence().kind() == DutyKind.HOME_VISIT)
                .sorted(DueChapter.AS_LISTED)
                .map(one -> one.occurrence().resident())
                .distinct()
                .limit(HOMES)
                .toList());
    }

    private void together(Station town, ResidentId one, ResidentId other) {
        VisitEntry entry = new VisitEntry(
                new VisitId(notes.id("phone-1")),
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

    private void inVain(Station town, ResidentId resident) {
        town.visits()
                .record(new VisitEntry(
                        new VisitId(notes.id("phone-2")),
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
                "%s was not at home: nothing is answered, %d tasks note the attempt", resident.value(), open);
    }

    private void late(Station town, ResidentId resident, LocalDate madeOn) {
        VisitReceipt receipt = town.visits()
                .record(new VisitEntry(
                        new VisitId(notes.id("phone-3")),
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
}
