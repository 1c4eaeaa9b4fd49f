package org.xinfeng.community;

import java.time.LocalDate;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;

/**
 * An honour of the station: not one of a person.
 *
 * @param on the day it was given
 * @param issuer who gave it
 * @param title as it stands on it
 * @param domain for which part of the work
 */
public record Honour(Id id, LocalDate on, String issuer, String title, Domain domain) {

    public static final Index<Honour> BY_DAY = Index.of("day", "on");

    public static final Kind<Id, Honour> KIND = Kind.of("honour", Honour::id, Shape.of(Honour.class), BY_DAY);

    /** Names an honour; from the caller. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("honour id", value);
        }
    }

    public static Honour of(String id, LocalDate on, String issuer, String title, Domain domain) {
        return new Honour(new Id(id), on, issuer, title, domain);
    }
}
