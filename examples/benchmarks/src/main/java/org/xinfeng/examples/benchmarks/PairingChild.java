package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinfeng.assignment.Assignment;
import org.xinfeng.assignment.AssignmentProblem;
import org.xinfeng.assignment.AssignmentSolver;

/** A process of its own that solves once, and says what it took: a first call, and how much memory it all needs. */
final class PairingChild {

    private static final Path STATUS = Path.of("/proc/self/status");

    private PairingChild() {}

    /** What such a process said; not a number where it said nothing. */
    record Said(double cost, double seconds, double load, double peak) {}

    /**
     * Says, one a line: {@code cost}, {@code seconds} from the columns (or {@code tell}, from the town) to the answer,
     * {@code load} for what OR-Tools loads, and {@code peak} of the process in MB, where the system tells it.
     *
     * @param args who solves ({@code library}, {@code tell} or {@code ortools}), and how many residents
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int residents = Integer.parseInt(args[1]);
        switch (args[0]) {
            case "ortools" -> {
                PairingCase of = new PairingTown(residents).columns();
                long begin = System.nanoTime();
                PairingOrTools.load();
                out.println("load " + (System.nanoTime() - begin) / 1e9);
                begin = System.nanoTime();
                int[] chosen = PairingOrTools.solve(of);
                out.println("seconds " + (System.nanoTime() - begin) / 1e9);
                out.println("cost " + of.costOf(chosen));
            }
            case "library" -> {
                PairingCase of = new PairingTown(residents).columns();
                long begin = System.nanoTime();
                int[] chosen = AssignmentSolver.solve(of.problem()).chosen();
                out.println("seconds " + (System.nanoTime() - begin) / 1e9);
                out.println("cost " + of.costOf(chosen));
            }
            default -> {
                AssignmentProblem problem = new PairingTown(residents).problem();
                long begin = System.nanoTime();
                Assignment best = AssignmentSolver.solve(problem);
                out.println("seconds " + (System.nanoTime() - begin) / 1e9);
                out.println("cost " + best.cost());
                WrongAnswerException.check("the bound", best.cost(), best.bound());
            }
        }
        if (Files.isReadable(STATUS)) {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith("VmHWM:")) {
                    out.println("peak " + Long.parseLong(line.replaceAll("\\D", "")) / 1024.0);
                }
            }
        }
    }

    /**
     * What such a process says.
     *
     * @param most heap, as the virtual machine takes it
     */
    static Said run(String most, String who, int residents) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + most,
                "-cp",
                System.getProperty("java.class.path"),
                PairingChild.class.getName(),
                who,
                "" + residents));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Double> said = new TreeMap<>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ");
                said.put(parts[0], Double.valueOf(parts[1]));
            }
        }
        try {
            WrongAnswerException.check(who + " of " + residents + ": exit status", 0, process.waitFor());
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return new Said(value(said, "cost"), value(said, "seconds"), value(said, "load"), value(said, "peak"));
    }

    private static double value(Map<String, Double> said, String what) {
        return said.getOrDefault(what, Double.NaN);
    }
}
