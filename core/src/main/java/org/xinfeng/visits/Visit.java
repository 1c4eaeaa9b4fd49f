package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;

/**
 * A visit that was made, or tried: the trip, with a section for each person. Never changed.
 *
 * @param madeOn the day of the visit
 * @param enteredOn the day it was handed in
 * @param enteredBy who handed it in
 */
public record Visit(
        VisitId id,
        WorkerId worker,
        LocalDate madeOn,
        VisitForm form,
        LocalDate enteredOn,
        ActorId enteredBy,
        int people) {

    public static final Index<Visit> BY_DAY = Index.of("day", "madeOn");

    public static final Kind<VisitId, Visit> KIND = Kind.appendOnly("visit", Visit::id, Shape.of(Visit.class), BY_DAY);

    /**
     * What came of a visit for one person: a person-visit (人次), of which a trip has several.
     *
     * @param met the occurrences it answered
     * @param asked the lists of questions it was about, each with its version and how far it was answered
     */
    public record Section(
            SectionId id,
            VisitId visit,
            ResidentId resident,
            LocalDate madeOn,
            VisitForm form,
            VisitEntry.Result result,
            List<VisitEntry.Answer> answers,
            List<VisitEntry.Assist> assists,
            Optional<VisitEntry.ChoiceCode> incomplete,
            List<OccurrenceId> met,
            List<Asked> asked) {

        public static final Index<Section> BY_RESIDENT = Index.of("resident", "resident", "madeOn");
        public static final Index<Section> BY_VISIT = Index.of("visit", "visit");
        public static final Index<Section> BY_DAY = Index.of("day", "madeOn");

        public static final Kind<SectionId, Section> KIND =
                Kind.appendOnly("visit_section", Section::id, Shape.of(Section.class), BY_RESIDENT, BY_VISIT, BY_DAY);

        public Section {
            answers = List.copyOf(answers);
            assists = List.copyOf(assists);
            met = List.copyOf(met);
            asked = List.copyOf(asked);
        }

        /** One about no list of questions. */
        public Section(
                SectionId id,
                VisitId visit,
                ResidentId resident,
                LocalDate madeOn,
                VisitForm form,
                VisitEntry.Result result,
                List<VisitEntry.Answer> answers,
                List<VisitEntry.Assist> assists,
                Optional<VisitEntry.ChoiceCode> incomplete,
                List<OccurrenceId> met) {
            this(id, visit, resident, madeOn, form, result, answers, assists, incomplete, met, List.of());
        }
    }

    /**
     * A list of questions that a section was about.
     *
     * @param answered how many of its questions were answered
     * @param of how many it has
     */
    public record Asked(DutyRule.ChecklistId list, Checklist.Version version, int answered, int of) {

        /** Whether every question was answered, such as five inquiries of five. */
        public boolean isComplete() {
            return answered == of;
        }
    }

    /** Names a section: the visit and its place in it. */
    public record SectionId(String value) implements Code {

        public SectionId {
            Code.check("section id", value);
        }

        public static SectionId of(VisitId visit, int place) {
            return new SectionId(visit.value() + "/" + place);
        }
    }
}
