package org.xinfeng.examples.quickstart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Puts made-up people of one village into households of one to four and says how they are related to the head. */
final class SyntheticHouseholds {

    private SyntheticHouseholds() {}

    /** Numbers the households and sorts the people by village and household. */
    static void assign(List<SyntheticPerson> people, Random random) {
        List<SyntheticPerson> sorted = new ArrayList<>();
        for (SyntheticPlaces.Place village : SyntheticPlaces.ALL) {
            Deque<SyntheticPerson> adults = new ArrayDeque<>();
            Deque<SyntheticPerson> children = new ArrayDeque<>();
            for (SyntheticPerson person : people) {
                if (person.village.equals(village)) {
                    (person.age() < 18 ? children : adults).add(person);
                }
            }
            int number = 0;
            while (!adults.isEmpty() || !children.isEmpty()) {
                List<SyntheticPerson> household = household(adults, children, random);
                String tail = village.code().substring(village.code().length() - 3);
                String numbered = String.format(Locale.ROOT, "H%s%04d", tail, ++number);
                household.forEach(member -> member.put(Column.HOUSEHOLD, numbered));
                sorted.addAll(household);
            }
        }
        people.clear();
        people.addAll(sorted);
    }

    private static List<SyntheticPerson> household(
            Deque<SyntheticPerson> adults, Deque<SyntheticPerson> children, Random random) {
        List<SyntheticPerson> household = new ArrayList<>();
        int size = 1 + (random.nextInt(100) < 45 ? 1 + random.nextInt(3) : 0);
        while (household.size() < size && !(adults.isEmpty() && children.isEmpty())) {
            boolean child =
                    adults.isEmpty() || (!children.isEmpty() && random.nextInt(100) < (household.isEmpty() ? 20 : 45));
            household.add(child ? children.remove() : adults.remove());
        }
        household.sort(Comparator.comparing(person -> person.birth));
        SyntheticPerson eldest = household.get(0);
        for (SyntheticPerson member : household) {
            member.put(Column.RELATION, relation(member, eldest));
        }
        return household;
    }

    /** The eldest is the head, unless he is a child: then the head is a parent who is not on file. */
    private static String relation(SyntheticPerson member, SyntheticPerson eldest) {
        if (eldest.age() < 18) {
            return member.male ? "子" : "女";
        }
        if (member == eldest) {
            return "户主";
        }
        int years = member.birth.getYear() - eldest.birth.getYear();
        if (years >= 40) {
            return member.male ? "孙子" : "孙女";
        }
        if (years >= 18) {
            return member.male ? "子" : "女";
        }
        return member.male == eldest.male ? "其他亲属" : "配偶";
    }
}
