package org.xinfeng.planted.leaks;

import com.google.common.base.Supplier;
import com.google.common.cache.CacheLoader;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;

/** Planted: whoever calls it has to know Guava, in each place where a signature names a type. */
public final class Leaks<T extends Multiset<String>> implements Supplier<ImmutableSet<String>> {

    public static final ImmutableList<String> SEEN = ImmutableList.of();

    public Leaks(Range<Integer> range) {}

    @Override
    public ImmutableSet<String> get() {
        return ImmutableSet.of();
    }

    protected Optional<List<ImmutableMap<String, T>[]>> inside() {
        return Optional.empty();
    }

    public void fails() throws CacheLoader.InvalidCacheLoadException {}
}
