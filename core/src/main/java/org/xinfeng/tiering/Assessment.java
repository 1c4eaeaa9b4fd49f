package org.xinfeng.tiering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;

/**
 * What the policy said about a resident on a day, with everything it said it from: computing it again from these inputs
 * gives the same answer. Never changed; a later one stands beside it.
 *
 * @param tier absent while the resident is not assessable, see {@link Finding.Unassessed}
 * @param possible the most severe tier the unknown could still lead to
 * @param exact whether {@code possible} is exact or an upper bound
 * @param fired the rules that fired, the most severe first
 * @param open what to ask next, what could raise the tier most first
 * @param missing required factors that were unknown
 * @param used the facts that were known
 * @param packs the packs that bound on the day, by digest
 */
public record Assessment(
        AssessmentId id,
        ResidentId resident,
        LocalDate day,
        ActorId by,
        Optional<Tier> tier,
        Optional<Tier> possible,
        boolean exact,
        List<Category> categories,
        List<Fired> fired,
        List<Open> open,
        List<FactorRef> missing,
        List<Used> used,
        List<PackRef> packs) {

    public static final Index<Assessment> BY_RESIDENT = Index.of("resident", "resident", "day");

    public static final Kind<AssessmentId, Assessment> KIND =
            Kind.appendOnly("assessment", Assessment::id, Shape.of(Assessment.class), BY_RESIDENT);

    /** A rule that fired. */
    public record Fired(BookId book, RuleId rule, Tier tier, SourceId source, boolean verified) {}

    /** An unknown factor and the most severe tier it has a part in reaching. */
    public record Open(FactorRef factor, Tier leadsTo) {}

    /** A fact that was known. */
    public record Used(FactorRef factor, @Personal FactValue value) {}

    /** A pack that bound. */
    public record PackRef(String pack, Digest digest, boolean pastItsEnd) {}

    /** The id of a rule book. */
    public record BookId(String value) implements Code {}

    /** The id of a rule in its book. */
    public record RuleId(String value) implements Code {}

    /** The code of a factor. */
    public record FactorRef(String value) implements Code {}

    /** The code of a source that the pack lists. */
    public record SourceId(String value) implements Code {}

    /** The digest of a pack. */
    public record Digest(String value) implements Code {}

    /** What came of computing an assessment again from its own inputs. */
    public sealed interface Again {

        /** It says the same. */
        record Same() implements Again {}

        /**
         * It says something else now.
         *
         * @param in the names of the components that differ, such as {@code tier}
         * @param now what it says now
         */
        record Differs(List<String> in, Assessment now) implements Again {

            public Differs {
                in = List.copyOf(in);
            }
        }

        /** It cannot be computed, for packs with these digests are not at hand. */
        record NotAtHand(List<PackRef> packs) implements Again {

            public NotAtHand {
                packs = List.copyOf(packs);
            }
        }
    }

    public Assessment {
        categories = List.copyOf(categories);
        fired = List.copyOf(fired);
        open = List.copyOf(open);
        missing = List.copyOf(missing);
        used = List.copyOf(used);
        packs = List.copyOf(packs);
    }

    /** Whether the resident has no tier because something required is unknown. */
    public boolean isUnassessed() {
        return tier.isEmpty();
    }

    /** Whether both say the same, whenever and by whomever they were made. */
    public boolean saysTheSame(Assessment other) {
        return differences(other).isEmpty();
    }

    /** The names of the components in which they say something else. */
    public List<String> differences(Assessment other) {
        List<String> names = new ArrayList<>();
        note(names, "tier", tier.equals(other.tier));
        note(names, "possible", possible.equals(other.possible));
        note(names, "exact", exact == other.exact);
        note(names, "categories", categories.equals(other.categories));
        note(names, "fired", fired.equals(other.fired));
        note(names, "open", open.equals(other.open));
        note(names, "missing", missing.equals(other.missing));
        note(names, "used", used.equals(other.used));
        note(names, "packs", packs.equals(other.packs));
        return names;
    }

    private static void note(List<String> names, String name, boolean same) {
        if (!same) {
            names.add(name);
        }
    }

    /** Ids and codes only. */
    @Override
    public String toString() {
        return "Assessment[" + id.value() + " of " + resident.value() + " on " + day + ": "
                + tier.map(Tier::value).orElse("UNASSESSED") + "]";
    }
}
