package org.xinfeng.planted.leaks;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Innocent: Guava stays inside. */
public final class Inside {

    private final ImmutableList<String> names = ImmutableList.of();

    public List<String> names() {
        return names;
    }

    int[] lengths(ImmutableList<String> given) {
        return given.stream().mapToInt(String::length).toArray();
    }

    record Hidden(ImmutableList<String> names) {}
}
