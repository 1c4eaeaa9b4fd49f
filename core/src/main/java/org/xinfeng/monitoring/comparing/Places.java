package org.xinfeng.monitoring.comparing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.monitoring.comparing.MatchScore.Likeness;
import org.xinfeng.registry.HalfWidth;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;

/** What the words of a list for a village mean to a station. Remembers a bounded number of words; not for several threads. */
final class Places {

    private static final int REMEMBERED = 20_000;
    /** The last character of a town (镇, 乡, 街道), county, district or city. */
    private static final String BEFORE_A_VILLAGE = "镇乡道县区市";

    private static final Meaning NOTHING = new Meaning(PersonMatcher.Place.UNCLEAR, Optional.empty(), Likeness.UNKNOWN);
    private static final Meaning ELSEWHERE =
            new Meaning(PersonMatcher.Place.ELSEWHERE, Optional.empty(), Likeness.OTHER);

    private final List<Village> villages;
    private final int[][] names;
    /** By id and region code. */
    private final Map<String, List<Village>> byWord = new HashMap<>();

    private final Map<String, List<Village>> byPlainName = new HashMap<>();
    private final Map<String, Meaning> known = new HashMap<>();

    /** @param likeness of the word and the village: same, alike, or unknown if it is not clear which is meant */
    record Meaning(PersonMatcher.Place place, Optional<VillageId> village, Likeness likeness) {}

    Places(List<Village> villages) {
        this.villages = List.copyOf(villages);
        names = new int[villages.size()][];
        for (int i = 0; i < names.length; i++) {
            Village village = villages.get(i);
            names[i] = MatchScore.characters(village.name());
            add(byWord, village.id().value(), village);
            village.regionCode().ifPresent(code -> add(byWord, code, village));
            add(byPlainName, Village.plain(village.name()), village);
        }
    }

    private static void add(Map<String, List<Village>> map, String word, Village village) {
        map.computeIfAbsent(word, key -> new ArrayList<>()).add(village);
    }

    Meaning of(Optional<String> words) {
        if (words.isEmpty()) {
            return NOTHING;
        }
        Meaning before = known.get(words.get());
        if (before != null) {
            return before;
        }
        Meaning meaning = meaning(HalfWidth.stripped(Normalizer.normalize(words.get(), Normalizer.Form.NFKC)));
        if (known.size() < REMEMBERED) {
            known.put(words.get(), meaning);
        }
        return meaning;
    }

    private Meaning meaning(String words) {
        if (words.isEmpty()) {
            return NOTHING;
        }
        Set<Village> called = new LinkedHashSet<>(byWord.getOrDefault(words, List.of()));
        called.addAll(byPlainName.getOrDefault(Village.plain(words), List.of()));
        for (int i = 1; i < words.length(); i++) {
            if (BEFORE_A_VILLAGE.indexOf(words.charAt(i - 1)) >= 0) {
                String end = words.substring(i);
                called.addAll(byPlainName.getOrDefault(Village.plain(end), List.of()));
            }
        }
        if (called.size() > 1) {
            called.removeIf(village -> !words.endsWith(village.name()) && !words.startsWith(village.name()));
            return called.size() == 1 ? here(called.iterator().next(), Likeness.SAME) : NOTHING;
        }
        if (called.size() == 1) {
            return here(called.iterator().next(), Likeness.SAME);
        }
        int[] characters = MatchScore.characters(words);
        for (int i = 0; i < names.length; i++) {
            Likeness likeness = MatchScore.names(characters, names[i]);
            if (likeness == Likeness.ALIKE || likeness == Likeness.ORDER) {
                called.add(villages.get(i));
            }
        }
        return called.isEmpty()
                ? ELSEWHERE
                : called.size() == 1 ? here(called.iterator().next(), Likeness.ALIKE) : NOTHING;
    }

    private static Meaning here(Village village, Likeness likeness) {
        return new Meaning(PersonMatcher.Place.HERE, Optional.of(village.id()), likeness);
    }
}
