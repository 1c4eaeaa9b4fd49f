package org.xinfeng.examples.quickstart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.office.DueList;
import org.xinfeng.office.DueVisit;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Village;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.Duty;

/** Chapter 3: what is owed to whom and why, and what is due until Friday. */
final class DueChapter {

    private static final int SHOWN_PER_VILLAGE = 3;

    /** As the list has them, and by name where it leaves them equal. */
    static final Comparator<DueVisit> AS_LISTED = Comparator.comparing((DueVisit one) -> !one.overdue())
            .thenComparing(one -> one.occurrence().urgency())
            .thenComparing(one -> one.occurrence().due())
            .thenComparing(DueVisit::name);

    private final Say say;

    DueChapter(Say say) {
        this.say = say;
    }

    void tell(Station town) {
        say.title(3, "任务与本周到期清单", "What is owed, and what is due until Friday");
        Words words = new Words(say, town.policy());
        TierChapter.find(
                        town,
                        one -> one.tier().filter(Tier.of("YELLOW")::equals).isPresent())
                .map(Assessment::resident)
                .ifPresent(resident -> {
                    say.line("%s 的任务：", "What is owed to %s:", resident.value());
                    town.visits().duties(resident).stream()
                            .filter(Duty::isOpen)
                            .forEach(duty ->
                                    say.plain("    " + words.duty(duty) + " — " + words.reasons(duty.reasons())));
                });
        LocalDate friday = town.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        boolean worked = town.policy().calendar().isPublished(friday.getYear())
                && town.policy().calendar().isWorkday(friday);
        say.line(
                "到 %s（星期五，%s）为止：",
                "Due until %s (Friday, %s):",
                friday,
                worked ? say.either("工作日", "a working day") : say.either("非工作日", "not a working day"));
        for (Village village : town.registry().villages()) {
            show(town, village, friday);
        }
    }

    private void show(Station town, Village village, LocalDate friday) {
        List<DueVisit> due = all(town, DueQuery.until(friday).in(village.id()));
        long overdue = due.stream().filter(DueVisit::overdue).count();
        if (due.isEmpty()) {
            return;
        }
        say.line(
                "%s：%d 项%s",
                "%s: %d%s",
                village.name(),
                due.size(),
                overdue == 0 ? "" : say.either("，其中逾期 " + overdue, ", " + overdue + " of them overdue"));
        due.stream().sorted(AS_LISTED).limit(SHOWN_PER_VILLAGE).forEach(this::show);
    }

    void show(DueVisit due) {
        say.plain(String.format(
                "    %s %-6s %s %s — %s %s%s",
                due.occurrence().due(),
                due.tier().map(Tier::value).orElse("-"),
                say.texts().of(due.occurrence().kind()),
                due.name(),
                due.lastContact()
                        .map(day -> say.either("上次联系 ", "last contact ") + day)
                        .orElse(say.either("尚未联系", "no contact yet")),
                due.responsible().map(WorkerId::value).orElse(say.either("无责任人", "nobody responsible")),
                due.overdue() ? say.either(" 逾期", " OVERDUE") : ""));
    }

    /** Every page of a due list. */
    static List<DueVisit> all(Station town, DueQuery query) {
        List<DueVisit> all = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            DueList page = town.visits().due(after.map(query::after).orElse(query));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }
}
