package org.xinfeng.office;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.tiering.TierPractice;

/** The sample policy with one thing changed. */
final class Policies {

    private Policies() {}

    /** As the sample, but a fact of one factor goes stale. */
    static PolicyLibrary withShelfLife(String code, Period shelfLife) {
        List<Factor> factors = SamplePolicies.factors().stream()
                .map(factor -> factor.code().equals(code) ? stale(factor, shelfLife) : factor)
                .toList();
        return PolicyLibrary.of(with("stale", factors, SamplePolicies.pack().settings()));
    }

    private static Factor stale(Factor factor, Period shelfLife) {
        return new Factor(
                factor.code(),
                factor.type(),
                factor.choices(),
                factor.min(),
                factor.max(),
                factor.unit(),
                Optional.of(shelfLife),
                factor.label());
    }

    /** As the sample, but with a number that the place must set, set or not. */
    static PolicyLibrary withSetting(Optional<Long> value) {
        return PolicyLibrary.of(with(
                value.isPresent() ? "set" : "unset",
                SamplePolicies.factors(),
                List.of(new PolicyPack.Setting(
                        "line.low-income",
                        SamplePolicies.label("低保线"),
                        FactType.NUMBER,
                        "fen",
                        true,
                        value.map(FactValue::of)))));
    }

    /** As the sample, but people look again at every tier within a time, and lower it only after some days. */
    static PolicyLibrary withPractice(Period every, int stay) {
        return withPractices(SamplePolicies.scale().steps().stream()
                .map(step -> new TierPractice(step.tier(), Optional.of(every), stay, false, Optional.empty(), false))
                .toList());
    }

    static PolicyLibrary withPractices(List<TierPractice> practices) {
        String version = "practice-" + Integer.toHexString(practices.toString().hashCode());
        return PolicyLibrary.of(SamplePolicies.pack(version, practices, Optional.empty()));
    }

    private static PolicyPack with(String version, List<Factor> factors, List<PolicyPack.Setting> settings) {
        PolicyPack base = SamplePolicies.pack();
        PolicyPack.Head head = base.head();
        return new PolicyPack(
                new PolicyPack.Head(head.id(), version, head.title(), head.inForce(), head.verified()),
                base.sources(),
                base.scale(),
                factors,
                base.categories(),
                settings,
                base.books(),
                base.duties(),
                base.checklists(),
                base.years(),
                base.horizonDays(),
                List.of(),
                Optional.empty());
    }
}
