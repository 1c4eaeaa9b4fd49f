package org.xinfeng.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.PairingTexts;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.office.PairingDesk;
import org.xinfeng.office.Station;
import org.xinfeng.pairing.Acceptance;
import org.xinfeng.pairing.HelperKey;
import org.xinfeng.pairing.PairingFigures;
import org.xinfeng.pairing.PairingProposal;
import org.xinfeng.pairing.PairingRequest;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.pairing.Replacement;
import org.xinfeng.pairing.Side;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.Village;
import org.xinfeng.storage.Purpose;
import org.xinfeng.volunteering.Volunteer;

/** Chapter 6: helpers are paired with households, with a reason for each, and one of them leaves. */
final class PairingChapter {

    private static final int SHOWN = 3;

    private final Say say;
    private final Map<String, String> names = new HashMap<>();
    private final PairingTexts texts;

    PairingChapter(Say say) {
        this.say = say;
        this.texts = say.texts().pairing((Code code) -> names.getOrDefault(code.value(), code.value()));
    }

    void tell(Station town) {
        say.title(6, "结对帮扶：党员社工带领志愿者", "Pairing: workers lead volunteers to households");
        PairingDesk desk = town.pairing();
        name(town);
        SyntheticHelpers helpers = new SyntheticHelpers(town);
        List<HouseholdId> homes = helpers.homes();
        if (homes.size() < SyntheticHelpers.HOUSEHOLDS) {
            say.line("没有足够的户可演示", "There are not enough households to show");
            return;
        }
        helpers.enlist(homes);
        LocalDate today = town.today();
        PairingProposal proposal = desk.propose(
                        PairingRequest.of("quickstart-" + today, today).only(homes))
                .orElseThrow();
        show(proposal, homes);
        List<HouseholdId> some =
                proposal.pairs().stream().map(PairingProposal.Pair::household).toList();
        Acceptance first =
                desk.accept(proposal, some.subList(0, some.size() / 2)).orElseThrow();
        Acceptance rest = desk.accept(proposal).orElseThrow();
        say.line(
                "先采纳 %d 户，再采纳其余，共 %d 户；没采纳之前什么也不写",
                "%d households are accepted first, then the rest: %d in all; before that nothing was written",
                first.pairings().size(),
                rest.pairings().size());
        Optional<Volunteer> before = helpers.whoStopped();
        if (before.isPresent()) {
            say.line(
                    "志愿者 %s 上次演示时已经离开",
                    "Volunteer %s left when this was told before",
                    before.get().id().value());
        } else {
            leaves(town, proposal, homes);
        }
        PairingFigures figures = desk.figures(DateRange.of(today.withDayOfYear(1), today.plusYears(1)));
        say.line(
                "本年结对 %d 户，结对人员流动率 %d%%",
                "Households paired this year: %d; turnover of visitors: %d %%",
                figures.households(),
                figures.turnoverPercent().orElse(0));
    }

    private void name(Station town) {
        for (Village village : town.registry().villages()) {
            names.put(village.id().value(), village.name());
        }
        PairingRules rules = town.policy().pairing().orElseThrow();
        rules.skills().forEach(skill -> names.put(skill.code().value(), say.of(skill.label())));
    }

    private void show(PairingProposal proposal, List<HouseholdId> homes) {
        say.line(
                "为 %d 户提出方案：成 %d 对，%d 户暂无；%s",
                "Proposed for %d households: %d pairs, %d left out; %s",
                homes.size(),
                proposal.pairs().size(),
                proposal.leftOut().size(),
                proposal.proved()
                        ? say.either("已证明没有更好的", "proved: there is no better one")
                        : say.either("离最优至多差 ", "at most off by ") + (proposal.total() - proposal.lowerBound()));
        proposal.pairs().stream().limit(SHOWN).forEach(pair -> {
            say.line("%s（%s）", "%s (%s)", home(homes, pair.household()), pair.form());
            pair.seats()
                    .forEach(terms ->
                            say.plain("  " + say.texts().of(terms.helper().side()) + " "
                                    + terms.helper().id().value() + say.either("：", ": ") + texts.of(terms)));
        });
        for (PairingProposal.LeftOut out : proposal.leftOut()) {
            say.line("%s：%s", "%s: %s", home(homes, out.household()), texts.of(out));
            out.change().ifPresent(change -> say.line("  最省的办法：%s", "  the cheapest change: %s", texts.of(change)));
        }
    }

    private String home(List<HouseholdId> homes, HouseholdId household) {
        return say.either("第", "Household ") + (homes.indexOf(household) + 1) + say.either("户", "");
    }

    /** The busiest volunteer stops. */
    private void leaves(Station town, PairingProposal proposal, List<HouseholdId> homes) {
        Map<HelperKey, Integer> has = new HashMap<>();
        proposal.pairs().forEach(pair -> pair.volunteers().forEach(helper -> has.merge(helper, 1, Integer::sum)));
        Optional<HelperKey> busiest = has.keySet().stream()
                .sorted()
                .filter(helper -> helper.side() == Side.VOLUNTEER)
                .max(java.util.Comparator.comparing((HelperKey helper) -> has.getOrDefault(helper, 0)));
        if (busiest.isEmpty()) {
            return;
        }
        HelperKey helper = busiest.get();
        LocalDate tomorrow = town.today().plusDays(1);
        PairingRequest request =
                PairingRequest.of("quickstart-left-" + tomorrow, tomorrow).only(homes);
        Replacement both =
                town.pairing().helperLeaves(request, helper, (done, of) -> true).orElseThrow();
        say.line(
                "志愿者 %s 明天起不来了：其他人不动，变动 %d 处，%d 分；都可以动，变动 %d 处，%d 分",
                "Volunteer %s leaves: with the others staying %d moves and %d points, with everybody free %d moves and %d"
                        + " points",
                helper.id().value(),
                both.othersStay().moves().size(),
                both.othersStay().total(),
                both.allFree().moves().size(),
                both.allFree().total());
        Set<String> told = new LinkedHashSet<>();
        both.othersStay().moves().forEach(move -> told.add(move(move, homes)));
        new ArrayList<>(told).subList(0, Math.min(SHOWN, told.size())).forEach(say::plain);
        List<HouseholdId> moved = both.othersStay().moves().stream()
                .map(PairingProposal.Move::household)
                .filter(household -> both.othersStay().pair(household).isPresent())
                .distinct()
                .toList();
        town.unit(
                        Purpose.of("helper-leaves"), // both or neither, wherever it is cut off
                        together -> together.pairing()
                                .stop(helper, town.today())
                                .then(stopped -> together.pairing().accept(both.othersStay(), moved)))
                .orElseThrow();
    }

    private String move(PairingProposal.Move move, List<HouseholdId> homes) {
        String nobody = say.either("无人", "nobody");
        return "  " + home(homes, move.household()) + say.either("：", ": ")
                + move.from().map(one -> one.id().value()).orElse(nobody) + " → "
                + move.to().map(one -> one.id().value()).orElse(nobody) + say.either("（", " (")
                + say.texts().of(move.why()) + say.either("）", ")");
    }
}
