package org.xinfeng.tiering.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;

/**
 * What a review found and what to do about it, in words for those who write the rules, with the codes of their pack. English
 * for an English locale, Chinese for every other. The people in examples are made up, so their facts are told.
 */
public final class ReviewTexts {

    private static final String BUNDLE = "org.xinfeng.tiering.review.findings_";
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final boolean english;
    private final ResourceBundle bundle;

    private ReviewTexts(boolean english) {
        this.english = english;
        this.bundle =
                ResourceBundle.getBundle(BUNDLE + (english ? "en" : "zh"), Locale.ROOT, ReviewTexts.class.getModule());
    }

    public static ReviewTexts in(Locale locale) {
        return new ReviewTexts(locale.getLanguage().equals(Locale.ENGLISH.getLanguage()));
    }

    /** One line: how grave, the book, what was found, what to do. */
    public String line(ReviewFinding finding) {
        return finding.severity() + " " + finding.book() + ": " + cause(finding) + (english ? ". " : "。")
                + cure(finding);
    }

    /** What was found. */
    public String cause(ReviewFinding finding) {
        return text(finding, ".cause");
    }

    /** What to do about it. */
    public String cure(ReviewFinding finding) {
        return text(finding, ".cure");
    }

    private String text(ReviewFinding finding, String which) {
        Map<String, String> values = values(finding);
        return NAME.matcher(bundle.getString(finding.kind().name() + which))
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), "-")));
    }

    private Map<String, String> values(ReviewFinding finding) {
        Map<String, String> values = new TreeMap<>();
        boolean isAboutOne = finding.kind() != ReviewFinding.Kind.NOT_PROVED;
        List<String> rules = finding.rules();
        if (!rules.isEmpty()) {
            values.put("rule", rules.get(0));
            values.put("others", list(isAboutOne ? rules.subList(1, rules.size()) : rules));
        }
        values.put("details", list(finding.details()));
        finding.place().ifPresent(place -> values.put("place", place));
        finding.days().ifPresent(days -> values.put("days", days.toString()));
        String none = english ? "no tier" : "无等级";
        values.put("tier1", finding.tiers().size() > 0 ? finding.tiers().get(0).value() : none);
        values.put("tier2", finding.tiers().size() > 1 ? finding.tiers().get(1).value() : none);
        finding.example().ifPresent(example -> {
            values.put("example", told(example.person().known()));
            example.riskier().ifPresent(riskier -> values.put("change", told(changed(example.person(), riskier))));
        });
        return values;
    }

    private static Map<String, FactValue> changed(Facts person, Facts riskier) {
        Map<String, FactValue> changed = new TreeMap<>(riskier.known());
        changed.entrySet().removeAll(person.known().entrySet());
        return changed;
    }

    private String told(Map<String, FactValue> facts) {
        return facts.isEmpty()
                ? english ? "anybody" : "任何人"
                : list(facts.entrySet().stream()
                        .map(fact -> fact.getKey() + " = " + fact.getValue().text())
                        .toList());
    }

    private String list(List<String> all) {
        return String.join(english ? ", " : "、", all);
    }
}
