package org.xinfeng.storage.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.contract.Samples.Id;

/** Law 7, for the kit's own kinds and those it is given: generated records come back, in every index. */
final class GeneratedKinds {

    private static final int RECORDS = 60;
    private static final int UNITS = 12;

    private GeneratedKinds() {}

    static void addTo(Checks checks) {
        List<Setup.Sampled<?, ?>> kinds = new ArrayList<>(List.of(
                own(Samples.WORDS),
                own(Samples.TIMES),
                own(Samples.NUMBERS),
                own(Samples.JOURNEYS),
                own(Samples.TREES),
                own(Samples.SLOTS),
                own(Samples.ENTRIES)));
        kinds.addAll(checks.setup().kinds());
        kinds.forEach(kind -> add(checks, kind));
        for (Kind<Id, ?> kind :
                List.of(Samples.WORDS, Samples.TIMES, Samples.NUMBERS, Samples.JOURNEYS, Samples.TREES)) {
            addChanging(checks, kind);
        }
    }

    private static <T> void addChanging(Checks checks, Kind<Id, T> kind) {
        checks.add(
                Law.KEPT_EXACTLY,
                "generated records of " + kind + " leave nothing of those they replace",
                t -> replaced(t, kind));
    }

    /** Puts records of few ids again and again, in units of several. */
    private static <T> void replaced(Trial t, Kind<Id, T> kind) {
        RecordGenerator<T> generator = RecordGenerator.of(kind.shape())
                .with(Id.class, random -> Id.of((random.nextBoolean() ? "a" : "A") + random.nextInt(4)));
        Random random = new Random(t.setup().seed());
        Map<Id, Versioned<T>> expected = new LinkedHashMap<>();
        for (long unit = 1; unit <= UNITS; unit++) {
            Map<Id, Put<T>> puts = new LinkedHashMap<>();
            for (int i = 0; i < 6; i++) {
                T value = generator.next(random);
                Id id = kind.id().apply(value);
                Versioned<T> before = expected.get(id);
                puts.put(id, new Put<>(value, before == null ? 0 : before.revision()));
            }
            t.unit(records -> records.store(kind).put(List.copyOf(puts.values())));
            long revision = unit;
            puts.forEach((id, put) -> expected.put(id, new Versioned<>(put.value(), revision)));
            t.expect(
                    "put generated records of " + kind + " again and again (seed "
                            + t.setup().seed() + "), after unit " + unit + " scan",
                    Model.scan(kind, expected.values(), kind.byId(), Prefix.none(), null, 100),
                    t.read(records -> records.store(kind).scan(kind.byId(), Prefix.none(), null, 100)));
        }
    }

    private static <I extends Code, T> Setup.Sampled<I, T> own(Kind<I, T> kind) {
        return new Setup.Sampled<>(kind, RecordGenerator.of(kind.shape()));
    }

    private static <I extends Code, T> void add(Checks checks, Setup.Sampled<I, T> sampled) {
        checks.add(
                Law.KEPT_EXACTLY,
                "generated records of " + sampled.kind() + " come back as they were",
                t -> comeBack(t, sampled));
    }

    private static <I extends Code, T> void comeBack(Trial t, Setup.Sampled<I, T> sampled) {
        Kind<I, T> kind = sampled.kind();
        Random random = new Random(t.setup().seed());
        Map<I, Versioned<T>> expected = new LinkedHashMap<>();
        for (int unit = 1; unit <= 3; unit++) {
            Map<I, T> fresh = new LinkedHashMap<>();
            for (int i = 0; i < RECORDS / 3; i++) {
                T value = sampled.records().next(random);
                I id = kind.id().apply(value);
                if (!expected.containsKey(id)) {
                    fresh.put(id, value);
                }
            }
            t.unit(records -> fresh.values().forEach(records.store(kind)::add));
            long revision = unit;
            fresh.forEach((id, value) -> expected.put(id, new Versioned<>(value, revision)));
        }
        t.restart();
        String done = "put generated records of " + kind + " (seed " + t.setup().seed() + ")";
        expected.forEach((id, record) ->
                t.expect(done + " and find " + id.value(), java.util.Optional.of(record), t.find(kind, id)));
        List<Index<T>> indexes = new ArrayList<>(kind.indexes());
        indexes.add(kind.byId());
        for (Index<T> index : indexes) {
            t.expect(
                    done + " and scan by " + index.code(),
                    Model.scan(kind, expected.values(), index, Prefix.none(), null, 1_000),
                    t.read(records -> records.store(kind).scan(index, Prefix.none(), null, 1_000)));
        }
    }
}
