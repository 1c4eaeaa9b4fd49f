package org.xinfeng.rules;

import java.util.List;
import java.util.Optional;

/**
 * The factor that a condition is written on: its code alone, or what is known of it too, so that values are checked at once.
 *
 * @param known absent where only the code was given
 */
record NamedFactor(String code, Optional<Factor> known) {

    static NamedFactor of(String code) {
        return new NamedFactor(code, Optional.empty());
    }

    /** @throws IllegalArgumentException if the factor is of another type */
    static NamedFactor of(Factor factor, FactType type) {
        if (factor.type() != type) {
            throw new IllegalArgumentException(factor.code() + " is of type " + factor.type() + ", not " + type);
        }
        return new NamedFactor(factor.code(), Optional.of(factor));
    }

    private FactValue checked(FactValue value) {
        if (known.filter(one -> !one.accepts(value)).isPresent()) {
            throw new IllegalArgumentException(code + " cannot be " + value.text());
        }
        return value;
    }

    /** @throws IllegalArgumentException if the factor is known and cannot have the value, here and in the others */
    Condition compare(FactCondition.Op op, FactValue value) {
        return new FactCondition.Compare(code, op, checked(value));
    }

    Condition between(FactValue from, FactValue through) {
        return Condition.between(code, checked(from), checked(through));
    }

    Condition oneOf(List<FactValue> values) {
        return new FactCondition.OneOf(code, values.stream().map(this::checked).toList());
    }

    Condition local(FactCondition.Op op, String setting) {
        return new FactCondition.Local(code, op, setting);
    }
}
