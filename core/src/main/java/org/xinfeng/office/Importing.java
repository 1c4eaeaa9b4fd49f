package org.xinfeng.office;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.PersonKey;
import org.xinfeng.registry.Village;
import org.xinfeng.roster.ImportReport;
import org.xinfeng.roster.ImportRun;
import org.xinfeng.roster.RejectedRow;
import org.xinfeng.roster.Roster;
import org.xinfeng.roster.RosterPerson;
import org.xinfeng.roster.RosterReader;
import org.xinfeng.roster.RosterRow;
import org.xinfeng.roster.RosterTerms;
import org.xinfeng.roster.RowProblem;
import org.xinfeng.rules.Label;

/** Brings a roster in, a thousand rows a unit; each unit says how far it came, so that one cut off goes on there. */
final class Importing {

    private static final int ROWS_PER_UNIT = 1000;

    private final Session session;
    private final Roster roster;
    private final ImportOptions options;
    private final Map<PersonKey, Seen> seen = new HashMap<>();
    private final List<RejectedRow> rejected = new ArrayList<>();

    /** Where a person was first seen in this roster, and what was said. */
    private record Seen(long line, RosterPerson person) {}

    Importing(Session session, Roster roster, ImportOptions options) {
        this.session = session;
        this.roster = roster;
        this.options = options;
    }

    Outcome<ImportReport> run() {
        var no = session.refusal(Permission.REGISTER);
        if (no != null) {
            return Outcome.refused(no);
        }
        ImportRun.Id id = new ImportRun.Id(roster.digest());
        if (options.asOf().filter(session.today()::isBefore).isPresent()) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "today", session.today());
        }
        Optional<ImportRun> before = session.read(
                Permission.REGISTER, work -> work.store(ImportRun.KIND).find(id).map(found -> found.value()));
        RosterTerms terms = session.read(Permission.REGISTER, Importing::terms);
        return RosterReader.of(roster.header(), terms).map(reader -> run(reader, id, before));
    }

    static RosterTerms terms(Work work) {
        Map<Category, Label> categories = new LinkedHashMap<>();
        for (PolicyPack.CategoryRule rule : work.policy().categories()) {
            categories.put(rule.category(), rule.label());
        }
        List<Village> villages =
                work
                        .store(Village.KIND)
                        .all(Village.KIND, Village.KIND.byId(), org.xinfeng.kernel.Prefix.none())
                        .stream()
                        .map(found -> found.value())
                        .toList();
        return new RosterTerms(villages, categories, work.policy().factors().values(), work.today());
    }

    private ImportReport run(RosterReader reader, ImportRun.Id id, Optional<ImportRun> before) {
        LocalDate asOf = options.asOf().or(() -> before.map(ImportRun::asOf)).orElseGet(session::today);
        boolean again = before.filter(ImportRun::finished).isPresent();
        int done = again ? 0 : before.map(ImportRun::rows).orElse(0);
        ImportRun run = again || before.isEmpty()
                ? new ImportRun(id, session.today(), asOf, 0, ImportRun.Counts.NONE, List.of(), false)
                : before.get();
        ListMultimap<Long, RowProblem> earlier = problems(run);
        boolean finished = true;
        try (Stream<RosterRow> rows = roster.rows()) {
            Iterator<RosterRow> all = rows.iterator();
            for (int i = 0; i < done && all.hasNext(); i++) {
                remember(reader, all.next(), earlier);
            }
            while (all.hasNext()) {
                List<RosterRow> batch = new ArrayList<>();
                while (batch.size() < ROWS_PER_UNIT && all.hasNext() && !stopsBefore(run.rows() + batch.size())) {
                    batch.add(all.next());
                }
                run = batch.isEmpty() ? run : step(reader, batch, run, all.hasNext(), again);
                options.progress().at(run.rows(), -1);
                if (stopsBefore(run.rows()) && all.hasNext()) {
                    finished = false;
                    break;
                }
            }
        }
        return new ImportReport(
                options.dryRun(), run.asOf(), done, finished, run.counts(), rejected, reader.unusedColumns());
    }

    private boolean stopsBefore(int rows) {
        return options.stopAfterRows() > 0 && rows >= options.stopAfterRows();
    }

    private static ListMultimap<Long, RowProblem> problems(ImportRun run) {
        ListMultimap<Long, RowProblem> problems = ArrayListMultimap.create();
        for (ImportRun.Rejected one : run.rejected()) {
            problems.put(one.line(), new RowProblem(one.column().orElse(""), one.cause(), one.details()));
        }
        return problems;
    }

    /** Goes over a row that an earlier import has done: what was wrong is known, who was in it must be known again. */
    private void remember(RosterReader reader, RosterRow row, ListMultimap<Long, RowProblem> earlier) {
        List<RowProblem> problems = earlier.get(row.line());
        if (!problems.isEmpty()) {
            rejected.add(new RejectedRow(row, problems));
        } else if (reader.read(row) instanceof RosterReader.Reading.Understood understood) {
            seen.putIfAbsent(understood.person().key(), new Seen(understood.line(), understood.person()));
        }
    }

    /** One unit: all rows of the batch, and how far that is. */
    private ImportRun step(RosterReader reader, List<RosterRow> batch, ImportRun run, boolean more, boolean again) {
        List<RejectedRow> wrong = new ArrayList<>();
        List<RosterReader.Reading.Understood> right = new ArrayList<>();
        int repeated = 0;
        Map<PersonKey, Seen> fresh = new HashMap<>();
        Map<Long, RosterRow> rows = new HashMap<>();
        List<RosterReader.Reading> readings =
                batch.parallelStream().map(reader::read).toList();
        for (int i = 0; i < batch.size(); i++) {
            RosterRow row = batch.get(i);
            rows.put(row.line(), row);
            RosterReader.Reading reading = readings.get(i);
            if (reading instanceof RosterReader.Reading.Rejected no) {
                wrong.add(no.row());
                continue;
            }
            RosterReader.Reading.Understood understood = (RosterReader.Reading.Understood) reading;
            PersonKey key = understood.person().key();
            Seen before = seen.containsKey(key) ? seen.get(key) : fresh.get(key);
            if (before == null) {
                fresh.put(key, new Seen(row.line(), understood.person()));
                right.add(understood);
            } else if (before.person().equals(understood.person())) {
                repeated++;
            } else {
                wrong.add(new RejectedRow(
                        row, List.of(RowProblem.of("", RowProblem.Cause.DUPLICATE_IN_FILE, before.line()))));
            }
        }
        int same = repeated;
        Enrolling.Result result = options.dryRun()
                ? session.read(Permission.REGISTER, work -> enrol(work, run, right, rows, wrong, same, more, again))
                : session.write(
                                Permission.REGISTER,
                                work -> Outcome.done(enrol(work, run, right, rows, wrong, same, more, again)))
                        .orElseThrow();
        seen.putAll(fresh);
        rejected.addAll(result.rejected());
        return result.run();
    }

    private Enrolling.Result enrol(
            Work work,
            ImportRun run,
            List<RosterReader.Reading.Understood> right,
            Map<Long, RosterRow> rows,
            List<RejectedRow> wrong,
            int repeated,
            boolean more,
            boolean again) {
        Enrolling enrolling = new Enrolling(work, run.asOf(), options.dryRun());
        List<RejectedRow> refused = new ArrayList<>(wrong);
        for (RosterReader.Reading.Understood one : right) {
            enrolling
                    .add(one)
                    .ifPresent(problem -> refused.add(
                            new RejectedRow(java.util.Objects.requireNonNull(rows.get(one.line())), List.of(problem))));
        }
        refused.sort(java.util.Comparator.comparingLong(row -> row.row().line()));
        ImportRun.Counts counts = run.counts().plus(enrolling.counts(repeated, refused.size()));
        List<ImportRun.Rejected> lines = new ArrayList<>(run.rejected());
        for (RejectedRow row : refused) {
            for (RowProblem problem : row.problems()) {
                lines.add(new ImportRun.Rejected(
                        row.row().line(),
                        problem.column().isEmpty() ? Optional.empty() : Optional.of(problem.column()),
                        problem.cause(),
                        problem.details()));
            }
        }
        ImportRun next =
                new ImportRun(run.id(), run.startedOn(), run.asOf(), run.rows() + rows.size(), counts, lines, !more);
        if (!options.dryRun()) {
            if (enrolling.flush()) {
                CatchUpState.behind(work);
            }
            if (!again) {
                work.store(ImportRun.KIND).save(run.id(), next);
            }
        }
        return new Enrolling.Result(next, refused);
    }
}
