package org.xinfeng.monitoring.comparing;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TreeSet;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.ComparisonLine.Finding;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.ResidentId;

/** The ids by which lines are known again: digests of the list, what a line says and what was found. */
final class LineIds {

    private static final int HEX_DIGITS = 32;

    private LineIds() {}

    static ComparisonLine.Id of(Comparison.ListKey list, RegisteredPerson line, MatchFinding found) {
        return id(list, Finding.valueOf(found.kind().name()), content(line) + known(found));
    }

    static ComparisonLine.Id onlyThere(Comparison.ListKey list, RegisteredPerson line) {
        return id(list, Finding.ONLY_THERE, content(line));
    }

    static ComparisonLine.Id onlyHere(Comparison.ListKey list, ResidentId resident) {
        return id(list, Finding.ONLY_HERE, resident.value());
    }

    /** What a line says of a person. */
    static String content(RegisteredPerson line) {
        return line.fullNumber().map(IdentityNumber::value).orElse("")
                + '\n'
                + line.name().orElse("")
                + '\n'
                + line.birth().map(LocalDate::toString).orElse("")
                + '\n'
                + line.sex().map(Enum::name).orElse("")
                + '\n'
                + line.village().orElse("");
    }

    /** Who and what was found, so that another finding of the same line is told anew. */
    private static String known(MatchFinding found) {
        StringBuilder text = new StringBuilder();
        found.resident().ifPresent(resident -> text.append('\n').append(resident.value()));
        if (found.kind() == MatchFinding.Kind.DIFFERS) {
            new TreeSet<>(found.differing()).forEach(field -> text.append('\n').append(field.name()));
        }
        found.candidates().stream()
                .map(candidate -> candidate.resident().value())
                .sorted()
                .forEach(candidate -> text.append('\n').append(candidate));
        return text.toString();
    }

    private static ComparisonLine.Id id(Comparison.ListKey list, Finding finding, String what) {
        String text = list.list().value() + '\n' + list.issuer().value() + '\n' + finding + '\n' + what;
        return new ComparisonLine.Id(digest(text));
    }

    /** Half of the SHA-256 of a text, in hexadecimal digits. */
    static String digest(String text) {
        return Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .substring(0, HEX_DIGITS);
    }
}
