package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.policy.InvalidPolicyException;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyProblem;

/** Versions of a rule book in a file. */
class PolicyEditionsTest {

    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);

    @TempDir
    private Path directory;

    private PolicyLibrary read(String text) {
        return JsonPolicies.read(PolicyText.write(directory, "town.json", text));
    }

    private List<String> problems(String text) {
        return assertThrows(InvalidPolicyException.class, () -> read(text).on(JUNE_30)).problems().stream()
                .map(PolicyProblem::toString)
                .toList();
    }

    private static String version(PolicyLibrary library, LocalDate day) {
        return library.on(day).books().get(0).version().orElse("that of the pack");
    }

    @Test
    void theVersionsOfTheGuideFollowEachOther() {
        PolicyLibrary library = read(PolicyText.packWithTwoVersions());
        assertEquals("1", version(library, JUNE_30));
        assertEquals("2", version(library, JUNE_30.plusDays(1)));
        assertEquals(List.of(), library.on(JUNE_30.plusDays(1)).booksPastTheirEnd());
        assertEquals("that of the pack", version(read(PolicyText.pack()), JUNE_30));
    }

    @Test
    void aBookWithoutASuccessorBindsOnFlagged() {
        String alone = PolicyText.pack()
                .replace(
                        "\"id\": \"elders\",",
                        "\"id\": \"elders\", \"inForce\": {\"from\": \"2026-01-01\", \"through\": \"2026-06-29\"},");
        PolicyLibrary library = read(alone);
        assertEquals(1, library.on(JUNE_30).books().size());
        assertEquals(1, library.on(JUNE_30).booksPastTheirEnd().size());
        assertTrue(library.on(JUNE_30).bindings().get(0).pastItsEnd());
    }

    @Test
    void twoBooksForOneCategoryAndVersionsThatOverlapAreTold() {
        String two = PolicyText.packWithTwoVersions();
        assertEquals(
                List.of("example.town books/old/categories: category elder is under book elders too, on 2026-07-01;"
                        + " leave it to one book; a successor has the id of the book before it"),
                problems(two.replace("\"elders\", \"version\": \"2\"", "\"old\", \"version\": \"2\"")));
        assertEquals(
                List.of("example.town books/elders/inForce: version 2 overlaps version 1;"
                        + " end the earlier one before the later one begins"),
                problems(two.replace("\"2026-06-30\"", "\"2026-07-01\"")));
        assertEquals(
                List.of("town.json /books/1: \"elders version 1\" is there twice;"
                        + " give it another name or leave one out"),
                problems(two.replace("\"version\": \"2\"", "\"version\": \"1\"")));
    }

    @Test
    void wrongDaysAreToldWithTheirPlace() {
        assertEquals(
                List.of("town.json /books/0/inForce/through: \"2026-06-31\" is not a day;"
                        + " write a day of the calendar such as 2024-05-11"),
                problems(PolicyText.packWithTwoVersions().replace("\"2026-06-30\"", "\"2026-06-31\"")));
    }

    @Test
    void theShippedPacksHaveOneBookForEachCategoryOnEveryDay() {
        PolicyLibrary shipped = JsonPolicies.shipped();
        for (LocalDate day = LocalDate.of(2024, 5, 11); day.getYear() < 2029; day = day.plusMonths(1)) {
            assertEquals(3, shipped.on(day).books().size());
        }
    }
}
