package org.xinfeng.examples.county;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.registry.IdentityNumber;

/** Says which fields of a form a line of the register fills and which a worker has to ask for; never what is in them. */
final class Prefill {

    private Prefill() {}

    static String of(RegisteredPerson line) {
        Map<String, Optional<?>> fields = new LinkedHashMap<>();
        fields.put("name", line.name());
        fields.put("birth date", line.birth());
        fields.put("sex", line.sex());
        fields.put("village", line.village());
        fields.put("address", line.address());
        fields.put("household", line.household());
        List<String> filled = new ArrayList<>();
        List<String> open = new ArrayList<>();
        fields.forEach((name, value) -> (value.isPresent() ? filled : open).add(name));
        String number = line.number()
                .map(IdentityNumber::masked)
                .orElseGet(() -> "no number"
                        + line.fault().map(fault -> " (" + fault + ")").orElse(""));
        return line.key().value().replaceFirst("^0+(?=.)", "") + ": " + number + "; filled: "
                + String.join(", ", filled)
                + (open.isEmpty() ? "" : "; to ask: " + String.join(", ", open))
                + line.asOf().map(day -> "; as of " + day).orElse("");
    }
}
