package org.xinfeng.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.CardRefusal;
import org.xinfeng.staff.PublicCard;
import org.xinfeng.staff.Responsibility;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;

/** The public cards of workers, inside one unit. */
final class Cards {

    private final Work work;

    Cards(Work work) {
        this.work = work;
    }

    Outcome<PublicCard> keep(PublicCard card) {
        if (work.store(Worker.KIND).find(card.worker()).isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_WORKER, "worker", card.worker());
        }
        Optional<PublicCard.Part> revealing = card.revealing();
        if (revealing.isPresent()) {
            return Outcome.refused(CardRefusal.SHOWS_NUMBER, "worker", card.worker(), "part", revealing.get());
        }
        Optional<Versioned<PublicCard>> had = work.store(PublicCard.KIND).find(card.worker());
        if (had.map(Versioned::value).filter(card::equals).isEmpty()) {
            work.store(PublicCard.KIND).put(Care.put(had, card));
        }
        return Outcome.done(card);
    }

    /** The card of a worker in service today who said something for it. */
    Optional<PublicCard.Shown> of(WorkerId worker) {
        return work.store(PublicCard.KIND)
                .find(worker)
                .flatMap(card -> work.store(Worker.KIND)
                        .find(worker)
                        .map(Versioned::value)
                        .filter(this::serves)
                        .map(one -> shown(one, card.value())));
    }

    /** What is known for the card of each worker in service today, also of those who said nothing. */
    List<PublicCard.Shown> all() {
        List<Worker> serving = Listing.all(work, Worker.KIND, Worker.KIND.byId(), Prefix.none()).stream()
                .filter(this::serves)
                .toList();
        Map<WorkerId, Versioned<PublicCard>> cards = work.store(PublicCard.KIND)
                .find(serving.stream().map(Worker::id).toList());
        return serving.stream()
                .map(one -> shown(
                        one,
                        Optional.ofNullable(cards.get(one.id()))
                                .map(Versioned::value)
                                .orElseGet(() -> PublicCard.empty(one.id()))))
                .toList();
    }

    private boolean serves(Worker worker) {
        return worker.during().contains(work.today());
    }

    private PublicCard.Shown shown(Worker worker, PublicCard card) {
        return new PublicCard.Shown(worker.name(), worker.partyMember(), card, villages(worker.id()));
    }

    private List<VillageId> villages(WorkerId worker) {
        return Listing.all(work, Responsibility.KIND, Responsibility.BY_WORKER, Prefix.of(worker)).stream()
                .filter(one -> one.resident().isEmpty() && one.during().contains(work.today()))
                .map(Responsibility::village)
                .distinct()
                .sorted(java.util.Comparator.comparing(VillageId::value))
                .toList();
    }
}
