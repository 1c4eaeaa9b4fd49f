package org.xinfeng.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinfeng.community.Activity;
import org.xinfeng.community.Domain;
import org.xinfeng.registry.VillageId;

/**
 * Time together that is no visit (三同), in a period; those struck out are not in it.
 *
 * @param activities all of them, the earliest first
 * @param people people met on them, each once for each activity
 * @param byTogether by what was shared, also what was not
 * @param byDomain by domain, also one without any
 * @param byVillage by village
 * @param late those that were written down on a later day
 */
public record TogetherFigures(
        List<Activity.Id> activities,
        long people,
        Map<Activity.Together, List<Activity.Id>> byTogether,
        Map<Domain, List<Activity.Id>> byDomain,
        Map<VillageId, List<Activity.Id>> byVillage,
        List<Activity.Id> late) {

    public TogetherFigures {
        activities = List.copyOf(activities);
        byTogether = Collections.unmodifiableMap(new EnumMap<>(byTogether));
        byDomain = Collections.unmodifiableMap(new EnumMap<>(byDomain));
        byVillage = Collections.unmodifiableMap(byVillage);
        late = List.copyOf(late);
    }

    /** What activities come to; those struck out are left out. */
    public static TogetherFigures of(Collection<Activity> written) {
        List<Activity> all = written.stream().filter(Activity::counts).toList();
        Map<VillageId, List<Activity.Id>> byVillage = new TreeMap<>(Comparator.comparing(VillageId::value));
        all.forEach(one -> byVillage
                .computeIfAbsent(one.village(), village -> new ArrayList<>())
                .add(one.id()));
        return new TogetherFigures(
                all.stream().map(Activity::id).toList(),
                all.stream().mapToLong(Activity::people).sum(),
                SocialFigures.by(Activity.Together.class, all, Activity::together, Activity::id),
                SocialFigures.by(Domain.class, all, Activity::domain, Activity::id),
                byVillage,
                all.stream().filter(one -> one.daysLate() > 0).map(Activity::id).toList());
    }
}
