package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.Resident;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;

/** Everything a station keeps, for comparing two of them, whose new ids differ. */
final class Books {

    private static final Pattern NEW_ID = Pattern.compile("[0-9a-z]{16}-[0-9a-z]+");

    private Books() {}

    /** That two storages keep the same, whatever the ids they gave out. */
    static void assertTheSame(Storage expected, Storage actual) {
        assertTheSame(expected, actual, Set.of());
    }

    /** @param without the codes of kinds that are not compared */
    static void assertTheSame(Storage expected, Storage actual, Set<String> without) {
        List<String> one = of(expected, without);
        List<String> other = of(actual, without);
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            assertEquals(one.get(i), other.get(i));
        }
        assertEquals(one.size(), other.size());
    }

    private static List<String> of(Storage storage, Set<String> without) {
        Act act = Act.of(ActorId.of("test"), Purpose.of("test"), Instant.EPOCH);
        return storage.read(Town.ID, act, records -> {
            Map<String, String> names = new HashMap<>();
            all(records, Resident.KIND)
                    .forEach(one ->
                            names.put(one.id().value(), one.person().key().value()));
            all(records, Household.KIND)
                    .forEach(one -> names.put(one.id().value(), one.number().value()));
            List<String> lines = new ArrayList<>();
            Xinfeng.kinds().stream()
                    .filter(kind -> !without.contains(kind.code()))
                    .forEach(kind -> fields(records, kind)
                            .forEach(line -> lines.add(kind.code() + " "
                                    + NEW_ID.matcher(line).replaceAll(id -> names.getOrDefault(id.group(), "new")))));
            lines.sort(null);
            return lines;
        });
    }

    private static <I extends Code, T> List<T> all(Records records, Kind<I, T> kind) {
        return records.store(kind).all(kind, kind.byId(), Prefix.none()).stream()
                .map(Versioned::value)
                .toList();
    }

    private static <I extends Code, T> List<String> fields(Records records, Kind<I, T> kind) {
        return all(records, kind).stream()
                .map(one -> kind.shape().fields(kind.shape().apart(one)).toString())
                .toList();
    }
}
