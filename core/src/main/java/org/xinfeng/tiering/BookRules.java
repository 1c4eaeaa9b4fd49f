package org.xinfeng.tiering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.coding.Formula;
import org.xinfeng.coding.Regions;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;

/** The rules of some books in one row, the most severe first, then by book and id, with their formulas for a day. */
final class BookRules {

    private final TierScale scale;
    private final List<RuleBook> books;
    private final Regions regions;
    private final int[] book;
    private final int[] rank;
    private final int[] firstOfRank;
    private final Finding.FiredRule[] fired;
    private final Formula[] formulas;

    /** @param more conditions that the regions are to tell apart too */
    BookRules(
            TierScale scale,
            List<RuleBook> books,
            Map<String, Factor> factors,
            Collection<Condition> more,
            LocalDate day) {
        this.scale = scale;
        this.books = books;
        List<Condition> conditions = new ArrayList<>(more);
        Set<String> looked = new TreeSet<>();
        List<int[]> order = new ArrayList<>();
        for (int i = 0; i < books.size(); i++) {
            looked.addAll(books.get(i).factors());
            for (int j = 0; j < books.get(i).rules().size(); j++) {
                TierRule rule = books.get(i).rules().get(j);
                conditions.add(rule.when());
                order.add(new int[] {scale.rank(rule.tier()), i, j});
            }
        }
        order.sort(Comparator.comparingInt(one -> one[0]));
        this.regions = Regions.of(conditions, looked, factors, day);
        this.book = order.stream().mapToInt(one -> one[1]).toArray();
        this.rank = order.stream().mapToInt(one -> one[0]).toArray();
        this.firstOfRank = new int[scale.steps().size()];
        for (int i = 0; i < firstOfRank.length; i++) {
            int wanted = i;
            firstOfRank[i] =
                    (int) Arrays.stream(rank).takeWhile(one -> one < wanted).count();
        }
        this.fired = order.stream()
                .map(one -> new Finding.FiredRule(
                        books.get(one[1]).id(), books.get(one[1]).rules().get(one[2])))
                .toArray(Finding.FiredRule[]::new);
        this.formulas = new Formula[fired.length];
        for (int i = 0; i < fired.length; i++) {
            formulas[i] = regions.formula(fired[i].rule().when());
        }
    }

    int size() {
        return fired.length;
    }

    TierScale scale() {
        return scale;
    }

    List<RuleBook> books() {
        return books;
    }

    Regions regions() {
        return regions;
    }

    /** The place of the book of a rule. */
    int book(int rule) {
        return book[rule];
    }

    /** The rank of the tier of a rule: 0 is the most severe. */
    int rank(int rule) {
        return rank[rule];
    }

    /** The first rule that is not more severe than a rank. */
    int firstOfRank(int wanted) {
        return firstOfRank[wanted];
    }

    Finding.FiredRule fired(int rule) {
        return fired[rule];
    }

    Formula formula(int rule) {
        return formulas[rule];
    }
}
