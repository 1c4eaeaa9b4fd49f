package org.xinfeng.examples.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xinfeng.kernel.StorageException;

/** Benchmarks by area: progress on standard error, then one line for each figure on standard output. */
public final class Benchmarks {

    private static final int WRONG_ANSWER = 1;
    private static final int FAILED = 2;
    private static final List<Area> AREAS = List.of(
            new FileStoreArea(),
            new StorageArea(StorageArea.Part.WHOLE),
            new StorageArea(StorageArea.Part.VISITS),
            new StorageArea(StorageArea.Part.DUE),
            new TieringArea(),
            new PairingArea(),
            new VisitsArea());

    private Benchmarks() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the areas; 0 whether or not every reach was met, 1 if competitors disagree, 2 if nothing could be measured. */
    static int run(PrintStream out, PrintStream err, String... args) {
        try {
            Options options = Options.parse(AREAS, args);
            if (options.help()) {
                out.print(Options.help(AREAS));
                return 0;
            }
            List<Figure> figures = new ArrayList<>();
            for (Area area : options.areas()) {
                try (Scratch scratch = Scratch.in(options.dir())) {
                    figures.addAll(area.measure(new Bench(scratch, options.quick(), err::println)));
                }
            }
            figures.forEach(figure -> out.println(figure.line()));
            return 0;
        } catch (WrongAnswerException e) {
            err.println(e.getMessage());
            return WRONG_ANSWER;
        } catch (Options.WrongOptionException | StorageException e) {
            err.println(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            err.println("A directory for the files of the benchmarks could not be used (" + e.getMessage()
                    + "); give another with --dir");
        }
        return FAILED;
    }
}
