package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The file store, through the doors that an embedder uses. */
final class FileStoreArea implements Area {

    @Override
    public String name() {
        return "filestore";
    }

    @Override
    public String about() {
        return "import, opening, the due list, and making units durable";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(new FileStoreImport(bench).measure());
        figures.addAll(new FileStoreOpening(bench).measure());
        figures.addAll(new FileStoreDueList(bench).measure());
        figures.addAll(new FileStoreAppending(bench).measure());
        return figures;
    }
}
