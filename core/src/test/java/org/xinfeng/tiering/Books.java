package org.xinfeng.tiering;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Label;
import org.xinfeng.rules.Vocabulary;

/** The four colours, and rule books written in a line. */
public final class Books {

    public static final Tier RED = Tier.of("RED");
    public static final Tier YELLOW = Tier.of("YELLOW");
    public static final Tier BLUE = Tier.of("BLUE");
    public static final Tier GREEN = Tier.of("GREEN");

    public static final TierScale SCALE = new TierScale(List.of(step(RED), step(YELLOW), step(BLUE), step(GREEN)));

    public static final Category CHILD = Category.of("child");
    public static final Category PATIENT = Category.of("patient");

    /** Both of them. */
    public static final List<Category> CATEGORIES = List.of(CHILD, PATIENT);

    private Books() {}

    private static TierScale.Step step(Tier tier) {
        Label label = new Label(tier.value(), tier.value());
        return new TierScale.Step(tier, label, label);
    }

    public static TierRule rule(String id, Tier tier, Condition when) {
        return new TierRule(id, tier, when, new Label(id, id), Citation.of("S-TEST"), true);
    }

    /** A book that gives the mildest tier otherwise. */
    public static RuleBook book(String id, Category category, Set<String> required, TierRule... rules) {
        return new RuleBook(id, List.of(category), List.of(rules), required, Optional.of(GREEN));
    }

    /** A book that gives no tier otherwise. */
    public static RuleBook bookWithoutOtherwise(String id, Category category, Set<String> required, TierRule... rules) {
        return new RuleBook(id, List.of(category), List.of(rules), required, Optional.empty());
    }

    public static Assessor assessor(RuleBook... books) {
        return assessor(List.of(books));
    }

    public static Assessor assessor(Collection<RuleBook> books) {
        return new Assessor(SCALE, books, Vocabulary.byCode(Vocabulary.ALL));
    }
}
