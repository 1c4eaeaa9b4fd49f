package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The relational store on real servers, beside JDBC written by hand and Hibernate that write and read the same rows. */
final class StorageArea implements Area {

    @Override
    public String name() {
        return "storage";
    }

    @Override
    public String about() {
        return "the relational store on H2, PostgreSQL and MariaDB, beside hand-written JDBC and Hibernate";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (StorageServer server : StorageServer.all(bench)) {
            try (StorageTables tables = StorageTables.on(server)) {
                figures.addAll(new StorageRecording(bench, tables).measure());
                figures.addAll(new StorageFinding(bench, tables).measure());
                if (server == StorageServer.POSTGRESQL) {
                    figures.addAll(new StorageParallel(bench, tables).measure());
                }
            }
            try (StorageTables tables = StorageTables.on(server)) {
                figures.addAll(new StorageDuePages(bench, tables).measure());
            }
        }
        return figures;
    }
}
