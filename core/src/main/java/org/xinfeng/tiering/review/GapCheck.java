package org.xinfeng.tiering.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xinfeng.tiering.review.ReviewFinding.Example;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** Looks for somebody of whom all facts are known and who gets no tier. */
final class GapCheck {

    /** So many people are tried first. */
    private static final int PEOPLE = 20_000;

    private final Subject subject;
    private int tried;

    GapCheck(Subject subject) {
        this.subject = subject;
    }

    /** Empty if it takes too much work. */
    Optional<List<ReviewFinding>> run() {
        return subject.book().otherwise().isPresent()
                ? Optional.of(List.of())
                : subject.attempt(this::somebody)
                        .map(somebody -> somebody.stream().map(this::found).toList());
    }

    /** How many people drawn at random were looked at. */
    int tried() {
        return tried;
    }

    private Optional<int[]> somebody() {
        Optional<int[]> somebody = subject.search().find(subject.scope(), PEOPLE, codes -> {
            tried++;
            return subject.rankOf(codes) > subject.mildest();
        });
        return somebody.isPresent()
                ? somebody
                : subject.search().outside(subject.scope(), rules()).codes();
    }

    private List<Integer> rules() {
        return IntStream.range(0, subject.size()).mapToObj(subject::sure).toList();
    }

    private ReviewFinding found(int[] somebody) {
        Optional<int[]> fewest = subject.attempt(() -> {
            List<Integer> outside = new ArrayList<>(rules());
            outside.add(0, subject.not(subject.scope()));
            return subject.search().fewest(somebody, outside);
        });
        ReviewFinding finding =
                ReviewFinding.of(Kind.GAP, subject.id()).shownBy(Example.of(subject.facts(fewest.orElse(somebody))));
        return fewest.isPresent() ? finding : finding.sampled();
    }
}
