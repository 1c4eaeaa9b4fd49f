package org.xinfeng.examples.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xinfeng.rules.FactValue;
import org.xinfeng.visits.VisitEntry;

/** What people answer to the questions of the sample packs. */
final class Answers {

    static final VisitEntry.ChoiceCode CUT_SHORT = new VisitEntry.ChoiceCode("cut-short");

    private static final List<VisitEntry.Answer> FIVE = List.of(
            VisitEntry.Answer.of("HEALTH", "FAIR"),
            VisitEntry.Answer.of("ECON", "FAIR"),
            VisitEntry.Answer.of("SUPPORT", "GOOD"),
            VisitEntry.Answer.of("HOME_SAFETY", "GOOD"),
            VisitEntry.Answer.of("NEED", "FAIR"));

    private static final List<VisitEntry.Answer> FOLLOW_UP = List.of(
            VisitEntry.Answer.of("INSIGHT", "FULL"),
            VisitEntry.Answer.of("SLEEP", "GOOD"),
            VisitEntry.Answer.of("DIET", "GOOD"),
            VisitEntry.Answer.of("DANGER", "NO"),
            VisitEntry.Answer.of("LOCKED", "NEVER"),
            VisitEntry.Answer.of("ADMISSION", "BEFORE"),
            VisitEntry.Answer.of("ADHERENCE", "REGULAR"),
            VisitEntry.Answer.of("SIDE_EFFECTS", "NO"));

    private static final List<VisitEntry.Answer> BOTH =
            Stream.concat(FIVE.stream(), FOLLOW_UP.stream()).toList();

    private Answers() {}

    /** Every question that may be asked of people in these categories. */
    static List<VisitEntry.Answer> of(Set<String> categories) {
        boolean smd = categories.contains("smd");
        boolean other = categories.size() > 1 || !smd;
        return smd && other ? BOTH : smd ? FOLLOW_UP : FIVE;
    }

    /** The lists of questions that a person answered in full, or of which the visit says why it is not in full. */
    static Set<String> complete(VisitEntry.PersonSeen seen) {
        Set<String> complete = new HashSet<>();
        if (seen.incomplete().isPresent() || seen.answers().containsAll(FIVE)) {
            complete.add("five-inquiries");
        }
        if (seen.incomplete().isPresent() || seen.answers().containsAll(FOLLOW_UP)) {
            complete.add("smd");
        }
        return complete;
    }

    static FactValue value(String text) {
        return switch (text) {
            case "yes" -> FactValue.of(true);
            case "no" -> FactValue.of(false);
            default -> Character.isDigit(text.charAt(0)) ? FactValue.of(Long.parseLong(text)) : FactValue.choice(text);
        };
    }

    static String text(FactValue value) {
        return value.text();
    }
}
