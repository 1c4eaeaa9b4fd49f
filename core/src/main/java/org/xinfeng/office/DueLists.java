package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Responsibility;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.ContactState;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyId;
import org.xinfeng.visits.Occurrence;

/** Builds a page of the due list from scans of one index: first what is overdue, then the rest, each by urgency. */
final class DueLists {

    private static final long OVERDUE = 0;
    private static final long UPCOMING = 1;

    private final Work work;
    private final DueQuery query;
    private final List<Occurrence> found = new ArrayList<>();

    DueLists(Work work, DueQuery query) {
        this.work = work;
        this.query = query;
    }

    DueList page() {
        Store<org.xinfeng.visits.OccurrenceId, Occurrence> store = work.store(Occurrence.KIND);
        List<Object> from = query.after().map(Cursor::position).orElse(List.of());
        if (!from.isEmpty() && !isPlace(from)) {
            throw new IllegalArgumentException("not a cursor of a due list: begin again without one");
        }
        long phase = from.isEmpty() ? OVERDUE : (Long) from.get(0);
        long urgency = from.isEmpty() ? 0 : (Long) from.get(1);
        List<Object> place = from.isEmpty() ? List.of() : from.subList(2, 4);
        int most = work.policy().scale().steps().size() + 1;
        for (; phase <= UPCOMING; phase++, urgency = 0) {
            for (; urgency <= most && found.size() <= query.limit(); urgency++, place = List.of()) {
                scan(store, phase, urgency, place);
            }
        }
        Optional<Cursor> next = Optional.empty();
        List<Occurrence> items = found;
        if (found.size() > query.limit()) {
            items = found.subList(0, query.limit());
            Occurrence last = items.get(query.limit() - 1);
            long lastPhase = last.due().isBefore(work.today()) ? OVERDUE : UPCOMING;
            next = Optional.of(new Cursor(List.of(
                    lastPhase, (long) last.urgency(), last.due(), last.id().value())));
        }
        Optional<LocalDate> caughtUp = work.store(CatchUpState.KIND)
                .find(CatchUpState.ID)
                .map(state -> state.value().day());
        return new DueList(
                described(items),
                next,
                caughtUp,
                caughtUp.filter(work.today()::equals).isEmpty());
    }

    private static boolean isPlace(List<Object> position) {
        return position.size() == 4
                && position.get(0) instanceof Long
                && position.get(1) instanceof Long
                && position.get(2) instanceof LocalDate
                && position.get(3) instanceof String;
    }

    private void scan(
            Store<org.xinfeng.visits.OccurrenceId, Occurrence> store, long phase, long urgency, List<Object> place) {
        Index<Occurrence> index = query.village().isPresent() ? Occurrence.BY_VILLAGE : Occurrence.BY_STATION;
        List<Object> begin = new ArrayList<>();
        begin.add(Occurrence.State.OPEN);
        query.village().ifPresent(begin::add);
        begin.add(urgency);
        Prefix prefix = new Prefix(begin);
        LocalDate last = phase == OVERDUE && query.until().isAfter(work.today().minusDays(1))
                ? work.today().minusDays(1)
                : query.until();
        List<Object> after = new ArrayList<>(begin);
        if (!place.isEmpty()) {
            after.addAll(place);
        } else if (phase == UPCOMING) {
            after.add(work.today());
        }
        int room = query.limit() + 1 - found.size();
        if (room < 1) {
            return;
        }
        for (Versioned<Occurrence> one : store.scan(index, prefix, new Cursor(after), room)) {
            if (one.value().due().isAfter(last)) {
                return;
            }
            found.add(one.value());
        }
    }

    private List<DueVisit> described(List<Occurrence> items) {
        Set<ResidentId> ids = new LinkedHashSet<>();
        Set<DutyId> dutyIds = new LinkedHashSet<>();
        for (Occurrence one : items) {
            ids.add(one.resident());
            dutyIds.add(one.duty());
        }
        Map<ResidentId, Versioned<Resident>> residents =
                work.store(Resident.KIND).find(ids);
        Map<ResidentId, Versioned<TierState>> tiers = work.store(TierState.KIND).find(ids);
        Map<ResidentId, Versioned<ContactState>> contacts =
                work.store(ContactState.KIND).find(ids);
        Map<DutyId, Versioned<Duty>> duties = work.store(Duty.KIND).find(dutyIds);
        Map<VillageId, List<Responsibility>> responsible = new HashMap<>();
        List<DueVisit> due = new ArrayList<>(items.size());
        for (Occurrence one : items) {
            Optional<TierState> state = Optional.ofNullable(tiers.get(one.resident()))
                    .map(found -> found.value().on(work.policy().scale(), work.today()));
            List<Responsibility> inVillage =
                    responsible.computeIfAbsent(one.village(), village -> StaffDesk.inVillage(work, village));
            due.add(new DueVisit(
                    one,
                    value(Resident.KIND, residents, one.resident()).person().name(),
                    state.flatMap(TierState::effective),
                    state.flatMap(TierState::tier),
                    value(Duty.KIND, duties, one.duty()).reasons(),
                    Optional.ofNullable(contacts.get(one.resident()))
                            .flatMap(contact -> contact.value().lastContact()),
                    Responsibility.responsible(inVillage, one.resident(), one.role(), work.today())
                            .map(Responsibility::worker),
                    one.isOverdue(work.today())));
        }
        return due;
    }

    private static <I extends org.xinfeng.kernel.Code, T> T value(Kind<I, T> kind, Map<I, Versioned<T>> found, I id) {
        Versioned<T> record = found.get(id);
        if (record == null) {
            throw new org.xinfeng.kernel.StorageException("The " + kind.code() + " " + id.value()
                    + " that an occurrence names is not there; check the storage with the contract kit.");
        }
        return record.value();
    }
}
