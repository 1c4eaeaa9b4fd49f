package org.xinfeng.storage.jdbc.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB on 127.0.0.1, of the installed version; Debian's package {@code mariadb-server-core} has all it needs, and no
 * service is set up. Commits are durable, the time zone is eight hours off UTC, and a table that does not name its characters
 * gets Latin ones, as MariaDB itself had it up to 11.5.
 */
public final class MariaServer extends ProcessServer {

    /** Megabytes for pages. */
    private static final int LITTLE = 64;

    private static final String PROGRAM = "mariadbd";
    private static final List<String> TABLES =
            List.of("mysql_system_tables.sql", "mysql_performance_tables.sql", "mysql_system_tables_data.sql");
    private static final List<String> PLACES = List.of("/usr/sbin", "/usr/local/sbin", "/usr/libexec");
    private static final Pattern VERSION = Pattern.compile("Ver (\\d+\\.\\d+)\\.");
    private static @Nullable MariaServer shared;

    private final Path program;
    private final String version;
    private final int memory;

    private MariaServer(Path program, String version, boolean shared, int memory) {
        super(Kind.MARIADB, "MariaDB " + version, "mariadb", shared);
        this.program = program;
        this.version = version;
        this.memory = memory;
    }

    /**
     * The one of this JVM; it starts with the first database asked of it.
     *
     * @throws IllegalStateException if MariaDB is not installed, with the package to install
     */
    public static synchronized MariaServer shared() {
        if (shared == null) {
            Path program = find(Objects.requireNonNullElse(System.getenv("PATH"), ""));
            shared = new MariaServer(program, version(program), true, LITTLE);
        }
        return shared;
    }

    @Override
    public MariaServer own() {
        return new MariaServer(program, version, false, LITTLE);
    }

    @Override
    public MariaServer roomy() {
        return new MariaServer(program, version, false, ROOMY);
    }

    private static String version(Path program) {
        String printed = ServerProcess.run(PROGRAM, Path.of("/"), null, List.of(program.toString(), "--version"));
        Matcher version = VERSION.matcher(printed);
        if (!version.find() || !printed.contains("MariaDB")) {
            throw new IllegalStateException(program + " does not say which MariaDB it is: " + printed);
        }
        return version.group(1);
    }

    private static Path find(String path) {
        return find(Stream.concat(Arrays.stream(path.split(":")), PLACES.stream()));
    }

    /** The program in the first of some folders that has it. */
    static Path find(Stream<String> folders) {
        return folders.filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> missing(PROGRAM + " is not on the PATH"));
    }

    private static IllegalStateException missing(String what) {
        return new IllegalStateException("the tests on MariaDB need the Debian package mariadb-server-core, but " + what
                + ": run `apt-get install mariadb-server-core`, or leave the profile mariadb out");
    }

    @Override
    void prepare(Path folder) {
        Path tables = folder.resolve("tables.sql");
        try {
            Files.createDirectory(folder.resolve("data"));
            Files.createDirectory(folder.resolve("tmp"));
            // what mariadb-install-db does; that one needs the package of the clients besides
            Files.writeString(tables, "create database mysql;\nuse mysql;\nset @auth_root_socket = null;\n");
            for (String name : TABLES) {
                Files.write(tables, Files.readAllBytes(shipped(name)), StandardOpenOption.APPEND);
            }
            Files.writeString(
                    folder.resolve("accounts.sql"),
                    account("admin", "*.*", " with grant option") + account(OWNER, "`xf\\_%`.*", ""),
                    StandardCharsets.US_ASCII);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        List<String> command = new ArrayList<>(base(folder));
        command.addAll(List.of(
                "--bootstrap", "--enforce-storage-engine=", "--max-allowed-packet=8M", "--net-buffer-length=16K"));
        ServerProcess.run(name(), folder, tables, command);
    }

    private String account(String user, String rights, String more) {
        String account = "'" + user + "'@'127.0.0.1'";
        return "create user if not exists " + account + " identified by '" + password() + "';\n" + "grant all on "
                + rights + " to " + account + more + ";\n";
    }

    @Override
    List<String> command(Path folder, int port) {
        List<String> command = new ArrayList<>(base(folder));
        command.addAll(List.of(
                "--init-file=" + folder.resolve("accounts.sql"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--max-connections=200",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + memory + "M",
                "--skip-log-bin",
                "--character-set-server=latin1",
                "--collation-server=latin1_swedish_ci",
                "--default-time-zone=+08:00"));
        return command;
    }

    private List<String> base(Path folder) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--no-defaults",
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + folder.resolve("tmp"),
                // in the data folder: the path of a socket may have no more than 107 characters
                "--socket=socket",
                "--innodb-log-file-size=" + Math.max(32, memory / 8) + "M"));
        if (OrdinaryAccount.isRoot()) {
            command.add("--user=root");
        }
        return command;
    }

    @Override
    void furnish() {
        // the accounts come with the init file
    }

    @Override
    Database create(String database) {
        Database fresh = owned(database);
        admin().execute("create database " + database);
        return fresh;
    }

    @Override
    Database at(int port, String database, String user) {
        return new Database(name(), "jdbc:mariadb://127.0.0.1:" + port + "/" + database, user, password());
    }

    @Override
    String administrators() {
        return "mysql";
    }

    @Override
    String administrator() {
        return "admin";
    }

    @Override
    String stopSignal() {
        return "TERM";
    }

    private Path shipped(String name) throws IOException {
        Path prefix = Objects.requireNonNull(program.toRealPath().getParent()).resolveSibling("share");
        return Stream.of("mysql", "mariadb")
                .map(folder -> prefix.resolve(folder).resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> missing(name + " is not in " + prefix + "/mysql"));
    }
}
