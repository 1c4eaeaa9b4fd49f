package org.xinfeng.storage.jdbc.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the jar that the build puts beside the servers' data. */
final class PostgresPrograms {

    private PostgresPrograms() {}

    /**
     * The folder with {@code bin}, {@code lib} and {@code share} of a version.
     *
     * @throws IllegalStateException if the machine is not one the jars have programs for, or the jar is missing
     */
    static Path of(int major) {
        requireMachine(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path programs = Folders.programs();
        Path jar = programs.resolve("postgresql-" + major + ".jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("PostgreSQL " + major + " needs " + jar
                    + ": run `mvn -q -DskipTests package` in the root of the sources once");
        }
        try (ZipFile file = new ZipFile(jar.toFile())) {
            ZipEntry packed = file.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(jar + " holds no .txz"));
            // named by the checksum: another version under the same name of a jar is not taken for this one
            Path home = programs.resolve(String.format(Locale.ROOT, "postgresql-%d-%08x", major, packed.getCrc()));
            if (!Files.exists(home)) {
                Path part = Files.createTempDirectory(programs, "unpacking-");
                try (InputStream in = file.getInputStream(packed)) {
                    unpack(in, part);
                }
                open(part);
                putInPlace(part, home);
            }
            return home;
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL " + major + " cannot be unpacked from " + jar, failed);
        }
    }

    static void requireMachine(String system, String processor) {
        if (!system.equals("Linux") || !(processor.equals("amd64") || processor.equals("aarch64"))) {
            throw new IllegalStateException(
                    "the PostgreSQL servers of the tests run on Linux on amd64 or aarch64, not on " + system + " on "
                            + processor + ": run the tests on such a machine or in such a container");
        }
    }

    private static void putInPlace(Path part, Path home) throws IOException {
        try {
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException another) {
            if (!Files.exists(home)) {
                throw another;
            }
            Folders.delete(part);
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("the archive leads out of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    open(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    write(tar, file, (entry.getMode() & 0100) != 0);
                }
            }
        }
    }

    private static void write(TarArchiveInputStream content, Path file, boolean executable) throws IOException {
        try {
            Files.createDirectories(file.getParent());
            Files.copy(content, file);
        } catch (FileAlreadyExistsException twice) {
            throw new IOException("the archive holds " + file + " twice", twice);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /** Lets the account in that the server runs under. */
    private static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
