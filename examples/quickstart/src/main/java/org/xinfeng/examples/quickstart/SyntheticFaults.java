package org.xinfeng.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** What goes wrong in lists typed by hand, one made-up row for each: the import has to refuse every one and say why. */
final class SyntheticFaults {

    static final String NO_VILLAGE_OF_OURS = "新丰县某村";
    private static final int A_CHILD = 50;
    private static final int AN_ELDER = 500;
    private static final int AN_ADULT = 2000;

    /** A fault and the kind of person in whose row it is made. */
    private record Fault(int kind, Consumer<SyntheticPerson> make) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault(A_CHILD, SyntheticFaults::wrongCheckDigit),
            new Fault(AN_ELDER, SyntheticFaults::wrongCheckDigit),
            new Fault(AN_ADULT, SyntheticFaults::wrongCheckDigit),
            new Fault(AN_ELDER, person -> {
                wrongCheckDigit(person);
                person.put(Column.VILLAGE, NO_VILLAGE_OF_OURS);
            }),
            new Fault(AN_ELDER, person -> onlyBirth(person, "1952-02-30")),
            new Fault(AN_ADULT, person -> person.put(Column.ENROLLED, "2023-02-29")),
            new Fault(AN_ADULT, person -> person.put(Column.ENROLLED, "2027-01-05")),
            new Fault(A_CHILD, person -> onlyBirth(person, "15/05/20")),
            new Fault(A_CHILD, person -> onlyBirth(person, "12/08/11")),
            new Fault(AN_ELDER, person -> person.put(Column.VILLAGE, NO_VILLAGE_OF_OURS)),
            new Fault(A_CHILD, person -> person.put(Column.VILLAGE, NO_VILLAGE_OF_OURS)),
            new Fault(AN_ADULT, person -> person.put(Column.NAME, "=cmd|' /C calc'!A0")),
            new Fault(AN_ADULT, person -> person.put(Column.CATEGORIES, "贫困户")),
            new Fault(A_CHILD, person -> person.put(Column.CATEGORIES, "留守儿童")),
            new Fault(AN_ELDER, person -> person.put(Column.NAME, "")),
            new Fault(AN_ELDER, person -> onlyBirth(person, "")),
            new Fault(AN_ADULT, person -> onlyBirth(person, "")),
            new Fault(AN_ELDER, SyntheticFaults::anotherBirth),
            new Fault(A_CHILD, SyntheticFaults::anotherBirth),
            new Fault(AN_ADULT, SyntheticFaults::otherSex),
            new Fault(A_CHILD, SyntheticFaults::otherSex),
            new Fault(AN_ADULT, person -> person.put(Column.IDENTITY, "9.99999E+17")),
            new Fault(AN_ELDER, person -> impossibleBirthInNumber(person, "19520230")),
            new Fault(AN_ELDER, person -> person.put(Column.LAST_CONTACT, "2026/2/16,电话")));

    /** How many rows are wrong: one for each fault, and two persons who are in the list twice. */
    static final int COUNT = FAULTS.size() + 2;

    private final Random random;
    private final SyntheticPeople people;
    private final SyntheticFacts facts;

    SyntheticFaults(Random random, SyntheticPeople people, SyntheticFacts facts) {
        this.random = random;
        this.people = people;
        this.facts = facts;
    }

    /** The rows of the list with the wrong ones mixed in. */
    List<SyntheticPerson> mixedInto(List<SyntheticPerson> residents) {
        List<SyntheticPerson> rows = new ArrayList<>(residents);
        for (int i = 0; i < FAULTS.size(); i++) {
            SyntheticPerson person = people.resident(FAULTS.get(i).kind());
            facts.fill(person);
            person.put(Column.HOUSEHOLD, "H" + (990_001 + i));
            person.put(Column.RELATION, "户主");
            FAULTS.get(i).make().accept(person);
            rows.add(random.nextInt(rows.size()), person);
        }
        while (rows.size() < residents.size() + COUNT) {
            addAgain(rows, residents.get(random.nextInt(residents.size())));
        }
        return rows;
    }

    /** The same person further down, moved to another village and with another phone. */
    private void addAgain(List<SyntheticPerson> rows, SyntheticPerson known) {
        if (!known.get(Column.IDENTITY).startsWith(SyntheticIdentity.UNASSIGNED_AREA)) {
            return;
        }
        SyntheticPerson again = known.copy();
        int next = (SyntheticPlaces.ALL.indexOf(known.village) + 1) % SyntheticPlaces.ALL.size();
        again.put(Column.VILLAGE, SyntheticPlaces.ALL.get(next).name());
        again.put(Column.HOUSEHOLD, "");
        again.put(Column.RELATION, "");
        again.put(Column.PHONE, facts.phone());
        int first = rows.indexOf(known) + 1;
        rows.add(first + random.nextInt(rows.size() - first + 1), again);
    }

    private static void wrongCheckDigit(SyntheticPerson person) {
        person.put(Column.IDENTITY, SyntheticIdentity.withWrongCheckDigit(person.get(Column.IDENTITY)));
    }

    private static void onlyBirth(SyntheticPerson person, String birth) {
        person.put(Column.IDENTITY, "");
        person.put(Column.BIRTH, birth);
    }

    private static void anotherBirth(SyntheticPerson person) {
        person.put(Column.BIRTH, person.birth.minusDays(31).toString());
    }

    private static void otherSex(SyntheticPerson person) {
        person.put(Column.SEX, person.male ? "女" : "男");
    }

    private static void impossibleBirthInNumber(SyntheticPerson person, String birth) {
        person.put(Column.IDENTITY, SyntheticIdentity.of(birth, person.male ? 1 : 2));
        person.put(Column.BIRTH, "");
    }
}
