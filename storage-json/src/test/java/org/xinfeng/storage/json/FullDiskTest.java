package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The system refuses to let files grow, by a limit on a process, which fails writes as a full disk does. */
class FullDiskTest {

    @TempDir
    Path dir;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_unit_for_which_there_is_no_room_is_refused_and_others_are_kept() throws Exception {
        List<String> limited = List.of("bash", "-c", "ulimit -f 1024; exec \"$@\"", "bash");
        Process process = Child.start(limited, Child.Filling.class, dir.toString());
        try (BufferedReader out = Child.out(process)) {
            String refused = out.readLine();
            assertTrue(refused.contains("could not be written") && refused.contains("make room"), refused);
            assertEquals("1500", out.readLine());
            assertEquals("1501", out.readLine());
            assertEquals(0, process.waitFor());
        } finally {
            process.destroyForcibly();
        }
        try (JsonStorage storage = JsonStorage.open(dir)) {
            assertTrue(storage.recovery().closedCleanly());
            assertEquals(1501, Households.ids(storage, Households.TOWN).size());
        }
    }
}
