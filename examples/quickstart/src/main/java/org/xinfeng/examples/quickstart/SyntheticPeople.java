package org.xinfeng.examples.quickstart;

import static org.xinfeng.examples.quickstart.SyntheticStation.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes up people: who they are, where they live, why they are on file. What is known of them is {@link SyntheticFacts}. */
final class SyntheticPeople {

    static final String LEFT_BEHIND_CHILD = "农村留守儿童";
    static final String CHILD_IN_DIFFICULTY = "困境儿童";
    static final String ELDER = "特殊困难老年人";
    static final String SUPPORTED = "特困人员";
    static final String LOW_INCOME = "低保对象";
    static final String MENTAL_DISORDER = "严重精神障碍患者";
    static final String DISABLED_PERSON = "残疾人";
    static final List<String> CATEGORIES = List.of(
            LEFT_BEHIND_CHILD, CHILD_IN_DIFFICULTY, ELDER, SUPPORTED, LOW_INCOME, MENTAL_DISORDER, DISABLED_PERSON);

    private static final int LEFT_BEHIND = 190;
    private static final int IN_DIFFICULTY = 140;
    private static final int ELDERS = 900;
    private static final int WITH_MENTAL_DISORDER = 70;
    /** So many of each kind of child leave it by age in the weeks after the day of the list. */
    private static final int SOON_TOO_OLD = 6;

    private static final String SURNAMES = "陈林黄张李王吴刘蔡杨许郑谢郭洪曾周叶苏庄吕江何罗高潘简朱钟彭詹胡赖徐邱廖施沈余赵";
    private static final String MALE_NAMES = "伟强勇军杰涛明辉鹏斌浩宇轩志文俊豪建国平海峰东林松坚雄耀荣福祥生木水森才德忠诚";
    private static final String FEMALE_NAMES = "芳娜敏静丽艳娟秀英华慧巧美玲桂兰珍珠燕梅莲琴香云霞雪妹娇婉惠淑贞春花银凤彩萍";

    private final Random random;
    private final Set<String> names = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    SyntheticPeople(Random random) {
        this.random = random;
    }

    /** So many residents, households together, village by village. */
    List<SyntheticPerson> residents(int count) {
        List<SyntheticPerson> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(resident(i));
        }
        Collections.shuffle(people, random);
        SyntheticHouseholds.assign(people, random);
        return people;
    }

    /** The next of the kind that the {@code index} of the resident asks for. */
    SyntheticPerson resident(int index) {
        int left = index;
        if (left < LEFT_BEHIND) {
            return leftBehindChild(left < SOON_TOO_OLD);
        }
        left -= LEFT_BEHIND;
        if (left < IN_DIFFICULTY) {
            return childInDifficulty(left < SOON_TOO_OLD);
        }
        left -= IN_DIFFICULTY;
        if (left < ELDERS) {
            return elder();
        }
        return left - ELDERS < WITH_MENTAL_DISORDER ? mentallyIll() : adult();
    }

    private SyntheticPerson leftBehindChild(boolean soonSixteen) {
        SyntheticPerson child = person(soonSixteen ? inTheWeeksBeforeTurning(16) : bornBetween(1, 15));
        child.categories.add(LEFT_BEHIND_CHILD);
        addSometimes(child, CHILD_IN_DIFFICULTY, 15);
        addSometimes(child, LOW_INCOME, 10);
        return child;
    }

    private SyntheticPerson childInDifficulty(boolean soonEighteen) {
        SyntheticPerson child = person(soonEighteen ? inTheWeeksBeforeTurning(18) : bornBetween(1, 17));
        child.categories.add(CHILD_IN_DIFFICULTY);
        addSometimes(child, LOW_INCOME, 35);
        addSometimes(child, DISABLED_PERSON, 15);
        return child;
    }

    private SyntheticPerson elder() {
        // fewer the older
        SyntheticPerson elder = person(bornBetween(60, 66 + random.nextInt(30)));
        elder.categories.add(ELDER);
        if (!addSometimes(elder, SUPPORTED, 12)) {
            addSometimes(elder, LOW_INCOME, 25);
        }
        addSometimes(elder, DISABLED_PERSON, 18);
        return elder;
    }

    private SyntheticPerson mentallyIll() {
        SyntheticPerson person = person(bornBetween(19, 68));
        person.categories.add(MENTAL_DISORDER);
        addSometimes(person, LOW_INCOME, 45);
        addSometimes(person, DISABLED_PERSON, 60);
        return person;
    }

    private SyntheticPerson adult() {
        SyntheticPerson person = person(bornBetween(18, 79));
        int kind = random.nextInt(100);
        if (kind < 55) {
            person.categories.add(LOW_INCOME);
            addSometimes(person, DISABLED_PERSON, 20);
        } else if (kind < 65) {
            person.categories.add(SUPPORTED);
        } else {
            person.categories.add(DISABLED_PERSON);
        }
        return person;
    }

    private boolean addSometimes(SyntheticPerson person, String category, int percent) {
        boolean add = random.nextInt(100) < percent;
        if (add) {
            person.categories.add(category);
        }
        return add;
    }

    private SyntheticPerson person(LocalDate birth) {
        boolean male = random.nextBoolean();
        SyntheticPlaces.Place village = SyntheticPlaces.ALL.get(random.nextInt(SyntheticPlaces.ALL.size()));
        SyntheticPerson person = new SyntheticPerson(birth, male, village);
        person.put(Column.NAME, newName(male));
        person.put(Column.IDENTITY, newNumber(birth, male));
        return person;
    }

    /** A name that nobody else in the list has. */
    String newName(boolean male) {
        String characters = male ? MALE_NAMES : FEMALE_NAMES;
        String name;
        do {
            name = "" + any(SURNAMES) + any(characters) + (random.nextInt(8) == 0 ? "" : any(characters));
        } while (!names.add(name));
        return name;
    }

    private String newNumber(LocalDate birth, boolean male) {
        String number;
        do {
            number = SyntheticIdentity.of(birth, random.nextInt(450) * 2 + (male ? 1 : 0));
        } while (!numbers.add(number));
        return number;
    }

    private char any(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    /** Of an age between the two, both included, on the day of the list. */
    private LocalDate bornBetween(int youngest, int oldest) {
        LocalDate latest = DAY.minusYears(youngest);
        LocalDate earliest = DAY.minusYears(oldest + 1L).plusDays(1);
        return earliest.plusDays(random.nextInt((int) (latest.toEpochDay() - earliest.toEpochDay()) + 1));
    }

    private LocalDate inTheWeeksBeforeTurning(int years) {
        return DAY.plusDays(3L + random.nextInt(39)).minusYears(years);
    }
}
