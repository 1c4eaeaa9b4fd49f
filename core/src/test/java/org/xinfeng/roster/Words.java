package org.xinfeng.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Label;

/** The words of a small station, and short ways to read one row with them. */
final class Words {

    static final LocalDate TODAY = LocalDate.of(2024, 5, 20);

    static final VillageId SHANGKUI = new VillageId("v-shangkui");
    static final VillageId XINFENG_VILLAGE = new VillageId("v-xinfeng");
    static final VillageId XINFENG_COMMUNITY = new VillageId("v-xinfeng-town");

    static final RosterTerms TERMS = new RosterTerms(villages(), categories(), factors(), TODAY);

    private Words() {}

    private static List<Village> villages() {
        DateRange since = DateRange.ofUnboundedEnd(LocalDate.of(2000, 1, 1));
        return List.of(
                new Village(SHANGKUI, "上葵村", Optional.of("445122104201"), since),
                new Village(
                        new VillageId("v-closed"),
                        "旧寨村",
                        Optional.empty(),
                        DateRange.of(LocalDate.of(2000, 1, 1), LocalDate.of(2020, 1, 1))),
                new Village(new VillageId("v-new"), "杨康村（新）", Optional.empty(), since),
                new Village(XINFENG_VILLAGE, "新丰村", Optional.empty(), since),
                new Village(XINFENG_COMMUNITY, "新丰社区", Optional.empty(), since));
    }

    private static Map<Category, Label> categories() {
        Map<Category, Label> categories = new LinkedHashMap<>();
        categories.put(Category.of("child.left-behind"), new Label("农村留守儿童", "left-behind child"));
        categories.put(Category.of("child.orphan"), new Label("孤儿、事实无人抚养儿童", "orphan or not cared for"));
        categories.put(Category.of("elder.alone"), new Label("独居老人（农村）", "elder living alone"));
        return categories;
    }

    private static List<Factor> factors() {
        return List.of(
                Factor.yesNo("guardian.absent", "监护人缺失", "guardian absent"),
                number("income.monthly", "fen", 0, 10_000_00, new Label("月收入（元）", "monthly income")),
                number("disability.grade", "grade", 1, 4, new Label("残疾等级", "disability grade")),
                new Factor(
                        "last.seen",
                        FactType.DATE,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        "none",
                        Optional.of(Period.ofMonths(6)),
                        new Label("最近见面", "last seen")),
                new Factor(
                        "care",
                        FactType.CHOICE,
                        List.of(
                                new Factor.Choice("self", new Label("能自理", "self-reliant")),
                                new Factor.Choice("half", new Label("半失能（部分）", "partly dependent"))),
                        Optional.empty(),
                        Optional.empty(),
                        "none",
                        Optional.empty(),
                        new Label("自理能力", "self-care")));
    }

    private static Factor number(String code, String unit, long min, long max, Label label) {
        return new Factor(
                code, FactType.NUMBER, List.of(), Optional.of(min), Optional.of(max), unit, Optional.empty(), label);
    }

    /** What is wrong with one row, as {@code column CAUSE}. */
    static List<String> problems(String header, String cells) {
        return rejected(header, cells).stream()
                .map(problem -> (problem.column() + " " + problem.cause()).strip())
                .toList();
    }

    static List<RowProblem> rejected(String header, String cells) {
        return read(header, cells) instanceof RosterReader.Reading.Rejected no
                ? no.row().problems()
                : List.of();
    }

    /** The person a row is about. */
    static RosterPerson person(String header, String cells) {
        assertEquals(List.of(), problems(header, cells));
        return ((RosterReader.Reading.Understood) read(header, cells)).person();
    }

    private static RosterReader.Reading read(String header, String cells) {
        Rows rows = Rows.under(header).row(cells);
        return RosterReader.of(rows.header(), TERMS)
                .orElseThrow()
                .read(rows.rows().findFirst().orElseThrow());
    }
}
