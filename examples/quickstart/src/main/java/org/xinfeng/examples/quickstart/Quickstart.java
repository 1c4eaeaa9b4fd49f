package org.xinfeng.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.policy.InvalidPolicyException;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.storage.json.UnreadableRosterException;

/** The main job, end to end: a station's roster becomes tiers, duties and this week's due list. */
public final class Quickstart {

    private static final int FAILED = 2;

    private Quickstart() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the story; 0, or 2 after one line on {@code err}. */
    static int run(PrintStream out, PrintStream err, String... args) {
        Options options;
        try {
            options = Options.parse(args);
        } catch (Options.WrongOption e) {
            err.println(e.in(Options.language(args)));
            return FAILED;
        }
        if (options.help()) {
            out.print(Options.HELP);
            return 0;
        }
        try {
            Path data = options.data().isPresent()
                    ? options.data().get()
                    : Files.createTempDirectory("xinfeng-quickstart-");
            PolicyLibrary policies =
                    options.policy().map(JsonPolicies::shippedWith).orElseGet(Practice::library);
            new Story(new Say(out, options.locale()), options, data, policies).tell();
            return 0;
        } catch (UnreadableRosterException e) {
            err.println(e.text(options.locale()));
        } catch (InvalidPolicyException e) {
            err.println(policyLine(e, options));
        } catch (StorageException | UncheckedIOException e) {
            err.println(e.getMessage());
        } catch (Outcome.RefusedException e) {
            err.println(org.xinfeng.Texts.in(options.locale()).of(e.refusal()));
        } catch (IOException e) {
            String why = " (" + e.getMessage() + ")";
            err.println(either(
                    options,
                    "没法新建临时目录" + why + "；请用 --data 给一个目录",
                    "No directory for temporary files could be made" + why + "; give one with --data"));
        }
        return FAILED;
    }

    private static String policyLine(InvalidPolicyException e, Options options) {
        String first = e.problems().get(0).toString().strip();
        if (options.policy().isEmpty()) {
            return either(
                    options,
                    "自带政策包管不到 " + options.date() + "（" + first + "）；请把 --date 改晚，或用 --policy 给出当时的政策包",
                    "The shipped policies say nothing for " + options.date() + " (" + first
                            + "); give a later --date, or a --policy of that time");
        }
        return first + (e.problems().size() > 1 ? " (and " + (e.problems().size() - 1) + " more)" : "");
    }

    private static String either(Options options, String zh, String en) {
        return options.locale().equals(Locale.CHINESE) ? zh : en;
    }
}
