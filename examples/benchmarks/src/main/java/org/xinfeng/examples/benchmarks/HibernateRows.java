package org.xinfeng.examples.benchmarks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfeng.storage.Act;
import org.xinfeng.visits.Visit;
import org.xinfeng.visits.VisitEntry;

/** The rows of recorded visits as Hibernate wants them: a class for each table, a key of its own for each. */
final class HibernateRows {

    static final List<Class<?>> CLASSES = List.of(
            StationRow.class, VisitRow.class, SectionRow.class, AnswerRow.class, CommitRow.class, RecordRow.class);

    private HibernateRows() {}

    @Embeddable
    record Key(
            @Column(name = "xf_station") String station,
            @Column(name = "xf_id") String id) {}

    @Embeddable
    record PlaceKey(
            @Column(name = "xf_station") String station,
            @Column(name = "xf_id") String id,
            @Column(name = "xf_no1") long place) {}

    @Embeddable
    record CommitKey(String station, long revision) {}

    @Embeddable
    record RecordKey(String station, long revision, long place) {}

    @Entity
    @Table(name = "xinfeng_station")
    static class StationRow {
        @Id
        @Nullable
        String station;

        long revision;
        long upgrades;
    }

    /** What the rows of a visit and of its sections have in common. */
    @MappedSuperclass
    abstract static class MadeRow {
        @EmbeddedId
        @Nullable
        Key key;

        @Column(name = "xf_revision")
        long revision;

        @Column(name = "xf_version")
        long version = 1;

        @Nullable
        String id;

        @Column(name = "made_on")
        @Nullable
        LocalDate madeOn;

        @Nullable
        String form;
    }

    @Entity
    @Table(name = "xf_visit")
    static class VisitRow extends MadeRow {
        @Nullable
        String worker;

        @Column(name = "entered_on")
        @Nullable
        LocalDate enteredOn;

        @Column(name = "entered_by")
        @Nullable
        String enteredBy;

        long people;

        static VisitRow of(String station, long revision, Visit visit) {
            VisitRow row = new VisitRow();
            row.key = new Key(station, visit.id().value());
            row.revision = revision;
            row.id = visit.id().value();
            row.worker = visit.worker().value();
            row.madeOn = visit.madeOn();
            row.form = visit.form().name();
            row.enteredOn = visit.enteredOn();
            row.enteredBy = visit.enteredBy().value();
            row.people = visit.people();
            return row;
        }
    }

    @Entity
    @Table(name = "xf_visit_section")
    static class SectionRow extends MadeRow {
        @Nullable
        String visit;

        @Nullable
        String resident;

        @Column(name = "result_")
        @Nullable
        String result;

        @Nullable
        String incomplete;

        static SectionRow of(String station, long revision, Visit.Section section) {
            SectionRow row = new SectionRow();
            row.key = new Key(station, section.id().value());
            row.revision = revision;
            row.id = section.id().value();
            row.visit = section.visit().value();
            row.resident = section.resident().value();
            row.madeOn = section.madeOn();
            row.form = section.form().name();
            row.result = section.result().name();
            return row;
        }
    }

    @Entity
    @Table(name = "xf_visit_section__answers")
    static class AnswerRow {
        @EmbeddedId
        @Nullable
        PlaceKey key;

        @Nullable
        String item;

        @Nullable
        String choice;

        @Nullable
        String note;

        static AnswerRow of(String station, Visit.Section section, int place) {
            VisitEntry.Answer answer = section.answers().get(place);
            AnswerRow row = new AnswerRow();
            row.key = new PlaceKey(station, section.id().value(), place);
            row.item = answer.item().value();
            row.choice = answer.choice().value();
            row.note = answer.note().orElse(null);
            return row;
        }
    }

    @Entity
    @Table(name = "xinfeng_commit")
    static class CommitRow {
        @EmbeddedId
        @Nullable
        CommitKey key;

        @Column(name = "unit_id")
        @Nullable
        String unit;

        @Nullable
        String actor;

        @Nullable
        String purpose;

        @Column(name = "committed_at")
        @Nullable
        LocalDateTime at;

        static CommitRow of(String station, long revision, Act act) {
            CommitRow row = new CommitRow();
            row.key = new CommitKey(station, revision);
            row.unit = act.unit().value();
            row.actor = act.actor().value();
            row.purpose = act.purpose().value();
            row.at = LocalDateTime.ofInstant(act.at(), java.time.ZoneOffset.UTC);
            return row;
        }
    }

    @Entity
    @Table(name = "xinfeng_commit_record")
    static class RecordRow {
        @EmbeddedId
        @Nullable
        RecordKey key;

        @Nullable
        String kind;

        @Column(name = "record_id")
        @Nullable
        String id;

        static RecordRow of(String station, long revision, long place, String kind, String id) {
            RecordRow row = new RecordRow();
            row.key = new RecordKey(station, revision, place);
            row.kind = kind;
            row.id = id;
            return row;
        }
    }
}
