package org.xinfeng.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.xinfeng.casework.TeamRules.SeatCode;
import org.xinfeng.casework.TeamRules.SeatRule;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;

/**
 * The team around one resident on a day (五位一体关爱帮扶小组): its seats, who holds each, who stands in.
 *
 * @param places one for each seat that the policy gives the team
 */
public record CareTeam(ResidentId resident, LocalDate day, List<Place> places) {

    /**
     * One seat of the team.
     *
     * @param holder who holds it, if somebody does
     * @param standIn who stands in that day, if somebody does
     */
    public record Place(SeatRule rule, Optional<Seat> holder, Optional<Seat> standIn) {

        public boolean isVacant() {
            return holder.isEmpty() && standIn.isEmpty();
        }
    }

    /**
     * That somebody holds a seat, or stands in, on some days. Ended with a reason, never deleted.
     *
     * @param standIn whether only while the holder is away
     * @param state {@code OPEN} until it is said to end
     * @param why why it ended, if it did
     */
    public record Seat(
            Id id,
            ResidentId resident,
            SeatCode seat,
            Holder holder,
            boolean standIn,
            State state,
            DateRange during,
            Optional<Why> why) {

        public static final Index<Seat> BY_RESIDENT = Index.of("resident", "resident", "seat", "during.start");
        public static final Index<Seat> BY_WORKER = Index.of("worker", "holder.worker", "state");

        public static final Kind<Id, Seat> KIND =
                Kind.of("care_seat", Seat::id, Shape.of(Seat.class), BY_RESIDENT, BY_WORKER);

        /** Names a holding of a seat; from the caller. */
        public record Id(String value) implements Code {

            public Id {
                Code.check("seat id", value);
            }
        }

        /** Whether it goes on. */
        public enum State {
            OPEN,
            ENDED
        }

        /** The same, over after its last day. */
        public Seat ended(LocalDate lastDay, Why because) {
            LocalDate last = lastDay.isBefore(during.start()) ? during.start() : lastDay;
            DateRange days = during.isOverBy(last) ? during : during.endedOn(last);
            return new Seat(id, resident, seat, holder, standIn, State.ENDED, days, Optional.of(because));
        }
    }

    /**
     * Who holds a seat: a worker of the station, or somebody from outside.
     *
     * @param worker exactly one of the two is there
     */
    public record Holder(Optional<WorkerId> worker, Optional<Outside> outside) {

        public Holder {
            if (worker.isPresent() == outside.isPresent()) {
                throw new IllegalArgumentException(
                        "a seat is held by a worker or by somebody from outside, by one of them");
            }
        }

        public static Holder of(WorkerId worker) {
            return new Holder(Optional.of(worker), Optional.empty());
        }

        public static Holder of(Outside outside) {
            return new Holder(Optional.empty(), Optional.of(outside));
        }
    }

    /**
     * Somebody who does not work for the station.
     *
     * @param organisation the police station, the hospital, the federation; absent for family
     * @param partner which of the five kinds of partner (五社), if one of them
     */
    public record Outside(
            @Personal String name,
            @Personal Optional<String> organisation,
            @Personal Optional<String> phone,
            Optional<Partner> partner) {

        /** The kind of partner only. */
        @Override
        public String toString() {
            return "Outside[" + partner.map(Partner::value).orElse("") + "]";
        }
    }

    /** A kind of partner (五社联动), as a code; a station may use its own. */
    public record Partner(String value) implements Code {

        /** 社区. */
        public static final Partner COMMUNITY = new Partner("community");

        /** 社会组织. */
        public static final Partner SOCIAL_ORGANISATION = new Partner("social-organisation");

        /** 社会工作者. */
        public static final Partner SOCIAL_WORKER = new Partner("social-worker");

        /** 社区志愿者. */
        public static final Partner VOLUNTEER = new Partner("volunteer");

        /** 社会慈善资源. */
        public static final Partner CHARITY = new Partner("charity");

        public Partner {
            Code.check("partner", value);
        }
    }

    /** Why somebody holds a seat no longer, as a code; a station may use its own. */
    public record Why(String value) implements Code {

        /** The worker left the station. */
        public static final Why WORKER_LEFT = new Why("worker-left");

        /** Another took the seat. */
        public static final Why REPLACED = new Why("replaced");

        public Why {
            Code.check("why a seat was vacated", value);
        }
    }

    /**
     * What a caller says: who holds which seat from when.
     *
     * @param id given by the caller; the same id twice is the same holding
     */
    public record Entry(
            Seat.Id id, ResidentId resident, SeatCode seat, Holder holder, boolean standIn, DateRange during) {

        public static Entry of(String id, ResidentId resident, String seat, Holder holder, LocalDate from) {
            return new Entry(
                    new Seat.Id(id), resident, new SeatCode(seat), holder, false, DateRange.ofUnboundedEnd(from));
        }

        /** As a stand-in up to a last day. */
        public Entry standingInUntil(LocalDate lastDay) {
            return new Entry(id, resident, seat, holder, true, during.endedOn(lastDay));
        }

        public Seat open() {
            return new Seat(id, resident, seat, holder, standIn, Seat.State.OPEN, during, Optional.empty());
        }
    }

    /**
     * How many teams are complete.
     *
     * @param of the residents on file who must have a team
     * @param complete those of them with every seat that is required held
     */
    public record Figures(LocalDate day, List<ResidentId> of, List<ResidentId> complete) {

        public Figures {
            of = List.copyOf(of);
            complete = List.copyOf(complete);
        }

        /** The share with a complete team, in percent; empty if nobody must have one. */
        public OptionalInt completePercent() {
            return of.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) Math.round(100.0 * complete.size() / of.size()));
        }
    }

    public CareTeam {
        places = List.copyOf(places);
    }

    /** The team of a resident on a day, by the seats it has and everybody who ever held one and is in service. */
    public static CareTeam of(ResidentId resident, LocalDate day, List<SeatRule> rules, Collection<Seat> held) {
        List<Place> places = new ArrayList<>();
        for (SeatRule rule : rules) {
            places.add(new Place(rule, holder(rule, day, held, false), holder(rule, day, held, true)));
        }
        return new CareTeam(resident, day, places);
    }

    private static Optional<Seat> holder(SeatRule rule, LocalDate day, Collection<Seat> held, boolean standIn) {
        return held.stream()
                .filter(seat -> seat.seat().equals(rule.code())
                        && seat.standIn() == standIn
                        && seat.during().contains(day))
                .max(Comparator.comparing((Seat seat) -> seat.during().start())
                        .thenComparing(seat -> seat.id().value()));
    }

    /** The seats that are required and that nobody holds or stands in for. */
    public List<SeatCode> vacancies() {
        return places.stream()
                .filter(place -> place.rule().required() && place.isVacant())
                .map(place -> place.rule().code())
                .toList();
    }

    public boolean isComplete() {
        return vacancies().isEmpty();
    }
}
