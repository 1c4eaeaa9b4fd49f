package org.xinfeng.monitoring.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;
import org.xinfeng.monitoring.RegisterKey;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.MatchFinding.Field;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Sex;

/**
 * A line of a department's list, or a resident whom it lacks, about which people have to decide; and what they decided.
 *
 * <p>Known again by a digest of what the line says and of what was found: said and found again it is the same record, and
 * what was decided stays so. What the line says of a person is kept only while it is undecided.
 *
 * @param comparison the one that told it first, or told it again after it had gone
 * @param since the day of that
 * @param row the line of the file, or the key in the register; absent for a resident who is only here
 * @param differing what the list says otherwise
 * @param resident whose number it is, who is only here, or whom it was decided to be
 * @param candidates who may be meant, the best first
 * @param taken what was taken over from the list into the file
 * @param instead the line that tells the same person as one who is not on file, since it was decided to be none of the candidates
 */
public record ComparisonLine(
        Id id,
        Comparison.Id comparison,
        Comparison.ListKey list,
        Finding finding,
        State state,
        LocalDate since,
        Optional<RegisterKey> row,
        List<Field> differing,
        Optional<ResidentId> resident,
        List<MatchFinding.Candidate> candidates,
        Said said,
        Optional<Decision> decision,
        List<Field> taken,
        Optional<Id> instead) {

    /** The fields that a line found by number says of a person. */
    private static final Set<Field> SAID = Set.of(Field.NAME, Field.BIRTH, Field.SEX, Field.VILLAGE);

    public static final Index<ComparisonLine> BY_COMPARISON = Index.of("comparison", "comparison", "state", "finding");
    public static final Index<ComparisonLine> BY_LIST =
            Index.of("list", "list.list", "list.issuer", "state", "finding", "since");
    public static final Index<ComparisonLine> BY_RESIDENT = Index.of("resident", "resident");

    public static final Kind<Id, ComparisonLine> KIND = Kind.of(
            "comparison_line", ComparisonLine::id, Shape.of(ComparisonLine.class), BY_COMPARISON, BY_LIST, BY_RESIDENT);

    /** A digest of the list, what the line says and what was found. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("comparison line id", value);
        }
    }

    /** What was found. */
    public enum Finding {
        DIFFERS,
        CANDIDATES,
        ONLY_THERE,
        ONLY_HERE
    }

    /** Whether it is to be decided. */
    public enum State {
        OPEN,
        DECIDED,
        /** Not so any more at the last comparison; told again if it is so again. */
        GONE
    }

    /** What the line says of a person: of one whose number is known, only what differs. */
    public record Said(
            @Personal Optional<String> name,
            @Personal Optional<IdentityNumber> number,
            @Personal Optional<LocalDate> birth,
            @Personal Optional<Sex> sex,
            @Personal Optional<String> village) {

        /** Nothing, or nothing any more. */
        public static final Said NOTHING =
                new Said(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Nothing of it. */
        @Override
        public String toString() {
            return "Said";
        }
    }

    /** What was decided. */
    public enum Decided {
        /** It is this resident. */
        SAME_PERSON,
        /** It is none of those who might be meant. */
        DIFFERENT_PERSON,
        /** Put on file. */
        ENROLLED,
        /** What the list says was taken over. */
        TAKEN_OVER,
        /** Left as it is. */
        LEFT,
        /** Made a signal of. */
        SIGNALLED
    }

    /** Why it was decided so, as a code of the station, such as {@code moved-away}. */
    public record Reason(String value) implements Code {

        public Reason {
            Code.check("reason", value);
        }
    }

    /** A decision. */
    public record Decision(Decided decided, ActorId by, Instant at, Optional<Reason> reason) {}

    public ComparisonLine {
        differing = List.copyOf(differing);
        candidates = List.copyOf(candidates);
        taken = List.copyOf(taken);
    }

    /** A line to be decided. */
    public static ComparisonLine of(
            Comparison.Order order, LocalDate today, RegisteredPerson line, MatchFinding found) {
        Finding finding = Finding.valueOf(found.kind().name());
        List<Field> differing = found.differing().stream().sorted().toList();
        return new ComparisonLine(
                LineIds.of(order.list(), line, found),
                order.id(),
                order.list(),
                finding,
                State.OPEN,
                today,
                Optional.of(line.key()),
                differing,
                found.resident(),
                found.candidates(),
                said(line, found),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** A resident whom the list does not have. */
    public static ComparisonLine onlyHere(Comparison.Order order, LocalDate today, ResidentId resident) {
        return new ComparisonLine(
                LineIds.onlyHere(order.list(), resident),
                order.id(),
                order.list(),
                Finding.ONLY_HERE,
                State.OPEN,
                today,
                Optional.empty(),
                List.of(),
                Optional.of(resident),
                List.of(),
                Said.NOTHING,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The id of a line that names nobody on file. */
    public static Id onlyThere(Comparison.ListKey list, RegisteredPerson line) {
        return LineIds.onlyThere(list, line);
    }

    private static Said said(RegisteredPerson line, MatchFinding found) {
        boolean all = found.kind() != MatchFinding.Kind.DIFFERS;
        return new Said(
                line.name().filter(name -> all || found.differing().contains(Field.NAME)),
                line.fullNumber().filter(number -> all),
                line.birth().filter(birth -> all || found.differing().contains(Field.BIRTH)),
                line.sex().filter(sex -> all || found.differing().contains(Field.SEX)),
                line.village().filter(village -> all || found.differing().contains(Field.VILLAGE)));
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** The same, not so any more; what the line says of a person is dropped. */
    public ComparisonLine gone() {
        return with(State.GONE, resident, Said.NOTHING, decision, taken, instead);
    }

    /** The same, its decision taken back: to be decided again, but what the line said of a person is not there any more. */
    public ComparisonLine undecided() {
        boolean found = finding == Finding.DIFFERS || finding == Finding.ONLY_HERE;
        return with(
                State.OPEN,
                found ? resident : Optional.empty(),
                Said.NOTHING,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The same, saying again what a line of the same id says. */
    public ComparisonLine saying(ComparisonLine again) {
        return with(state, resident, again.said, decision, taken, instead);
    }

    /** Whether the line says nothing any more of what it said, because a decision about it was taken back. */
    public boolean isSilent() {
        return isOpen() && said.equals(Said.NOTHING) && saysSomething();
    }

    private boolean saysSomething() {
        return switch (finding) {
            case CANDIDATES, ONLY_THERE -> true;
            case DIFFERS -> differing.stream().anyMatch(SAID::contains);
            case ONLY_HERE -> false;
        };
    }

    /** The same, decided; what the line says of a person is dropped. */
    public ComparisonLine decided(
            Decision made, Optional<ResidentId> about, List<Field> takenOver, Optional<Id> toldInstead) {
        return with(State.DECIDED, about.or(() -> resident), Said.NOTHING, Optional.of(made), takenOver, toldInstead);
    }

    private ComparisonLine with(
            State next,
            Optional<ResidentId> about,
            Said says,
            Optional<Decision> made,
            List<Field> takenOver,
            Optional<Id> other) {
        return new ComparisonLine(
                id,
                comparison,
                list,
                finding,
                next,
                since,
                row,
                differing,
                about,
                candidates,
                says,
                made,
                takenOver,
                other);
    }

    /** The same line as one that names nobody on file, because it is none of the candidates; to be decided. */
    public ComparisonLine asOnlyThere(LocalDate today) {
        RegisteredPerson line = new RegisteredPerson(
                row.orElseThrow(),
                said.name(),
                said.number().map(IdentityNumber.Reading.Read::new),
                said.birth(),
                said.sex(),
                said.village(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new ComparisonLine(
                onlyThere(list, line),
                comparison,
                list,
                Finding.ONLY_THERE,
                State.OPEN,
                today,
                row,
                List.of(),
                Optional.empty(),
                List.of(),
                said,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** Ids and codes only. */
    @Override
    public String toString() {
        return "ComparisonLine[" + id.value() + ", " + finding + ", " + state + "]";
    }
}
