package org.xinfeng.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why the domain says no: a closed reason of the feature, with the ids, dates and codes it is about.
 *
 * <p>Not an exception, and never personal data: the text for people comes from a bundle keyed by {@link #code()}.
 *
 * @param details ids, dates and codes by name, in the order of the names
 */
public record Refusal(Reason reason, Map<String, String> details) {

    /** Implemented by one enum for each feature. */
    public interface Reason {

        /** The name of the enum constant. */
        String name();
    }

    public Refusal {
        details = java.util.Collections.unmodifiableMap(new TreeMap<>(details));
    }

    /** A refusal with details given as name, value, name, value. */
    public static Refusal because(Reason reason, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("details must be given as name, value, name, value");
        }
        Map<String, String> details = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            details.put(namesAndValues[i].toString(), value instanceof Code code ? code.value() : value.toString());
        }
        return new Refusal(reason, details);
    }

    /** The key of the text for people, such as {@code RegistryRefusal.UNKNOWN_VILLAGE}. */
    public String code() {
        Class<?> type = reason instanceof Enum<?> constant ? constant.getDeclaringClass() : reason.getClass();
        return type.getSimpleName() + "." + reason.name();
    }

    @Override
    public String toString() {
        return details.isEmpty() ? code() : code() + details;
    }
}
