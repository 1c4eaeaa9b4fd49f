package org.xinfeng.examples.quickstart;

import static org.xinfeng.examples.quickstart.SyntheticStation.DAY;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Fills in what the station knows of a made-up person, with about one fact in twenty not known. */
final class SyntheticFacts {

    private static final int UNKNOWN_PERCENT = 5;
    /** As Excel writes it, mostly, and as people type it. */
    private static final List<DateTimeFormatter> DATE_FORMS = List.of(
            DateTimeFormatter.ofPattern("yyyy/M/d", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy/M/d", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy/M/d", Locale.ROOT),
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT),
            DateTimeFormatter.BASIC_ISO_DATE);

    /** Of a hundred persons so many are at this level of risk or below. */
    private static final int[] RISK_LEVEL_UP_TO = {55, 75, 87, 94, 98, 100};

    private final Random random;
    private final SyntheticPeople people;

    SyntheticFacts(Random random, SyntheticPeople people) {
        this.random = random;
        this.people = people;
    }

    void fill(SyntheticPerson person) {
        person.put(Column.SEX, person.male ? "男" : "女");
        person.put(Column.BIRTH, date(person.birth));
        person.put(Column.VILLAGE, person.village.name());
        person.put(Column.CATEGORIES, String.join("、", person.categories));
        person.put(Column.PHONE, random.nextInt(100) < 7 ? "" : phone());
        LocalDate first = DAY.minusYears(6).isBefore(person.birth) ? person.birth.plusDays(1) : DAY.minusYears(6);
        person.put(Column.ENROLLED, date(between(first, DAY.minusDays(3))));
        guardian(person);
        known(person, Column.SEVERE_ILLNESS, yes(6));
        known(person, Column.INCOME, income(person));
        LocalDate lately = DAY.minusDays(1L + random.nextInt(random.nextInt(5) == 0 ? 160 : 45));
        known(person, Column.LAST_CONTACT, date(lately));
        if (person.is(SyntheticPeople.DISABLED_PERSON)) {
            known(person, Column.DISABILITY_GRADE, Integer.toString(1 + random.nextInt(4)));
        }
        if (person.age() < 18) {
            child(person);
        }
        if (person.is(SyntheticPeople.ELDER)) {
            elder(person);
        } else if (isSupported(person)) {
            supported(person);
        }
        if (person.is(SyntheticPeople.MENTAL_DISORDER)) {
            mentalDisorder(person);
        }
    }

    private void guardian(SyntheticPerson person) {
        boolean child = person.age() < 18;
        if (!child && !person.is(SyntheticPeople.MENTAL_DISORDER)) {
            return;
        }
        List<String> relations =
                child ? List.of("父亲", "母亲", "祖父", "祖母", "外祖父", "外祖母") : List.of("父亲", "母亲", "配偶", "其他亲属");
        String relation = relations.get(random.nextInt(relations.size()));
        boolean man = relation.contains("父") || (relation.equals("配偶") && !person.male) || relation.startsWith("其他");
        person.put(Column.GUARDIAN, people.newName(man));
        person.put(Column.GUARDIAN_RELATION, relation);
    }

    private void child(SyntheticPerson child) {
        boolean leftBehind = child.is(SyntheticPeople.LEFT_BEHIND_CHILD);
        known(child, Column.GUARDIAN_ABSENT, yes(leftBehind ? 2 : 6));
        known(child, Column.GUARDIAN_INCAPABLE, yes(leftBehind ? 5 : 14));
        known(child, Column.PARENTS_AWAY, yes(leftBehind ? 80 : 12));
        known(child, Column.UNATTENDED, yes(2));
        known(child, Column.SUSPECTED_HARM, yes(1));
        known(child, Column.OUT_OF_SCHOOL, child.age() < 6 ? "否" : yes(3));
    }

    private void elder(SyntheticPerson elder) {
        boolean disabled = random.nextInt(100) < (elder.age() >= 80 ? 25 : 8);
        known(elder, Column.LIVES_ALONE, yes(32));
        known(elder, Column.DISABLED, disabled ? "是" : "否");
        int failed = disabled ? 4 + random.nextInt(3) : Math.max(0, random.nextInt(7) - 3);
        known(elder, Column.SELF_CARE_FAILED, Integer.toString(failed));
    }

    private static boolean isSupported(SyntheticPerson person) {
        return person.is(SyntheticPeople.LOW_INCOME)
                || person.is(SyntheticPeople.SUPPORTED)
                || person.is(SyntheticPeople.DISABLED_PERSON);
    }

    private void supported(SyntheticPerson person) {
        known(person, Column.LIVES_ALONE, person.age() < 18 ? "否" : yes(18));
        boolean disabled = random.nextInt(100) < 7;
        known(person, Column.DISABLED, disabled ? "是" : "否");
        known(person, Column.SELF_CARE_FAILED, Integer.toString(disabled ? 4 + random.nextInt(3) : 0));
    }

    /** Unstable from level 3 on, basically stable at 1 and 2, as the doctors' form has it; the doctor says so, not we. */
    private void mentalDisorder(SyntheticPerson person) {
        int drawn = random.nextInt(100);
        int level = 0;
        while (drawn >= RISK_LEVEL_UP_TO[level]) {
            level++;
        }
        known(person, Column.RISK_LEVEL, Integer.toString(level));
        known(person, Column.STABILITY, level >= 3 ? "不稳定" : level >= 1 ? "基本稳定" : "稳定");
    }

    private String income(SyntheticPerson person) {
        boolean poor = person.is(SyntheticPeople.LOW_INCOME) || person.is(SyntheticPeople.SUPPORTED);
        int fen = poor ? 20_000 + random.nextInt(50_000) : 60_000 + random.nextInt(200_000);
        return switch (random.nextInt(10)) {
            case 0 -> String.format(Locale.ROOT, "%d.%02d", fen / 100, fen % 100);
            case 1 -> String.format(Locale.ROOT, "%d.%d", fen / 100, fen / 10 % 10);
            default -> Integer.toString(fen / 100);
        };
    }

    /** Nobody's: a landline of Chaozhou has seven digits and never begins with 0; this has six and does. */
    String phone() {
        return String.format(Locale.ROOT, "076800%04d", random.nextInt(10_000));
    }

    String date(LocalDate day) {
        return DATE_FORMS.get(random.nextInt(DATE_FORMS.size())).format(day);
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        return first.isBefore(last)
                ? first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay())))
                : last;
    }

    private void known(SyntheticPerson person, Column column, String value) {
        person.put(column, random.nextInt(100) < UNKNOWN_PERCENT ? "" : value);
    }

    private String yes(int percent) {
        return random.nextInt(100) < percent ? "是" : "否";
    }
}
