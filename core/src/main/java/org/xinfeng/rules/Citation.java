package org.xinfeng.rules;

import java.util.Optional;
import org.xinfeng.kernel.Code;

/**
 * Where a rule of a policy comes from.
 *
 * @param source the code of a source that the pack lists, with issuing body, title, number and date
 * @param article the place in it, if known
 */
public record Citation(String source, Optional<String> article) {

    public Citation {
        Code.check("source", source);
    }

    public static Citation of(String source) {
        return new Citation(source, Optional.empty());
    }

    @Override
    public String toString() {
        return source + article.map(" "::concat).orElse("");
    }
}
