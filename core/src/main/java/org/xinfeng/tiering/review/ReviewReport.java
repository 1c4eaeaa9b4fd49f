package org.xinfeng.tiering.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * All that a review found, the gravest first, then by book, kind and rule.
 *
 * @param day the day on which ages were taken: conditions that mix days and ages can differ on another
 */
public record ReviewReport(LocalDate day, List<ReviewFinding> findings) {

    private static final Comparator<ReviewFinding> ORDER = Comparator.comparing(ReviewFinding::severity)
            .thenComparing(ReviewFinding::book)
            .thenComparing(ReviewFinding::kind)
            .thenComparing(finding -> String.join(" ", finding.rules()))
            .thenComparing(finding -> finding.place().orElse(""))
            .thenComparing(finding -> String.join(" ", finding.details()))
            .thenComparing(finding -> finding.days().map(Object::toString).orElse(""));

    public ReviewReport {
        findings = findings.stream().sorted(ORDER).toList();
    }

    /** The same with more. */
    public ReviewReport with(Collection<ReviewFinding> more) {
        List<ReviewFinding> all = new java.util.ArrayList<>(findings);
        all.addAll(more);
        return new ReviewReport(day, all);
    }

    /** Whether nothing was left unproved, by bounds of work. */
    public boolean isProved() {
        return of(ReviewFinding.Kind.NOT_PROVED).isEmpty();
    }

    public List<ReviewFinding> of(ReviewFinding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** What keeps the books from being published. */
    public List<ReviewFinding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == ReviewFinding.Severity.ERROR)
                .toList();
    }
}
