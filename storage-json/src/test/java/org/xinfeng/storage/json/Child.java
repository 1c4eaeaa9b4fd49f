package org.xinfeng.storage.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs that tests run in a process of their own. */
final class Child {

    private Child() {}

    /** A Java process that runs one of the programs in this package, behind a prefix such as a shell. */
    static Process start(List<String> prefix, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx128m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static BufferedReader out(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Writes units on several stations from several threads for ever, and says each that was acknowledged. */
    static final class Writing {
        public static void main(String[] arguments) {
            JsonStorage storage = JsonStorage.open(
                    Path.of(arguments[0]), new Settings(1 << 20, 40_000, 30_000, channel -> channel.force(false)));
            for (int t = 0; t < 4; t++) {
                String name = "s" + t;
                new Thread(() -> {
                            org.xinfeng.kernel.StationId station = org.xinfeng.kernel.StationId.of(name);
                            int next = Households.commits(storage, station).size() * 3;
                            for (int i = next; ; i += 3) {
                                Households.add(storage, station, i, i + 1, i + 2);
                                String line = name + " " + i + "\n";
                                synchronized (storage) {
                                    System.out.write(line.getBytes(StandardCharsets.US_ASCII), 0, line.length());
                                    System.out.flush();
                                }
                            }
                        })
                        .start();
            }
        }
    }

    /** Opens a storage, says so, and waits until somebody closes its input. */
    static final class Holding {
        public static void main(String[] arguments) throws IOException {
            try (JsonStorage storage = JsonStorage.open(Path.of(arguments[0]))) {
                System.out.println("open " + storage.recovery().closedCleanly());
                System.out.flush();
                while (System.in.read() >= 0) {
                    continue;
                }
            } catch (org.xinfeng.kernel.StorageException e) {
                System.out.println(e.getMessage());
                System.exit(1);
            }
        }
    }

    /** Fills the files it may write, then tries a small unit, reads, and closes. */
    static final class Filling {
        public static void main(String[] arguments) {
            try (JsonStorage storage = JsonStorage.open(Path.of(arguments[0]))) {
                int[] many = java.util.stream.IntStream.range(0, 1500).toArray();
                Households.add(storage, Households.TOWN, many);
                int[] more = java.util.stream.IntStream.range(2000, 6000).toArray();
                try {
                    Households.add(storage, Households.TOWN, more);
                    System.out.println("the large unit was kept");
                } catch (org.xinfeng.kernel.StorageException e) {
                    System.out.println(e.getMessage());
                }
                System.out.println(Households.all(storage, Households.TOWN).size());
                Households.add(storage, Households.TOWN, 9999);
                System.out.println(Households.all(storage, Households.TOWN).size());
            }
        }
    }
}
