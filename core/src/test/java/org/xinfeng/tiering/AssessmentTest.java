package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.Books.CHILD;
import static org.xinfeng.tiering.Books.PATIENT;
import static org.xinfeng.tiering.Books.RED;
import static org.xinfeng.tiering.Books.YELLOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.tiering.Assessment.BookId;
import org.xinfeng.tiering.Assessment.Digest;
import org.xinfeng.tiering.Assessment.FactorRef;
import org.xinfeng.tiering.Assessment.Fired;
import org.xinfeng.tiering.Assessment.Open;
import org.xinfeng.tiering.Assessment.PackRef;
import org.xinfeng.tiering.Assessment.RuleId;
import org.xinfeng.tiering.Assessment.SourceId;
import org.xinfeng.tiering.Assessment.Used;

/** What one assessment says beside another. */
class AssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** What an assessment says, to be changed in one place. */
    private static final class Said {
        private Optional<Tier> tier = Optional.of(YELLOW);
        private Optional<Tier> possible = Optional.of(YELLOW);
        private boolean exact = true;
        private List<Category> categories = List.of(CHILD);
        private List<Fired> fired = List.of(fired(true));
        private List<Open> open = List.of();
        private List<FactorRef> missing = List.of();
        private List<Used> used = List.of(used(true));
        private List<PackRef> packs = List.of(pack(false));

        private Assessment by(String id, String resident, LocalDate day, String actor) {
            return new Assessment(
                    new AssessmentId(id),
                    ResidentId.of(resident),
                    day,
                    ActorId.of(actor),
                    tier,
                    possible,
                    exact,
                    categories,
                    fired,
                    open,
                    missing,
                    used,
                    packs);
        }
    }

    private static Fired fired(boolean verified) {
        return new Fired(new BookId("child"), new RuleId("C1"), YELLOW, new SourceId("S-TEST"), verified);
    }

    private static Used used(boolean value) {
        return new Used(new FactorRef("living-alone"), FactValue.of(value));
    }

    private static PackRef pack(boolean pastItsEnd) {
        return new PackRef("xf.child", new Digest("d1"), pastItsEnd);
    }

    private static void assertDiffersIn(String name, Said other) {
        Assessment one = new Said().by("a1", "c1", DAY, "w1");
        Assessment changed = other.by("a1", "c1", DAY, "w1");
        assertEquals(List.of(name), one.differences(changed));
        assertEquals(List.of(name), changed.differences(one));
        assertFalse(one.saysTheSame(changed));
    }

    @Test
    void whatItSaysIsTheSameWheneverAndByWhomeverItWasMade() {
        Assessment one = new Said().by("a1", "c1", DAY, "w1");
        Assessment other = new Said().by("a2", "c2", DAY.plusDays(1), "w2");
        assertEquals(List.of(), one.differences(other));
        assertTrue(one.saysTheSame(other));
    }

    @Test
    void eachThingItSaysCanDiffer() {
        Said other = new Said();
        other.tier = Optional.empty();
        assertDiffersIn("tier", other);
        other = new Said();
        other.possible = Optional.of(RED);
        assertDiffersIn("possible", other);
        other = new Said();
        other.exact = false;
        assertDiffersIn("exact", other);
        other = new Said();
        other.categories = List.of(CHILD, PATIENT);
        assertDiffersIn("categories", other);
        other = new Said();
        other.fired = List.of(fired(false));
        assertDiffersIn("fired", other);
        other = new Said();
        other.open = List.of(new Open(new FactorRef("harm"), RED));
        assertDiffersIn("open", other);
        other = new Said();
        other.missing = List.of(new FactorRef("harm"));
        assertDiffersIn("missing", other);
        other = new Said();
        other.used = List.of(used(false));
        assertDiffersIn("used", other);
        other = new Said();
        other.packs = List.of(pack(true));
        assertDiffersIn("packs", other);
    }

    @Test
    void allThatDiffersIsNamedInOneOrder() {
        Said other = new Said();
        other.packs = List.of();
        other.tier = Optional.of(RED);
        other.possible = Optional.of(RED);
        assertEquals(
                List.of("tier", "possible", "packs"),
                new Said().by("a1", "c1", DAY, "w1").differences(other.by("a2", "c1", DAY, "w1")));
    }

    @Test
    void withoutATierItIsUnassessedAndSaysSo() {
        Said said = new Said();
        assertFalse(said.by("a1", "c1", DAY, "w1").isUnassessed());
        assertEquals(
                "Assessment[a1 of c1 on 2026-03-02: YELLOW]",
                said.by("a1", "c1", DAY, "w1").toString());
        said.tier = Optional.empty();
        assertTrue(said.by("a1", "c1", DAY, "w1").isUnassessed());
        assertEquals(
                "Assessment[a1 of c1 on 2026-03-02: UNASSESSED]",
                said.by("a1", "c1", DAY, "w1").toString());
    }
}
