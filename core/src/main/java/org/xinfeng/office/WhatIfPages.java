package org.xinfeng.office;

import com.google.common.collect.AbstractIterator;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.policy.Appraisal;
import org.xinfeng.policy.Policy;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.Finding;
import org.xinfeng.tiering.WhatIf;

/** Reads those on file page by page, each from one committed state, and says of each what two policies make of him. */
final class WhatIfPages extends AbstractIterator<WhatIf.Verdict> {

    private static final int RESIDENTS_PER_PAGE = 500;

    private final Session session;
    private final WhatIf<Loaded> whatIf;
    private final LocalDate day;
    private final Progress progress;
    private final Deque<WhatIf.Verdict> ready = new ArrayDeque<>();
    private Optional<Cursor> after = Optional.empty();
    private boolean over;
    private long done;

    /** A person with everything known, whichever factors a policy then looks at. */
    private record Loaded(Resident resident, FactSheet sheet) {}

    private WhatIfPages(Session session, Policy before, Policy later, LocalDate day, Progress progress) {
        this.session = session;
        this.day = day;
        this.progress = progress;
        this.whatIf = new WhatIf<>(this::who, one -> finding(before, one), one -> finding(later, one));
    }

    static Stream<WhatIf.Verdict> stream(
            Session session, Policy before, Policy later, LocalDate day, Progress progress) {
        Iterator<WhatIf.Verdict> pages = new WhatIfPages(session, before, later, day, progress);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private WhatIf.Who who(Loaded one) {
        return new WhatIf.Who(
                one.resident().id(), one.resident().village(), one.resident().categoriesOn(day));
    }

    private Finding finding(Policy policy, Loaded one) {
        Facts facts = Appraisal.facts(policy, one.resident(), one.sheet(), day);
        return policy.assessor().assess(policy.counting(one.resident().categoriesOn(day), facts), facts);
    }

    @Override
    protected WhatIf.@Nullable Verdict computeNext() {
        while (ready.isEmpty()) {
            if (over) {
                return endOfData();
            }
            Page<Loaded> page = session.read(this::page);
            page.items().forEach(one -> ready.add(whatIf.of(one)));
            after = page.next();
            over = after.isEmpty();
            done += page.items().size();
            progress.at(done, -1);
        }
        return ready.poll();
    }

    private Page<Loaded> page(Work work) {
        Page<Versioned<Resident>> page = work.store(Resident.KIND)
                .page(
                        Resident.KIND,
                        Resident.BY_STATUS,
                        Prefix.of(Resident.Status.ON_FILE),
                        after.orElse(null),
                        RESIDENTS_PER_PAGE);
        Map<ResidentId, Versioned<FactSheet>> sheets = work.store(FactSheet.KIND)
                .find(page.items().stream().map(one -> one.value().id()).toList());
        List<Loaded> loaded = page.items().stream()
                .map(Versioned::value)
                .map(one -> new Loaded(
                        one,
                        Optional.ofNullable(sheets.get(one.id()))
                                .map(Versioned::value)
                                .orElseGet(() -> FactSheet.empty(one.id()))))
                .toList();
        return new Page<>(loaded, page.next());
    }
}
