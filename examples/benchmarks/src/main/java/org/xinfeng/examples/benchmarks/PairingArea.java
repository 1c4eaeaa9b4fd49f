package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Pairing: the assignment solver beside OR-Tools' minimum-cost flow, JGraphT's, and greedy. */
final class PairingArea implements Area {

    @Override
    public String name() {
        return "pairing";
    }

    @Override
    public String about() {
        return "who helps whom, at least cost and proved, beside OR-Tools, JGraphT and greedy";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        PairingOrTools.load();
        PairingSpeed speed = new PairingSpeed(bench);
        List<Figure> figures = new ArrayList<>();
        speed.town("pairing.200", bench.size(200, 50), 1);
        figures.add(speed.town("pairing.2155", bench.size(2_155, 200), 0.25));
        figures.add(speed.town("pairing.20000", bench.size(20_000, 300), 0.12));
        for (PairingHard family : PairingHard.values()) {
            figures.add(speed.hard(family, bench.size(20_000, 300)));
        }
        figures.add(speed.town("pairing.100000", bench.size(100_000, 400), 0.07));
        figures.addAll(new PairingLeaving(bench).measure());
        figures.addAll(new PairingFresh(bench).measure());
        return figures;
    }
}
