package org.xinfeng.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.policy.Policy;

/**
 * The policy under which everybody was last gone through, so that every resident has a {@link CareWatch} that was made under
 * it. Under any other, everybody is to be gone through anew.
 *
 * @param packs what bound, with the rounds that could be owed, as one code
 */
record WatchedPolicy(Id id, Packs packs) {

    static final Kind<Id, WatchedPolicy> KIND =
            Kind.of("care_watch_policy", WatchedPolicy::id, Shape.of(WatchedPolicy.class));

    private static final Id ID = new Id("station");

    /** Names the one record. */
    record Id(String value) implements Code {}

    /** Everything of a policy on which tiers and duties depend. */
    record Packs(String value) implements Code {

        static Packs of(Policy policy, OwedRules rules) {
            List<String> parts = new ArrayList<>();
            policy.bindings().stream()
                    .filter(binding -> binding.pack().isOfCare())
                    .forEach(binding -> parts.add(binding.digest() + binding.pastItsEnd()));
            policy.books().forEach(book -> parts.add(book.id() + book.version()));
            parts.addAll(rules.rounds());
            return new Packs(Ids.digest(parts));
        }
    }

    static Optional<Versioned<WatchedPolicy>> find(Work work) {
        return work.store(KIND).find(ID);
    }

    /** Whether everybody was last gone through under the policy of this unit. */
    static boolean isThatOf(Work work, OwedRules rules) {
        Packs packs = Packs.of(work.policy(), rules);
        return find(work).filter(one -> one.value().packs().equals(packs)).isPresent();
    }

    /** Notes that everybody was gone through, unless somebody has come in meanwhile. */
    static void keep(Work work, Optional<Versioned<WatchedPolicy>> before) {
        Optional<Versioned<WatchedPolicy>> now = find(work);
        WatchedPolicy next = new WatchedPolicy(ID, Packs.of(work.policy(), OwedRules.of(work)));
        boolean same = now.map(Versioned::revision).equals(before.map(Versioned::revision));
        if (same && now.map(Versioned::value).filter(next::equals).isEmpty()) {
            work.store(KIND).put(Care.put(now, next));
        }
    }

    /** Notes that people have come in who were not looked at, so that everybody is to be gone through. */
    static void forget(Work work) {
        Store<Id, WatchedPolicy> store = work.store(KIND);
        store.put(Care.put(
                store.find(ID),
                new WatchedPolicy(ID, new Packs("none-" + work.ids().next()))));
    }
}
