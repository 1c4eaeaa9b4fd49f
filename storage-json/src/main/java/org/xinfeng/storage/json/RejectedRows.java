package org.xinfeng.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.roster.ProblemTexts;
import org.xinfeng.roster.RejectedRow;
import org.xinfeng.roster.Roster;
import org.xinfeng.roster.RowProblem;

/**
 * Writes the rows that an import did not take as a file to mend and read again with {@link CsvRoster}.
 *
 * <p>UTF-8 with a byte order mark, so that Excel opens it; four helper columns in front say on which line of the original
 * the row stood, which column is wrong, why, and what to do; then the columns of the original. They may be left standing:
 * reading drops them. The file is there as a whole or not at all, and only its owner may read it.
 *
 * <p>Two things cannot be given back as they were: half a surrogate pair becomes U+FFFD, and what stood in cells beyond
 * the header is only counted, in a cell beyond the header, so that the row is refused until somebody has looked at it.
 */
public final class RejectedRows {

    private static final String MUST_BE_QUOTED = ",;\t\"\r\n";
    private static final byte[] REPLACEMENT_CHARACTER = "\uFFFD".getBytes(UTF_8);

    private RejectedRows() {}

    /**
     * Writes the file, in place of one that is there.
     *
     * @param header the roster that the rows are from
     * @throws StorageException if it cannot be written; then an earlier file is still there
     */
    public static void write(Path file, Roster header, List<RejectedRow> rows, Locale locale) {
        try {
            OwnFile.replace(file, temporary -> writeAll(temporary, header.header(), rows, locale));
        } catch (IOException e) {
            throw new StorageException(
                    "cannot write the rejected rows to " + file + "; check the folder, its permissions and free space",
                    e);
        }
    }

    private static void writeAll(Path file, List<String> header, List<RejectedRow> rows, Locale locale)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                        Channels.newOutputStream(channel),
                        UTF_8.newEncoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .replaceWith(REPLACEMENT_CHARACTER)))) {
            out.write('\uFEFF');
            List<String> titles = new ArrayList<>(HelperColumns.titles(locale));
            titles.addAll(header);
            writeRow(out, titles);
            for (RejectedRow row : rows) {
                writeRow(out, cells(row, locale));
            }
            out.flush();
            channel.force(true);
        }
    }

    private static List<String> cells(RejectedRow rejected, Locale locale) {
        List<RowProblem> problems = rejected.problems();
        long line = rejected.row().line();
        int surplus = rejected.row().surplus();
        boolean english = HelperColumns.isEnglish(locale);
        List<String> cells = new ArrayList<>();
        cells.add(Long.toString(line));
        cells.add(listed(problems, english, problem -> column(problem, english)));
        cells.add(listed(problems, english, problem -> ProblemTexts.cause(problem, locale)));
        cells.add(listed(problems, english, problem -> ProblemTexts.cure(problem, locale)));
        cells.addAll(rejected.row().cells());
        if (surplus > 0) {
            cells.add(
                    english
                            ? "(" + surplus + " more cells here on line " + line + " of the original)"
                            : "（原表第 " + line + " 行此处还有 " + surplus + " 格）");
        }
        return cells;
    }

    private static String column(RowProblem problem, boolean english) {
        if (!problem.column().isEmpty()) {
            return problem.column();
        }
        return english ? "whole row" : "整行";
    }

    /** One text as it is; several numbered, so that column, cause and cure can be told to belong together. */
    private static String listed(List<RowProblem> problems, boolean english, Function<RowProblem, String> text) {
        if (problems.size() == 1) {
            return text.apply(problems.get(0));
        }
        int[] number = {0};
        return problems.stream()
                .map(problem -> ++number[0] + ". " + text.apply(problem))
                .collect(Collectors.joining(english ? "; " : "；"));
    }

    private static void writeRow(BufferedWriter out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            String cell = CellGuard.guarded(cells.get(i));
            out.write(mustBeQuoted(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        out.write("\r\n");
    }

    private static boolean mustBeQuoted(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        boolean blankAtAnEnd = Blanks.isBlank(cell.charAt(0)) || Blanks.isBlank(cell.charAt(cell.length() - 1));
        return blankAtAnEnd || cell.chars().anyMatch(c -> MUST_BE_QUOTED.indexOf(c) >= 0);
    }
}
