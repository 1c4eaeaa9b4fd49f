package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Monitoring and visits. */
final class VisitsArea implements Area {

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public String about() {
        return "lists compared with the file, beside readLine and a HashMap; people without a number found again;"
                + " due days, re-planning after a change of packs, pages of what is due";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(new CompareLists(bench).measure());
        figures.add(new CompareNames(bench).measure());
        figures.addAll(new CompareNumberless(bench).measure());
        figures.addAll(new VisitsDueDates(bench).measure());
        figures.add(new VisitsReplanDecide(bench).measure());
        figures.addAll(new VisitsReplanStore(bench).measure());
        figures.addAll(new VisitsDuePages(bench).measure());
        return figures;
    }
}
