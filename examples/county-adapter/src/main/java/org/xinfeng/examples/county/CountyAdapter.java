package org.xinfeng.examples.county;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.monitoring.PersonRegister;
import org.xinfeng.monitoring.PersonRegisterContract;
import org.xinfeng.monitoring.RegisterKey;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.storage.contract.Check;
import org.xinfeng.storage.contract.Report;
import org.xinfeng.storage.contract.StorageContract;

/** What an integrator runs on installation day: the contracts of both adapters, and what the register prefills. */
public final class CountyAdapter {

    static final String HELP = """
            java -jar county-adapter.jar [--page N]

            Runs the contract kit on the storage in one table, in a directory for temporary files (about half a
            minute), and the contract of registers on a county's old table of persons; then goes through that
            table page by page and says what a form would be prefilled with. Nobody in it exists.

              --page N   lines of the register to a page; 8 if not said
              --help     this text

            Ends with 0 if everything holds, 1 if a contract is broken, 2 if it could not be run.
            """;

    private static final int BROKEN = 1;
    private static final int FAILED = 2;

    private CountyAdapter() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs it; when it could not be run, one line on {@code err} says why. */
    static int run(PrintStream out, PrintStream err, String... args) {
        int page = 8;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--help")) {
                out.print(HELP);
                return 0;
            } else if (args[i].equals("--page") && i + 1 < args.length && args[i + 1].matches("[1-9][0-9]{0,5}")) {
                page = Integer.parseInt(args[++i]);
            } else {
                err.println(args[i] + " is no option, or lacks a number from 1; --help lists them");
                return FAILED;
            }
        }
        try {
            Report report = storage(out);
            out.println(report);
            PersonRegister register = new LegacyRegister(ImaginedCounty.open());
            PersonRegisterContract.Report lines = PersonRegisterContract.verify(register, 1_000);
            out.println("Register contract: held by " + lines.lines() + " lines; numbers that cannot be read: "
                    + lines.unreadable());
            show(register, page, out);
            return report.held() ? 0 : BROKEN;
        } catch (AssertionError broken) {
            out.println("Register contract: " + broken.getMessage());
            return BROKEN;
        } catch (StorageException | UncheckedIOException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private static Report storage(PrintStream out) {
        try {
            Path directory = Files.createTempDirectory("xinfeng-one-table-");
            try {
                List<Check> checks = StorageContract.of(new FreshFiles(directory))
                        .withKinds(Xinfeng.kinds())
                        .checks();
                out.println(checks.size() + " checks of the storage in one table, in " + directory);
                return new Report(checks.stream().map(Check::verdict).toList());
            } finally {
                try (Stream<Path> files = Files.walk(directory)) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(file -> file.toFile().delete());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No directory for temporary files could be made: " + e.getMessage(), e);
        }
    }

    private static void show(PersonRegister register, int page, PrintStream out) {
        RegisterKey last = null;
        List<RegisteredPerson> lines = register.after(last, page);
        for (int number = 1; !lines.isEmpty(); number++) {
            out.println("Page " + number);
            for (RegisteredPerson line : lines) {
                out.println("  " + Prefill.of(line));
                last = line.key();
            }
            lines = register.after(last, page);
        }
    }
}
