package org.xinfeng.storage.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.rules.ScoreItem;

/**
 * The scores that a book declares once, to be named by its rules with the threshold of each: {@code {"score": "risk",
 * "threshold": 6}}. A rule that names one is the same as one in which its items are written out.
 */
final class PolicyScores {

    private final Map<String, Declared> byId = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();

    private record Declared(PolicyNode at, List<ScoreItem> items) {}

    private PolicyScores() {}

    static PolicyScores none() {
        return new PolicyScores();
    }

    /** Those that are declared in a list. */
    static PolicyScores of(PolicyNode list) {
        PolicyScores scores = new PolicyScores();
        list.list(scores::declare, id -> id);
        return scores;
    }

    private Optional<String> declare(PolicyNode at) {
        at.keys("id items", "");
        Optional<String> id = at.build(() -> at.at("id").code());
        List<ScoreItem> items = PolicyConditions.items(at.at("items"));
        id.ifPresent(name -> byId.put(name, new Declared(at, items)));
        return id;
    }

    /** The items of the score that is named at a place. */
    List<ScoreItem> named(PolicyNode at) {
        String id = at.code();
        Declared declared = byId.get(id);
        if (declared == null) {
            at.problem(
                    "there is no score " + PolicyReport.quoted(id) + " in the book",
                    byId.isEmpty()
                            ? "write its items out in a list, or declare it under scores of the book"
                            : PolicyReport.cure(id, byId.keySet()));
            return List.of();
        }
        named.add(id);
        return declared.items();
    }

    /** Reports those that no rule has named: without a threshold a score counts for nothing. */
    void reportUnnamed() {
        byId.forEach((id, declared) -> {
            if (!named.contains(id)) {
                declared.at()
                        .problem(
                                "no rule gives the score " + PolicyReport.quoted(id) + " a threshold",
                                "name it in a rule with its threshold, or leave it out");
            }
        });
    }
}
