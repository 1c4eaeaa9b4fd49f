package org.xinfeng.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;

/** What a condition of a pack must hold to: factors that are there, compared with what they can be. */
final class ConditionChecks {

    private final Map<String, Factor> factors;
    private final List<PolicyPack.Setting> settings;
    private final KnownCodes known;
    private final Problems problems;

    ConditionChecks(
            Map<String, Factor> factors, List<PolicyPack.Setting> settings, KnownCodes known, Problems problems) {
        this.factors = factors;
        this.settings = settings;
        this.known = known;
        this.problems = problems;
    }

    void check(String path, Condition condition) {
        condition.factors().forEach(code -> known.factor(path, code));
        condition.visit(leaf -> comparison(path, leaf));
    }

    private void comparison(String path, Condition leaf) {
        if (leaf instanceof FactCondition.Compare compare) {
            type(path, compare.factor(), compare.value().type());
            if (compare.op() == FactCondition.Op.EQ || compare.op() == FactCondition.Op.NE) {
                value(path, compare.factor(), compare.value());
            }
        } else if (leaf instanceof FactCondition.OneOf oneOf) {
            oneOf.values().forEach(value -> {
                type(path, oneOf.factor(), value.type());
                value(path, oneOf.factor(), value);
            });
        } else if (leaf instanceof FactCondition.Age age) {
            type(path, age.factor(), FactType.DATE);
        } else if (leaf instanceof FactCondition.Since since) {
            type(path, since.factor(), FactType.DATE);
        } else if (leaf instanceof FactCondition.Local local) {
            local(path, local);
        }
    }

    private void local(String path, FactCondition.Local local) {
        Optional<PolicyPack.Setting> setting = settings.stream()
                .filter(one -> one.code().equals(local.setting()))
                .findFirst();
        if (setting.isEmpty()) {
            problems.add(path, "there is no setting " + local.setting(), "declare it under settings");
        } else {
            type(path, local.factor(), setting.get().type());
            local(path, local, setting.get());
        }
    }

    private void local(String path, FactCondition.Local local, PolicyPack.Setting setting) {
        if (!local.op().isFor(setting.type())) {
            problems.add(
                    path, setting.code() + " is of type " + setting.type() + ", which has no order", "use = or !=");
        }
        Factor factor = factors.get(local.factor());
        if (factor != null && factor.type() == setting.type() && !factor.unit().equals(setting.unit())) {
            problems.add(
                    path,
                    local.factor() + " is in " + factor.unit() + ", but the setting " + setting.code() + " in "
                            + setting.unit(),
                    "declare the setting in " + factor.unit());
        }
    }

    private void type(String path, String code, FactType type) {
        Factor factor = factors.get(code);
        if (factor != null && factor.type() != type) {
            problems.add(
                    path,
                    code + " is of type " + factor.type() + ", not " + type,
                    "compare it with a value of its own type");
        }
    }

    /** A value that the factor cannot take makes a rule that never fires, or always. */
    private void value(String path, String code, FactValue value) {
        Factor factor = factors.get(code);
        if (factor != null && factor.type() == value.type() && !factor.accepts(value)) {
            problems.add(path, code + " cannot be " + value.text(), "use a value that the factor lists");
        }
    }
}
