package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.xinfeng.casework.Case;
import org.xinfeng.community.Donation;
import org.xinfeng.community.Honour;
import org.xinfeng.community.PartnerLink;
import org.xinfeng.community.PolicyHelp;
import org.xinfeng.community.RegisteredPartner;
import org.xinfeng.indicators.BenefitFigures;
import org.xinfeng.indicators.GiftFigures;
import org.xinfeng.indicators.PartnerFigures;
import org.xinfeng.indicators.SocialFigures;
import org.xinfeng.indicators.TogetherFigures;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;

/** Counts the work with others of a period. */
final class SocialCounts {

    private final Work work;
    private final DateRange period;

    SocialCounts(Work work, DateRange period) {
        this.work = work;
        this.period = period;
    }

    SocialFigures count() {
        return new SocialFigures(
                period,
                TogetherFigures.of(new Activities(work).on(period)),
                partners(),
                GiftFigures.of(inPeriod(Donation.KIND, Donation.BY_DAY, Donation::on)),
                benefits(),
                SocialFigures.honours(honours(work, period)));
    }

    static List<Honour> honours(Work work, DateRange period) {
        return new SocialCounts(work, period).inPeriod(Honour.KIND, Honour.BY_DAY, Honour::on);
    }

    private PartnerFigures partners() {
        List<PartnerLink> links = Listing.whilst(
                        work,
                        PartnerLink.KIND,
                        PartnerLink.BY_START,
                        Prefix.none(),
                        link -> isNotAfter(link.during().start()))
                .stream()
                .filter(link -> link.during().overlaps(period))
                .toList();
        Map<RegisteredPartner.Id, Versioned<RegisteredPartner>> partners = work.store(RegisteredPartner.KIND)
                .find(links.stream().map(PartnerLink::partner).distinct().toList());
        return PartnerFigures.of(
                cases(),
                links,
                id -> Optional.ofNullable(partners.get(id))
                        .orElseThrow(
                                () -> new IllegalStateException("partner " + id.value() + " is linked but not on file"))
                        .value()
                        .kind());
    }

    /** The cases that went on in the period: begun by its end, and not over before it. */
    private List<Case.Id> cases() {
        List<Case> all = new ArrayList<>();
        for (Case.Phase phase : List.of(Case.Phase.OPEN, Case.Phase.IN_REVIEW)) {
            all.addAll(Listing.whilst(
                    work, Case.KIND, Case.BY_PHASE, Prefix.of(phase), one -> isNotAfter(one.openedOn())));
        }
        all.addAll(Listing.from(work, Case.KIND, Case.BY_CLOSING, Cursor.before(period.start()), one -> true));
        return all.stream()
                .filter(one -> isNotAfter(one.openedOn()))
                .map(Case::id)
                .toList();
    }

    /** Whoever took a step in the period took his last one in it or later; and all that were ever approved. */
    private BenefitFigures benefits() {
        List<PolicyHelp> all = new ArrayList<>(Listing.from(
                work, PolicyHelp.KIND, PolicyHelp.BY_LAST_STEP, Cursor.before(period.start()), one -> true));
        all.addAll(Listing.whilst(
                work,
                PolicyHelp.KIND,
                PolicyHelp.BY_STAGE,
                Prefix.of(PolicyHelp.Stage.APPROVED),
                one -> one.since().isBefore(period.start())));
        return BenefitFigures.of(period, all);
    }

    private boolean isNotAfter(LocalDate day) {
        return period.end().filter(end -> !day.isBefore(end)).isEmpty();
    }

    private <I extends Code, T> List<T> inPeriod(Kind<I, T> kind, Index<T> by, Function<T, LocalDate> day) {
        return Listing.from(work, kind, by, Cursor.before(period.start()), one -> period.contains(day.apply(one)));
    }
}
