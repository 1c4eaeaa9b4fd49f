package org.xinfeng.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xinfeng.indicators.Figures;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Page;
import org.xinfeng.office.CatchUpReport;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.Tier;

/** Chapter 2: everybody is tiered, and some are explained. */
final class TierChapter {

    private static final int ASKED = 4;

    private final Say say;

    TierChapter(Say say) {
        this.say = say;
    }

    void tell(Station town) {
        say.title(2, "分级：红、黄、蓝、绿", "Everybody is tiered: red, yellow, blue, green");
        CatchUpReport report =
                town.tiering().assessAll(say.progress("已评估", "assessed")).orElseThrow();
        say.line("评估 %d 人", "%d residents assessed", report.residents());
        Figures figures = town.figures(DateRange.ofClosed(town.today(), town.today()));
        Words words = new Words(say, town.policy());
        figures.byTier()
                .forEach((code, count) -> say.plain(String.format(
                        "  %5d  %s",
                        count, town.policy().scale().has(Tier.of(code)) ? words.tier(Tier.of(code)) : code)));
        town.policy()
                .pastTheirEnd()
                .forEach(binding -> say.line(
                        "注意：政策 %s 已过期，仍沿用",
                        "Note: the policy %s is past its end and binds on",
                        binding.pack().id()));
        explain(town, words, say.either("红色一人", "One in red"), is("RED"));
        explain(town, words, say.either("黄色一人", "One in yellow"), is("YELLOW"));
        explain(
                town,
                words,
                say.either("目前绿色、但有未知可能升级的一人", "One in green whose tier the unknown could still raise"),
                is("GREEN").and(one -> !one.open().isEmpty()));
        explain(town, words, say.either("还不能定级的一人", "One who is not assessable yet"), Assessment::isUnassessed);
    }

    private static Predicate<Assessment> is(String tier) {
        return one -> one.tier().filter(Tier.of(tier)::equals).isPresent();
    }

    private void explain(Station town, Words words, String who, Predicate<Assessment> wanted) {
        Optional<Assessment> found = find(town, wanted);
        if (found.isEmpty()) {
            return;
        }
        Assessment one = found.get();
        say.plain(who + " " + one.resident().value() + ": " + words.tier(one.tier()));
        one.fired()
                .forEach(fired -> say.line(
                        "    因为 %s%s",
                        "    because %s%s",
                        words.rule(fired.book().value(), fired.rule().value()),
                        fired.verified() ? "" : say.either("（未核对原文）", " (not verified)")));
        if (one.fired().isEmpty() && one.tier().isPresent()) {
            say.line("    没有规则触发，必需资料齐全", "    no rule fires, and everything required is known");
        }
        one.possible()
                .filter(possible -> !one.tier().equals(Optional.of(possible)))
                .ifPresent(possible -> say.line(
                        "    未知资料最坏可到 %s%s",
                        "    the unknown could lead to %s%s",
                        words.tier(possible),
                        one.exact() ? "" : say.either("（上界）", " (an upper bound)")));
        one.open().stream()
                .filter(open -> one.tier().isEmpty() || town.policy().scale().isWorse(open.leadsTo(), one.tier()))
                .limit(ASKED)
                .forEach(open -> say.line(
                        "    下一步问：%s（可到 %s）",
                        "    ask next: %s (could lead to %s)",
                        words.factor(open.factor().value()),
                        words.tier(open.leadsTo())));
    }

    /** The first in the first village that has one, by name. */
    static Optional<Assessment> find(Station town, Predicate<Assessment> wanted) {
        for (Village village : town.registry().villages()) {
            Optional<Assessment> found = everybody(town, village.id()).stream()
                    .filter(Resident::isOnFile)
                    .map(resident -> town.tiering().latest(resident.id()))
                    .flatMap(Optional::stream)
                    .filter(wanted)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The residents of a village, by name and birth. */
    static List<Resident> everybody(Station town, VillageId village) {
        List<Resident> all = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Page<Resident> page = town.registry().inVillage(village, after, 200);
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        all.sort(Comparator.comparing((Resident one) -> one.person().name())
                .thenComparing(one -> one.person().birth().orElse(LocalDate.EPOCH)));
        return all;
    }
}
