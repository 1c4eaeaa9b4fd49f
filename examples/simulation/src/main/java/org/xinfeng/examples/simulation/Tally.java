package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What the run counts of what it did itself. */
final class Tally {

    /** What happens in the town, as it is told at the end. */
    enum What {
        ENROLLED("建档", "put on file"),
        BORN("出生", "born"),
        MOVED_AWAY("迁出", "moved away"),
        DECEASED("去世", "died"),
        CLOSED("超龄结案", "grown out of it"),
        CAME_BACK("迁回", "came back"),
        REPORTED("情况上报", "reports"),
        WORKERS_LEFT("工作人员离职", "workers left"),
        VOLUNTEERS_LEFT("志愿者退出", "volunteers left"),
        WEEKS_FORGOTTEN("忘记推进的周", "weeks forgotten by the host"),
        FLOODS("水浸", "floods"),
        CALLS_AFTER_FLOODS("灾后致电", "calls after floods"),
        SENT_LATE("迟报的走访", "visits sent late"),
        SENT_TWICE("重报的走访", "visits sent twice"),
        FIELD_REPORTS("摸排报告", "field reports"),
        ALERTS_CLOSED("办结的预警", "alerts closed"),
        ALERTS_DISMISSED("排除的预警", "alerts dismissed"),
        HARM_REPORTED("强制报告", "harm reported"),
        CASES_OPENED("新开个案", "cases opened"),
        CASES_JOINED("并入或重开的个案", "cases joined or opened again"),
        CASES_CLOSED("结案", "cases closed"),
        PLAN_ITEMS("完成的计划事项", "plan items done"),
        RAISED("由人调高等级", "tiers raised by people"),
        LOWERED("两人同意调低等级", "tiers lowered by two people"),
        SUSPENDED("暂停的走访", "suspensions of visits"),
        REFERRED("转介", "referrals sent"),
        REFERRALS_DONE("办成的转介", "referrals done"),
        SEATS_FILLED("补上的小组席位", "seats of care teams filled"),
        HANDED_OVER("转出", "handed over"),
        HANDOVERS_REFUSED("未被接收的转出", "handovers refused"),
        RETIRED("有序离岗的工作人员", "workers left in good order"),
        ROUNDS_CALLED("临时走访", "rounds called"),
        ROUNDS_CALLED_OFF("取消的临时走访", "rounds called off"),
        LOOKED_AT("推进时查看人次", "looked at by catchUp");

        final String zh;
        final String en;

        What(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /** What was done in a month, by the day of the visit. */
    static final class Month {
        int trips;
        int met;
        int notMet;
    }

    final Map<YearMonth, Month> months = new TreeMap<>();
    final Map<String, Integer> tierChanges = new TreeMap<>();
    private final Map<What, Integer> counts = new EnumMap<>(What.class);

    void add(What what) {
        add(what, 1);
    }

    void add(What what, int times) {
        counts.merge(what, times, Integer::sum);
    }

    int of(What what) {
        return counts.getOrDefault(what, 0);
    }

    int met() {
        return months.values().stream().mapToInt(month -> month.met).sum();
    }

    Month in(LocalDate day) {
        return months.computeIfAbsent(YearMonth.from(day), month -> new Month());
    }

    void tier(String before, String after) {
        boolean tiered = PlainTiers.MILDEST_LAST.contains(before) && PlainTiers.MILDEST_LAST.contains(after);
        if (tiered && !before.equals(after)) {
            tierChanges.merge(before + "→" + after, 1, Integer::sum);
        }
    }
}
