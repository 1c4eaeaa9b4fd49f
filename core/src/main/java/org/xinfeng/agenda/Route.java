package org.xinfeng.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.registry.VillageId;

/**
 * In which order the villages of a day are visited: the shortest way from one to the next, from any of them to any other. A road that
 * is not known is longer than all that are, so that it is taken last, and counts nothing.
 *
 * @param minutes of the roads that are known
 */
record Route(List<VillageId> villages, int minutes, boolean known) {

    /** Up to so many villages every order is looked at; beyond, the nearest is taken next. */
    private static final int EXACT = 7;

    private static final int UNKNOWN = 1_000_000;

    /** Minutes between villages, both ways. */
    static final class Table {

        private final Map<String, Integer> minutes = new HashMap<>();

        Table(List<AgendaRequest.Road> roads) {
            for (AgendaRequest.Road road : roads) {
                minutes.put(key(road.from(), road.to()), road.minutes());
                minutes.put(key(road.to(), road.from()), road.minutes());
            }
        }

        private static String key(VillageId from, VillageId to) {
            return from.value() + ' ' + to.value();
        }

        Optional<Integer> minutes(VillageId from, VillageId to) {
            return Optional.ofNullable(minutes.get(key(from, to)));
        }
    }

    /** @param villages each once, in an order that decides between equal ways */
    static Route of(List<VillageId> villages, Table table) {
        List<VillageId> order = new Search(villages, table).best();
        int sum = 0;
        boolean known = true;
        for (int i = 1; i < order.size(); i++) {
            Optional<Integer> road = table.minutes(order.get(i - 1), order.get(i));
            sum += road.orElse(0);
            known &= road.isPresent();
        }
        return new Route(order, sum, known);
    }

    private static final class Search {

        private final List<VillageId> villages;
        private final int[][] way;
        private final List<Integer> now = new ArrayList<>();
        private List<Integer> best = List.of();
        private int least = Integer.MAX_VALUE;

        Search(List<VillageId> villages, Table table) {
            this.villages = villages;
            int size = villages.size();
            way = new int[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    way[i][j] = table.minutes(villages.get(i), villages.get(j)).orElse(UNKNOWN);
                }
            }
        }

        List<VillageId> best() {
            if (villages.size() <= EXACT) {
                every(0);
            } else {
                for (int begin = 0; begin < villages.size(); begin++) {
                    nearest(begin);
                }
            }
            return best.stream().map(villages::get).toList();
        }

        private void every(int sum) {
            if (sum >= least) {
                return;
            }
            if (now.size() == villages.size()) {
                least = sum;
                best = List.copyOf(now);
                return;
            }
            for (int next = 0; next < villages.size(); next++) {
                if (!now.contains(next)) {
                    int more = now.isEmpty() ? 0 : way[now.get(now.size() - 1)][next];
                    now.add(next);
                    every(sum + more);
                    now.remove(now.size() - 1);
                }
            }
        }

        private void nearest(int begin) {
            List<Integer> order = new ArrayList<>(List.of(begin));
            int sum = 0;
            while (order.size() < villages.size()) {
                int here = order.get(order.size() - 1);
                int next = -1;
                for (int v = 0; v < villages.size(); v++) {
                    if (!order.contains(v) && (next < 0 || way[here][v] < way[here][next])) {
                        next = v;
                    }
                }
                sum += way[here][next];
                order.add(next);
            }
            if (sum < least) {
                least = sum;
                best = order;
            }
        }
    }
}
