package org.xinfeng.examples.benchmarks;

import static org.xinfeng.tiering.FactColumns.UNKNOWN;

import org.jspecify.annotations.Nullable;

/**
 * A person as rule engines like it: a property for each factor, null while it is unknown, a date as its epoch day. Scores and
 * counts of several are properties too, as Java works them out faster than an engine would. Long for that reason alone: an
 * engine wants all properties on one class.
 */
public final class TieringPerson {

    private static final int BORN_FOR_6 = (int) TieringPeople.DAY.minusYears(6).toEpochDay();
    private static final int BORN_FOR_14 =
            (int) TieringPeople.DAY.minusYears(14).toEpochDay();
    private static final int BORN_FOR_16 =
            (int) TieringPeople.DAY.minusYears(16).toEpochDay();
    private static final int BORN_FOR_70 =
            (int) TieringPeople.DAY.minusYears(70).toEpochDay();
    private static final int MONTHS_AGO_3 =
            (int) TieringPeople.DAY.minusMonths(3).toEpochDay();
    private static final int MONTHS_AGO_6 =
            (int) TieringPeople.DAY.minusMonths(6).toEpochDay();
    private static final int MONTHS_AGO_12 =
            (int) TieringPeople.DAY.minusMonths(12).toEpochDay();
    private static final int MONTHS_AGO_24 =
            (int) TieringPeople.DAY.minusMonths(24).toEpochDay();

    private final @Nullable Boolean guardianAbsent;
    private final @Nullable Boolean guardianIll;
    private final @Nullable Boolean debt;
    private final @Nullable Boolean violenceSigns;
    private final @Nullable Boolean schoolDropout;
    private final @Nullable Boolean offence;
    private final @Nullable Boolean disasterDamage;
    private final @Nullable Boolean livesAlone;
    private final @Nullable Boolean selfHarm;
    private final @Nullable Boolean illnessChronic;
    private final @Nullable String custody;
    private final @Nullable String dwelling;
    private final @Nullable String schooling;
    private final @Nullable String work;
    private final @Nullable String attitude;
    private final @Nullable Integer incomeMonthly;
    private final @Nullable Integer disabilityGrade;
    private final @Nullable Integer children;
    private final @Nullable Integer schoolDaysMissed;
    private final @Nullable Integer careHours;
    private final @Nullable Integer birthDate;
    private final @Nullable Integer lastSeen;
    private final @Nullable Integer parentLeft;
    private final @Nullable Integer lastExamined;
    private long fired;

    TieringPerson(TieringPeople people, int row) {
        this.guardianAbsent = yesNo(people.column("guardian.absent")[row]);
        this.guardianIll = yesNo(people.column("guardian.ill")[row]);
        this.debt = yesNo(people.column("debt")[row]);
        this.violenceSigns = yesNo(people.column("violence.signs")[row]);
        this.schoolDropout = yesNo(people.column("school.dropout")[row]);
        this.offence = yesNo(people.column("offence")[row]);
        this.disasterDamage = yesNo(people.column("disaster.damage")[row]);
        this.livesAlone = yesNo(people.column("lives.alone")[row]);
        this.selfHarm = yesNo(people.column("self.harm")[row]);
        this.illnessChronic = yesNo(people.column("illness.chronic")[row]);
        this.custody = choice("custody", people.column("custody")[row]);
        this.dwelling = choice("dwelling", people.column("dwelling")[row]);
        this.schooling = choice("schooling", people.column("schooling")[row]);
        this.work = choice("work", people.column("work")[row]);
        this.attitude = choice("attitude", people.column("attitude")[row]);
        this.incomeMonthly = number(people.column("income.monthly")[row]);
        this.disabilityGrade = number(people.column("disability.grade")[row]);
        this.children = number(people.column("children")[row]);
        this.schoolDaysMissed = number(people.column("school.days.missed")[row]);
        this.careHours = number(people.column("care.hours")[row]);
        this.birthDate = number(people.column("birth.date")[row]);
        this.lastSeen = number(people.column("last.seen")[row]);
        this.parentLeft = number(people.column("parent.left")[row]);
        this.lastExamined = number(people.column("last.examined")[row]);
    }

    private static @Nullable Boolean yesNo(int number) {
        return number == UNKNOWN ? null : number == 1;
    }

    private static @Nullable Integer number(int number) {
        return number == UNKNOWN ? null : number;
    }

    private static @Nullable String choice(String factor, int number) {
        return number == UNKNOWN ? null : TieringFactors.choice(factor, number);
    }

    /** Notes that a rule fired. */
    public void fire(int rule) {
        fired |= 1L << rule;
    }

    /** The rules that fired since the last time this was asked. */
    long takeFired() {
        long all = fired;
        fired = 0;
        return all;
    }

    public @Nullable Boolean getGuardianAbsent() {
        return guardianAbsent;
    }

    public @Nullable Boolean getGuardianIll() {
        return guardianIll;
    }

    public @Nullable Boolean getDebt() {
        return debt;
    }

    public @Nullable Boolean getViolenceSigns() {
        return violenceSigns;
    }

    public @Nullable Boolean getSchoolDropout() {
        return schoolDropout;
    }

    public @Nullable Boolean getOffence() {
        return offence;
    }

    public @Nullable Boolean getDisasterDamage() {
        return disasterDamage;
    }

    public @Nullable Boolean getLivesAlone() {
        return livesAlone;
    }

    public @Nullable Boolean getSelfHarm() {
        return selfHarm;
    }

    public @Nullable Boolean getIllnessChronic() {
        return illnessChronic;
    }

    public @Nullable String getCustody() {
        return custody;
    }

    public @Nullable String getDwelling() {
        return dwelling;
    }

    public @Nullable String getSchooling() {
        return schooling;
    }

    public @Nullable String getWork() {
        return work;
    }

    public @Nullable String getAttitude() {
        return attitude;
    }

    public @Nullable Integer getIncomeMonthly() {
        return incomeMonthly;
    }

    public @Nullable Integer getDisabilityGrade() {
        return disabilityGrade;
    }

    public @Nullable Integer getChildren() {
        return children;
    }

    public @Nullable Integer getSchoolDaysMissed() {
        return schoolDaysMissed;
    }

    public @Nullable Integer getCareHours() {
        return careHours;
    }

    public @Nullable Integer getBirthDate() {
        return birthDate;
    }

    public @Nullable Integer getLastSeen() {
        return lastSeen;
    }

    public @Nullable Integer getParentLeft() {
        return parentLeft;
    }

    public @Nullable Integer getLastExamined() {
        return lastExamined;
    }

    public int getR35() {
        return one(is(violenceSigns))
                + one(is(selfHarm))
                + one(is(guardianAbsent))
                + one(is(guardianIll))
                + one(is(offence))
                + one(is(schoolDropout))
                + one(is(livesAlone));
    }

    public int getR36() {
        return one(isUpTo(incomeMonthly, 79999))
                + one(is(debt))
                + one(isIn(work, "none"))
                + one(isIn(dwelling, "unsafe", "none"))
                + one(is(disasterDamage))
                + one(isFrom(children, 3));
    }

    public int getR37() {
        return one(is(illnessChronic))
                + one(isFrom(disabilityGrade, 2))
                + one(isUpTo(birthDate, BORN_FOR_70))
                + one(isUpTo(lastExamined, MONTHS_AGO_24 - 1))
                + one(isUpTo(careHours, 3))
                + one(is(livesAlone));
    }

    public int getR38() {
        return one(isFrom(schoolDaysMissed, 15))
                + one(isIn(schooling, "irregular", "none"))
                + one(is(schoolDropout))
                + one(isIn(attitude, "refusing"));
    }

    public int getR39() {
        return one(is(guardianAbsent))
                + one(isUpTo(parentLeft, MONTHS_AGO_6 - 1))
                + one(isIn(custody, "grandparents", "others"))
                + one(isUpTo(lastSeen, MONTHS_AGO_3 - 1))
                + one(isFrom(birthDate, BORN_FOR_16 + 1));
    }

    public int getR40() {
        return one(is(violenceSigns))
                + one(is(guardianAbsent))
                + one(isFrom(birthDate, BORN_FOR_14 + 1))
                + one(isIn(custody, "others"))
                + one(isUpTo(lastSeen, MONTHS_AGO_6 - 1))
                + one(isUpTo(parentLeft, MONTHS_AGO_12 - 1))
                + one(is(guardianIll));
    }

    public int getHarm() {
        return (is(violenceSigns) ? 40 : 0)
                + (is(selfHarm) ? 35 : 0)
                + (is(guardianAbsent) ? 25 : 0)
                + (isIn(custody, "others") ? 20 : isIn(custody, "grandparents") ? 10 : 0)
                + (isFrom(birthDate, BORN_FOR_6 + 1) ? 20 : isFrom(birthDate, BORN_FOR_14 + 1) ? 10 : 0)
                + (isUpTo(lastSeen, MONTHS_AGO_6 - 1) ? 20 : isUpTo(lastSeen, MONTHS_AGO_3 - 1) ? 10 : 0)
                + (is(livesAlone) ? 15 : 0)
                + (isIn(attitude, "refusing") ? 10 : 0);
    }

    public int getWant() {
        return (isUpTo(incomeMonthly, 49999)
                        ? 30
                        : isUpTo(incomeMonthly, 99999) ? 20 : isUpTo(incomeMonthly, 149999) ? 10 : 0)
                + (isIn(dwelling, "none") ? 30 : isIn(dwelling, "unsafe") ? 20 : isIn(dwelling, "worn") ? 5 : 0)
                + (is(debt) ? 15 : 0)
                + (isIn(work, "none") ? 15 : isIn(work, "away") ? 5 : 0)
                + (isFrom(children, 3) ? 15 : isFrom(children, 1) ? 5 : 0)
                + (isFrom(disabilityGrade, 3) ? 25 : isFrom(disabilityGrade, 1) ? 10 : 0)
                + (is(disasterDamage) ? 20 : 0)
                + (is(illnessChronic) ? 10 : 0);
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }

    private static boolean is(@Nullable Boolean value) {
        return value != null && value;
    }

    private static boolean isFrom(@Nullable Integer value, int least) {
        return value != null && value >= least;
    }

    private static boolean isUpTo(@Nullable Integer value, int most) {
        return value != null && value <= most;
    }

    private static boolean isIn(@Nullable String value, String... choices) {
        for (String choice : choices) {
            if (choice.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
