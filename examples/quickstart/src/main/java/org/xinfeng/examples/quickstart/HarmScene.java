package org.xinfeng.examples.quickstart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xinfeng.office.CareChange;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.VisitEntry;

/** Harm to a child is reported, and what is owed changes at once. */
final class HarmScene {

    private final Say say;
    private final Notebook notes;

    HarmScene(Say say, Notebook notes) {
        this.say = say;
        this.notes = notes;
    }

    void tell(Station town) {
        List<ResidentId> found = Notebook.residents(notes.once("visits.child", () -> child(town)));
        if (found.isEmpty()) {
            return;
        }
        ResidentId child = found.get(0);
        CareChange change = town.registry()
                .learn(
                        child,
                        town.today(),
                        Fact.Source.REPORT,
                        List.of(new VisitEntry.Learnt("harm.suspected", FactValue.of(true))))
                .orElseThrow();
        Words words = new Words(say, town.policy());
        say.line(
                "%s 接报疑似受侵害：%s → %s",
                "%s: harm is reported: %s → %s",
                child.value(),
                words.tier(change.before()),
                words.tier(change.after()));
        words.sorted(change.begun()).forEach(duty -> say.line("  新任务 %s", "  now owed: %s", words.duty(duty)));
        words.sorted(change.ended()).forEach(duty -> say.line("  终止 %s", "  no longer owed: %s", words.duty(duty)));
        change.withdrawn().stream()
                .sorted(Comparator.comparing(Occurrence::due).thenComparing(Occurrence::kind))
                .limit(3)
                .forEach(one -> say.line(
                        "  撤销 %s 的%s，原因：%s",
                        "  withdrawn: %s %s, because %s",
                        one.due(),
                        say.texts().of(one.kind()),
                        say.texts().of(one.closure().orElseThrow().cause())));
        town.visits().due(DueQuery.until(town.today()).atMost(3)).items().stream()
                .filter(one -> one.occurrence().resident().equals(child))
                .forEach(one -> new DueChapter(say).show(one));
    }

    private static String child(Station town) {
        Optional<Assessment> green = TierChapter.find(
                town,
                one -> one.tier().filter(Tier.of("GREEN")::equals).isPresent()
                        && one.categories().stream()
                                .anyMatch(category -> category.value().startsWith("child")));
        return Notebook.line(green.map(Assessment::resident).stream().toList());
    }
}
