package org.xinfeng.tiering.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/**
 * Reviews rule books before they are published: rules that never hold, that say the same or never decide, people without a
 * tier, risk that lowers a tier, parts and factors that make no difference. Immutable.
 *
 * <p>Each book is looked at by itself, on one day, for everybody of whom all facts are known. What it says is proved, not
 * tried out, as far as its work goes; where the work does not suffice it says so, see {@link Kind#NOT_PROVED}.
 */
public final class BookReview {

    /** The work a review does at most unless told otherwise: some seconds. */
    public static final long WORK = 16_000_000;

    private final TierScale scale;
    private final List<RuleBook> books;
    private final Map<String, Factor> factors;
    private final Map<Category, Condition> whilst;
    private final Set<String> used;
    private final RiskOrder risk;
    private final long work;

    private BookReview(
            TierScale scale,
            List<RuleBook> books,
            Map<String, Factor> factors,
            Map<Category, Condition> whilst,
            Set<String> used,
            RiskOrder risk,
            long work) {
        this.scale = scale;
        this.books = books;
        this.factors = factors;
        this.whilst = whilst;
        this.used = used;
        this.risk = risk;
        this.work = work;
    }

    /**
     * @param factors every factor there is, by code
     * @throws IllegalArgumentException if a book is there twice, or names a tier or a factor that is not there
     */
    public static BookReview of(TierScale scale, Collection<RuleBook> books, Map<String, Factor> factors) {
        new Assessor(scale, books, factors);
        List<RuleBook> sorted =
                books.stream().sorted(Comparator.comparing(RuleBook::id)).toList();
        return new BookReview(scale, sorted, Map.copyOf(factors), Map.of(), Set.of(), RiskOrder.none(), WORK);
    }

    /**
     * The same, for the people who count in the categories of a book only.
     *
     * @param conditions what must hold for a category to count, where anything must
     * @throws IllegalArgumentException if one looks at a factor that is not there
     */
    public BookReview whilst(Map<Category, Condition> conditions) {
        conditions.values().forEach(condition -> known(condition.factors()));
        return new BookReview(scale, books, factors, Map.copyOf(conditions), used, risk, work);
    }

    /** The same, with factors that something else than these books looks at, such as duties. */
    public BookReview alsoUsed(Collection<String> codes) {
        return new BookReview(scale, books, factors, whilst, Set.copyOf(codes), risk, work);
    }

    /**
     * The same, with the values of factors that are the riskier.
     *
     * @throws IllegalArgumentException if the order does not fit the factors
     */
    public BookReview by(RiskOrder order) {
        order.check(factors);
        return new BookReview(scale, books, factors, whilst, used, order, work);
    }

    /**
     * The same, with more or less work than {@link #WORK}.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public BookReview work(long most) {
        if (most < 0) {
            throw new IllegalArgumentException("work must not be negative but is " + most);
        }
        return new BookReview(scale, books, factors, whilst, used, risk, most);
    }

    private void known(Set<String> codes) {
        for (String code : codes) {
            if (!factors.containsKey(code)) {
                throw new IllegalArgumentException("there is no factor " + code);
            }
        }
    }

    /**
     * All that is found on a day, always the same.
     *
     * @throws java.util.concurrent.CancellationException if the thread was interrupted
     */
    public ReviewReport on(LocalDate day) {
        Budget budget = new Budget(work);
        List<ReviewFinding> found = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>(whilst.values());
        Set<String> anywhere = new TreeSet<>(used);
        for (RuleBook book : books) {
            found.addAll(new SubjectReview(new Subject(book, scale, factors, whilst, day, budget), risk).run());
            book.rules().stream().map(TierRule::when).forEach(conditions::add);
            anywhere.addAll(book.required());
        }
        found.addAll(FactorChecks.of(factors, anywhere, conditions, day));
        return new ReviewReport(day, found);
    }
}
