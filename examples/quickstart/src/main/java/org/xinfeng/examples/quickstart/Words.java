package org.xinfeng.examples.quickstart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.registry.Category;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.VisitEntry;

/** The words of the policy in force, in the language of the user. */
final class Words {

    private final Say say;
    private final Policy policy;

    Words(Say say, Policy policy) {
        this.say = say;
        this.policy = policy;
    }

    String tier(Optional<Tier> tier) {
        return tier.map(this::tier).orElse(say.either("未定级", "no tier"));
    }

    String tier(Tier tier) {
        TierScale.Step step = policy.scale().step(tier);
        return tier.value() + " " + say.of(step.label());
    }

    String factor(String code) {
        return Optional.ofNullable(policy.factors().get(code))
                .map(factor -> say.of(factor.label()))
                .orElse(code);
    }

    String category(Category category) {
        return policy.category(category).map(rule -> say.of(rule.label())).orElse(category.value());
    }

    String duty(Duty duty) {
        return policy.duty(duty.rule().value())
                .map(DutyRule::label)
                .map(say::of)
                .orElse(duty.rule().value());
    }

    String rule(String book, String rule) {
        return policy.books().stream()
                .filter(one -> one.id().equals(book))
                .flatMap(one -> one.rules().stream())
                .filter(one -> one.id().equals(rule))
                .map(one -> say.of(one.label())
                        + source(one.citation().source(), one.citation().article()))
                .findFirst()
                .orElse(rule);
    }

    private String source(String id, Optional<String> article) {
        return policy.bindings().stream()
                .flatMap(binding -> binding.pack().sources().stream())
                .filter(source -> source.id().equals(id))
                .map(PolicyPack.Source::title)
                .findFirst()
                .map(title -> "（" + title + article.map(" "::concat).orElse("") + "）")
                .orElse("");
    }

    /** What was answered, question by question. */
    String answers(List<VisitEntry.Answer> answers) {
        return String.join(
                say.either("、", ", "), answers.stream().map(this::answer).toList());
    }

    private String answer(VisitEntry.Answer answer) {
        for (Checklist list : policy.checklists()) {
            for (Checklist.Item item : list.items()) {
                if (item.code().equals(answer.item().value())) {
                    String choice = item.choices().stream()
                            .filter(one -> one.code().equals(answer.choice().value()))
                            .map(one -> say.of(one.label()))
                            .findFirst()
                            .orElse(answer.choice().value());
                    return say.of(item.label()) + " " + choice;
                }
            }
        }
        return answer.item().value();
    }

    /** Duties by what they are called. */
    List<Duty> sorted(List<Duty> duties) {
        return duties.stream().sorted(Comparator.comparing(this::duty)).toList();
    }

    /** An answer to every question of every checklist in force: what is said here, else the first it lists. */
    List<VisitEntry.Answer> everyQuestion(VisitEntry.Answer... said) {
        Map<String, VisitEntry.Answer> answers = new LinkedHashMap<>();
        for (VisitEntry.Answer one : said) {
            answers.put(one.item().value(), one);
        }
        for (Checklist list : policy.checklists()) {
            for (Checklist.Item item : list.items()) {
                if (!item.choices().isEmpty()) {
                    answers.putIfAbsent(
                            item.code(),
                            VisitEntry.Answer.of(
                                    item.code(), item.choices().get(0).code()));
                }
            }
        }
        return List.copyOf(answers.values());
    }

    /** Why a duty is owed: tier and category, and what of it is only assumed. */
    String reasons(List<Duty.Reason> reasons) {
        return String.join(
                say.either("、", ", "),
                reasons.stream()
                        .map(reason -> category(reason.category())
                                + reason.tier().map(tier -> " " + tier.value()).orElse("")
                                + (reason.assumed() ? say.either("（资料未知，先按需要）", " (assumed until known)") : "")
                                + (reason.provisional() ? say.either("（待本地定）", " (until set locally)") : ""))
                        .toList());
    }
}
