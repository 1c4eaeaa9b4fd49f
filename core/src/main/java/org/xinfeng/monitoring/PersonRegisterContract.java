package org.xinfeng.monitoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.IdentityNumber.Fault;

/**
 * What every {@link PersonRegister} must hold to, checked on its first lines; for tests of an adapter and for the day it is
 * installed, on the real register. It only reads.
 *
 * <p>A line that somebody edits meanwhile may be reported although nothing is wrong: run it again. That a register which is
 * down says so is not checked, as nothing here can take it down.
 */
public final class PersonRegisterContract {

    private static final int USUAL_LIMIT = 100;
    private static final IdentityNumber NOBODY = IdentityNumber.parse("00000018000101000X");

    private PersonRegisterContract() {}

    /**
     * What was looked at.
     *
     * @param unreadable how many lines have an identity number that cannot be read, by why
     */
    public record Report(int lines, Map<Fault, Integer> unreadable) {

        public Report {
            unreadable = Collections.unmodifiableMap(new TreeMap<>(unreadable));
        }
    }

    /**
     * Checks that lines ascend, that pages of any limit give the same, that numbers find the lines that have them, and that
     * a number of nobody finds nobody.
     *
     * @param most how many lines to look at, at least 1; they are held in memory, and each is looked up by its number
     * @throws AssertionError with the first of these that is broken; it names keys and nothing personal
     * @throws org.xinfeng.kernel.StorageException if the register cannot be reached or read
     */
    public static Report verify(PersonRegister register, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be at least 1 but is " + most);
        }
        List<RegisteredPerson> lines = walk(register, USUAL_LIMIT, most);
        check(!lines.isEmpty(), "The register gives no line, so nothing can be checked.");
        for (int limit : new int[] {1, 2, 7, 1_000}) {
            int some = limit < 7 ? Math.min(most, 50) : most;
            check(
                    walk(register, limit, some).equals(lines.subList(0, Math.min(some, lines.size()))),
                    "A limit of " + limit + " gives other lines than one of " + USUAL_LIMIT + ".");
        }
        everyNumberIsFound(register, lines);
        check(register.find(NOBODY).isEmpty(), "A number that was never given out finds somebody.");
        check(refusesNoLines(register), "A limit of 0 is not refused with IllegalArgumentException.");
        Map<Fault, Integer> unreadable = new TreeMap<>();
        lines.forEach(line -> line.fault().ifPresent(fault -> unreadable.merge(fault, 1, Integer::sum)));
        return new Report(lines.size(), unreadable);
    }

    private static void check(boolean held, String otherwise) {
        if (!held) {
            throw new AssertionError(otherwise);
        }
    }

    private static List<RegisteredPerson> walk(PersonRegister register, int limit, int most) {
        List<RegisteredPerson> lines = new ArrayList<>();
        RegisterKey last = null;
        List<RegisteredPerson> page = register.after(null, limit);
        while (!page.isEmpty() && lines.size() < most) {
            check(page.size() <= limit, "A page of at most " + limit + " lines has " + page.size() + ".");
            for (RegisteredPerson line : page) {
                check(
                        last == null || line.key().compareTo(last) > 0,
                        "With a limit of " + limit + ", line " + line.key().value() + " comes behind line "
                                + (last == null ? "" : last.value()) + ".");
                last = line.key();
                lines.add(line);
            }
            page = register.after(last, limit);
        }
        return List.copyOf(lines.subList(0, Math.min(most, lines.size())));
    }

    private static void everyNumberIsFound(PersonRegister register, List<RegisteredPerson> lines) {
        Map<RegisterKey, RegisteredPerson> given = new HashMap<>();
        lines.forEach(line -> given.put(line.key(), line));
        for (RegisteredPerson line : lines) {
            Optional<RegisteredPerson> found = line.number().flatMap(register::find);
            boolean agrees = found.isPresent()
                    ? found.get().number().equals(line.number())
                            && given.getOrDefault(found.get().key(), found.get())
                                    .equals(found.get())
                    : line.number().isEmpty();
            check(agrees, "The number of line " + line.key().value() + " does not find a line as it is given.");
        }
    }

    private static boolean refusesNoLines(PersonRegister register) {
        try {
            register.after(null, 0);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
