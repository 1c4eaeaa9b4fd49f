package org.xinfeng.storage.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitId;

/**
 * Books kept by double entry, one set in each station: whatever is moved between accounts, they sum up to nothing, and each
 * unit adds one posting and counts one up. So half a unit, a lost one or one done twice shows.
 */
final class Books {

    static final int ACCOUNTS = 8;

    private static final int KEPT_MOVES = 3;
    private static final AtomicInteger STATIONS = new AtomicInteger();

    private Books() {}

    record Id(String value) implements Code {}

    record Move(Id posting, long amount) {}

    /** @param last the latest moves, the latest one last */
    record Account(Id id, long balance, List<Move> last) {

        Account with(Id posting, long amount) {
            List<Move> moves = new ArrayList<>(last);
            moves.add(new Move(posting, amount));
            return new Account(
                    id, balance + amount, moves.subList(Math.max(0, moves.size() - KEPT_MOVES), moves.size()));
        }
    }

    /** @param number the revision of the unit that wrote it */
    record Posting(Id id, long number, Id from, Id to, long amount) {}

    /** @param number the revision of the unit that wrote it */
    record Counter(Id id, long number, Optional<Id> last) {}

    static final Index<Posting> BY_NUMBER = Index.of("by_number", "number");
    static final Kind<Id, Account> ACCOUNT = Kind.of("books_account", Account::id, Shape.of(Account.class));
    static final Kind<Id, Posting> POSTING =
            Kind.appendOnly("books_posting", Posting::id, Shape.of(Posting.class), BY_NUMBER);
    static final Kind<Id, Counter> COUNTER = Kind.of("books_counter", Counter::id, Shape.of(Counter.class));
    static final Id ONE = new Id("counter");

    static List<Kind<?, ?>> kinds() {
        return List.of(ACCOUNT, POSTING, COUNTER);
    }

    static Act act(String unit) {
        return new Act(
                ActorId.of("worker-1"), Purpose.of("books"), Instant.parse("2026-03-04T04:00:00Z"), UnitId.of(unit));
    }

    static Id account(int number) {
        return new Id("a" + number);
    }

    /** A station that nobody has used yet. */
    static StationId station() {
        return StationId.of("books-" + STATIONS.incrementAndGet());
    }

    /** The first unit of a station. */
    static void open(Storage storage, StationId station) {
        storage.write(station, act("open"), records -> {
            IntStream.range(0, ACCOUNTS)
                    .forEach(i -> records.store(ACCOUNT).add(new Account(account(i), 0, List.of())));
            records.store(COUNTER).add(new Counter(ONE, 1, Optional.empty()));
            return true;
        });
    }

    /** Moves an amount between two accounts; the answer is the number of the posting. */
    static long move(Records records, Act act, int from, int to, long amount) {
        Store<Id, Account> accounts = records.store(ACCOUNT);
        Versioned<Counter> counter = records.store(COUNTER).find(ONE).orElseThrow();
        Map<Id, Versioned<Account>> both = accounts.find(List.of(account(from), account(to)));
        Id posting = new Id(act.unit().value());
        long number = counter.value().number() + 1;
        Versioned<Account> giving = both.get(account(from));
        Versioned<Account> taking = both.get(account(to));
        accounts.put(List.of(
                giving.replacedBy(giving.value().with(posting, -amount)),
                taking.replacedBy(taking.value().with(posting, amount))));
        records.store(POSTING).add(new Posting(posting, number, account(from), account(to), amount));
        records.store(COUNTER).replace(counter, new Counter(ONE, number, Optional.of(posting)));
        return number;
    }

    /** A unit that moves one. */
    static long move(Storage storage, StationId station, String unit) {
        Act act = act(unit);
        return storage.write(station, act, records -> move(records, act, 0, 1, 1));
    }

    /** What is wrong in one state of a station, looked at from its latest unit. */
    static Optional<String> wrong(Records records) {
        Versioned<Counter> counter = records.store(COUNTER).find(ONE).orElseThrow();
        long number = counter.value().number();
        if (counter.revision() != number) {
            return Optional.of("the counter stands at " + number + " and is of revision " + counter.revision());
        }
        Map<Id, Versioned<Account>> accounts = records.store(ACCOUNT)
                .find(IntStream.range(0, ACCOUNTS).mapToObj(Books::account).toList());
        long sum = accounts.values().stream()
                .mapToLong(account -> account.value().balance())
                .sum();
        if (sum != 0 || accounts.size() != ACCOUNTS) {
            return Optional.of(accounts.size() + " accounts sum up to " + sum + " at revision " + number);
        }
        List<Versioned<Posting>> latest = records.store(POSTING).scan(BY_NUMBER, Prefix.of(number), null, 2);
        boolean fits = number == 1 && latest.isEmpty()
                || latest.size() == 1
                        && latest.get(0).revision() == number
                        && counter.value()
                                .last()
                                .equals(Optional.of(latest.get(0).value().id()))
                        && accounts.get(latest.get(0).value().from()).revision() == number
                        && accounts.get(latest.get(0).value().to()).revision() == number;
        return fits
                ? Optional.empty()
                : Optional.of("the records of the unit at revision " + number + " do not fit together: " + latest);
    }

    /** The units of a station, in order; looks at the books too. */
    static List<String> units(Storage storage, StationId station) {
        Optional<String> wrong = storage.read(station, act("look"), Books::wrong);
        if (wrong.isPresent()) {
            throw new AssertionError(wrong.get());
        }
        try (Stream<Commit> commits = storage.commits(station, 0)) {
            return commits.map(commit -> commit.act().unit().value()).toList();
        }
    }
}
