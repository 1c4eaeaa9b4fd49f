package org.xinfeng.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareNamesTest {

    @TempDir
    Path folder;

    @Test
    void people_without_a_number_are_found_again_and_every_error_is_listed() throws Exception {
        List<String> said = new ArrayList<>();
        try (Scratch scratch = Scratch.in(Optional.of(folder))) {
            CompareNames names = new CompareNames(new Bench(scratch, true, said::add));

            CompareNames.Score score = names.score(new DamagedRoster(1_000, 3));

            assertTrue(score.f1() >= 0.97, () -> score + "\n" + String.join("\n", said));
            assertTrue(score.right() + score.missed() == 900, score::toString);
            assertTrue(said.size() <= score.wrong() + score.missed(), said::toString);
        }
    }
}
