package org.xinfeng.examples.benchmarks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.Station;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.json.JsonPolicies;

/** The station that is measured, with its 19 villages. */
final class Town {

    static final StationId ID = StationId.of("445122104");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate FOUNDED = LocalDate.of(2021, 7, 1);
    static final List<Village> VILLAGES = IntStream.rangeClosed(1, 19)
            .mapToObj(i -> new Village(
                    VillageId.of(String.format("v%02d", i)),
                    "一二三四五六七八九十甲乙丙丁戊己庚辛壬".charAt(i - 1) + "村村委会",
                    Optional.empty(),
                    DateRange.ofUnboundedEnd(FOUNDED)))
            .toList();

    private static final PolicyLibrary POLICIES = JsonPolicies.shipped();
    private static final SettableTime TIME = SettableTime.at(TODAY, LocalTime.NOON, Xinfeng.ZONE);
    private static final int RECORDS_PER_UNIT = 1000;

    private Town() {}

    static Station on(Storage storage) {
        return on(storage, ID);
    }

    static Station on(Storage storage, StationId station) {
        return Xinfeng.over(storage, POLICIES, TIME).station(station, Actor.of("benchmark", "measuring"));
    }

    /** The shipped policies, as they bind on the day. */
    static Policy policy() {
        return POLICIES.on(TODAY);
    }

    static Village village(int i) {
        return VILLAGES.get(i % VILLAGES.size());
    }

    static Act act() {
        return Act.of(ActorId.of("benchmark"), Purpose.of("measuring"), TIME.instant());
    }

    /** Puts records there without a desk, a thousand a unit. */
    static <I extends org.xinfeng.kernel.Code, T> void fill(Storage storage, Kind<I, T> kind, List<T> values) {
        for (int from = 0; from < values.size(); from += RECORDS_PER_UNIT) {
            List<Put<T>> puts = values.subList(from, Math.min(values.size(), from + RECORDS_PER_UNIT)).stream()
                    .map(Put::fresh)
                    .toList();
            storage.write(ID, act(), records -> {
                records.store(kind).put(puts);
                return puts.size();
            });
        }
    }
}
