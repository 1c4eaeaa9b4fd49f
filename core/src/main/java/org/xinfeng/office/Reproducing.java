package org.xinfeng.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.policy.Appraisal;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.Assessment;

/** Makes an assessment of its inputs again. */
final class Reproducing {

    private Reproducing() {}

    /** Computes an assessment from nothing but what it holds, and the packs it names. */
    static Assessment.Again again(Assessment said, PolicyLibrary library) {
        List<Policy.Binding> bindings = new ArrayList<>();
        List<Assessment.PackRef> absent = new ArrayList<>();
        for (Assessment.PackRef ref : said.packs()) {
            Optional<PolicyPack> pack = library.withDigest(ref.digest().value());
            pack.ifPresentOrElse(
                    found -> bindings.add(new Policy.Binding(found, ref.digest().value(), ref.pastItsEnd())),
                    () -> absent.add(ref));
        }
        if (!absent.isEmpty()) {
            return new Assessment.Again.NotAtHand(absent);
        }
        Policy policy = PolicyLibrary.binding(bindings, said.day());
        Map<String, FactValue> known = new LinkedHashMap<>();
        said.used().forEach(one -> known.put(one.factor().value(), one.value()));
        Assessment now = Appraisal.of(policy, Facts.of(said.day(), known), new LinkedHashSet<>(said.categories()))
                .assessment(policy, said.id(), said.resident(), said.by());
        List<String> differences = said.differences(now);
        return differences.isEmpty() ? new Assessment.Again.Same() : new Assessment.Again.Differs(differences, now);
    }
}
