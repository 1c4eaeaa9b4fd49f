package org.xinfeng.registry;

import org.xinfeng.kernel.Code;

/** A category of resident as a code of a policy pack, such as {@code child.left-behind}; one person can be in several. */
public record Category(String value) implements Code {

    public Category {
        Code.check("category", value);
    }

    public static Category of(String value) {
        return new Category(value);
    }
}
