package org.xinfeng.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.PersonKey;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.ContactState;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyId;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Visit;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** Records as a busy station has them; the same each time. */
final class Caseload {

    private static final List<String> FACTORS = List.of(
            "guardian.absent",
            "guardian.incapable",
            "parents.both-away",
            "harm.suspected",
            "care.none",
            "living.alone",
            "school.dropout",
            "illness.serious",
            "carer.unfit",
            "guardian.substitute");
    private static final List<String> INQUIRIES = List.of("HEALTH", "ECON", "SUPPORT", "HOME_SAFETY", "NEED");
    private static final List<String> CHOICES = List.of("GOOD", "FAIR", "POOR");
    private static final List<String> TIERS = List.of("RED", "YELLOW", "BLUE", "GREEN");

    private final Random random = new Random(20260302);

    static ResidentId resident(int i) {
        return new ResidentId(String.format("r%06d", i));
    }

    static List<Resident> residents(int count) {
        Random random = new Random(1);
        List<Resident> residents = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            IdentityNumber identity = SyntheticRoster.identity(i);
            residents.add(new Resident(
                    resident(i),
                    new Resident.Person(
                            PersonKey.of(identity),
                            SyntheticRoster.name(random),
                            Optional.of(identity),
                            Optional.of(identity.birthDate()),
                            Optional.of(identity.sex()),
                            Optional.of("13900000000")),
                    Town.village(i).id(),
                    Optional.of(new HouseholdId("h" + i / 3)),
                    List.of(new Resident.CategoryTag(
                            Category.of("child.in-difficulty"), DateRange.ofUnboundedEnd(Town.FOUNDED))),
                    new Resident.Standing(Resident.Status.ON_FILE, Town.FOUNDED),
                    Town.FOUNDED));
        }
        return residents;
    }

    List<FactSheet> factSheets(int count) {
        return factSheets(count, FACTORS.size());
    }

    List<FactSheet> factSheets(int count, int factsOfEach) {
        List<FactSheet> sheets = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<Fact> facts = new ArrayList<>();
            for (int fact = 0; fact < factsOfEach; fact++) {
                facts.add(new Fact(
                        new Fact.FactorCode(FACTORS.get(fact % FACTORS.size())),
                        FactValue.of(random.nextBoolean()),
                        Town.FOUNDED.plusDays(random.nextInt(1000)),
                        Fact.Source.ROSTER,
                        Town.act().actor(),
                        Town.TODAY));
            }
            sheets.add(new FactSheet(resident(i), facts));
        }
        return sheets;
    }

    static Visit visit(String id, int i) {
        LocalDate madeOn = Town.FOUNDED.plusDays(i % 1500);
        return new Visit(
                new VisitId(id),
                WorkerId.of("sw1"),
                madeOn,
                VisitForm.HOME,
                madeOn,
                Town.act().actor(),
                1);
    }

    /** What came of each visit: five answers, one with a note. */
    List<Visit.Section> sections(List<Visit> visits, int residents) {
        List<Visit.Section> sections = new ArrayList<>(visits.size());
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            List<VisitEntry.Answer> answers = new ArrayList<>();
            for (String item : INQUIRIES) {
                answers.add(new VisitEntry.Answer(
                        new VisitEntry.ItemCode(item),
                        new VisitEntry.ChoiceCode(CHOICES.get(random.nextInt(CHOICES.size()))),
                        item.equals("NEED") ? Optional.of("希望有人帮忙修理电线") : Optional.empty()));
            }
            sections.add(new Visit.Section(
                    Visit.SectionId.of(visit.id(), 1),
                    visit.id(),
                    resident(i % residents),
                    visit.madeOn(),
                    visit.form(),
                    VisitEntry.Result.MET,
                    answers,
                    List.of(),
                    Optional.empty(),
                    List.of()));
        }
        return sections;
    }

    List<TierState> tiers(int count) {
        List<TierState> tiers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Optional<Tier> tier = Optional.of(Tier.of(TIERS.get(i % TIERS.size())));
            tiers.add(new TierState(
                    resident(i), TierState.State.TIERED, tier, tier, Town.FOUNDED, Town.TODAY, Optional.empty()));
        }
        return tiers;
    }

    List<ContactState> contacts(int count) {
        List<ContactState> contacts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Optional<LocalDate> last = Optional.of(Town.TODAY.minusDays(random.nextInt(90)));
            contacts.add(new ContactState(resident(i), last, last, 0));
        }
        return contacts;
    }

    /** Two duties for each resident: a home visit and a call. */
    static List<Duty> duties(int residents) {
        List<Duty> duties = new ArrayList<>(2 * residents);
        for (int i = 0; i < residents; i++) {
            for (DutyKind kind : DutyKind.values()) {
                duties.add(duty(i, kind, 4));
            }
        }
        return duties;
    }

    /** A monthly duty that was begun when the town was, of which so many occurrences are planned. */
    static Duty duty(int i, DutyKind kind, int nextNumber) {
        String rule = "bench." + kind.name().toLowerCase(java.util.Locale.ROOT);
        return new Duty(
                Duty.idOf(resident(i), rule),
                resident(i),
                new Duty.RuleRef(rule),
                new DutyRule.Owed(
                        kind, Cadence.rolling(1, Cadence.Unit.MONTH), Role.SOCIAL_WORKER, Optional.empty(), false, 0),
                DateRange.ofUnboundedEnd(Town.FOUNDED),
                Town.FOUNDED,
                List.of(new Duty.Reason(
                        Category.of("child.in-difficulty"),
                        Optional.empty(),
                        new Duty.SourceRef("bench"),
                        true,
                        false,
                        false)),
                nextNumber,
                Optional.empty());
    }

    /** Three open occurrences of each duty, from a month ago to ten weeks ahead. */
    List<Occurrence> occurrences(List<Duty> duties) {
        List<Occurrence> occurrences = new ArrayList<>(3 * duties.size());
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            for (int number = 1; number <= 3; number++) {
                LocalDate due = Town.TODAY.plusDays(random.nextInt(100) - 30);
                occurrences.add(new Occurrence(
                        Occurrence.idOf(duty.id(), number),
                        duty.id(),
                        number,
                        duty.resident(),
                        Town.village(i / 2).id(),
                        duty.owed().role(),
                        duty.owed().kind(),
                        (i / 2) % 5,
                        due.minusDays(30),
                        due,
                        false,
                        Occurrence.State.OPEN,
                        0,
                        Optional.empty()));
            }
        }
        return occurrences;
    }

    /** One of any number of open occurrences, six for each resident, due within a hundred days in no order. */
    static Occurrence occurrence(int i) {
        DutyKind kind = DutyKind.values()[i % 2];
        DutyId duty = Duty.idOf(resident(i / 6), "bench." + kind.name().toLowerCase(java.util.Locale.ROOT));
        int number = 1 + i % 6 / 2;
        LocalDate due = Town.TODAY.plusDays(Math.floorMod(i * 0x9E3779B1, 100) - 30);
        return new Occurrence(
                Occurrence.idOf(duty, number),
                duty,
                number,
                resident(i / 6),
                Town.village(i / 6).id(),
                Role.SOCIAL_WORKER,
                kind,
                i / 6 % 5,
                due.minusDays(30),
                due,
                false,
                Occurrence.State.OPEN,
                0,
                Optional.empty());
    }
}
