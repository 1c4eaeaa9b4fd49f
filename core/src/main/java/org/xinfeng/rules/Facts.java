package org.xinfeng.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one person on one day: a value for each known factor. A factor that is not here is unknown; stale
 * facts must be left out by whoever makes this.
 */
public final class Facts {

    private final LocalDate day;
    /** In the order of the codes. */
    private final Map<String, FactValue> known;

    private Facts(LocalDate day, Map<String, FactValue> known) {
        this.day = day;
        this.known = known;
    }

    public static Facts of(LocalDate day, Map<String, FactValue> known) {
        Map<String, FactValue> ordered = new LinkedHashMap<>(2 * known.size());
        String before = "";
        for (Map.Entry<String, FactValue> one : known.entrySet()) {
            if (one.getKey().compareTo(before) < 0) {
                return new Facts(day, new LinkedHashMap<>(new TreeMap<>(known)));
            }
            before = one.getKey();
            ordered.put(before, one.getValue());
        }
        return new Facts(day, ordered);
    }

    /** The day on which the person is looked at. */
    public LocalDate day() {
        return day;
    }

    public Optional<FactValue> value(String factor) {
        return Optional.ofNullable(known.get(factor));
    }

    @Nullable
    FactValue get(String factor) {
        return known.get(factor);
    }

    public boolean isKnown(String factor) {
        return known.containsKey(factor);
    }

    public boolean areKnown(Collection<String> factors) {
        return known.keySet().containsAll(factors);
    }

    /** The known factors with their values, in the order of the codes. */
    public Map<String, FactValue> known() {
        return Collections.unmodifiableMap(known);
    }

    /** The same with one more factor known. */
    public Facts with(String factor, FactValue value) {
        Map<String, FactValue> more = new LinkedHashMap<>(2 * known.size() + 2);
        known.forEach((code, before) -> {
            if (code.compareTo(factor) >= 0) {
                more.putIfAbsent(factor, value);
            }
            more.putIfAbsent(code, before);
        });
        more.putIfAbsent(factor, value);
        return new Facts(day, more);
    }

    /** The same with one factor unknown. */
    public Facts without(String factor) {
        Map<String, FactValue> less = new LinkedHashMap<>(known);
        less.remove(factor);
        return new Facts(day, less);
    }

    /** The day and the factors known, never their values. */
    @Override
    public String toString() {
        return "Facts[" + day + ", " + known.keySet() + "]";
    }
}
