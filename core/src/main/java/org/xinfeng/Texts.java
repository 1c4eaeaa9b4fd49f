package org.xinfeng;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.staff.PublicCard;
import org.xinfeng.tiering.TierDecision;

/** The texts for people behind the codes of the library, in Chinese or English. Not the words of a policy: packs bring their own. */
public final class Texts {

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts in the language of a locale: Chinese for {@code zh}, else English. */
    public static Texts in(Locale locale) {
        String language = locale.getLanguage().equals("zh") ? "zh" : "en";
        return new Texts(
                ResourceBundle.getBundle("org.xinfeng.texts_" + language, Locale.ROOT, Texts.class.getModule()));
    }

    /** Why the domain said no, with its ids, dates and codes. */
    public String of(Refusal refusal) {
        String details = refusal.details().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
        return text(refusal.code()) + (details.isEmpty() ? "" : " (" + details + ")");
    }

    /** What a gap is. */
    public String of(Gap.Kind gap) {
        return text("Gap." + gap.name());
    }

    /** What a constant of one of the library's enums is called, such as a state or a cause. */
    public String of(Enum<?> constant) {
        return constant instanceof Gap.Kind gap
                ? of(gap)
                : text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Why people decided something about a tier; a code of the station's own is its own text. */
    public String of(TierDecision.Why why) {
        String key = "Why." + why.value();
        return bundle.containsKey(key) ? bundle.getString(key) : why.value();
    }

    /**
     * The reasons of a proposal of pairs.
     *
     * @param names what the ids of villages and helpers and the codes of skills are called
     */
    public PairingTexts pairing(Function<Code, String> names) {
        return new PairingTexts(this::text, names);
    }

    /**
     * A public card as people read it, one line for each part that is there, such as "Post: head of the station".
     *
     * @param names what the ids of villages are called
     */
    public List<String> card(PublicCard.Shown shown, Function<Code, String> names) {
        List<String> lines = new ArrayList<>();
        for (PublicCard.Part part : PublicCard.Part.values()) {
            String said = switch (part) {
                case NAME -> shown.name();
                case PARTY -> shown.partyMember() ? text("Party.MEMBER") : "";
                case VILLAGES -> shown.villages().stream().map(names).collect(Collectors.joining(text("Card.AND")));
                default -> shown.card().said(part).orElse("");
            };
            if (!said.isEmpty()) {
                lines.add(new MessageFormat(text("Card.LINE"), Locale.ROOT).format(new Object[] {of(part), said}));
            }
        }
        return lines;
    }

    private String text(String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("there is no text for " + key, e);
        }
    }
}
