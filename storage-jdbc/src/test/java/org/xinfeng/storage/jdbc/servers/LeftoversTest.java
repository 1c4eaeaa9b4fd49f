package org.xinfeng.storage.jdbc.servers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No server stays when its JVM is gone. */
class LeftoversTest {

    static List<DatabaseServer> killable() {
        return Servers.killable();
    }

    @ParameterizedTest
    @MethodSource("killable")
    void a_jvm_that_ends_takes_its_servers_along(DatabaseServer server) throws Exception {
        Process jvm = child(server.name());
        Left left = Left.of(jvm.inputReader());
        assertTrue(left.server.isAlive());
        jvm.getOutputStream().close();
        assertTrue(jvm.waitFor(30, TimeUnit.SECONDS));
        left.server.onExit().get(30, TimeUnit.SECONDS);
        assertFalse(Files.exists(left.folder), left.folder::toString);
    }

    @ParameterizedTest
    @MethodSource("killable")
    void a_jvm_that_is_killed_leaves_its_servers_to_the_next(DatabaseServer server) throws Exception {
        Process jvm = child(server.name());
        Left left = Left.of(jvm.inputReader());
        jvm.destroyForcibly().waitFor();
        assertTrue(left.server.isAlive());
        Process next = child("H2");
        Left.of(next.inputReader());
        next.getOutputStream().close();
        assertTrue(next.waitFor(30, TimeUnit.SECONDS));
        left.server.onExit().get(30, TimeUnit.SECONDS);
        assertFalse(Files.exists(left.folder), left.folder::toString);
    }

    /** What a child tells of its server. */
    private record Left(Path folder, ProcessHandle server) {

        static Left of(BufferedReader told) throws IOException {
            String folder = told.readLine();
            assertTrue(folder != null, "the child told nothing");
            return new Left(
                    Path.of(folder),
                    ProcessHandle.of(Long.parseLong(told.readLine())).orElseThrow());
        }
    }

    private static Process child(String server) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dxinfeng.databases=" + System.getProperty("xinfeng.databases", "h2,postgresql"),
                        Child.class.getName(),
                        server)
                .directory(new File("").getAbsoluteFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Starts a server, tells its folder and process, and ends when its input does. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) throws IOException {
            for (DatabaseServer server : Servers.all()) {
                if (server.name().startsWith(arguments[0])) {
                    server.freshDatabase().execute("create table t (a int)");
                }
            }
            Path mine = Folders.data("told").getParent();
            System.out.println(mine);
            System.out.println(ProcessHandle.current()
                    .children()
                    .findFirst()
                    .orElse(ProcessHandle.current())
                    .pid());
            System.in.read();
        }
    }
}
