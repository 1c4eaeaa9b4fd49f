package org.xinfeng.tiering;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.xinfeng.coding.Regions;

/** The books that cover a person, with their rules and what they require as sets of bits. */
final class Binding {

    /** A book: what it requires, and the rank of what it gives otherwise, -1 for none. */
    private record Book(long[] required, int otherwise) {}

    private final List<Book> books = new ArrayList<>();
    private final long[] rules;
    private final long[] required;
    private final int ceiling;

    /** @param covered the places of the books that cover the person */
    Binding(BookRules all, BitSet covered) {
        Regions regions = all.regions();
        this.rules = new long[Bits.words(all.size())];
        this.required = new long[Bits.words(regions.slots())];
        int best = -1;
        for (int i = covered.nextSetBit(0); i >= 0; i = covered.nextSetBit(i + 1)) {
            RuleBook book = all.books().get(i);
            long[] needed = new long[required.length];
            book.required().forEach(code -> Bits.set(needed, regions.slot(code)));
            for (int w = 0; w < needed.length; w++) {
                required[w] |= needed[w];
            }
            int otherwise = book.otherwise().map(all.scale()::rank).orElse(-1);
            books.add(new Book(needed, otherwise));
            best = worse(best, otherwise);
        }
        this.ceiling = best;
        for (int rule = 0; rule < all.size(); rule++) {
            if (covered.get(all.book(rule))) {
                Bits.set(rules, rule);
            }
        }
    }

    /** The more severe of two ranks, of which -1 is none. */
    static int worse(int one, int other) {
        return one < 0 ? other : other < 0 ? one : Math.min(one, other);
    }

    boolean isEmpty() {
        return books.isEmpty();
    }

    long[] rules() {
        return rules;
    }

    long[] required() {
        return required;
    }

    /** The most severe rank that a book gives otherwise. */
    int ceiling() {
        return ceiling;
    }

    /** The most severe rank that a book gives otherwise of which all that it requires is known. */
    int otherwise(long[] unknown) {
        int best = -1;
        for (Book book : books) {
            if (book.otherwise() >= 0 && !Bits.meet(book.required(), unknown)) {
                best = worse(best, book.otherwise());
            }
        }
        return best;
    }
}
