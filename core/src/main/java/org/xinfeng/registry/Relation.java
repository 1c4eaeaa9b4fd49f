package org.xinfeng.registry;

import java.util.Map;
import java.util.Optional;

/** How one person is related to another, or to the head of a household. */
public enum Relation {
    HEAD,
    SPOUSE,
    CHILD,
    PARENT,
    GRANDCHILD,
    GRANDPARENT,
    SIBLING,
    OTHER_KIN,
    NOT_KIN;

    private static final Map<String, Relation> WORDS = Map.ofEntries(
            Map.entry("户主", HEAD),
            Map.entry("本人", HEAD),
            Map.entry("配偶", SPOUSE),
            Map.entry("夫", SPOUSE),
            Map.entry("妻", SPOUSE),
            Map.entry("子", CHILD),
            Map.entry("女", CHILD),
            Map.entry("子女", CHILD),
            Map.entry("父", PARENT),
            Map.entry("母", PARENT),
            Map.entry("父母", PARENT),
            Map.entry("父亲", PARENT),
            Map.entry("母亲", PARENT),
            Map.entry("孙", GRANDCHILD),
            Map.entry("孙子", GRANDCHILD),
            Map.entry("孙女", GRANDCHILD),
            Map.entry("孙子女", GRANDCHILD),
            Map.entry("祖父", GRANDPARENT),
            Map.entry("祖母", GRANDPARENT),
            Map.entry("祖父母", GRANDPARENT),
            Map.entry("外祖父", GRANDPARENT),
            Map.entry("外祖母", GRANDPARENT),
            Map.entry("兄弟姐妹", SIBLING),
            Map.entry("其他亲属", OTHER_KIN),
            Map.entry("非亲属", NOT_KIN));

    /** Reads the word of a household register, or the constant. */
    public static Optional<Relation> read(String text) {
        Relation known = WORDS.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        for (Relation relation : values()) {
            if (relation.name().equalsIgnoreCase(text)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }
}
