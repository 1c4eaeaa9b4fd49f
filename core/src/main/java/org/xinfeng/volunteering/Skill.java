package org.xinfeng.volunteering;

import org.xinfeng.kernel.Code;

/** What a helper can do, or a language he speaks, as a code of the policy: {@code hakka}, {@code teochew}, {@code sign}, …. */
public record Skill(String value) implements Code {

    public Skill {
        Code.check("skill", value);
    }

    public static Skill of(String value) {
        return new Skill(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
