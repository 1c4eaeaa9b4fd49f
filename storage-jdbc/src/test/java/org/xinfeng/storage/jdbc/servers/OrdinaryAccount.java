package org.xinfeng.storage.jdbc.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How programs that refuse to run as root are started by root: in a user namespace, or else as nobody. */
final class OrdinaryAccount {

    private static final int NOBODY = 65534;

    private enum Way {
        DIRECT(List.of()),
        NAMESPACE(List.of("unshare", "-U")),
        NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

        private final List<String> prefix;

        Way(List<String> prefix) {
            this.prefix = prefix;
        }
    }

    private static final Way WAY = way();

    private OrdinaryAccount() {}

    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The command that runs a command so. */
    static List<String> command(String... command) {
        List<String> all = new ArrayList<>(WAY.prefix);
        all.addAll(List.of(command));
        return all;
    }

    /** Gives a folder, with all in it, to the account; it must be able to reach it. */
    static void give(Path folder) {
        if (WAY != Way.NOBODY) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, "unix:uid", NOBODY);
                Files.setAttribute(file, "unix:gid", NOBODY);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (!works(command("test", "-x", folder.toString()))) {
            throw new IllegalStateException("root runs PostgreSQL as nobody here, who cannot reach " + folder
                    + ": put the sources where every account may read, or run the build as an ordinary user");
        }
    }

    private static Way way() {
        if (!isRoot()) {
            return Way.DIRECT;
        }
        for (Way way : List.of(Way.NAMESPACE, Way.NOBODY)) {
            List<String> probe = new ArrayList<>(way.prefix);
            probe.add("true");
            if (works(probe)) {
                return way;
            }
        }
        throw new IllegalStateException("PostgreSQL does not run as root, and neither `unshare -U` nor `setpriv` of"
                + " util-linux works here: install util-linux or run the build as an ordinary user");
    }

    private static boolean works(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
