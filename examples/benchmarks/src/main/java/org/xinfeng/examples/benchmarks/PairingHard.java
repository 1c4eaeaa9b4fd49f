package org.xinfeng.examples.benchmarks;

import java.util.SplittableRandom;

/** Families of problems on which the usual ways lose: tasks of one place, twenty agents each drawn by chance. */
enum PairingHard {
    /** As many agents as tasks, costs by chance. */
    RANDOM(1, 1) {
        @Override
        int cost(SplittableRandom random, int tasks, int task, int agent) {
            return random.nextInt(100_000);
        }
    },
    /** As many agents as tasks, the cost the product of both numbers: no two tasks want to exchange the same way. */
    PRODUCT(1, 1) {
        @Override
        int cost(SplittableRandom random, int tasks, int task, int agent) {
            return (int) ((task + 1L) * (agent + 1L) * 400_000_000L / ((long) tasks * tasks));
        }
    },
    /** Costs of 0, 1 or 2, and a place that stays empty costs 10. */
    TIES(1, 1) {
        @Override
        int cost(SplittableRandom random, int tasks, int task, int agent) {
            return random.nextInt(3);
        }
    },
    /** An agent for ten tasks. */
    FAMINE(0.1, 1) {
        @Override
        int cost(SplittableRandom random, int tasks, int task, int agent) {
            return random.nextInt(100_000);
        }
    },
    /** Six places at agents for each task. */
    SURPLUS(2, 3) {
        @Override
        int cost(SplittableRandom random, int tasks, int task, int agent) {
            return random.nextInt(100_000);
        }
    },
    /** Eight agents for ten tasks. */
    SHORTAGE(0.8, 1) {
        @Override
        int cost(SplittableRandom random, int tasks, int task, int agent) {
            return random.nextInt(100_000);
        }
    };

    private static final int DRAWN = 20;

    private final double agents;
    private final int capacity;

    /** @param agents for each task */
    PairingHard(double agents, int capacity) {
        this.agents = agents;
        this.capacity = capacity;
    }

    abstract int cost(SplittableRandom random, int tasks, int task, int agent);

    private int penalty() {
        return switch (this) {
            case TIES -> 10;
            case PRODUCT -> 500_000_000;
            default -> 1_000_000;
        };
    }

    PairingCase columns(int tasks) {
        SplittableRandom random = new SplittableRandom(1 + ordinal());
        int count = (int) (tasks * agents);
        PairingCase.Columns columns = new PairingCase.Columns(tasks, count);
        int[] last = new int[count];
        for (int a = 0; a < count; a++) {
            columns.agent(a, capacity);
        }
        for (int t = 0; t < tasks; t++) {
            columns.task(t, 1, penalty());
            for (int drawn = 0; drawn < Math.min(DRAWN, count); ) {
                int a = random.nextInt(count);
                if (last[a] != t + 1) {
                    last[a] = t + 1;
                    drawn++;
                    columns.candidate(t, a, cost(random, tasks, t, a));
                }
            }
        }
        return columns.named(code());
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
