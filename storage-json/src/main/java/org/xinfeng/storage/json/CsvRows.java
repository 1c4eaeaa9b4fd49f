package org.xinfeng.storage.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfeng.storage.json.UnreadableRosterException.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The rows of a text one after the other, each with the line where it begins; blank ones too, and the header.
 *
 * <p>Jackson splits them. What it does not say, on which line the quotation mark opened that never closes, is worked out
 * here from the cells before it.
 */
final class CsvRows implements AutoCloseable {

    /** A row as it stands in the file. */
    record RawRow(long line, List<String> cells) {}

    private static final String SEPARATORS = ",\t;";
    private static final CsvMapper MAPPER = CsvMapper.builder(CsvFactory.builder()
                    // the bound is that of the file: a long cell is the business of the import
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build();

    private final RosterText text;
    private final JsonParser parser;

    CsvRows(RosterText text, char separator) {
        this.text = text;
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        parser = MAPPER.reader().with(schema).createParser(text.chars(), text.start(), text.end() - text.start());
        parser.nextToken(); // the array of all rows
    }

    /** The separator seen most often on the header line, outside of quotation marks; comma if there is none. */
    static char separatorOf(RosterText text) {
        int[] seen = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = text.start(); i < text.end(); i++) {
            char c = text.chars()[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                seen[SEPARATORS.indexOf(c)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < seen.length; i++) {
            most = seen[i] > seen[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    /** The next row, or null behind the last. */
    @Nullable
    RawRow next() {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return null;
        }
        long line = parser.currentLocation().getLineNr();
        List<String> cells = new ArrayList<>();
        try {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                cells.add(parser.getString());
            }
        } catch (StreamReadException e) {
            throw unreadable(e, line, cells);
        }
        return new RawRow(line, cells);
    }

    private UnreadableRosterException unreadable(StreamReadException e, long line, List<String> cellsBefore) {
        long place = line;
        for (String cell : cellsBefore) {
            place += LineBreaks.in(cell);
        }
        // without the cause: its message quotes the text
        if (e.getLocation().getCharOffset() >= text.end() - text.start() - 1) {
            return new UnreadableRosterException(Problem.OPEN_QUOTE, text.name(), place);
        }
        return new UnreadableRosterException(
                Problem.TEXT_AFTER_QUOTE, text.name(), e.getLocation().getLineNr());
    }

    @Override
    public void close() {
        parser.close();
    }
}
