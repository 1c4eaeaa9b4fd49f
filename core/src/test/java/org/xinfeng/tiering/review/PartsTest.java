package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.tiering.review.SoundBook.ABSENT;
import static org.xinfeng.tiering.review.SoundBook.ALONE;
import static org.xinfeng.tiering.review.SoundBook.DROPOUT;
import static org.xinfeng.tiering.review.SoundBook.FALLS;
import static org.xinfeng.tiering.review.SoundBook.MANY_FALLS;
import static org.xinfeng.tiering.review.SoundBook.score;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.review.Parts.Part;

/** A part is named by its place in the file, and can be put by something else or left out. */
class PartsTest {

    private static final Condition SCORE = score(2, FALLS);
    private static final Condition TWO = When.atLeast(1, ALONE, MANY_FALLS);
    private static final Condition WHOLE =
            When.all(When.any(DROPOUT, When.not(When.all(TWO, SCORE))), When.not(When.not(ABSENT)));

    private static List<String> places(Predicate<Part> which) {
        return Parts.of(WHOLE).stream().filter(which).map(Part::place).toList();
    }

    private static Condition at(String place) {
        return part(place).condition();
    }

    private static Part part(String place) {
        return Parts.of(WHOLE).stream()
                .filter(part -> part.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPartHasItsPlaceBeforeThoseInIt() {
        assertEquals(
                List.of(
                        "when",
                        "when/all/0",
                        "when/all/0/any/0",
                        "when/all/0/any/1",
                        "when/all/0/any/1/not",
                        "when/all/0/any/1/not/all/0",
                        "when/all/0/any/1/not/all/0/of/0",
                        "when/all/0/any/1/not/all/0/of/1",
                        "when/all/0/any/1/not/all/1",
                        "when/all/1",
                        "when/all/1/not",
                        "when/all/1/not/not"),
                places(part -> true));
        assertEquals(WHOLE, at("when"));
        assertEquals(MANY_FALLS, at("when/all/0/any/1/not/all/0/of/1"));
        assertEquals(SCORE, at("when/all/0/any/1/not/all/1"));
        assertEquals(ABSENT, at("when/all/1/not/not"));
    }

    @Test
    void comparisonsAndScoresHaveNoPartsInThem() {
        assertEquals(
                List.of(
                        "when/all/0/any/0",
                        "when/all/0/any/1/not/all/0/of/0",
                        "when/all/0/any/1/not/all/0/of/1",
                        "when/all/0/any/1/not/all/1",
                        "when/all/1/not/not"),
                places(Part::isLeaf));
        assertEquals(
                List.of(false), Parts.of(When.all()).stream().map(Part::isLeaf).toList());
        assertEquals(
                List.of(false), Parts.of(When.any()).stream().map(Part::isLeaf).toList());
    }

    @Test
    void whatStandsUnderAnOddNumberOfNegationsIsTheEasierNotMet() {
        List<String> negated = List.of(
                "when/all/0/any/1/not",
                "when/all/0/any/1/not/all/0",
                "when/all/0/any/1/not/all/0/of/0",
                "when/all/0/any/1/not/all/0/of/1",
                "when/all/0/any/1/not/all/1",
                "when/all/1/not");
        assertEquals(negated, places(Part::negated));
        assertEquals(negated, places(part -> part.relaxed().equals(Parts.NEVER)));
        assertEquals(Parts.ALWAYS, part("when/all/1/not/not").relaxed());
    }

    @Test
    void theWholeAndWhatIsNegatedCannotBeLeftOut() {
        assertEquals(
                List.of("when", "when/all/0/any/1/not", "when/all/1/not", "when/all/1/not/not"),
                places(part -> !part.removable()));
    }

    @Test
    void anyPartCanBePutBySomethingElse() {
        assertEquals(
                When.all(
                        When.any(DROPOUT, When.not(When.all(When.atLeast(1, ALONE, ABSENT), SCORE))), at("when/all/1")),
                Parts.replaced(WHOLE, part("when/all/0/any/1/not/all/0/of/1").steps(), now -> ABSENT));
        assertEquals(
                When.all(at("when/all/0"), When.not(When.not(DROPOUT))),
                Parts.replaced(WHOLE, part("when/all/1/not/not").steps(), now -> DROPOUT));
        assertEquals(When.not(WHOLE), Parts.replaced(WHOLE, List.of(), When::not));
    }

    @Test
    void whatIsLeftOutAsksForNothingAnyMore() {
        assertEquals(
                When.all(Parts.ALWAYS, at("when/all/1")),
                Parts.without(WHOLE, part("when/all/0").steps()));
        assertEquals(
                When.all(When.any(Parts.NEVER, at("when/all/0/any/1")), at("when/all/1")),
                Parts.without(WHOLE, part("when/all/0/any/0").steps()));
        assertEquals(
                When.all(
                        When.any(DROPOUT, When.not(When.all(When.atLeast(1, Parts.NEVER, MANY_FALLS), SCORE))),
                        at("when/all/1")),
                Parts.without(WHOLE, part("when/all/0/any/1/not/all/0/of/0").steps()));
    }
}
