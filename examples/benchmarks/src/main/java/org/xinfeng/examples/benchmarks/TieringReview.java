package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Label;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.review.BookReview;
import org.xinfeng.tiering.review.ReviewFinding;
import org.xinfeng.tiering.review.ReviewReport;
import org.xinfeng.tiering.review.RiskOrder;

/** The review of books of 80 seeded rules over 24 factors, each with a direction of risk; nothing may be left unproved. */
final class TieringReview {

    private static final double MOST_SECONDS = 2;
    private static final int RULES = 80;

    /** What some of the rules of a book are. */
    private enum Style {
        CONJUNCTIVE,
        SOME_OF_SEVERAL,
        SCORED
    }

    private final Bench bench;

    TieringReview(Bench bench) {
        this.bench = bench;
    }

    List<Figure> measure() throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Style style : Style.values()) {
            RuleBook book = book(style, bench.size(RULES, 12));
            Sample seconds = new Sample();
            String name = "tiering.review."
                    + style.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            bench.rounds(name, 2, round -> {
                long begin = System.nanoTime();
                ReviewReport report = BookReview.of(TieringBooks.SCALE, List.of(book), TieringFactors.BY_CODE)
                        .by(risk())
                        .on(TieringPeople.DAY);
                double took = (System.nanoTime() - begin) / 1e9;
                WrongAnswerException.check(
                        "whether all was proved",
                        true,
                        report.findings().stream().noneMatch(one -> one.kind() == ReviewFinding.Kind.NOT_PROVED));
                bench.say("  %.2f s, %d findings", took, report.findings().size());
                if (round >= 0) {
                    seconds.add(took);
                }
            });
            figures.add(Figure.atMost(name, seconds.median(), "s", MOST_SECONDS));
        }
        return figures;
    }

    private static RiskOrder risk() {
        RiskOrder risk = RiskOrder.none();
        for (Factor factor : TieringFactors.ALL) {
            risk = switch (factor.type()) {
                case DATE -> risk.down(factor.code());
                case CHOICE ->
                    risk.choices(
                            factor.code(),
                            factor.choices().stream().map(Factor.Choice::code).toArray(String[]::new));
                default -> risk.up(factor.code());
            };
        }
        return risk;
    }

    private static RuleBook book(Style style, int rules) {
        Random random = new Random(7);
        List<TierRule> all = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            Tier tier = TieringBooks.SCALE.steps().get(random.nextInt(3)).tier();
            all.add(new TierRule(
                    "R" + i, tier, condition(style, i, random), new Label("规则", "rule"), Citation.of("S"), true));
        }
        return new RuleBook("book", List.of(TieringBooks.CHILD), all, Set.of(), Optional.of(Tier.of("GREEN")));
    }

    private static Condition condition(Style style, int i, Random random) {
        if (style == Style.SOME_OF_SEVERAL && i % 4 == 0) {
            return new Condition.AtLeast(2 + random.nextInt(2), comparisons(random, 4 + random.nextInt(3)));
        }
        if (style == Style.SCORED && i % 8 == 0) {
            List<ScoreItem> items = TieringFactors.ALL.stream()
                    .map(factor -> new ScoreItem(
                            factor.code(),
                            List.of(new ScoreItem.Band(comparison(random, factor), 1 + random.nextInt(5)))))
                    .toList();
            return new Condition.Score(items, 48);
        }
        return new Condition.All(comparisons(random, 3 + random.nextInt(3)));
    }

    private static List<Condition> comparisons(Random random, int many) {
        List<Factor> some = new ArrayList<>(TieringFactors.ALL);
        Collections.shuffle(some, random);
        return some.subList(0, many).stream()
                .map(factor -> comparison(random, factor))
                .toList();
    }

    private static Condition comparison(Random random, Factor factor) {
        String code = factor.code();
        return switch (factor.type()) {
            case YES_NO ->
                random.nextInt(4) > 0
                        ? When.yesNo(code).isYes()
                        : When.yesNo(code).isNo();
            case NUMBER -> When.number(code).below(10L * (1 + random.nextInt(9)));
            case CHOICE ->
                When.choice(code)
                        .in(factor.choices()
                                .get(random.nextInt(factor.choices().size()))
                                .code());
            case DATE ->
                random.nextBoolean()
                        ? new FactCondition.Age(code, FactCondition.Op.GE, 10 * (1 + random.nextInt(8)))
                        : new FactCondition.Since(
                                code, FactCondition.Op.GT, Period.ofMonths(3 * (1 + random.nextInt(6))));
        };
    }
}
