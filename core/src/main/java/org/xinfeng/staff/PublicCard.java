package org.xinfeng.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.VillageId;

/**
 * What a worker says of himself to those he serves, such as on the wall of the village hall (亮身份、亮职责、亮承诺、亮目标). Name, party
 * membership and villages are not said here: they are read where they are kept when the card is {@link Shown shown}.
 *
 * <p>It is read by everybody, so nothing that leads to a person at home may stand in it: see {@link #revealing}.
 *
 * @param post what he is called, such as head of the station
 * @param duty what he answers for
 * @param promise what whoever comes can rely on
 * @param goal what he means to reach
 */
public record PublicCard(
        WorkerId worker,
        @Personal Optional<String> post,
        @Personal Optional<String> duty,
        @Personal Optional<String> promise,
        @Personal Optional<String> goal) {

    public static final Kind<WorkerId, PublicCard> KIND =
            Kind.of("public_card", PublicCard::worker, Shape.of(PublicCard.class));

    /** What stands on a card, in this order. */
    public enum Part {
        NAME,
        /** Only on the card of a member. */
        PARTY,
        POST,
        DUTY,
        PROMISE,
        GOAL,
        VILLAGES
    }

    /**
     * A card as it may be shown to everybody: no telephone number, no identity number.
     *
     * @param partyMember whether it says so; of who is no member it says nothing
     * @param villages those he answers for as a whole today, in the order of their ids
     */
    public record Shown(@Personal String name, boolean partyMember, PublicCard card, List<VillageId> villages) {

        public Shown {
            villages = List.copyOf(villages);
        }

        public WorkerId worker() {
            return card.worker();
        }

        /** The parts it still needs, in their order; none if it is complete. */
        public List<Part> lacks() {
            List<Part> lacks = new ArrayList<>();
            for (Part part : List.of(Part.POST, Part.DUTY, Part.PROMISE, Part.GOAL)) {
                if (card.said(part).isEmpty()) {
                    lacks.add(part);
                }
            }
            if (villages.isEmpty()) {
                lacks.add(Part.VILLAGES);
            }
            return lacks;
        }

        /** The id only. */
        @Override
        public String toString() {
            return "Shown[" + card.worker().value() + "]";
        }
    }

    /** A worker whose card is not complete, and what it lacks. */
    public record Incomplete(WorkerId worker, List<Part> lacks) {

        public Incomplete {
            lacks = List.copyOf(lacks);
        }
    }

    /**
     * How many cards are complete.
     *
     * @param of the workers in service that day
     * @param incomplete those of them whose card lacks something, or who have none
     */
    public record Figures(LocalDate day, List<WorkerId> of, List<Incomplete> incomplete) {

        public Figures {
            of = List.copyOf(of);
            incomplete = List.copyOf(incomplete);
        }

        /** The share with a complete card, in percent, rounded down; empty if nobody is in service. */
        public OptionalInt completePercent() {
            return of.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(100 * (of.size() - incomplete.size()) / of.size());
        }

        /** What the cards say about this figure. */
        public static Figures of(LocalDate day, List<Shown> cards) {
            return new Figures(
                    day,
                    cards.stream().map(Shown::worker).toList(),
                    cards.stream()
                            .filter(one -> !one.lacks().isEmpty())
                            .map(one -> new Incomplete(one.worker(), one.lacks()))
                            .toList());
        }
    }

    /** One that says nothing yet. */
    public static PublicCard empty(WorkerId worker) {
        return new PublicCard(worker, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static PublicCard of(WorkerId worker, String post, String duty, String promise, String goal) {
        return new PublicCard(worker, Optional.of(post), Optional.of(duty), Optional.of(promise), Optional.of(goal));
    }

    /** What it says for a part; empty for parts that are kept elsewhere. */
    public Optional<String> said(Part part) {
        return switch (part) {
            case POST -> post;
            case DUTY -> duty;
            case PROMISE -> promise;
            case GOAL -> goal;
            case NAME, PARTY, VILLAGES -> Optional.empty();
        };
    }

    /** The first part in which stands what looks like a telephone or an identity number, however it is written. */
    public Optional<Part> revealing() {
        return Stream.of(Part.values())
                .filter(part -> said(part).filter(LongNumbers::isIn).isPresent())
                .findFirst();
    }

    /** The id only. */
    @Override
    public String toString() {
        return "PublicCard[" + worker.value() + "]";
    }
}
