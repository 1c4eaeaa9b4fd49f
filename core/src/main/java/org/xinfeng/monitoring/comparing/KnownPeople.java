package org.xinfeng.monitoring.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;

/** The residents that a list is compared with, in the order of their ids, with the tables by which they are found. Immutable. */
final class KnownPeople {

    private final List<KnownPerson> people;
    private final int[][] names;
    private final Map<ResidentId, Integer> positions = new HashMap<>();
    /** By the first 17 digits of the number. */
    final Blocks numbers;
    /** By the birth date. */
    final BirthDays births;
    /** By the birth date as yyyymmdd, only those without a number. */
    final Blocks numberlessBirths = new Blocks(16);
    /** By the characters of the name in any order. */
    final Blocks wholeNames;
    /** By all but one character of the name, and the village. */
    final Blocks partNames;
    /** The same, only those whose birth date is not known. */
    final Blocks birthlessWholeNames = new Blocks(16);

    final Blocks birthlessPartNames = new Blocks(16);

    KnownPeople(List<KnownPerson> given) {
        people = new ArrayList<>(given);
        people.sort(Comparator.comparing(person -> person.id().value()));
        int size = people.size();
        names = new int[size][];
        numbers = new Blocks(size);
        wholeNames = new Blocks(size);
        partNames = new Blocks(size * 3);
        for (int i = 0; i < size; i++) {
            add(i, people.get(i));
        }
        births = new BirthDays(people, names);
    }

    private void add(int position, KnownPerson person) {
        if (positions.put(person.id(), position) != null) {
            throw new IllegalArgumentException("resident " + person.id().value() + " is given twice");
        }
        names[position] = MatchScore.characters(person.name());
        person.number().ifPresent(number -> numbers.add(body(number), position));
        person.birth()
                .filter(birth -> person.number().isEmpty())
                .ifPresent(birth -> numberlessBirths.add(MatchScore.digits(birth), position));
        add(position, person.village(), wholeNames, partNames);
        if (person.birth().isEmpty()) {
            add(position, person.village(), birthlessWholeNames, birthlessPartNames);
        }
    }

    private void add(int position, VillageId village, Blocks whole, Blocks parts) {
        int[] name = names[position];
        if (name.length > 0) {
            whole.add(wholeKey(name), position);
        }
        for (int i = 0; i < name.length && name.length > 1; i++) {
            parts.add(partKey(name, i, village), position);
        }
    }

    int size() {
        return people.size();
    }

    KnownPerson get(int position) {
        return people.get(position);
    }

    int[] name(int position) {
        return names[position];
    }

    int position(ResidentId resident) {
        Integer position = positions.get(resident);
        if (position == null) {
            throw new IllegalArgumentException("resident " + resident.value() + " is not of this matcher");
        }
        return position;
    }

    /** The first 17 digits of a number; the last follows from them. */
    static long body(IdentityNumber number) {
        return Long.parseLong(number.value(), 0, 17, 10);
    }

    static long wholeKey(int[] name) {
        return hash(MatchScore.sorted(name), -1, 0);
    }

    static long partKey(int[] name, int without, VillageId village) {
        return hash(name, without, village.value().hashCode());
    }

    private static long hash(int[] characters, int without, int salt) {
        long hash = salt * 31L + characters.length;
        for (int i = 0; i < characters.length; i++) {
            hash = Blocks.mixed(hash + (i == without ? 0 : characters[i]));
        }
        return hash;
    }

    /** Those on file who may be one person twice, see {@link PersonMatcher#duplicates}. */
    List<List<ResidentId>> duplicates() {
        List<List<ResidentId>> groups = new ArrayList<>();
        boolean[] told = new boolean[people.size()];
        for (int i = 0; i < people.size(); i++) {
            if (told[i] || !people.get(i).onFile()) {
                continue;
            }
            List<ResidentId> group = new ArrayList<>();
            for (int other : sharing(i)) {
                if (other > i && people.get(other).onFile() && !told[other] && isSame(i, other)) {
                    told[other] = true;
                    group.add(people.get(other).id());
                }
            }
            if (!group.isEmpty()) {
                group.add(0, people.get(i).id());
                groups.add(List.copyOf(group));
            }
        }
        return List.copyOf(groups);
    }

    private Set<Integer> sharing(int position) {
        Set<Integer> others = new TreeSet<>();
        KnownPerson person = people.get(position);
        person.number().ifPresent(number -> collect(numbers, body(number), others));
        person.birth().ifPresent(birth -> {
            int digits = MatchScore.digits(birth);
            for (int place = births.first(digits); place < births.end(digits); place++) {
                others.add(births.position(place));
            }
        });
        return others;
    }

    private static void collect(Blocks blocks, long key, Set<Integer> into) {
        for (int entry = blocks.first(key); entry >= 0; entry = blocks.next(entry)) {
            into.add(blocks.value(entry));
        }
    }

    private boolean isSame(int one, int other) {
        KnownPerson first = people.get(one);
        KnownPerson second = people.get(other);
        if (first.number().isPresent() && second.number().isPresent()) {
            return first.number().equals(second.number());
        }
        return Arrays.equals(names[one], names[other])
                && first.birth().equals(second.birth())
                && (first.village().equals(second.village())
                        || first.number().isPresent() != second.number().isPresent());
    }
}
