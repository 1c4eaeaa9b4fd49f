package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Personal;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.staff.WorkerId;

/**
 * A visit as it is handed in, now or late: who went, when, how, and what came of it for each person.
 *
 * @param id given by the caller; the same id twice is the same visit, counted once
 * @param madeOn the day of the visit, which may lie before the day it is handed in
 */
public record VisitEntry(VisitId id, WorkerId worker, LocalDate madeOn, VisitForm form, List<PersonSeen> people) {

    /** What came of a visit for one person. */
    public enum Result {
        MET,
        NOT_AT_HOME,
        DECLINED
    }

    /** The four assists (四协助) that a finding opens. */
    public enum AssistKind {
        /** 处理紧急问题. */
        URGENT,
        /** 消除安全隐患. */
        HAZARD,
        /** 对接服务资源. */
        RESOURCE,
        /** 申请政策救助. */
        POLICY
    }

    /** The code of a question of a checklist. */
    public record ItemCode(String value) implements Code {

        public ItemCode {
            Code.check("checklist item", value);
        }
    }

    /** The code of an answer. */
    public record ChoiceCode(String value) implements Code {

        public ChoiceCode {
            Code.check("choice", value);
        }
    }

    /**
     * An answer to a question of the checklist, such as one of the five inquiries (五了解).
     *
     * @param note what was said, if it matters
     * @param origin the visit it was given on, if it is carried forward from an earlier one
     */
    public record Answer(
            ItemCode item,
            @Personal ChoiceCode choice,
            @Personal Optional<String> note,
            Optional<Origin> origin) {

        /** One given on the visit itself. */
        public Answer(ItemCode item, ChoiceCode choice, Optional<String> note) {
            this(item, choice, note, Optional.empty());
        }

        public static Answer of(String item, String choice) {
            return new Answer(new ItemCode(item), new ChoiceCode(choice), Optional.empty());
        }

        @Override
        public String toString() {
            return "Answer[" + item.value() + "]";
        }
    }

    /** The visit on which an answer was given first, and its day. */
    public record Origin(VisitId visit, LocalDate on) {}

    /** Something that was found and must be seen to. */
    public record Assist(AssistKind kind, @Personal Optional<String> note) {

        @Override
        public String toString() {
            return "Assist[" + kind + "]";
        }
    }

    /** Something learnt about the person that goes on the fact sheet, true on the day of the visit. */
    public record Learnt(String factor, @Personal FactValue value) {

        @Override
        public String toString() {
            return "Learnt[" + factor + "]";
        }
    }

    /**
     * One person of the visit.
     *
     * @param answers none unless the person was met
     * @param incomplete why questions were left open, as a code; then the visit counts nevertheless
     * @param unchanged questions to which the earlier answer still holds, and is carried forward
     */
    public record PersonSeen(
            ResidentId resident,
            Result result,
            List<Answer> answers,
            List<Assist> assists,
            List<Learnt> learnt,
            Optional<ChoiceCode> incomplete,
            List<ItemCode> unchanged) {

        public PersonSeen {
            answers = List.copyOf(answers);
            assists = List.copyOf(assists);
            learnt = List.copyOf(learnt);
            unchanged = List.copyOf(unchanged);
            if (unchanged.stream().distinct().count() != unchanged.size()
                    || answers.stream().map(Answer::item).anyMatch(unchanged::contains)) {
                throw new IllegalArgumentException("a question is answered or unchanged, and once");
            }
            if (answers.stream().anyMatch(answer -> answer.origin().isPresent())) {
                throw new IllegalArgumentException("name what is unchanged; the answer is carried forward");
            }
            if (result != Result.MET && !(answers.isEmpty() && unchanged.isEmpty())) {
                throw new IllegalArgumentException(
                        "resident " + resident.value() + " was not met and gives no answers");
            }
        }

        /** One of whom nothing is unchanged. */
        public PersonSeen(
                ResidentId resident,
                Result result,
                List<Answer> answers,
                List<Assist> assists,
                List<Learnt> learnt,
                Optional<ChoiceCode> incomplete) {
            this(resident, result, answers, assists, learnt, incomplete, List.of());
        }

        public static PersonSeen met(ResidentId resident, List<Answer> answers, List<Assist> assists) {
            return new PersonSeen(resident, Result.MET, answers, assists, List.of(), Optional.empty());
        }

        public static PersonSeen notAtHome(ResidentId resident) {
            return new PersonSeen(resident, Result.NOT_AT_HOME, List.of(), List.of(), List.of(), Optional.empty());
        }

        public PersonSeen learning(List<Learnt> facts) {
            return new PersonSeen(resident, result, answers, assists, facts, incomplete, unchanged);
        }

        /** The same, with questions to which the earlier answer still holds. */
        public PersonSeen unchanged(String... items) {
            return new PersonSeen(
                    resident,
                    result,
                    answers,
                    assists,
                    learnt,
                    incomplete,
                    Arrays.stream(items).map(ItemCode::new).toList());
        }

        /** The same, with why questions were left open. */
        public PersonSeen incompleteFor(String why) {
            return new PersonSeen(
                    resident, result, answers, assists, learnt, Optional.of(new ChoiceCode(why)), unchanged);
        }
    }

    /** @throws IllegalArgumentException if nobody is in it, or somebody twice */
    public VisitEntry {
        people = List.copyOf(people);
        if (people.isEmpty()) {
            throw new IllegalArgumentException("a visit is to at least one person");
        }
        if (people.stream().map(PersonSeen::resident).distinct().count() != people.size()) {
            throw new IllegalArgumentException("a visit names each person once");
        }
    }

    /** Ids and codes only. */
    @Override
    public String toString() {
        return "VisitEntry[" + id.value() + " on " + madeOn + ", " + form + ", " + people.size() + " people]";
    }
}
