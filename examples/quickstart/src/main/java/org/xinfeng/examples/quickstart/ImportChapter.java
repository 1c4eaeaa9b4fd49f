package org.xinfeng.examples.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.xinfeng.office.ImportOptions;
import org.xinfeng.office.Station;
import org.xinfeng.roster.ImportReport;
import org.xinfeng.roster.ImportRun;
import org.xinfeng.roster.ProblemTexts;
import org.xinfeng.roster.RejectedRow;
import org.xinfeng.roster.Roster;
import org.xinfeng.roster.RowProblem;
import org.xinfeng.storage.json.CsvRoster;
import org.xinfeng.storage.json.RejectedRows;

/** Chapter 1: the roster comes in, good rows at once, wrong rows out to be mended. */
final class ImportChapter {

    private static final long SEED = 20260302;
    private static final int CUT_OFF_AFTER = 1000;
    private static final int SHOWN = 5;

    private final Say say;
    private final Options options;
    private final Path data;

    ImportChapter(Say say, Options options, Path data) {
        this.say = say;
        this.options = options;
        this.data = data;
    }

    void tell(Station town) {
        say.title(1, "名册入库", "The roster comes in");
        Path file = options.roster().orElse(data.resolve("roster.csv"));
        if (options.roster().isEmpty() && !Files.exists(file)) {
            SyntheticStation.write(file, SEED);
            say.line(
                    "生成虚构名册 %s（GB18030，像 Excel 存的那样）",
                    "Made a synthetic roster, %s (GB18030, as Excel saves it)", file);
        }
        Roster roster = CsvRoster.read(file);
        ImportReport dry = town.registry()
                .importRoster(roster, ImportOptions.lookingOnly())
                .orElseThrow();
        say.line("试导入（不写入）：%s", "Dry run (nothing is written): %s", counts(dry.counts()));
        causes(dry);
        if (!dry.unusedColumns().isEmpty()) {
            say.line("没有用到的列：%s", "Columns that mean nothing here: %s", dry.unusedColumns());
        }
        if (options.roster().isEmpty() && dry.counts().added() > CUT_OFF_AFTER) {
            ImportReport cut = town.registry()
                    .importRoster(roster, ImportOptions.writing().stoppingAfter(CUT_OFF_AFTER))
                    .orElseThrow();
            say.line(
                    "导入做到一半断了：已做 %d 行",
                    "The import is cut off half way: %d rows done", cut.counts().rows());
        }
        ImportReport report = town.registry()
                .importRoster(roster, ImportOptions.writing().telling(say.progress("已导入行", "rows")))
                .orElseThrow();
        if (report.resumedAfterRows() > 0) {
            say.line("接着第 %d 行往下做", "It went on after row %d", report.resumedAfterRows());
        }
        say.line("导入：%s", "Imported: %s", counts(report.counts()));
        if (report.rejected().isEmpty()) {
            return;
        }
        Path rejected = data.resolve("roster-rejected.csv");
        RejectedRows.write(rejected, roster, report.rejected(), say.locale());
        say.line("错行写在 %s，例如：", "The wrong rows are in %s, such as:", rejected);
        report.rejected().stream().limit(SHOWN).forEach(this::show);
        if (options.roster().isEmpty()) {
            mend(town, rejected);
            again(town, roster);
        } else {
            say.line("改好后再用 --roster 导入它即可", "Mend it and import it with --roster");
        }
    }

    private void show(RejectedRow row) {
        RowProblem problem = row.problems().get(0);
        say.line(
                "  第 %d 行 %s：%s；%s",
                "  line %d %s: %s; %s",
                row.row().line(),
                problem.column(),
                ProblemTexts.cause(problem, say.locale()),
                ProblemTexts.cure(problem, say.locale()));
    }

    private void mend(Station town, Path rejected) {
        Path mended = data.resolve("roster-mended.csv");
        int rows = SyntheticStation.mend(rejected, mended);
        ImportReport report = town.registry()
                .importRoster(CsvRoster.read(mended), ImportOptions.writing())
                .orElseThrow();
        say.line("改好 %d 行再导入：%s", "Mended %d rows and imported again: %s", rows, counts(report.counts()));
    }

    private void again(Station town, Roster roster) {
        ImportReport report =
                town.registry().importRoster(roster, ImportOptions.writing()).orElseThrow();
        say.line("同一份名册再导入一次：%s", "The same roster once more: %s", counts(report.counts()));
    }

    private void causes(ImportReport report) {
        Map<RowProblem.Cause, Integer> causes = new TreeMap<>();
        report.rejected().forEach(row -> causes.merge(row.problems().get(0).cause(), 1, Integer::sum));
        if (!causes.isEmpty()) {
            say.line("  错因：%s", "  causes: %s", causes);
        }
    }

    private String counts(ImportRun.Counts counts) {
        return String.format(
                say.either(
                        "新增 %d，更新 %d，不变 %d，重复 %d，错行 %d",
                        "%d added, %d updated, %d unchanged, %d repeated, %d rejected"),
                counts.added(),
                counts.updated(),
                counts.unchanged(),
                counts.repeated(),
                counts.rejected());
    }
}
