package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.Kinship;
import org.xinfeng.registry.Relation;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.roster.ImportRun;
import org.xinfeng.roster.RejectedRow;
import org.xinfeng.roster.RosterPerson;
import org.xinfeng.roster.RosterReader;
import org.xinfeng.roster.RowProblem;

/** Puts the people of one batch of a roster on file, or brings what is on file up to date, inside one unit. */
final class Enrolling {

    private final Work work;
    private final LocalDate asOf;
    private final boolean dryRun;
    private final List<Put<Resident>> residents = new ArrayList<>();
    private final List<Put<FactSheet>> sheets = new ArrayList<>();
    private final List<Put<Kinship>> kin = new ArrayList<>();
    private final Map<String, Fact.FactorCode> factors = new HashMap<>();
    private final RosterHomes homes;
    private final List<Relearnt> relearnt = new ArrayList<>();
    private final List<ResidentId> guarded = new ArrayList<>();
    private int added;
    private int updated;
    private int unchanged;

    /** The facts of somebody who was on file before, as they were and are. */
    private record Relearnt(FactSheet before, FactSheet after) {}

    /** How far the import is after a batch, and what it refused. */
    record Result(ImportRun run, List<RejectedRow> rejected) {}

    Enrolling(Work work, LocalDate asOf, boolean dryRun) {
        this.work = work;
        this.asOf = asOf;
        this.dryRun = dryRun;
        this.homes = new RosterHomes(work, asOf);
    }

    ImportRun.Counts counts(int repeated, int rejected) {
        return new ImportRun.Counts(added, updated, unchanged, repeated, rejected);
    }

    /** Takes one person in, or says why not. */
    Optional<RowProblem> add(RosterReader.Reading.Understood row) {
        RosterPerson person = row.person();
        List<Versioned<Resident>> known =
                work.store(Resident.KIND).scan(Resident.BY_PERSON, Prefix.of(person.key()), null, 3);
        if (known.size() > 1) {
            return Optional.of(RowProblem.of(
                    "",
                    RowProblem.Cause.DUPLICATE_ON_FILE,
                    known.stream().map(one -> one.value().id().value()).toArray()));
        }
        if (known.isEmpty()) {
            enrol(person);
        } else if (!known.get(0).value().isOnFile()) {
            return Optional.of(RowProblem.of(
                    "", RowProblem.Cause.NOT_ON_FILE, known.get(0).value().id().value()));
        } else {
            bringUpToDate(known.get(0), person);
        }
        return Optional.empty();
    }

    private void enrol(RosterPerson person) {
        added++;
        if (dryRun) {
            return;
        }
        ResidentId id = new ResidentId(work.ids().next());
        LocalDate enrolledOn = person.enrolledOn().orElse(asOf);
        residents.add(Put.fresh(new Resident(
                id,
                described(person, Optional.empty()),
                person.village(),
                person.home().map(home -> homes.join(home, id, person.village(), enrolledOn)),
                person.categories().stream()
                        .map(category -> new Resident.CategoryTag(category, DateRange.ofUnboundedEnd(enrolledOn)))
                        .toList(),
                new Resident.Standing(Resident.Status.ON_FILE, enrolledOn),
                enrolledOn)));
        FactSheet sheet = FactSheet.empty(id).with(facts(person));
        if (!sheet.facts().isEmpty()) {
            sheets.add(Put.fresh(sheet));
        }
        person.guardian().ifPresent(guardian -> kin.add(Put.fresh(guardian(id, guardian, 1))));
    }

    private void bringUpToDate(Versioned<Resident> read, RosterPerson person) {
        Resident before = read.value();
        int homesBefore = homes.changes();
        Optional<HouseholdId> household = homes.move(before, person);
        Resident after = new Resident(
                before.id(),
                described(person, Optional.of(before.person())),
                person.village(),
                household,
                tagged(before, person.categories()),
                before.standing(),
                before.enrolledOn());
        boolean changed = homes.changes() > homesBefore;
        if (!after.equals(before)) {
            changed = true;
            residents.add(read.replacedBy(after));
        }
        Optional<Versioned<FactSheet>> sheet = work.store(FactSheet.KIND).find(before.id());
        FactSheet had = sheet.map(Versioned::value).orElseGet(() -> FactSheet.empty(before.id()));
        FactSheet has = had.with(
                facts(person).stream().filter(fact -> !isTold(had, fact)).toList());
        if (has != had) {
            sheets.add(Care.put(sheet, has));
            relearnt.add(new Relearnt(had, has));
            changed = true;
        }
        if (person.guardian().isPresent()) {
            changed |= bringGuardianUpToDate(before.id(), person.guardian().get());
        }
        if (changed) {
            updated++;
        } else {
            unchanged++;
        }
    }

    private static Resident.Person described(RosterPerson person, Optional<Resident.Person> before) {
        return new Resident.Person(
                person.key(),
                person.name(),
                person.identity(),
                Optional.of(person.birth()),
                person.sex().or(() -> before.flatMap(Resident.Person::sex)),
                person.phone().or(() -> before.flatMap(Resident.Person::phone)));
    }

    /** The categories on file and those of the roster; a roster that leaves one out does not end it. */
    private List<Resident.CategoryTag> tagged(Resident before, List<Category> categories) {
        List<Resident.CategoryTag> tags = new ArrayList<>(before.categories());
        categories.stream()
                .filter(category -> before.categories().stream()
                        .noneMatch(tag ->
                                tag.category().equals(category) && !tag.during().isOverBy(asOf)))
                .forEach(category -> tags.add(new Resident.CategoryTag(category, DateRange.ofUnboundedEnd(asOf))));
        return tags;
    }

    private List<Fact> facts(RosterPerson person) {
        List<Fact> facts = new ArrayList<>(person.facts().size());
        new TreeMap<>(person.facts())
                .forEach((code, value) -> facts.add(new Fact(
                        factors.computeIfAbsent(code, Fact.FactorCode::new),
                        value,
                        asOf,
                        Fact.Source.ROSTER,
                        work.act().actor(),
                        work.today())));
        return facts;
    }

    /** Whether a roster has said this before; what was learnt since is not overruled by saying it again. */
    private static boolean isTold(FactSheet sheet, Fact fact) {
        return sheet.facts().stream()
                .anyMatch(told -> told.factor().equals(fact.factor())
                        && told.value().equals(fact.value())
                        && told.asOf().equals(fact.asOf())
                        && told.source().equals(fact.source()));
    }

    private boolean bringGuardianUpToDate(ResidentId resident, RosterPerson.Guardian guardian) {
        List<Versioned<Kinship>> all =
                work.store(Kinship.KIND).all(Kinship.KIND, Kinship.BY_RESIDENT, Prefix.of(resident));
        boolean known = all.stream()
                .map(Versioned::value)
                .anyMatch(one -> one.guardian()
                        && one.during().contains(asOf)
                        && guardian.relation()
                                .filter(relation -> one.relation() != relation)
                                .isEmpty()
                        && one.other().name().filter(guardian.name()::equals).isPresent());
        if (!known) {
            kin.add(Put.fresh(guardian(resident, guardian, all.size() + 1)));
            if (isAnother(all, guardian)) {
                guarded.add(resident);
            }
        }
        return !known;
    }

    /** Whether others are known as guardians, and this one not. */
    private boolean isAnother(List<Versioned<Kinship>> all, RosterPerson.Guardian named) {
        List<Kinship> guardians = all.stream()
                .map(Versioned::value)
                .filter(one -> one.guardian() && one.during().contains(asOf))
                .toList();
        return !guardians.isEmpty()
                && guardians.stream()
                        .noneMatch(one ->
                                one.other().name().filter(named.name()::equals).isPresent());
    }

    private Kinship guardian(ResidentId resident, RosterPerson.Guardian guardian, int number) {
        return new Kinship(
                new Kinship.Id(resident.value() + "/kin" + number),
                resident,
                guardian.relation().orElse(Relation.OTHER_KIN),
                true,
                new Kinship.Other(Optional.empty(), Optional.of(guardian.name()), Optional.empty()),
                DateRange.ofUnboundedEnd(asOf));
    }

    /** Writes it all; whether there was anything. */
    boolean flush() {
        if (!residents.isEmpty()) {
            work.store(Resident.KIND).put(residents);
        }
        if (!sheets.isEmpty()) {
            work.store(FactSheet.KIND).put(sheets);
        }
        homes.flush();
        if (!kin.isEmpty()) {
            work.store(Kinship.KIND).put(kin);
        }
        AlertSources alerts = new AlertSources(work);
        relearnt.forEach(one -> alerts.changed(one.before(), one.after(), Optional.empty()));
        guarded.forEach(one -> alerts.guarded(one, asOf));
        homes.tell(alerts);
        return added + updated > 0;
    }
}
