package org.xinfeng.policy;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xinfeng.calendar.CalendarYear;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Label;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierPractice;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.DutyRule;

/**
 * The policy of one place on one matter: every number and rule the library goes by, with where it comes from. A pack is
 * known by its digest; the same id and version never has other content.
 *
 * @param head id, version, title, days in force
 * @param sources what the rules cite
 * @param scale the tiers, if this pack brings them; all packs of a policy share one scale
 * @param horizonDays how far ahead occurrences are stored
 * @param practices how people handle residents in a tier, for the tiers of which the pack says it
 * @param pairing how helpers are paired with households, if this pack says it; one pack of a policy does
 * @param loop how alerts, cases, referrals and care teams are handled, as far as this pack says it
 * @param visits extra rounds and suspensions, as far as this pack says it
 */
public record PolicyPack(
        Head head,
        List<Source> sources,
        Optional<TierScale> scale,
        List<Factor> factors,
        List<CategoryRule> categories,
        List<Setting> settings,
        List<RuleBook> books,
        List<DutyRule> duties,
        List<Checklist> checklists,
        List<CalendarYear> years,
        int horizonDays,
        List<TierPractice> practices,
        Optional<PairingRules> pairing,
        LoopRules loop,
        VisitRules visits) {

    /**
     * What a pack is called and when it binds.
     *
     * @param id the same for all versions, such as {@code gd.child}
     * @param verified whether the whole pack was checked against the official texts
     */
    public record Head(String id, String version, Label title, DateRange inForce, boolean verified) {

        public Head {
            Code.check("pack id", id);
            Code.check("pack version", version);
        }
    }

    /**
     * A document that rules cite.
     *
     * @param issuer the issuing body
     * @param number its official number, if known
     * @param grade how sure the content is: {@code L} law text, {@code C} press or reprint, {@code D} public data,
     *     {@code S} the station's own account, {@code M} general knowledge
     */
    public record Source(String id, String title, String issuer, Optional<String> number, String date, String grade) {

        public Source {
            Code.check("source", id);
        }
    }

    /**
     * A category of resident.
     *
     * @param whilst what must hold for the category to count, such as an age; while it is unknown it counts
     */
    public record CategoryRule(Category category, Label label, Optional<Condition> whilst) {}

    /**
     * A number that each place sets for itself. While it is not set, every condition on it is unknown.
     *
     * @param required whether the policy is incomplete without it
     */
    public record Setting(
            String code, Label label, FactType type, String unit, boolean required, Optional<FactValue> value) {

        public Setting {
            Code.check("setting", code);
            if (value.filter(given -> given.type() != type).isPresent()) {
                throw new IllegalArgumentException("setting " + code + " must be of type " + type);
            }
        }

        private String canonical() {
            return "setting " + code + " " + label + " " + type + " " + unit + " " + required + " "
                    + value.map(FactValue::text).orElse("unset");
        }
    }

    public PolicyPack {
        sources = List.copyOf(sources);
        factors = List.copyOf(factors);
        categories = List.copyOf(categories);
        settings = List.copyOf(settings);
        books = List.copyOf(books);
        duties = List.copyOf(duties);
        checklists = List.copyOf(checklists);
        years = List.copyOf(years);
        practices = List.copyOf(practices);
        if (horizonDays < 1 || horizonDays > 800) {
            throw new IllegalArgumentException("horizonDays must be from 1 to 800 but is " + horizonDays);
        }
    }

    /** A pack that says nothing of alerts, cases, referrals, care teams, rounds and suspensions. */
    public PolicyPack(
            Head head,
            List<Source> sources,
            Optional<TierScale> scale,
            List<Factor> factors,
            List<CategoryRule> categories,
            List<Setting> settings,
            List<RuleBook> books,
            List<DutyRule> duties,
            List<Checklist> checklists,
            List<CalendarYear> years,
            int horizonDays,
            List<TierPractice> practices,
            Optional<PairingRules> pairing) {
        this(
                head,
                sources,
                scale,
                factors,
                categories,
                settings,
                books,
                duties,
                checklists,
                years,
                horizonDays,
                practices,
                pairing,
                LoopRules.NONE,
                VisitRules.NONE);
    }

    /** The same with other rules of the closed loop. */
    public PolicyPack withLoop(LoopRules rules) {
        return new PolicyPack(
                head,
                sources,
                scale,
                factors,
                categories,
                settings,
                books,
                duties,
                checklists,
                years,
                horizonDays,
                practices,
                pairing,
                rules,
                visits);
    }

    public String id() {
        return head.id();
    }

    /** Whether it says anything of tiers and duties; one that does not is not named by assessments. */
    public boolean isOfCare() {
        return scale.isPresent()
                || !(factors.isEmpty()
                        && categories.isEmpty()
                        && settings.isEmpty()
                        && books.isEmpty()
                        && duties.isEmpty()
                        && checklists.isEmpty()
                        && years.isEmpty()
                        && practices.isEmpty()
                        && visits.equals(VisitRules.NONE));
    }

    /**
     * The content as lines of text in one form, so that equal packs have equal lines, in whatever order they list what has
     * no order.
     */
    public List<String> canonical() {
        List<String> lines = new ArrayList<>();
        lines.add("xinfeng policy pack, format 1");
        lines.add(head.toString());
        lines.add("horizon " + horizonDays);
        scale.ifPresent(steps -> lines.add(steps.toString()));
        add(lines, sources, Source::toString);
        add(lines, factors, Factor::toString);
        add(lines, categories, CategoryRule::toString);
        add(lines, settings, Setting::canonical);
        add(
                lines,
                books,
                book -> "book " + named(book)
                        + book.inForce().map(days -> " in force " + days).orElse("") + " for "
                        + book.categories().stream()
                                .map(Category::value)
                                .sorted()
                                .toList() + " requires "
                        + book.required() + " else " + book.otherwise());
        books.stream()
                .flatMap(book -> book.rules().stream().map(rule -> named(book) + " " + rule))
                .sorted()
                .forEach(lines::add);
        add(lines, duties, DutyRule::toString);
        add(lines, checklists, Checklist::toString);
        add(lines, years, CalendarYear::toString);
        add(lines, practices, TierPractice::toString);
        pairing.ifPresent(rules -> lines.add(rules.toString()));
        lines.addAll(loop.canonical());
        lines.addAll(visits.canonical());
        return lines;
    }

    private static String named(RuleBook book) {
        return book.id() + book.version().map(" version "::concat).orElse("");
    }

    /** In one order, whatever order they were listed in. */
    private static <T> void add(List<String> lines, List<T> all, Function<T, String> line) {
        all.stream().map(line).sorted().forEach(lines::add);
    }

    /** What the pack is known by: 40 hexadecimal digits of the SHA-256 of its canonical lines. */
    public String digest() {
        Hasher sha = Hashing.sha256().newHasher();
        canonical().forEach(line -> sha.putString(line + '\n', StandardCharsets.UTF_8));
        return sha.hash().toString().substring(0, 40);
    }

    /** Id, version and days in force. */
    @Override
    public String toString() {
        return "PolicyPack[" + head.id() + " " + head.version() + " " + head.inForce() + "]";
    }
}
