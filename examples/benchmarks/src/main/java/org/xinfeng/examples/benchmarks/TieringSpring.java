package org.xinfeng.examples.benchmarks;

import java.util.List;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.xinfeng.tiering.Finding;

/** The rules as expressions in the language of Spring, which makes bytecode of them after some use. */
final class TieringSpring {

    private final Expression[] rules;

    TieringSpring(List<Finding.FiredRule> rules) {
        SpelExpressionParser parser = new SpelExpressionParser(
                new SpelParserConfiguration(SpelCompilerMode.IMMEDIATE, TieringSpring.class.getClassLoader()));
        this.rules = rules.stream()
                .map(one -> parser.parseExpression(String.join(
                        " && ",
                        TieringExpressions.of(one.rule()).stream()
                                .map(text -> "(" + text + ")")
                                .toList())))
                .toArray(Expression[]::new);
    }

    /** The rules that fire. */
    long fired(TieringPerson person) {
        long fired = 0;
        for (int rule = 0; rule < rules.length; rule++) {
            if (Boolean.TRUE.equals(rules[rule].getValue(person))) {
                fired |= 1L << rule;
            }
        }
        return fired;
    }
}
