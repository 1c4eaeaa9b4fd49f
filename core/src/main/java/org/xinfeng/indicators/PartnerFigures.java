package org.xinfeng.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.casework.Case;
import org.xinfeng.community.PartnerLink;
import org.xinfeng.community.RegisteredPartner;

/**
 * Partners (五社联动) and what they were linked to in a period.
 *
 * @param byCase the partners linked to each case that went on in it, also to a case without any; each partner once
 * @param casesByKind the cases in which a partner of a kind helps, each case once for each kind
 * @param seatsByKind the same for holdings of seats of care teams
 */
public record PartnerFigures(
        Map<Case.Id, List<RegisteredPartner.Id>> byCase,
        Map<CareTeam.Partner, List<Case.Id>> casesByKind,
        Map<CareTeam.Partner, List<CareTeam.Seat.Id>> seatsByKind) {

    private static final int PERCENT = 100;

    public PartnerFigures {
        byCase = Collections.unmodifiableMap(byCase);
        casesByKind = Collections.unmodifiableMap(casesByKind);
        seatsByKind = Collections.unmodifiableMap(seatsByKind);
    }

    /**
     * What links come to.
     *
     * @param cases those that went on in the period
     * @param links those of the period, to whatever case
     * @param kinds the kind of each partner among them
     */
    public static PartnerFigures of(
            Collection<Case.Id> cases,
            Collection<PartnerLink> links,
            Function<RegisteredPartner.Id, CareTeam.Partner> kinds) {
        Map<Case.Id, List<RegisteredPartner.Id>> byCase = new TreeMap<>(Comparator.comparing(Case.Id::value));
        cases.forEach(one -> byCase.put(one, new ArrayList<>()));
        Map<CareTeam.Partner, List<Case.Id>> casesByKind = new TreeMap<>(Comparator.comparing(CareTeam.Partner::value));
        Map<CareTeam.Partner, List<CareTeam.Seat.Id>> seatsByKind =
                new TreeMap<>(Comparator.comparing(CareTeam.Partner::value));
        for (PartnerLink link : links) {
            CareTeam.Partner kind = kinds.apply(link.partner());
            link.of().filter(byCase::containsKey).ifPresent(id -> {
                once(byCase, id, link.partner());
                once(casesByKind, kind, id);
            });
            link.seat().ifPresent(id -> once(seatsByKind, kind, id));
        }
        return new PartnerFigures(byCase, casesByKind, seatsByKind);
    }

    private static <K, V> void once(Map<K, List<V>> map, K key, V value) {
        List<V> all = map.computeIfAbsent(key, some -> new ArrayList<>());
        if (!all.contains(value)) {
            all.add(value);
        }
    }

    /** How many cases have a number of partners, such as none. */
    public int casesWith(int partners) {
        return (int) byCase.values().stream()
                .filter(linked -> linked.size() == partners)
                .count();
    }

    /** How many partners a case has on average, in hundredths, rounded down; empty if no case went on. */
    public OptionalInt partnersPerCaseInHundredths() {
        int linked = byCase.values().stream().mapToInt(List::size).sum();
        return byCase.isEmpty() ? OptionalInt.empty() : OptionalInt.of(PERCENT * linked / byCase.size());
    }
}
