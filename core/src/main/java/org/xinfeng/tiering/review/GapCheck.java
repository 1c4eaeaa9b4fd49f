package org.xinfeng.tiering.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.xinfeng.tiering.review.ReviewFinding.Example;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** Looks for somebody of whom all facts are known and who gets no tier. */
final class GapCheck {

    /** So many people are tried first. */
    static final int PEOPLE = 20_000;

    private final Subject subject;

    GapCheck(Subject subject) {
        this.subject = subject;
    }

    /** Empty if it takes too much work. */
    Optional<List<ReviewFinding>> run() {
        return subject.book().otherwise().isPresent() ? Optional.of(List.of()) : subject.attempt(this::check);
    }

    private List<ReviewFinding> check() {
        Predicate<int[]> hasNone = codes -> subject.rankOf(codes) > subject.mildest();
        Optional<int[]> somebody = subject.search().find(subject.scope(), PEOPLE, hasNone);
        if (somebody.isEmpty()) {
            List<Integer> rules =
                    IntStream.range(0, subject.size()).mapToObj(subject::sure).toList();
            somebody = subject.search().outside(subject.scope(), rules).codes();
        }
        return somebody.map(this::found).map(List::of).orElse(List.of());
    }

    private ReviewFinding found(int[] somebody) {
        List<Integer> outside = new ArrayList<>(List.of(subject.not(subject.scope())));
        for (int rule = 0; rule < subject.size(); rule++) {
            outside.add(subject.sure(rule));
        }
        return ReviewFinding.of(Kind.GAP, subject.id())
                .shownBy(Example.of(subject.facts(subject.search().fewest(somebody, outside))));
    }
}
