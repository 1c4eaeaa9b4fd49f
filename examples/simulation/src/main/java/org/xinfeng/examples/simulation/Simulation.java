package org.xinfeng.examples.simulation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.json.JsonStorage;
import org.xinfeng.storage.memory.MemoryStorage;

/** Four years of a station, checked every day against a plain computation of what must be so. */
public final class Simulation {

    private static final int BROKEN = 1;
    private static final int WRONG_OPTION = 2;

    private Simulation() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(out, err, UnaryOperator.identity(), args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /**
     * Runs it; 0 if all held, 1 or 2 after one line on {@code err}.
     *
     * @param between what stands between the library and the storage
     */
    static int run(PrintStream out, PrintStream err, UnaryOperator<Storage> between, String... args) {
        Options options;
        try {
            options = Options.parse(args);
        } catch (Options.WrongOption e) {
            err.println(e.getMessage());
            return WRONG_OPTION;
        }
        if (options.help()) {
            out.print(Options.HELP);
            return 0;
        }
        Say say = new Say(out, options.locale());
        try (Storage storage =
                options.data().map(JsonStorage::open).map(Storage.class::cast).orElseGet(MemoryStorage::new)) {
            if (!isNew(storage)) {
                err.println("--data must be a directory that holds no station yet; --help lists the options");
                return WRONG_OPTION;
            }
            Town town = new Run(options, between.apply(storage), say).go();
            new Report(town, say).tell();
            return 0;
        } catch (Violation e) {
            err.println(e.getMessage() + " (--seed " + options.seed() + " --years " + options.years() + " --residents "
                    + options.residents() + ")");
            return BROKEN;
        } catch (StorageException e) {
            err.println(e.getMessage());
            return WRONG_OPTION;
        }
    }

    private static boolean isNew(Storage storage) {
        try (var stations = storage.stations()) {
            return stations.findAny().isEmpty();
        }
    }
}
