package org.xinfeng.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be done next about a case.
 *
 * @param review the last day by which it is reviewed, while it goes on
 * @param item the first due day of what is open of its plan
 * @param followUps the days on which it is looked at again after its closing
 * @param followedUp on how many of these it was
 * @param next the first of all these; absent if there is none
 */
public record CaseDates(
        Optional<LocalDate> review,
        Optional<LocalDate> item,
        List<LocalDate> followUps,
        int followedUp,
        Optional<LocalDate> next) {

    static final CaseDates NONE = working(Optional.empty(), Optional.empty());

    public CaseDates {
        followUps = List.copyOf(followUps);
    }

    static CaseDates working(Optional<LocalDate> review, Optional<LocalDate> item) {
        return new CaseDates(
                review,
                item,
                List.of(),
                0,
                Stream.concat(review.stream(), item.stream()).min(LocalDate::compareTo));
    }

    static CaseDates following(List<LocalDate> followUps, int followedUp) {
        return new CaseDates(
                Optional.empty(),
                Optional.empty(),
                followUps,
                followedUp,
                followUps.stream().skip(followedUp).findFirst());
    }

    /** The days of follow-up still to come. */
    public List<LocalDate> toCome() {
        return followUps.stream().skip(followedUp).toList();
    }
}
