package org.xinfeng.kernel;

/** Names who acts: a worker, an operator or a program. Never a personal name. */
public record ActorId(String value) implements Code {

    public ActorId {
        Code.check("actor id", value);
    }

    public static ActorId of(String value) {
        return new ActorId(value);
    }
}
