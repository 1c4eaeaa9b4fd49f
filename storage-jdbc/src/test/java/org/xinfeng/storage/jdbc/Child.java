package org.xinfeng.storage.jdbc;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.xinfeng.storage.jdbc.servers.Database;

/** A program of the tests in a process of its own, a client of a database; it can be killed and stopped. */
final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;
    private final BufferedWriter in;

    private Child(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.in = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Starts a program; the database comes before its arguments. */
    static Child start(Class<?> program, Database database, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx192m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(database.server(), database.url(), database.user(), database.password()));
        command.addAll(List.of(arguments));
        try {
            return new Child(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database that a program was given. */
    static Database database(String[] arguments) {
        return new Database(arguments[0], arguments[1], arguments[2], arguments[3]);
    }

    /** The next line that it says; null if it has ended. */
    String line() throws IOException {
        return out.readLine();
    }

    void tell(String line) throws IOException {
        in.write(line);
        in.newLine();
        in.flush();
    }

    /** Sends a signal such as STOP. */
    void signal(String signal) throws IOException, InterruptedException {
        int sent = new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                .start()
                .waitFor();
        if (sent != 0) {
            throw new IOException("no signal " + signal + " could be sent");
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it with SIGKILL; returns when it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Closes its input, upon which it ends by itself; false if it does not in time. */
    boolean end(Duration limit) throws IOException, InterruptedException {
        in.close();
        return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
