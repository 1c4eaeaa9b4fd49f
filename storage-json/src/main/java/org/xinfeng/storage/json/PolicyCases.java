package org.xinfeng.storage.json;

import java.time.Period;
import java.util.Optional;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.CaseRules;
import org.xinfeng.casework.Measurement;
import org.xinfeng.visits.VisitEntry.AssistKind;

/** Reads the cases of a pack. */
final class PolicyCases {

    private PolicyCases() {}

    static Optional<CaseRules> rules(PolicyNode at) {
        at.keys("needs assists scales closing reopenWithin", "reviews reviewOtherwise followUps cite verified");
        return at.build(() -> new CaseRules(
                at.at("needs").list(PolicyCases::need, word -> word.code().value()),
                at.at("reviews").list(PolicyCases::review, one -> one.tier().value()),
                at.optional("reviewOtherwise", PolicyCases::time),
                at.at("assists").list(PolicyCases::ceiling, one -> one.kind().name()),
                at.at("scales").list(PolicyCases::scale, one -> one.dimension().name()),
                at.at("closing").list(PolicyCases::criterion, one -> one.code().name()),
                at.at("followUps").list(one -> one.build(() -> time(one))),
                time(at.at("reopenWithin")),
                at.optional("cite", PolicyRules::citation),
                at.at("verified").flag()));
    }

    private static Period time(PolicyNode at) {
        return PolicySpan.of(at).period();
    }

    private static Optional<CaseRules.NeedWord> need(PolicyNode at) {
        at.keys("code label asks", "");
        return at.build(() -> new CaseRules.NeedWord(
                new CasePlan.NeedCode(at.at("code").code()),
                at.at("label").label(),
                at.at("asks").list(one -> one.build(() -> one.oneOf(CasePlan.ItemKind.class)))));
    }

    private static Optional<CaseRules.ReviewEvery> review(PolicyNode at) {
        at.keys("tier every", "");
        return at.build(() -> new CaseRules.ReviewEvery(PolicyRules.tier(at.at("tier")), time(at.at("every"))));
    }

    private static Optional<CaseRules.Ceiling> ceiling(PolicyNode at) {
        at.keys("kind within", "");
        return at.build(() -> new CaseRules.Ceiling(at.at("kind").oneOf(AssistKind.class), time(at.at("within"))));
    }

    private static Optional<CaseRules.Scale> scale(PolicyNode at) {
        at.keys("dimension min max", "");
        return at.build(() -> new CaseRules.Scale(
                at.at("dimension").oneOf(Measurement.Dimension.class),
                at.at("min").integer(),
                at.at("max").integer()));
    }

    private static Optional<CaseRules.Criterion> criterion(PolicyNode at) {
        at.keys("criterion", "kinds tier stayed");
        return at.build(() -> new CaseRules.Criterion(
                at.at("criterion").oneOf(CaseRules.CriterionCode.class),
                at.at("kinds").list(one -> one.build(() -> one.oneOf(AssistKind.class))),
                at.optional("tier", PolicyRules::tier),
                at.optional("stayed", PolicyCases::time)));
    }
}
