package org.xinfeng.examples.benchmarks;

import static org.xinfeng.tiering.FactColumns.UNKNOWN;

/**
 * The conjunctive book of {@link TieringBooks} as somebody writes it who wants it fast: no objects, and a rule left as soon
 * as it cannot hold. What is unknown is less than every value. It stays one class, whatever its length: cut into several it
 * would be another peer than the one that is measured.
 */
final class TieringByHandConjunctive implements TieringByHand {

    private static final int NO = 0;
    private static final int YES = 1;
    private static final int CUSTODY_ONE_PARENT = 1;
    private static final int CUSTODY_GRANDPARENTS = 2;
    private static final int CUSTODY_OTHERS = 3;
    private static final int CUSTODY_INSTITUTION = 4;
    private static final int DWELLING_WORN = 1;
    private static final int DWELLING_UNSAFE = 2;
    private static final int DWELLING_NONE = 3;
    private static final int SCHOOLING_BOARDING = 1;
    private static final int SCHOOLING_IRREGULAR = 2;
    private static final int SCHOOLING_NONE = 3;
    private static final int WORK_AWAY = 2;
    private static final int WORK_NONE = 3;
    private static final int ATTITUDE_RESERVED = 1;
    private static final int ATTITUDE_REFUSING = 2;

    private static final long RED = (1L << 10) - 1;
    private static final long YELLOW = (1L << 25) - 1;

    private final int[] absents;
    private final int[] ills;
    private final int[] debts;
    private final int[] violences;
    private final int[] dropouts;
    private final int[] offences;
    private final int[] disasters;
    private final int[] alones;
    private final int[] selfHarms;
    private final int[] chronics;
    private final int[] custodys;
    private final int[] dwellings;
    private final int[] schoolings;
    private final int[] works;
    private final int[] attitudes;
    private final int[] incomes;
    private final int[] grades;
    private final int[] childrens;
    private final int[] misseds;
    private final int[] cares;
    private final int[] births;
    private final int[] seens;
    private final int[] lefts;
    private final int[] examineds;
    private final int bornFor3;
    private final int bornFor6;
    private final int bornFor12;
    private final int bornFor14;
    private final int bornFor16;
    private final int bornFor18;
    private final int bornFor60;
    private final int bornFor65;
    private final int bornFor70;
    private final int bornFor80;
    private final int monthsAgo3;
    private final int monthsAgo6;
    private final int monthsAgo12;
    private final int monthsAgo24;

    TieringByHandConjunctive(TieringPeople people) {
        this.absents = people.column("guardian.absent");
        this.ills = people.column("guardian.ill");
        this.debts = people.column("debt");
        this.violences = people.column("violence.signs");
        this.dropouts = people.column("school.dropout");
        this.offences = people.column("offence");
        this.disasters = people.column("disaster.damage");
        this.alones = people.column("lives.alone");
        this.selfHarms = people.column("self.harm");
        this.chronics = people.column("illness.chronic");
        this.custodys = people.column("custody");
        this.dwellings = people.column("dwelling");
        this.schoolings = people.column("schooling");
        this.works = people.column("work");
        this.attitudes = people.column("attitude");
        this.incomes = people.column("income.monthly");
        this.grades = people.column("disability.grade");
        this.childrens = people.column("children");
        this.misseds = people.column("school.days.missed");
        this.cares = people.column("care.hours");
        this.births = people.column("birth.date");
        this.seens = people.column("last.seen");
        this.lefts = people.column("parent.left");
        this.examineds = people.column("last.examined");
        this.bornFor3 = (int) TieringPeople.DAY.minusYears(3).toEpochDay();
        this.bornFor6 = (int) TieringPeople.DAY.minusYears(6).toEpochDay();
        this.bornFor12 = (int) TieringPeople.DAY.minusYears(12).toEpochDay();
        this.bornFor14 = (int) TieringPeople.DAY.minusYears(14).toEpochDay();
        this.bornFor16 = (int) TieringPeople.DAY.minusYears(16).toEpochDay();
        this.bornFor18 = (int) TieringPeople.DAY.minusYears(18).toEpochDay();
        this.bornFor60 = (int) TieringPeople.DAY.minusYears(60).toEpochDay();
        this.bornFor65 = (int) TieringPeople.DAY.minusYears(65).toEpochDay();
        this.bornFor70 = (int) TieringPeople.DAY.minusYears(70).toEpochDay();
        this.bornFor80 = (int) TieringPeople.DAY.minusYears(80).toEpochDay();
        this.monthsAgo3 = (int) TieringPeople.DAY.minusMonths(3).toEpochDay();
        this.monthsAgo6 = (int) TieringPeople.DAY.minusMonths(6).toEpochDay();
        this.monthsAgo12 = (int) TieringPeople.DAY.minusMonths(12).toEpochDay();
        this.monthsAgo24 = (int) TieringPeople.DAY.minusMonths(24).toEpochDay();
    }

    @Override
    public void tier(int from, int to, TieringAnswers answers) {
        for (int i = from; i < to; i++) {
            int absent = absents[i];
            int ill = ills[i];
            int debt = debts[i];
            int violence = violences[i];
            int dropout = dropouts[i];
            int offence = offences[i];
            int disaster = disasters[i];
            int alone = alones[i];
            int selfHarm = selfHarms[i];
            int chronic = chronics[i];
            int custody = custodys[i];
            int dwelling = dwellings[i];
            int schooling = schoolings[i];
            int work = works[i];
            int attitude = attitudes[i];
            int income = incomes[i];
            int grade = grades[i];
            int children = childrens[i];
            int missed = misseds[i];
            int care = cares[i];
            int birth = births[i];
            int seen = seens[i];
            int left = lefts[i];
            int examined = examineds[i];
            long sure = 0;
            long possible = 0;

            if (violence != NO && (birth > bornFor14 || birth == UNKNOWN)) {
                possible |= 1L << 0;
                if (violence == YES && birth > bornFor14) {
                    sure |= 1L << 0;
                }
            }
            if (selfHarm != NO && alone != NO) {
                possible |= 1L << 1;
                if (selfHarm == YES && alone == YES) {
                    sure |= 1L << 1;
                }
            }
            if (absent != NO
                    && (birth > bornFor6 || birth == UNKNOWN)
                    && (custody == CUSTODY_OTHERS || custody == UNKNOWN)) {
                possible |= 1L << 2;
                if (absent == YES && birth > bornFor6 && custody == CUSTODY_OTHERS) {
                    sure |= 1L << 2;
                }
            }
            if (violence != NO && selfHarm != NO) {
                possible |= 1L << 3;
                if (violence == YES && selfHarm == YES) {
                    sure |= 1L << 3;
                }
            }
            if (seen < monthsAgo6 && absent != NO && (birth > bornFor16 || birth == UNKNOWN)) {
                possible |= 1L << 4;
                if (seen < monthsAgo6 && seen != UNKNOWN && absent == YES && birth > bornFor16) {
                    sure |= 1L << 4;
                }
            }
            if ((dwelling == DWELLING_NONE || dwelling == UNKNOWN) && (birth > bornFor18 || birth == UNKNOWN)) {
                possible |= 1L << 5;
                if (dwelling == DWELLING_NONE && birth > bornFor18) {
                    sure |= 1L << 5;
                }
            }
            if (offence != NO
                    && (birth > bornFor14 || birth == UNKNOWN)
                    && (schooling == SCHOOLING_NONE || schooling == UNKNOWN)) {
                possible |= 1L << 6;
                if (offence == YES && birth > bornFor14 && schooling == SCHOOLING_NONE) {
                    sure |= 1L << 6;
                }
            }
            if (absent != NO && ill != NO && (grade >= 3 || grade == UNKNOWN)) {
                possible |= 1L << 7;
                if (absent == YES && ill == YES && grade >= 3) {
                    sure |= 1L << 7;
                }
            }
            if ((custody == CUSTODY_INSTITUTION || custody == UNKNOWN) && violence != NO) {
                possible |= 1L << 8;
                if (custody == CUSTODY_INSTITUTION && violence == YES) {
                    sure |= 1L << 8;
                }
            }
            if (care < 2 && (birth > bornFor3 || birth == UNKNOWN)) {
                possible |= 1L << 9;
                if (care < 2 && care != UNKNOWN && birth > bornFor3) {
                    sure |= 1L << 9;
                }
            }
            if (absent != NO
                    && (birth > bornFor16 || birth == UNKNOWN)
                    && (custody == CUSTODY_GRANDPARENTS || custody == CUSTODY_OTHERS || custody == UNKNOWN)) {
                possible |= 1L << 10;
                if (absent == YES
                        && birth > bornFor16
                        && (custody == CUSTODY_GRANDPARENTS || custody == CUSTODY_OTHERS)) {
                    sure |= 1L << 10;
                }
            }
            if (left < monthsAgo12
                    && (custody == CUSTODY_ONE_PARENT || custody == UNKNOWN)
                    && (birth > bornFor16 || birth == UNKNOWN)) {
                possible |= 1L << 11;
                if (left < monthsAgo12 && left != UNKNOWN && custody == CUSTODY_ONE_PARENT && birth > bornFor16) {
                    sure |= 1L << 11;
                }
            }
            if (dropout != NO && (birth > bornFor16 || birth == UNKNOWN)) {
                possible |= 1L << 12;
                if (dropout == YES && birth > bornFor16) {
                    sure |= 1L << 12;
                }
            }
            if ((schooling == SCHOOLING_IRREGULAR || schooling == SCHOOLING_NONE || schooling == UNKNOWN)
                    && (birth > bornFor16 || birth == UNKNOWN)
                    && (missed >= 30 || missed == UNKNOWN)) {
                possible |= 1L << 13;
                if ((schooling == SCHOOLING_IRREGULAR || schooling == SCHOOLING_NONE)
                        && birth > bornFor16
                        && missed >= 30) {
                    sure |= 1L << 13;
                }
            }
            if ((dwelling == DWELLING_UNSAFE || dwelling == DWELLING_NONE || dwelling == UNKNOWN)
                    && (grade >= 2 || grade == UNKNOWN)) {
                possible |= 1L << 14;
                if ((dwelling == DWELLING_UNSAFE || dwelling == DWELLING_NONE) && grade >= 2) {
                    sure |= 1L << 14;
                }
            }
            if (income < 60000 && (children >= 3 || children == UNKNOWN)) {
                possible |= 1L << 15;
                if (income < 60000 && income != UNKNOWN && children >= 3) {
                    sure |= 1L << 15;
                }
            }
            if (ill != NO && (custody == CUSTODY_ONE_PARENT || custody == UNKNOWN)) {
                possible |= 1L << 16;
                if (ill == YES && custody == CUSTODY_ONE_PARENT) {
                    sure |= 1L << 16;
                }
            }
            if (chronic != NO && income < 80000 && examined < monthsAgo12) {
                possible |= 1L << 17;
                if (chronic == YES
                        && income < 80000
                        && income != UNKNOWN
                        && examined < monthsAgo12
                        && examined != UNKNOWN) {
                    sure |= 1L << 17;
                }
            }
            if (alone != NO && birth <= bornFor80) {
                possible |= 1L << 18;
                if (alone == YES && birth <= bornFor80 && birth != UNKNOWN) {
                    sure |= 1L << 18;
                }
            }
            if (alone != NO && birth <= bornFor65 && chronic != NO) {
                possible |= 1L << 19;
                if (alone == YES && birth <= bornFor65 && birth != UNKNOWN && chronic == YES) {
                    sure |= 1L << 19;
                }
            }
            if (offence != NO && (birth > bornFor18 || birth == UNKNOWN)) {
                possible |= 1L << 20;
                if (offence == YES && birth > bornFor18) {
                    sure |= 1L << 20;
                }
            }
            if (debt != NO && income < 50000) {
                possible |= 1L << 21;
                if (debt == YES && income < 50000 && income != UNKNOWN) {
                    sure |= 1L << 21;
                }
            }
            if (disaster != NO && (dwelling == DWELLING_WORN || dwelling == DWELLING_UNSAFE || dwelling == UNKNOWN)) {
                possible |= 1L << 22;
                if (disaster == YES && (dwelling == DWELLING_WORN || dwelling == DWELLING_UNSAFE)) {
                    sure |= 1L << 22;
                }
            }
            if (seen < monthsAgo3 && alone != NO) {
                possible |= 1L << 23;
                if (seen < monthsAgo3 && seen != UNKNOWN && alone == YES) {
                    sure |= 1L << 23;
                }
            }
            if ((attitude == ATTITUDE_REFUSING || attitude == UNKNOWN) && violence != NO) {
                possible |= 1L << 24;
                if (attitude == ATTITUDE_REFUSING && violence == YES) {
                    sure |= 1L << 24;
                }
            }
            if ((birth > bornFor16 || birth == UNKNOWN) && (custody == CUSTODY_GRANDPARENTS || custody == UNKNOWN)) {
                possible |= 1L << 25;
                if (birth > bornFor16 && custody == CUSTODY_GRANDPARENTS) {
                    sure |= 1L << 25;
                }
            }
            if ((work == WORK_AWAY || work == UNKNOWN) && (children >= 1 || children == UNKNOWN)) {
                possible |= 1L << 26;
                if (work == WORK_AWAY && children >= 1) {
                    sure |= 1L << 26;
                }
            }
            if ((work == WORK_NONE || work == UNKNOWN) && income < 100000) {
                possible |= 1L << 27;
                if (work == WORK_NONE && income < 100000 && income != UNKNOWN) {
                    sure |= 1L << 27;
                }
            }
            if ((missed >= 15 || missed == UNKNOWN) && (birth > bornFor16 || birth == UNKNOWN)) {
                possible |= 1L << 28;
                if (missed >= 15 && birth > bornFor16) {
                    sure |= 1L << 28;
                }
            }
            if ((grade >= 1 || grade == UNKNOWN) && care < 4) {
                possible |= 1L << 29;
                if (grade >= 1 && care < 4 && care != UNKNOWN) {
                    sure |= 1L << 29;
                }
            }
            if (chronic != NO && birth <= bornFor60) {
                possible |= 1L << 30;
                if (chronic == YES && birth <= bornFor60 && birth != UNKNOWN) {
                    sure |= 1L << 30;
                }
            }
            if (left < monthsAgo6 && (birth > bornFor18 || birth == UNKNOWN)) {
                possible |= 1L << 31;
                if (left < monthsAgo6 && left != UNKNOWN && birth > bornFor18) {
                    sure |= 1L << 31;
                }
            }
            if (debt != NO && (children >= 2 || children == UNKNOWN)) {
                possible |= 1L << 32;
                if (debt == YES && children >= 2) {
                    sure |= 1L << 32;
                }
            }
            if ((dwelling == DWELLING_WORN || dwelling == UNKNOWN) && birth <= bornFor70) {
                possible |= 1L << 33;
                if (dwelling == DWELLING_WORN && birth <= bornFor70 && birth != UNKNOWN) {
                    sure |= 1L << 33;
                }
            }
            if (examined < monthsAgo24 && birth <= bornFor65) {
                possible |= 1L << 34;
                if (examined < monthsAgo24 && examined != UNKNOWN && birth <= bornFor65 && birth != UNKNOWN) {
                    sure |= 1L << 34;
                }
            }
            if ((attitude == ATTITUDE_RESERVED || attitude == ATTITUDE_REFUSING || attitude == UNKNOWN)
                    && seen < monthsAgo3) {
                possible |= 1L << 35;
                if ((attitude == ATTITUDE_RESERVED || attitude == ATTITUDE_REFUSING)
                        && seen < monthsAgo3
                        && seen != UNKNOWN) {
                    sure |= 1L << 35;
                }
            }
            if (ill != NO && (children >= 1 || children == UNKNOWN)) {
                possible |= 1L << 36;
                if (ill == YES && children >= 1) {
                    sure |= 1L << 36;
                }
            }
            if (absent != YES && alone != NO && (birth > bornFor18 || birth == UNKNOWN)) {
                possible |= 1L << 37;
                if (absent == NO && alone == YES && birth > bornFor18) {
                    sure |= 1L << 37;
                }
            }
            if (disaster != NO && income < 150000) {
                possible |= 1L << 38;
                if (disaster == YES && income < 150000 && income != UNKNOWN) {
                    sure |= 1L << 38;
                }
            }
            if ((schooling == SCHOOLING_BOARDING || schooling == UNKNOWN)
                    && (birth > bornFor12 || birth == UNKNOWN)
                    && (missed >= 10 || missed == UNKNOWN)) {
                possible |= 1L << 39;
                if (schooling == SCHOOLING_BOARDING && birth > bornFor12 && missed >= 10) {
                    sure |= 1L << 39;
                }
            }
            boolean complete = birth != UNKNOWN && custody != UNKNOWN;
            int tier;
            if (sure != 0) {
                tier = rank(sure);
            } else {
                tier = complete ? GREEN_RANK : UNASSESSED;
            }
            answers.set(i, tier, possible == 0 ? GREEN_RANK : rank(possible), sure, possible);
        }
    }

    private static int rank(long rules) {
        return (rules & RED) != 0 ? 0 : (rules & YELLOW) != 0 ? 1 : 2;
    }
}
