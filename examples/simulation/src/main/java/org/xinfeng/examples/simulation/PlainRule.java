package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfeng.visits.Round;

/**
 * A duty of the sample packs, written down once more by hand.
 *
 * @param every how often it is owed; absent if it is owed by calendar month, or once and at once
 * @param questions which questions it asks, empty if none
 * @param round the days of the round it belongs to, if of one
 */
record PlainRule(
        String id,
        Way way,
        boolean home,
        @Nullable Period every,
        String questions,
        String role,
        Round.@Nullable Span round) {

    PlainRule(String id, Way way, boolean home, @Nullable Period every, String questions, String role) {
        this(id, way, home, every, questions, role, null);
    }

    /** That of a round. */
    static PlainRule round(String id, boolean home, Round.Span days) {
        return new PlainRule(id, Way.ROUND, home, null, "", SOCIAL_WORKER, days);
    }

    /** Whether a visit of a day can answer a round that is over. */
    boolean isOfRound(LocalDate madeOn) {
        Round.Span days = round;
        return days != null && !madeOn.isAfter(days.through());
    }

    enum Way {
        ROLLING,
        MONTHLY,
        ONCE,
        AT_ONCE,
        ROUND
    }

    private static final String FIVE = "five-inquiries";
    private static final String SOCIAL_WORKER = "social-worker";

    boolean repeats() {
        return way == Way.ROLLING || way == Way.MONTHLY;
    }

    /** The least number of times in a calendar year; 0 for none. */
    int leastPerYear() {
        return id.equals("smd.stable-3-monthly") ? 4 : 0;
    }

    /** The pack of the duty. */
    String pack() {
        return round != null ? id : id.substring(0, id.indexOf('.'));
    }

    /** What is owed to a person in these categories and this tier. */
    static List<PlainRule> owed(PlainPerson person, Set<String> categories, Map<String, String> known, LocalDate day) {
        String tier = person.tier;
        boolean unassessed = person.system.equals(PlainTiers.UNASSESSED);
        List<PlainRule> owed = new ArrayList<>();
        if (PlainTiers.hasChild(categories)) {
            byTier("child", "child-director", tier, unassessed, day, owed);
        }
        if (PlainTiers.hasCare(categories)) {
            byTier("care", SOCIAL_WORKER, tier, unassessed, day, owed);
            if (!"no".equals(known.get("disabled.self-care"))) {
                owed.add(new PlainRule("care.disabled-monthly", Way.MONTHLY, true, null, FIVE, SOCIAL_WORKER));
            }
        }
        if (categories.contains("smd")) {
            smd(tier, unassessed, known.getOrDefault("smd.status", ""), owed);
        }
        return owed;
    }

    private static void byTier(
            String pack, String contacts, String tier, boolean unassessed, LocalDate day, List<PlainRule> owed) {
        boolean changed = pack.equals("care") && !day.isBefore(Policies.CHANGED_ON);
        switch (tier) {
            case "RED" -> {
                owed.add(new PlainRule(pack + ".red-now", Way.AT_ONCE, true, null, "", SOCIAL_WORKER));
                owed.add(visit(pack + ".red-monthly", Period.ofMonths(1)));
            }
            case "YELLOW" -> owed.add(visit(pack + ".yellow-monthly", Period.ofMonths(1)));
            case "BLUE" -> owed.add(visit(pack + ".blue-2-monthly", changed ? Period.ofWeeks(6) : Period.ofMonths(2)));
            case "GREEN" -> owed.add(visit(pack + ".green-3-monthly", Period.ofMonths(3)));
            default -> {}
        }
        if (unassessed) {
            owed.add(visit(pack + ".intake", Period.ofDays(14)));
        }
        if (PlainTiers.MILDEST_LAST.contains(tier)) {
            String id = pack + (tier.equals("GREEN") ? ".green-contact" : ".contact");
            owed.add(new PlainRule(id, Way.ROLLING, false, Period.ofMonths(1), "", contacts));
        }
    }

    private static PlainRule visit(String id, Period every) {
        return new PlainRule(id, Way.ROLLING, true, every, FIVE, SOCIAL_WORKER);
    }

    private static void smd(String tier, boolean unassessed, String status, List<PlainRule> owed) {
        if (tier.equals("RED")) {
            owed.add(new PlainRule("smd.red-now", Way.AT_ONCE, true, null, "", SOCIAL_WORKER));
        }
        if (unassessed) {
            owed.add(new PlainRule("smd.intake", Way.ONCE, true, Period.ofDays(14), "smd", SOCIAL_WORKER));
        }
        if (status.equals("basically-stable") || status.isEmpty()) {
            owed.add(new PlainRule("smd.basically-first", Way.ONCE, true, Period.ofWeeks(2), "smd", SOCIAL_WORKER));
        }
        owed.add(
                switch (status) {
                    case "stable" -> followUp("smd.stable-3-monthly", Period.ofMonths(3));
                    case "basically-stable" -> followUp("smd.basically-monthly", Period.ofMonths(1));
                    default -> followUp("smd.unstable-2-weekly", Period.ofWeeks(2));
                });
    }

    private static PlainRule followUp(String id, Period every) {
        return new PlainRule(id, Way.ROLLING, true, every, "smd", SOCIAL_WORKER);
    }
}
