package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.ComparisonLine;
import org.xinfeng.monitoring.comparing.LineVerdict;
import org.xinfeng.monitoring.comparing.MatchFinding;
import org.xinfeng.monitoring.comparing.TakenBack;
import org.xinfeng.office.Actor;
import org.xinfeng.office.MonitoringDesk;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.storage.json.CsvPersonList;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.storage.memory.MemoryStorage;

/** The code of the guide to comparing, on a village with three elders and a list of three. */
class ComparingSnippetsTest {

    private static final IdentityNumber KNOWN = IdentityNumber.parse("99999919380211001X");
    private static final IdentityNumber STRANGER = IdentityNumber.parse("999999194109020029");

    @TempDir
    Path folder;

    private final LocalDate today = LocalDate.of(2026, 3, 2);
    private final SettableTime time = SettableTime.at(today, LocalTime.of(9, 0), Xinfeng.ZONE);
    private final Station town = Xinfeng.over(new MemoryStorage(), JsonPolicies.shipped(), time)
            .station(StationId.of("445122104"), Actor.of("w-17", "comparing"));
    private final VillageId village = new VillageId("east");
    private final Category elder = Category.of("elder.special");
    private final List<ComparisonLine> decided = new ArrayList<>();

    private void enrol(String id, String name, Optional<IdentityNumber> number, String birth) {
        town.registry()
                .enrol(new NewResident(
                        Optional.of(ResidentId.of(id)),
                        name,
                        number,
                        Optional.of(LocalDate.parse(birth)),
                        Optional.empty(),
                        Optional.empty(),
                        village,
                        List.of(elder)))
                .orElseThrow();
    }

    @Test
    void aListIsComparedAndDecided() throws IOException {
        town.registry()
                .serve(List.of(new Village(
                        village, "上葵村", Optional.empty(), DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1)))))
                .orElseThrow();
        enrol("differs", "陈某", Optional.of(KNOWN), "1938-02-11");
        enrol("candidate", "林某某", Optional.empty(), "1944-05-06");
        enrol("missed", "黄某", Optional.empty(), "1950-01-02");
        Path file = Files.writeString(
                folder.resolve("dibao.csv"),
                "姓名,身份证号,出生日期,村(居)\n陈某某," + KNOWN.value() + ",,上葵村\n林某某,,1944-06-05,上葵村\n许某," + STRANGER.value()
                        + ",,上葵村\n");
        // snippet: comparing
        MonitoringDesk desk = town.monitoring();
        Comparison.Order order =
                Comparison.Order.of("dibao-2026-03", Comparison.ListKey.of("dibao", "civil-affairs"), today);
        Comparison.Report look = desk.compare(CsvPersonList.read(file, today), order.lookingOnly())
                .orElseThrow();
        Comparison.Report report =
                desk.compare(CsvPersonList.read(file, today), order).orElseThrow();
        Comparison.Counts counts = report.comparison().counts();
        // end
        assertEquals(look.comparison().counts(), counts);
        assertEquals(4, counts.fresh());
        // snippet: verdicts
        Page<ComparisonLine> open = desk.lines(order.id(), Comparison.LineQuery.open(20));
        for (ComparisonLine line : open.items()) {
            LineVerdict verdict = switch (line.finding()) {
                case DIFFERS -> new LineVerdict.TakeOver(Set.of(MatchFinding.Field.NAME));
                case CANDIDATES ->
                    new LineVerdict.SamePerson(line.candidates().get(0).resident(), Set.of());
                case ONLY_THERE -> new LineVerdict.Enrol(Optional.empty(), List.of(elder));
                case ONLY_HERE -> new LineVerdict.Leave(new ComparisonLine.Reason("not-entitled"));
            };
            decided.add(desk.decide(line.id(), verdict).orElseThrow());
        }
        // end
        assertEquals(4, decided.size());
        assertEquals("陈某某", town.registry().find(KNOWN).orElseThrow().person().name());
        assertTrue(town.registry().find(STRANGER).isPresent());
        ComparisonLine enrolled = decided.stream()
                .filter(line -> line.finding() == ComparisonLine.Finding.ONLY_THERE)
                .findFirst()
                .orElseThrow();
        // snippet: takeback
        TakenBack back = desk.takeBack(new TakenBack.Id("oops-1"), enrolled.id(), new ComparisonLine.Reason("mistaken"))
                .orElseThrow();
        List<TakenBack.Effect> stands = back.stands();
        // end
        assertEquals(TakenBack.Done.ON_FILE, stands.get(0).done());
    }
}
