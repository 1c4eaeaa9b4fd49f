package org.xinfeng.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Occurrence;

/** Chapter 7: the closed loop of one resident, from a signal to the closing of the case, and what goes on beside it. */
final class LoopChapter {

    private static final int CAST = 2;
    private static final int NAMED = 1;
    private static final int MARGIN = 5;

    private final Stage stage;

    LoopChapter(Stage stage) {
        this.stage = stage;
    }

    void tell(Path data) {
        Say say = stage.say();
        say.title(7, "闭环：从信号到结案", "The closed loop: from a signal to the closing");
        if (stage.people(() -> cast(stage.town())).size() < CAST) {
            say.line("没有合适的老年人可演示", "There are not enough elders to show");
            return;
        }
        AlertScene alert = new AlertScene(stage);
        CaseScene casework = new CaseScene(stage);
        ClosingScene closing = new ClosingScene(stage);
        HospitalScene hospital = new HospitalScene(stage);
        scene("signals", alert::comesIn);
        scene("visit", alert::isAnswered);
        scene("case", casework::isOpened);
        scene("referral", casework::isReferred);
        scene("too-soon", closing::isTooSoon);
        scene("list", new ListScene(stage)::isCompared);
        scene("hospital", hospital::begins);
        scene("week", () -> new WeekScene(stage).isPlanned(data));
        scene("settled", casework::isSettled);
        scene("back", hospital::ends);
        scene("closing", closing::comes);
        new GapList(say, NAMED).tell(stage.town().gaps());
    }

    private void scene(String name, Runnable deeds) {
        stage.notes().step("loop-" + name, stage.time(), deeds);
    }

    /** Two elders of the first village with whom nothing is going on; to the second, if it can be, something is owed soon. */
    private static String cast(Station town) {
        List<ResidentId> elders = TierChapter.everybody(
                        town, town.registry().villages().get(0).id())
                .stream()
                .filter(Resident::isOnFile)
                .filter(one -> one.categoriesOn(town.today()).stream()
                        .anyMatch(category -> category.value().startsWith("elder")))
                .map(Resident::id)
                .filter(id -> isMild(town, id) && isQuiet(town, id))
                .toList();
        List<ResidentId> cast = new ArrayList<>(elders.stream().limit(1).toList());
        List<ResidentId> others = elders.stream().skip(1).toList();
        others.stream()
                .filter(id -> isOwedSoon(town, id))
                .findFirst()
                .or(() -> others.stream().findFirst())
                .ifPresent(cast::add);
        return Notebook.line(cast);
    }

    private static boolean isMild(Station town, ResidentId id) {
        Optional<Tier> tier = town.tiering().state(id).flatMap(TierState::effective);
        return tier.filter(one -> List.of("BLUE", "GREEN").contains(one.value()))
                .isPresent();
    }

    private static boolean isQuiet(Station town, ResidentId id) {
        return town.cases().of(id).isEmpty() && town.monitoring().ofResident(id).isEmpty();
    }

    private static boolean isOwedSoon(Station town, ResidentId id) {
        LocalDate from = town.today().plusDays(MARGIN);
        LocalDate until = town.today().plusDays(HospitalScene.DAYS - MARGIN);
        List<Occurrence> open = town.visits().occurrences(id).stream()
                .filter(Occurrence::isOpen)
                .toList();
        return open.stream().noneMatch(one -> one.due().isBefore(from))
                && open.stream().anyMatch(one -> one.due().isBefore(until));
    }
}
