package org.xinfeng.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The fewest points of tiny cases by trying every day for every home visit. */
final class ByHand {

    private final List<int[]> window;
    private final List<String> village;
    private final int days;
    private final int room;
    int leftOut = Integer.MAX_VALUE;
    long points = Long.MAX_VALUE;

    /** @param window the days of each visit, from and through */
    ByHand(List<int[]> window, List<String> village, int days, int room) {
        this.window = window;
        this.village = village;
        this.days = days;
        this.room = room;
        every(new ArrayList<>(), 0);
    }

    private void every(List<Integer> placed, int left) {
        if (placed.size() == window.size()) {
            long weight = weight(placed);
            if (left < leftOut || left == leftOut && weight < points) {
                leftOut = left;
                points = weight;
            }
            return;
        }
        int[] of = window.get(placed.size());
        for (int day = of[0]; day <= of[1]; day++) {
            int there = day;
            if (placed.stream().filter(one -> one == there).count() < room) {
                placed.add(day);
                every(placed, left);
                placed.remove(placed.size() - 1);
            }
        }
        placed.add(-1);
        every(placed, left + 1);
        placed.remove(placed.size() - 1);
    }

    private long weight(List<Integer> placed) {
        int[] count = new int[days];
        Set<String> rounds = new HashSet<>();
        for (int i = 0; i < placed.size(); i++) {
            if (placed.get(i) >= 0) {
                count[placed.get(i)]++;
                rounds.add(village.get(i) + placed.get(i));
            }
        }
        return Arrays.stream(count).map(one -> one * one).sum() + (long) Agenda.Points.ROUND * rounds.size();
    }
}
