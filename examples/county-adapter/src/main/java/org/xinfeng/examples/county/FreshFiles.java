package org.xinfeng.examples.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.contract.StorageFixture;

/** How the contract kit gets storages: a new file for each check, and what a killed process leaves. */
final class FreshFiles implements StorageFixture.Durable {

    private final Path directory;
    private int files;
    private @Nullable Storage last;

    FreshFiles(Path directory) {
        this.directory = directory;
    }

    @Override
    public Storage open() {
        files++;
        return reopen();
    }

    @Override
    public Storage reopen() {
        Storage storage = new OneTableStorage(file());
        last = storage;
        return storage;
    }

    /** Goes on with the file as it is at this moment, while the storage still has it open. */
    @Override
    public Storage crash() {
        Storage abandoned = java.util.Objects.requireNonNull(last);
        Path before = file();
        files++;
        try {
            Files.copy(database(before), database(file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        abandoned.close();
        return reopen();
    }

    private Path file() {
        return directory.resolve("kept" + files);
    }

    private static Path database(Path file) {
        return file.resolveSibling(file.getFileName() + ".mv.db");
    }
}
