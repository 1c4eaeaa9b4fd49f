package org.xinfeng.examples.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who answers for which village, as the run itself arranged it. */
final class Staff {

    static final String SOCIAL_WORKER = "social-worker";
    static final String CHILD_DIRECTOR = "child-director";

    private final Map<String, String> byPost = new TreeMap<>();

    void put(String role, String village, String worker) {
        byPost.put(role + " " + village, worker);
    }

    /** The posts that nobody has: role and village. */
    Set<String> vacant() {
        Set<String> vacant = new HashSet<>();
        for (Places.Place place : Places.ALL) {
            for (String role : List.of(SOCIAL_WORKER, CHILD_DIRECTOR)) {
                if (of(role, place.code()) == null) {
                    vacant.add(role + " " + place.code());
                }
            }
        }
        return vacant;
    }

    /** The posts of a worker: role and village. */
    List<String> posts(String worker) {
        List<String> posts = new ArrayList<>();
        byPost.forEach((post, holder) -> {
            if (holder.equals(worker)) {
                posts.add(post);
            }
        });
        return posts;
    }

    /** Takes a worker off every post. */
    List<String> leave(String worker) {
        List<String> vacant = posts(worker);
        vacant.forEach(byPost::remove);
        return vacant;
    }

    @Nullable
    String of(String role, String village) {
        return byPost.get(role + " " + village);
    }

    /** Who answers for a village, or who stands in; nobody if all have left. */
    @Nullable
    String worker(String village) {
        String worker = of(SOCIAL_WORKER, village);
        return worker != null || byPost.isEmpty() ? worker : all().get(0);
    }

    /** Whether somebody answers for anything. */
    boolean serves(String worker) {
        return byPost.containsValue(worker);
    }

    List<String> all() {
        return byPost.values().stream().distinct().sorted().toList();
    }
}
