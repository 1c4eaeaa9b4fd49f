package org.xinfeng.staff;

import org.xinfeng.kernel.Code;

/** What a worker does for the station, as a code of the policy: {@code social-worker}, {@code child-director}, …. */
public record Role(String value) implements Code {

    /** 社工. */
    public static final Role SOCIAL_WORKER = new Role("social-worker");

    /** 儿童主任. */
    public static final Role CHILD_DIRECTOR = new Role("child-director");

    public Role {
        Code.check("role", value);
    }

    public static Role of(String value) {
        return new Role(value);
    }
}
