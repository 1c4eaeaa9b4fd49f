package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tier of a person by the rules of the sample packs that the run can set off, written down once more by hand. */
final class PlainTiers {

    static final String UNASSESSED = "UNASSESSED";
    static final String NO_BOOK = "NO_BOOK";
    static final List<String> MILDEST_LAST = List.of("RED", "YELLOW", "BLUE", "GREEN");

    private PlainTiers() {}

    /** How far up the due list a person stands. */
    static int urgency(String tier) {
        return switch (tier) {
            case "RED" -> 0;
            case UNASSESSED -> 1;
            case "YELLOW" -> 2;
            case "BLUE" -> 3;
            case "GREEN" -> 4;
            default -> 5;
        };
    }

    /** The tier by what is known of a person in these categories. */
    static String of(PlainPerson person, Set<String> categories, Map<String, String> known, LocalDate day) {
        if (categories.isEmpty()) {
            return NO_BOOK;
        }
        String worst = "GREEN";
        boolean complete = true;
        if (hasChild(categories)) {
            worst = worse(worst, child(known));
            complete = known.keySet()
                    .containsAll(
                            List.of("guardian.absent", "guardian.incapable", "parents.both-away", "harm.suspected"));
        }
        if (hasCare(categories)) {
            worst = worse(worst, care(person, known, day));
            complete &= known.keySet().containsAll(List.of("living.alone", "disabled.self-care"));
        }
        if (categories.contains("smd")) {
            worst = worse(worst, smd(known));
            complete &= known.keySet().containsAll(List.of("smd.status", "smd.risk"));
        }
        return worst.equals("GREEN") && !complete ? UNASSESSED : worst;
    }

    static boolean hasChild(Set<String> categories) {
        return categories.contains("child.left-behind") || categories.contains("child.in-difficulty");
    }

    static boolean hasCare(Set<String> categories) {
        return List.of("elder.special", "tekun", "dibao", "disabled").stream().anyMatch(categories::contains);
    }

    private static String worse(String one, String other) {
        return MILDEST_LAST.indexOf(one) < MILDEST_LAST.indexOf(other) ? one : other;
    }

    private static String child(Map<String, String> known) {
        if (yes(known, "harm.suspected") || yes(known, "guardian.absent")) {
            return "RED";
        }
        int score = (yes(known, "guardian.incapable") ? 4 : 0)
                + (yes(known, "parents.both-away") ? 3 : 0)
                + (yes(known, "school.dropout") ? 3 : 0)
                + (yes(known, "illness.serious") ? 2 : 0);
        if (score >= 6 || yes(known, "guardian.incapable")) {
            return "YELLOW";
        }
        return score >= 3 ? "BLUE" : "GREEN";
    }

    private static String care(PlainPerson person, Map<String, String> known, LocalDate day) {
        boolean alone = yes(known, "living.alone");
        boolean ill = yes(known, "illness.serious");
        if (yes(known, "disabled.self-care")) {
            return yes(known, "care.none") ? "RED" : "YELLOW";
        }
        boolean byTheNewRule = !day.isBefore(Policies.CHANGED_ON) && alone && ill;
        if (byTheNewRule || alone && person.isAged(80, day)) {
            return "YELLOW";
        }
        return alone || ill ? "BLUE" : "GREEN";
    }

    private static String smd(Map<String, String> known) {
        int risk = Integer.parseInt(known.getOrDefault("smd.risk", "0"));
        String status = known.getOrDefault("smd.status", "");
        if (risk >= 4) {
            return "RED";
        }
        if (risk == 3 || status.equals("unstable")) {
            return "YELLOW";
        }
        return status.equals("basically-stable") || risk >= 1 ? "BLUE" : "GREEN";
    }

    private static boolean yes(Map<String, String> known, String factor) {
        return "yes".equals(known.get(factor));
    }
}
