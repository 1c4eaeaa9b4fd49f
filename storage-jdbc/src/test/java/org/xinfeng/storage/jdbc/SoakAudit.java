package org.xinfeng.storage.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Storage;

/** Goes through the books of one station from the first unit to the last, and through what clients were told of them. */
final class SoakAudit {

    private final StationId station;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Long> revisions = new HashMap<>();
    private final Map<Long, List<Commit.Touched>> touched = new HashMap<>();

    private SoakAudit(StationId station) {
        this.station = station;
    }

    /** What is wrong with a station; nothing if all is well. */
    static List<String> of(Storage storage, StationId station, SoakFigures figures) {
        SoakAudit audit = new SoakAudit(station);
        List<Commit> commits;
        try (Stream<Commit> all = storage.commits(station, 0)) {
            commits = all.toList();
        }
        audit.commits(commits);
        storage.read(station, Books.act("audit"), records -> {
            List<Versioned<Books.Posting>> postings =
                    records.store(Books.POSTING).all(Books.POSTING, Books.BY_NUMBER, Prefix.none());
            List<Versioned<Books.Account>> accounts =
                    records.store(Books.ACCOUNT).all(Books.ACCOUNT, Books.ACCOUNT.byId(), Prefix.none());
            audit.records(commits, postings, accounts);
            Books.wrong(records).ifPresent(what -> audit.wrong(commits.size(), what));
            return true;
        });
        figures.lines().stream()
                .filter(line -> line.station().equals(station.value()))
                .forEach(audit::told);
        return audit.wrong;
    }

    private void wrong(long revision, String what) {
        wrong.add("station " + station.value() + ", revision " + revision + ": " + what);
    }

    private void commits(List<Commit> commits) {
        for (int i = 0; i < commits.size(); i++) {
            Commit commit = commits.get(i);
            String unit = commit.act().unit().value();
            if (commit.revision() != i + 1) {
                wrong(commit.revision(), "it is commit number " + (i + 1) + " of unit " + unit);
            }
            touched.put(commit.revision(), commit.touched());
            Long before = revisions.put(unit, commit.revision());
            if (before != null) {
                wrong(commit.revision(), "the unit " + unit + " was committed before, at " + before);
            }
        }
    }

    private void records(
            List<Commit> commits, List<Versioned<Books.Posting>> postings, List<Versioned<Books.Account>> accounts) {
        if (postings.size() != commits.size() - 1) {
            wrong(commits.size(), postings.size() + " postings for " + commits.size() + " commits");
        }
        Map<Books.Id, Versioned<Books.Account>> expected = new LinkedHashMap<>();
        IntStream.range(0, Books.ACCOUNTS)
                .mapToObj(Books::account)
                .forEach(id -> expected.put(id, new Versioned<>(new Books.Account(id, 0, List.of()), 1)));
        for (Versioned<Books.Posting> posting : postings) {
            Books.Posting one = posting.value();
            long revision = posting.revision();
            if (one.number() != revision
                    || !Long.valueOf(revision).equals(revisions.get(one.id().value()))) {
                wrong(
                        revision,
                        "the posting " + one.id().value() + " is numbered " + one.number()
                                + " and its unit has revision "
                                + revisions.get(one.id().value()));
                continue;
            }
            List<Commit.Touched> wrote = List.of(
                    new Commit.Touched(
                            "books_account",
                            List.of(one.from().value(), one.to().value())),
                    new Commit.Touched("books_counter", List.of(Books.ONE.value())),
                    new Commit.Touched("books_posting", List.of(one.id().value())));
            if (!wrote.equals(touched.get(revision))) {
                wrong(revision, "the unit wrote " + wrote + " and its commit names " + touched.get(revision));
            }
            expected.computeIfPresent(
                    one.from(),
                    (id, account) -> new Versioned<>(account.value().with(one.id(), -one.amount()), revision));
            expected.computeIfPresent(
                    one.to(), (id, account) -> new Versioned<>(account.value().with(one.id(), one.amount()), revision));
        }
        if (!accounts.equals(List.copyOf(expected.values()))) {
            wrong(
                    commits.size(),
                    "the accounts are not what the postings make of them: " + accounts + ", not " + expected.values());
        }
    }

    /** Compares what a client was told with what is there. */
    private void told(SoakFigures.Line line) {
        long revision = revisions.getOrDefault(line.unit(), 0L);
        switch (line.what()) {
            case KEPT, RESOLVED, HAPPENED -> {
                if (revision == 0 || revision != line.number()) {
                    wrong(
                            revision,
                            "the unit " + line.unit() + " was acknowledged at revision " + line.number() + " ("
                                    + line.what() + ")");
                }
            }
            case FAILED, NEVER -> {
                if (revision != 0) {
                    wrong(
                            revision,
                            "the unit " + line.unit() + " is there although its client was told that it" + " is not ("
                                    + line.what() + " " + line.more() + ")");
                }
            }
            case WRONG -> wrong(revision, "a reader saw: " + line.more());
            case UNKNOWN, SEEN, BUG -> {}
        }
    }
}
