package org.xinfeng;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.xinfeng.kernel.Code;

/**
 * The floors of core: this table is the diagram. An arrow points down. On the same floor it may point to an id or another code, or
 * from a package to its parent, or it is one of the {@link #NEIGHBOURS}; rings are ruled out elsewhere.
 */
final class Floors {

    /** One line for each package below {@code org.xinfeng}; the door itself has the blank name. */
    private static final String TABLE = """
            kernel            0
            rules             1
            coding            1
            calendar          1
            assignment        1
            registry          2
            roster            2
            staff             2
            monitoring        2
            monitoring.comparing 2
            tiering           2
            tiering.review    2
            visits            2
            agenda            2
            casework          2
            referrals         2
            community         2
            pairing           2
            resources         2
            entitlement       2
            volunteering      2
            points            2
            indicators        2
            policy            3
            storage           4
            storage.memory    4
            storage.contract  4
            storage.relay     4
            office            5
                              6
            """;

    /** The arrows between packages of the same floor that were decided, each with its record. */
    static final List<Neighbours> NEIGHBOURS = List.of(
            new Neighbours("casework", "visits", "docs/adr/0028"),
            new Neighbours("agenda", "visits", "docs/adr/0031"),
            new Neighbours("coding", "rules", "docs/adr/0020"),
            new Neighbours("casework", "registry", "docs/adr/0029"),
            new Neighbours("casework", "referrals", "docs/adr/0035"),
            new Neighbours("indicators", "visits", "docs/adr/0025"),
            new Neighbours("indicators", "community", "docs/adr/0034"),
            new Neighbours("roster", "registry", "docs/adr/0002"),
            new Neighbours("monitoring", "registry", "docs/adr/0011"),
            new Neighbours("monitoring.comparing", "registry", "docs/adr/0027"),
            new Neighbours("monitoring.comparing", "roster", "docs/adr/0027"),
            new Neighbours("pairing", "registry", "docs/adr/0024"),
            new Neighbours("pairing", "volunteering", "docs/adr/0024"),
            new Neighbours("volunteering", "registry", "docs/adr/0024"));

    /** @param adr the decision record that allows the arrow, such as {@code docs/adr/0007} */
    record Neighbours(String from, String to, String adr) {}

    private final String root;
    private final List<Neighbours> neighbours;
    private final Map<String, Integer> floors = new HashMap<>();

    /** @param root the package that the table is below */
    Floors(String root, List<Neighbours> neighbours) {
        this.root = root;
        this.neighbours = neighbours;
        TABLE.lines().forEach(line -> {
            int blank = line.lastIndexOf(' ');
            String name = line.substring(0, Math.max(blank, 0)).strip();
            if (floors.put(name, Integer.valueOf(line.substring(blank + 1))) != null) {
                throw new IllegalStateException("the package " + name + " is in the table twice");
            }
        });
    }

    /** Every class is in a package of the table, and every arrow from it is allowed. */
    ArchCondition<JavaClass> onlyPointDown() {
        return new ArchCondition<>("only point down the floors") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                if (floor(from).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(
                            from, from.getName() + " is in a package that has no floor; add it to the table"));
                    return;
                }
                for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = arrow.getTargetClass().getBaseComponentType();
                    if (isInside(to) && floor(to).isPresent() && !isAllowed(from, to)) {
                        events.add(
                                SimpleConditionEvent.violated(from, arrow(from, to) + ": " + arrow.getDescription()));
                    }
                }
            }
        };
    }

    private boolean isAllowed(JavaClass from, JavaClass to) {
        String here = name(from);
        String there = name(to);
        int up = floor(to).getAsInt() - floor(from).getAsInt();
        return here.equals(there)
                || up < 0
                || up == 0
                        && (to.isAssignableTo(Code.class)
                                || here.startsWith(there + ".")
                                || neighbours.stream()
                                        .anyMatch(known -> known.from().equals(here)
                                                && known.to().equals(there)));
    }

    private String arrow(JavaClass from, JavaClass to) {
        return name(from) + " (floor " + floor(from).getAsInt() + ") must not know " + name(to) + " (floor "
                + floor(to).getAsInt() + ")";
    }

    private OptionalInt floor(JavaClass type) {
        Integer floor = floors.get(name(type));
        return floor == null ? OptionalInt.empty() : OptionalInt.of(floor);
    }

    private boolean isInside(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    /** The package below the root, blank for the root itself. */
    private String name(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(root) ? "" : name.substring(root.length() + 1);
    }
}
