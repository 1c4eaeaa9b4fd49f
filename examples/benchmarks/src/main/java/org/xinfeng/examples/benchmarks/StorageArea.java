package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The relational store on real servers, beside JDBC written by hand and Hibernate that write and read the same rows. */
record StorageArea(Part part) implements Area {

    /** What of it is measured. */
    enum Part {
        WHOLE("storage", "the relational store on H2, PostgreSQL and MariaDB, beside hand-written JDBC and Hibernate"),
        VISITS("storage.visit", "of that, recording visits"),
        DUE("storage.due", "of that, pages of what is due, and opening");

        private final String area;
        private final String about;

        Part(String area, String about) {
            this.area = area;
            this.about = about;
        }
    }

    @Override
    public String name() {
        return part.area;
    }

    @Override
    public String about() {
        return part.about;
    }

    @Override
    public boolean isPart() {
        return part != Part.WHOLE;
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (StorageServer server : StorageServer.all(bench)) {
            if (part != Part.DUE) {
                try (StorageTables tables = StorageTables.on(server)) {
                    figures.addAll(new StorageRecording(bench, tables).measure());
                    if (part == Part.WHOLE) {
                        figures.addAll(new StorageFinding(bench, tables).measure());
                        if (server == StorageServer.POSTGRESQL) {
                            figures.addAll(new StorageParallel(bench, tables).measure());
                        }
                    }
                }
            }
            if (part != Part.VISITS) {
                try (StorageTables tables = StorageTables.on(server)) {
                    figures.addAll(new StorageDuePages(bench, tables).measure());
                }
            }
        }
        return figures;
    }
}
