package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What only a process of its own shows: a first call, the peak of memory, and a county of a million at once. */
final class PairingFresh {

    private final Bench bench;

    PairingFresh(Bench bench) {
        this.bench = bench;
    }

    List<Figure> measure() throws IOException {
        List<Figure> figures = new ArrayList<>();
        figures.add(first());
        PairingChild.Said county = PairingChild.run("300m", "tell", bench.size(100_000, 400));
        if (Double.isNaN(county.peak())) {
            bench.say("pairing.peak: this system does not tell the peak of a process");
        } else {
            figures.add(Figure.atMost("pairing.peak", county.peak(), "MB", 400));
        }
        bench.say("pairing.million: may take a minute");
        PairingChild.Said million = PairingChild.run("6g", "tell", bench.size(1_000_000, 2_000));
        bench.say("pairing.million: %.0f MB", million.peak());
        figures.add(Figure.atMost("pairing.million", million.seconds(), "s", 60));
        return figures;
    }

    /** Each round a process of the library and one of OR-Tools; what OR-Tools loads is not counted against it. */
    private Figure first() throws IOException {
        int residents = bench.size(2_155, 200);
        Sample ratios = new Sample();
        Sample load = new Sample();
        bench.rounds("pairing.first", 1, round -> {
            PairingChild.Said ours = PairingChild.run("1g", "library", residents);
            PairingChild.Said theirs = PairingChild.run("1g", "ortools", residents);
            WrongAnswerException.check("the cost of a first call", theirs.cost(), ours.cost());
            bench.say(
                    "  the library %.3f s, OR-Tools %.3f s and %.3f s to load",
                    ours.seconds(), theirs.seconds(), theirs.load());
            if (round >= 0) {
                ratios.add(ours.seconds() / theirs.seconds());
                load.add(theirs.load());
            }
        });
        bench.say("pairing.first: OR-Tools loads in %.3f s, which is not in the ratio", load.median());
        return Figure.atMost("pairing.first", ratios.median(), "x", 1);
    }
}
