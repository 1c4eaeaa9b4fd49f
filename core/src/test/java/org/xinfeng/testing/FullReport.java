package org.xinfeng.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.xinfeng.kernel.Code;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;

/**
 * Shows values of the library in full when a property fails, although their {@code toString} hides what is known of people:
 * whoever tests a rule must see the counter-example. Only for generated people. Found by jqwik by itself.
 */
public final class FullReport implements SampleReportingFormat {

    private static final String OURS = "org.xinfeng.";

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Facts
                || value != null
                        && value.getClass().isRecord()
                        && value.getClass().getName().startsWith(OURS);
    }

    @Override
    public Optional<String> label(Object value) {
        return value instanceof Code || value instanceof FactValue || value instanceof Condition
                ? Optional.empty()
                : Optional.of(value.getClass().getSimpleName());
    }

    @Override
    public Object report(Object value) {
        if (value instanceof Code code) {
            return code.value();
        }
        if (value instanceof FactValue known) {
            return known.text();
        }
        if (value instanceof Condition condition) {
            return condition.toString();
        }
        Map<Object, Object> parts = new LinkedHashMap<>();
        if (value instanceof Facts facts) {
            parts.put("day", facts.day());
            facts.known().forEach((factor, known) -> parts.put(factor, known.text()));
            return parts;
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            parts.put(component.getName(), read(component, value));
        }
        return parts;
    }

    private static Object read(RecordComponent component, Object value) {
        try {
            Object part = component.getAccessor().invoke(value);
            return part == null ? "null" : part;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return "cannot be shown: " + e;
        }
    }
}
