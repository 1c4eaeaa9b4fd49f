package org.xinfeng;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.xinfeng.kernel.Code;
import org.xinfeng.pairing.PairingChange;
import org.xinfeng.pairing.PairingProposal.LeftOut;
import org.xinfeng.pairing.PairingProposal.Terms;

/** The reasons of a proposal as people read them: why this pair, why left out, and what would help. */
public final class PairingTexts {

    private static final int METRES_DIGITS = 3;
    private static final int MOST_DIGITS = 1;

    private final Function<String, String> texts;
    private final Function<Code, String> names;

    PairingTexts(Function<String, String> texts, Function<Code, String> names) {
        this.texts = texts;
        this.names = names;
    }

    /** Such as "0.8 km, same village, continues since 2024". */
    public String of(Terms terms) {
        List<String> parts = new ArrayList<>();
        if (terms.sameVillage()) {
            parts.add(text("Terms.SAME_VILLAGE"));
        } else {
            parts.add(terms.metres()
                    .map(metres -> text("Terms.KM", kilometres(metres)))
                    .orElseGet(() -> text("Terms.UNKNOWN_WAY")));
        }
        parts.add(terms.since()
                .map(since -> text("Terms.SINCE", Integer.toString(since.getYear())))
                .orElseGet(() -> text("Terms.NEW")));
        terms.skill().ifPresent(skill -> parts.add(text("Terms.SKILL", names.apply(skill))));
        if (terms.preferred()) {
            parts.add(text("Terms.PREFERRED"));
        }
        return String.join(text("Terms.AND"), parts);
    }

    private static String kilometres(int metres) {
        return BigDecimal.valueOf(metres, METRES_DIGITS)
                .setScale(MOST_DIGITS, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Why a household is left out, and whom it lacks. */
    public String of(LeftOut out) {
        String reason = text("Reason." + out.reason().name());
        List<String> lacks = new ArrayList<>();
        out.side().ifPresent(side -> lacks.add(text("Side." + side.name())));
        out.skill().ifPresent(skill -> lacks.add(names.apply(skill)));
        return lacks.isEmpty() ? reason : reason + " (" + String.join(text("Terms.AND"), lacks) + ")";
    }

    /** Such as "1 more: volunteer with Hakka in 上葵村". */
    public String of(PairingChange change) {
        StringBuilder who = new StringBuilder();
        String with = change.skill().map(names::apply).orElse("");
        String where = change.village().map(names::apply).orElse("");
        if (change.newcomer().isPresent()) {
            PairingChange.Newcomer asked = change.newcomer().get();
            who.append(asked.vetted() ? text("Change.VETTED") : "");
            asked.sex().ifPresent(sex -> who.append(text("Change." + sex.name())));
            who.append(text("Side." + asked.side().name()));
            with = asked.skill()
                    .map(skill -> text("Change.WITH", names.apply(skill)))
                    .orElse("");
            where = names.apply(asked.village());
        }
        return text(
                "Change." + change.what().name(),
                change.km().map(String::valueOf).orElseGet(() -> Integer.toString(change.count())),
                change.helper().map(helper -> names.apply(helper.id())).orElse(""),
                who.toString(),
                with,
                where);
    }

    private String text(String key, Object... values) {
        String text = texts.apply(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(values);
    }
}
