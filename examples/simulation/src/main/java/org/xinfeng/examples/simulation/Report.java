package org.xinfeng.examples.simulation;

import java.util.Map;
import java.util.TreeMap;
import org.xinfeng.indicators.Figures;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.pairing.PairingFigures;
import org.xinfeng.visits.Occurrence;

/** What the article counts of this part, for the run: from the station's records, and where it says so from the log. */
final class Report {

    private final Town town;
    private final Say say;

    Report(Town town, Say say) {
        this.town = town;
        this.say = say;
    }

    void tell() {
        DateRange all = DateRange.ofClosed(Town.FIRST_DAY, town.today());
        Figures figures = town.station().figures(all);
        say.line("", "");
        say.line("%s，种子 %d，每天的核对全部成立", "%s, seed %d: every check held on every day", all, town.options.seed());
        people(figures);
        visits(figures);
        pairing(town.station().pairing().figures(all));
        new LoopReport(town, say).tell(all);
        happened();
        say.line("全部记录的摘要 %s", "digest of all records %s", Digest.of(town));
    }

    private void people(Figures figures) {
        say.line("在册 %d 人，按等级 %s", "%d people on file, by tier %s", figures.onFile(), figures.byTier());
        for (Places.Place place : Places.ALL) {
            Map<String, Integer> tiers = new TreeMap<>(
                    figures.byVillage().getOrDefault(org.xinfeng.registry.VillageId.of(place.code()), Map.of()));
            int sum = tiers.values().stream().mapToInt(Integer::intValue).sum();
            say.line("  %s %d %s", "  %s %d %s", place.name(), sum, tiers);
        }
        int visited = (int)
                town.onFile().stream().filter(one -> one.log.lastHome != null).count();
        say.line(
                "入户走访覆盖 %d/%d（%d%%）",
                "visited at home: %d of %d (%d %%)",
                visited,
                figures.onFile(),
                Math.round(100.0 * visited / Math.max(1, figures.onFile())));
        say.line(
                "等级变化 %d 次 %s",
                "%d changes of tier %s",
                town.tally.tierChanges.values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                town.tally.tierChanges);
    }

    private void visits(Figures figures) {
        say.line(
                "走访 %d 次，探访 %d 人次，未遇 %d",
                "%d visits, %d person-visits, %d not met",
                figures.visits(),
                figures.personVisits(),
                figures.failedAttempts());
        Map<Occurrence.State, Integer> ended = figures.ended();
        say.line(
                "任务：按时 %d，补做 %d，漏访 %d，撤销 %d；按时率 %d%%",
                "tasks: %d in time, %d late, %d missed, %d withdrawn; in time %d %%",
                ended.getOrDefault(Occurrence.State.DONE, 0),
                ended.getOrDefault(Occurrence.State.LATE, 0),
                ended.getOrDefault(Occurrence.State.MISSED, 0),
                ended.getOrDefault(Occurrence.State.WITHDRAWN, 0),
                figures.inTimePercent().orElse(100));
        say.line("到期未做 %d，其中逾期 %d", "due and open %d, of them overdue %d", figures.open(), figures.overdue());
    }

    private void pairing(PairingFigures figures) {
        say.line(
                "结对：进行中 %d，已结束 %d，帮扶 %d 户，结对人员流动率 %d%%",
                "pairings: %d go on, %d ended, %d households helped, turnover of visitors %d %%",
                figures.open().size(),
                figures.ended().size(),
                figures.households(),
                figures.turnoverPercent().orElse(0));
    }

    private void happened() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Tally.What what : Tally.What.values()) {
            counts.put(say.either(what.zh, what.en), town.tally.of(what));
        }
        say.line("发生过 %s", "what happened %s", counts);
    }
}
