package org.xinfeng.examples.simulation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.casework.CaseFigures;
import org.xinfeng.casework.Measurement;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.monitoring.AlertFigures;
import org.xinfeng.office.Station;
import org.xinfeng.referrals.ReferralFigures;

/** What the station counts of alerts, cases, assists, care teams, referrals and handovers, and what stands in the gaps at the end. */
final class LoopReport {

    private static final int SECONDS_AN_HOUR = 3600;

    private final Town town;
    private final Say say;
    private final Station station;

    LoopReport(Town town, Say say) {
        this.town = town;
        this.say = say;
        this.station = town.station();
    }

    void tell(DateRange all) {
        alerts(station.monitoring().figures(all));
        cases(station.cases().figures(all));
        CareTeam.Figures teams = station.staff().teamFigures();
        say.line(
                "五位一体小组：应有 %d，齐全 %d",
                "care teams: %d must be there, %d complete",
                teams.of().size(),
                teams.complete().size());
        ReferralFigures referrals = station.referrals().figures(all);
        say.line(
                "转介：发出 %d，受理 %d，按时答复 %d，逾期答复 %d，不受理 %d，按时率 %d%%",
                "referrals: %d sent, %d taken on, %d answered in time, %d late, %d refused; in time %d %%",
                referrals.sent().size(),
                referrals.accepted().size(),
                referrals.inTime().size(),
                referrals.late().size(),
                referrals.refused().size(),
                referrals.inTimePercent().orElse(100));
        say.line(
                "转出：%d 人在途，%d 人已被接收",
                "handovers: %d on the way, %d taken over",
                town.handovers.open().size(),
                town.handovers.gone().size());
        gaps();
    }

    private void alerts(AlertFigures figures) {
        Map<String, String> sources = new LinkedHashMap<>();
        figures.sources().forEach(one -> sources.put(one.source().name(), one.signals() + " (" + one.merged() + ")"));
        say.line("信号（其中并入已有预警的）%s", "signals by source (merged with an alert) %s", sources);
        Map<String, String> causes = new TreeMap<>();
        figures.causes()
                .forEach(one -> causes.put(
                        one.cause().value(), one.alerts() + " (" + one.unfounded() + ", " + one.open() + ")"));
        say.line("预警（其中不实、未办结）%s", "alerts by cause (unfounded, open) %s", causes);
        say.line(
                "从发现到首次行动：中位 %d 小时，最长 %d 小时；到首次走访：中位 %d 小时，最长 %d 小时",
                "from being found out to the first action: median %d h, longest %d h; to the first visit: %d h, %d h",
                figures.firstAction().medianSeconds() / SECONDS_AN_HOUR,
                figures.firstAction().maxSeconds() / SECONDS_AN_HOUR,
                figures.firstVisit().medianSeconds() / SECONDS_AN_HOUR,
                figures.firstVisit().maxSeconds() / SECONDS_AN_HOUR);
        Map<String, Long> steps = new LinkedHashMap<>();
        figures.steps()
                .forEach(one -> steps.put(
                        one.state().name(), Math.round(one.times().medianSeconds() / (double) SECONDS_AN_HOUR)));
        say.line("各环节停留的中位小时 %s", "median hours in each state %s", steps);
    }

    private void cases(CaseFigures figures) {
        say.line(
                "个案：新开 %d，结案 %d，因离开终止 %d",
                "cases: %d opened, %d closed, %d ended as people left",
                figures.opened().size(),
                figures.closed().size(),
                figures.ended().size());
        Map<String, String> better = new LinkedHashMap<>();
        for (Measurement.Dimension dimension : Measurement.Dimension.values()) {
            better.put(dimension.name(), figures.improved(dimension) + " (+" + figures.delta(dimension) + ")");
        }
        say.line("六个方面改善的个案（分数变化）%s", "closed cases that are better off (points) %s", better);
        Map<String, String> assists = new LinkedHashMap<>();
        figures.assists()
                .forEach((kind, some) -> assists.put(
                        say.texts().of(kind),
                        some.opened().size() + " (" + some.closed().size() + ", "
                                + some.withdrawn().size() + ")"));
        say.line("四协助（其中办结、撤销）%s", "the four assists (closed, withdrawn) %s", assists);
        long removed =
                figures.hazards().stream().filter(CaseFigures.Hazard::removed).count();
        say.line(
                "安全隐患 %d 处，消除 %d 处，中位 %d 天",
                "%d hazards, %d removed, median %d days",
                figures.hazards().size(),
                removed,
                figures.medianDaysToRemoval().orElse(0));
    }

    private void gaps() {
        Map<Gap.Kind, Integer> kinds = new EnumMap<>(Gap.Kind.class);
        station.gaps().forEach(gap -> kinds.merge(gap.kind(), 1, Integer::sum));
        say.line("期末缺口 %s", "in the gaps at the end %s", kinds);
    }
}
