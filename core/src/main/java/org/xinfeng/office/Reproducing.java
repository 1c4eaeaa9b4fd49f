package org.xinfeng.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.AssessmentId;
import org.xinfeng.tiering.Finding;

/** Makes an assessment of its inputs, the first time and again. */
final class Reproducing {

    private Reproducing() {}

    /** What an assessment is made of, beside the packs. */
    record Inputs(Set<Category> counting, Facts facts) {}

    static Assessment assessment(
            AssessmentId id, ResidentId resident, ActorId by, Policy policy, Inputs inputs, Finding finding) {
        Set<String> looked = new TreeSet<>();
        policy.books().stream()
                .filter(book -> book.covers(inputs.counting()))
                .forEach(book -> looked.addAll(book.factors()));
        Map<String, FactValue> used = new LinkedHashMap<>(inputs.facts().known());
        used.keySet().retainAll(looked);
        List<Assessment.Fired> fired = finding instanceof Finding.Tiered tiered
                ? tiered.fired().stream()
                        .map(one -> new Assessment.Fired(
                                new Assessment.BookId(one.book()),
                                new Assessment.RuleId(one.rule().id()),
                                one.rule().tier(),
                                new Assessment.SourceId(one.rule().citation().source()),
                                one.rule().verified()))
                        .toList()
                : List.of();
        List<String> missing = finding instanceof Finding.Unassessed unassessed ? unassessed.missing() : List.of();
        return new Assessment(
                id,
                resident,
                inputs.facts().day(),
                by,
                finding.tierIfAny(),
                finding.possibleTier(),
                finding.isExact(),
                List.copyOf(inputs.counting()),
                fired,
                finding.questions().stream()
                        .map(one -> new Assessment.Open(new Assessment.FactorRef(one.factor()), one.leadsTo()))
                        .toList(),
                missing.stream().map(Assessment.FactorRef::new).toList(),
                used.entrySet().stream()
                        .map(entry -> new Assessment.Used(new Assessment.FactorRef(entry.getKey()), entry.getValue()))
                        .toList(),
                policy.bindings().stream()
                        .map(binding -> new Assessment.PackRef(
                                binding.pack().id(), new Assessment.Digest(binding.digest()), binding.pastItsEnd()))
                        .toList());
    }

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
        Inputs inputs = new Inputs(new LinkedHashSet<>(said.categories()), Facts.of(said.day(), known));
        Finding finding = policy.assessor().assess(inputs.counting(), inputs.facts());
        Assessment now = assessment(said.id(), said.resident(), said.by(), policy, inputs, finding);
        List<String> differences = said.differences(now);
        return differences.isEmpty() ? new Assessment.Again.Same() : new Assessment.Again.Differs(differences, now);
    }
}
