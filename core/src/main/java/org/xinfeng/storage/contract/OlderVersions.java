package org.xinfeng.storage.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.contract.Samples.Id;

/** Law 11. A durable storage is closed and opened between two versions, as libraries are. */
final class OlderVersions {

    record PhoneV1(String number) {}

    record PersonV1(Id id, String name, List<PhoneV1> phones) {}

    record PhoneV2(String number, long rank) {}

    record PersonV2(Id id, String family, String given, List<PhoneV2> phones) {}

    record PersonV3(
            Id id,
            String family,
            Optional<String> given,
            Id village,
            Optional<LocalDate> since,
            List<PhoneV2> phones) {}

    private static final String CODE = "contract_person";

    static final Kind<Id, PersonV1> V1 = Kind.of(CODE, PersonV1::id, Shape.of(PersonV1.class));

    static final Kind<Id, PersonV2> V2 =
            Kind.of(CODE, PersonV2::id, Shape.of(PersonV2.class).next(OlderVersions::toV2));

    static final Index<PersonV3> BY_VILLAGE = Index.of("by_village", "village");

    static final Kind<Id, PersonV3> V3 = Kind.of(
            CODE,
            PersonV3::id,
            Shape.of(PersonV3.class).next(OlderVersions::toV2).next(OlderVersions::toV3),
            BY_VILLAGE);

    private static final Id A = Id.of("a");
    private static final Id B = Id.of("b");
    private static final PersonV1 A1 = new PersonV1(A, "王 小明", List.of(new PhoneV1("2"), new PhoneV1("1")));
    private static final PersonV1 B1 = new PersonV1(B, "李 𠮷", List.of());
    private static final PersonV2 A2 = new PersonV2(A, "王", "小明", List.of(new PhoneV2("2", 1), new PhoneV2("1", 2)));
    private static final PersonV3 A3 =
            new PersonV3(A, "王", Optional.of("小明"), Id.of("unknown"), Optional.empty(), A2.phones());
    private static final PersonV3 B3 =
            new PersonV3(B, "李", Optional.of("𠮷"), Id.of("unknown"), Optional.empty(), List.of());
    private static final PersonV3 NEW_B =
            new PersonV3(B, "李", Optional.empty(), Id.of("v"), Optional.of(LocalDate.of(2024, 1, 1)), A2.phones());

    private OlderVersions() {}

    static void addTo(Checks checks) {
        checks.add(Law.OLDER_IS_READ, "a record of version 1 is read in version 2, with its lists", OlderVersions::one)
                .add(Law.OLDER_IS_READ, "a record of version 1 is read in version 3", OlderVersions::two)
                .add(Law.OLDER_IS_READ, "an index of the newer version holds older records", OlderVersions::index)
                .add(Law.OLDER_IS_READ, "reading an older record does not change its revision", OlderVersions::revision)
                .add(Law.OLDER_IS_READ, "a record that is put again is kept in the new version", OlderVersions::again)
                .add(
                        Law.OLDER_IS_READ,
                        "a record of a newer version is not found but refused",
                        OlderVersions::newerFound)
                .add(
                        Law.OLDER_IS_READ,
                        "a scan over a record of a newer version is refused",
                        OlderVersions::newerScanned);
    }

    private static Map<String, @Nullable Object> toV2(Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> next = new LinkedHashMap<>(fields);
        String[] name = String.valueOf(next.remove("name")).split(" ");
        next.put("family", name[0]);
        next.put("given", name[1]);
        List<Object> phones = new ArrayList<>();
        if (next.get("phones") instanceof List<?> old) {
            for (Object phone : old) {
                Map<String, @Nullable Object> ranked = new LinkedHashMap<>();
                ((Map<?, ?>) phone).forEach((key, value) -> ranked.put((String) key, value));
                ranked.put("rank", phones.size() + 1L);
                phones.add(ranked);
            }
        }
        next.put("phones", phones);
        return next;
    }

    private static Map<String, @Nullable Object> toV3(Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> next = new LinkedHashMap<>(fields);
        next.put("village", "unknown");
        return next;
    }

    private static void write(Trial t) {
        t.add(V1, A1, B1);
        t.restart();
    }

    private static void one(Trial t) {
        write(t);
        t.expect("write in version 1, find in version 2", Optional.of(A2), t.value(V2, A));
        t.expect("write in version 1, scan in version 2", List.of("a", "b"), t.ids(V2, V2.byId(), Prefix.none()));
    }

    private static void two(Trial t) {
        write(t);
        t.expect("write in version 1, find in version 3", Optional.of(A3), t.value(V3, A));
        t.expect(
                "write in version 1, scan in version 3",
                List.of(A3, B3),
                t.read(records -> records.store(V3).scan(V3.byId(), Prefix.none(), null, 10).stream()
                        .map(Versioned::value)
                        .toList()));
    }

    private static void index(Trial t) {
        write(t);
        t.expect(
                "write in version 1, scan by an index of version 3",
                List.of("a", "b"),
                t.ids(V3, BY_VILLAGE, Prefix.of("unknown")));
        t.change(V3, NEW_B);
        t.restart();
        t.expect(
                "change one in version 3, scan by the index",
                List.of("a"),
                t.ids(V3, BY_VILLAGE, Prefix.of("unknown")));
        t.expect(
                "change one in version 3, scan all of the index",
                List.of("a", "b"),
                t.ids(V3, BY_VILLAGE, Prefix.none()));
    }

    private static void revision(Trial t) {
        write(t);
        t.unit(records -> records.store(Samples.SLOTS).add(Samples.Slot.of("a")));
        t.expect("write in version 1, find in version 3", Optional.of(new Versioned<>(A3, 1)), t.find(V3, A));
        t.expect("write in version 1, find in version 3, read the commits", List.of(1L, 2L), t.revisions());
        t.expect(
                "add in version 3 what was written in version 1",
                1L,
                t.refuses("add in version 3", org.xinfeng.kernel.StaleRevisionException.class, () -> t.add(V3, A3))
                        .found());
    }

    private static void again(Trial t) {
        write(t);
        t.change(V3, NEW_B);
        t.restart();
        t.expect(
                "write in version 1, put one again in version 3, find it",
                Optional.of(new Versioned<>(NEW_B, 2)),
                t.find(V3, B));
        t.expect("find the one that was not put again", Optional.of(new Versioned<>(A3, 1)), t.find(V3, A));
        t.change(V3, A3);
        t.restart();
        refused(t, "put it again in version 3, find it in version 2", () -> t.value(V2, A));
    }

    private static void refused(Trial t, String done, Runnable work) {
        StorageException e = t.refuses(done, StorageException.class, work);
        t.expect(
                done + ": does the message say version?",
                true,
                String.valueOf(e.getMessage()).contains("version"));
    }

    private static void newerFound(Trial t) {
        t.add(V2, A2);
        t.restart();
        refused(t, "write in version 2, find in version 1", () -> t.value(V1, A));
        t.expect("then find in version 2", Optional.of(A2), t.value(V2, A));
    }

    private static void newerScanned(Trial t) {
        t.add(V3, A3, NEW_B);
        t.restart();
        refused(t, "write in version 3, scan in version 2", () -> t.ids(V2, V2.byId(), Prefix.none()));
        t.expect("then scan in version 3", List.of("b"), t.ids(V3, BY_VILLAGE, Prefix.of("v")));
    }
}
