package org.xinfeng.storage.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;
import org.xinfeng.storage.json.UnreadableRosterException.Problem;

/**
 * What the first mebibyte of a CSV tells of it.
 *
 * @param charset of the bytes to be split: that of the file, but UTF-8 where the file is UTF-16
 * @param wide the encoding of a UTF-16 file
 * @param mark how many bytes the byte order mark has
 * @param titles the header line
 */
record CsvHead(Charset charset, Optional<Charset> wide, int mark, char separator, String titles) {

    private static final int LOOKED_AT = 1 << 20;
    private static final Charset GB18030 = Charset.forName("GB18030");

    static CsvHead of(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LOOKED_AT);
        boolean whole = bytes.length < LOOKED_AT;
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableRosterException(Problem.WORKBOOK, name);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            Charset wide = startsWith(bytes, 0xFE, 0xFF) ? UTF_16BE : UTF_16LE;
            return titled(name, UTF_8, Optional.of(wide), 2, new String(bytes, 2, bytes.length - 2, wide));
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return titled(name, UTF_8, Optional.empty(), 3, new String(bytes, 3, bytes.length - 3, UTF_8));
        }
        int badUtf8 = firstBad(UTF_8, bytes, whole);
        if (badUtf8 < 0) {
            return titled(name, UTF_8, Optional.empty(), 0, new String(bytes, UTF_8));
        }
        int badGb = firstBad(GB18030, bytes, whole);
        if (badGb >= 0) {
            throw new UnreadableRosterException(
                    Problem.UNDECODABLE, name, badUtf8 + 1, line(bytes, badUtf8), badGb + 1, line(bytes, badGb));
        }
        return titled(name, GB18030, Optional.empty(), 0, new String(bytes, GB18030));
    }

    private static CsvHead titled(String name, Charset charset, Optional<Charset> wide, int mark, String text) {
        int end = 0;
        boolean quoted = false;
        while (end < text.length() && (quoted || text.charAt(end) != '\n' && text.charAt(end) != '\r')) {
            quoted ^= text.charAt(end) == '"';
            end++;
        }
        if (Blanks.isBlank(text)) {
            throw new UnreadableRosterException(Problem.EMPTY, name);
        }
        String titles = text.substring(0, end);
        char[] chars = titles.toCharArray();
        char separator = CsvRows.separatorOf(new RosterText(name, chars, 0, chars.length));
        return new CsvHead(charset, wide, mark, separator, titles);
    }

    /** The offset of the first byte that does not fit, or a negative number. */
    private static int firstBad(Charset charset, byte[] bytes, boolean whole) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean error = decoder(charset)
                .decode(in, CharBuffer.allocate(bytes.length), whole)
                .isError();
        return error ? in.position() : -1;
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** A decoder that refuses what does not fit. */
    CharsetDecoder decoder() {
        return decoder(charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && java.util.stream.IntStream.range(0, mark.length).allMatch(i -> (bytes[i] & 0xFF) == mark[i]);
    }

    private static long line(byte[] bytes, int offset) {
        return 1
                + LineBreaks.in(new String(Arrays.copyOf(bytes, offset), java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    /** The bytes of a file behind its mark, in the charset that is split. */
    InputStream textOf(InputStream in, String name) throws IOException {
        in.skipNBytes(mark);
        return wide.<InputStream>map(charset -> new NarrowStream(in, decoder(charset), name))
                .orElse(in);
    }
}
