package org.xinfeng.indicators;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinfeng.community.Domain;
import org.xinfeng.community.Honour;
import org.xinfeng.kernel.DateRange;

/**
 * What a station counts of its work with others, in a period. Apart from {@link Figures}: nothing here is a visit.
 *
 * @param together time together that is no visit
 * @param partners partners and the cases they help in
 * @param gifts what was given in kind
 * @param benefits people told of benefits, and approved
 * @param honours those given in the period, by domain, the earliest first
 */
public record SocialFigures(
        DateRange period,
        TogetherFigures together,
        PartnerFigures partners,
        GiftFigures gifts,
        BenefitFigures benefits,
        Map<Domain, List<Honour.Id>> honours) {

    public SocialFigures {
        honours = Collections.unmodifiableMap(new EnumMap<>(honours));
    }

    /** Honours by domain, also a domain without any. */
    public static Map<Domain, List<Honour.Id>> honours(Collection<Honour> given) {
        return by(Domain.class, given, Honour::domain, Honour::id);
    }

    /** How many honours were given in the period. */
    public int honoursInAll() {
        return honours.values().stream().mapToInt(List::size).sum();
    }

    /** The ids of records by a key, with each key there is. */
    static <K extends Enum<K>, T, I> Map<K, List<I>> by(
            Class<K> keys, Collection<T> all, Function<T, K> key, Function<T, I> id) {
        Map<K, List<I>> ids = new EnumMap<>(keys);
        for (K one : keys.getEnumConstants()) {
            ids.put(
                    one,
                    all.stream()
                            .filter(record -> key.apply(record) == one)
                            .map(id)
                            .collect(Collectors.toUnmodifiableList()));
        }
        return ids;
    }
}
