package org.xinfeng.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.xinfeng.storage.json.UnreadableRosterException.Problem;

/**
 * A whole file as characters, whatever it was encoded in.
 *
 * <p>A byte order mark decides (UTF-8, UTF-16). Without one it is UTF-8 if every byte fits, else GB18030 if every byte
 * fits and it did not begin as Chinese in UTF-8, else refused: nothing is ever replaced. UTF-16 is taken over as it is, half surrogates included.
 *
 * @param chars may be longer than the text
 * @param start the first character behind the byte order mark
 * @param end behind the last character
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RosterText(String name, char[] chars, int start, int end) {

    static final int MAX_MEBIBYTES = 256;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_BE_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] XLSX_MARK = {'P', 'K', 3, 4};
    private static final byte[] XLS_MARK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int ALL_FITS = -1;
    private static final int ENOUGH_TO_BE_UTF_8 = 4;

    static RosterText read(Path file) {
        return read(file, MAX_MEBIBYTES);
    }

    static RosterText read(Path file, int maxMebibytes) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        if (Files.isDirectory(file)) {
            throw new UnreadableRosterException(Problem.NOT_A_FILE, name);
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((maxMebibytes << 20) + 1);
        } catch (NoSuchFileException e) {
            throw new UnreadableRosterException(e, Problem.FILE_MISSING, name);
        } catch (IOException e) {
            throw new UnreadableRosterException(
                    e, Problem.NOT_READABLE, name, e.getClass().getSimpleName());
        }
        if (bytes.length > maxMebibytes << 20) {
            throw new UnreadableRosterException(Problem.TOO_BIG, name, maxMebibytes);
        }
        return decode(name, bytes);
    }

    static RosterText decode(String name, byte[] bytes) {
        if (startsWith(bytes, XLSX_MARK) || startsWith(bytes, XLS_MARK)) {
            throw new UnreadableRosterException(Problem.WORKBOOK, name);
        }
        RosterText text;
        if (startsWith(bytes, UTF_16_BE_MARK)) {
            text = utf16(name, bytes, ByteOrder.BIG_ENDIAN);
        } else if (startsWith(bytes, UTF_16_LE_MARK)) {
            text = utf16(name, bytes, ByteOrder.LITTLE_ENDIAN);
        } else {
            text = unmarkedOrUtf8(name, bytes);
        }
        if (text.isBlank()) {
            throw new UnreadableRosterException(Problem.EMPTY, name);
        }
        return text;
    }

    private static RosterText unmarkedOrUtf8(String name, byte[] bytes) {
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        int badUtf8 = decodeStrictly(UTF_8, bytes, chars);
        if (badUtf8 != ALL_FITS) {
            if (startsWith(bytes, UTF_8_MARK) || isChinese(chars)) {
                throw new UnreadableRosterException(
                        Problem.BROKEN_UNICODE, name, "UTF-8", badUtf8 + 1, lineAt(bytes, badUtf8));
            }
            int badGb = decodeStrictly(GB18030, bytes, chars);
            if (badGb != ALL_FITS) {
                throw new UnreadableRosterException(
                        Problem.UNDECODABLE,
                        name,
                        badUtf8 + 1,
                        lineAt(bytes, badUtf8),
                        badGb + 1,
                        lineAt(bytes, badGb));
            }
        }
        return behindMark(name, chars.array(), chars.position());
    }

    /**
     * Whether what was decoded as UTF-8 before a bad byte is Chinese. GB18030 fails as UTF-8 at its first title or soon after;
     * a damaged UTF-8 file fails late, and might pass as GB18030 with every name garbled.
     */
    private static boolean isChinese(CharBuffer decoded) {
        int threeBytes = 0;
        for (int i = 0; i < decoded.position(); i++) {
            threeBytes += decoded.array()[i] >= '\u0800' ? 1 : 0;
        }
        return threeBytes >= ENOUGH_TO_BE_UTF_8;
    }

    /** The offset of the first byte that does not fit, or {@link #ALL_FITS}. */
    private static int decodeStrictly(Charset charset, byte[] bytes, CharBuffer into) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        into.clear();
        boolean error = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, into, true)
                .isError();
        return error ? in.position() : ALL_FITS;
    }

    private static RosterText utf16(String name, byte[] bytes, ByteOrder order) {
        CharBuffer in = ByteBuffer.wrap(bytes).order(order).asCharBuffer();
        char[] chars = new char[in.remaining()];
        in.get(chars);
        if (bytes.length % 2 != 0) {
            long line = 1 + LineBreaks.in(CharBuffer.wrap(chars));
            throw new UnreadableRosterException(Problem.BROKEN_UNICODE, name, "UTF-16", bytes.length, line);
        }
        return behindMark(name, chars, chars.length);
    }

    private static RosterText behindMark(String name, char[] chars, int end) {
        int start = 0;
        while (start < end && chars[start] == BYTE_ORDER_MARK) {
            start++;
        }
        return new RosterText(name, chars, start, end);
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** In UTF-8 and in GB18030 no byte of a longer character looks like a line break. */
    private static long lineAt(byte[] bytes, int offset) {
        return 1 + LineBreaks.in(new String(bytes, 0, offset, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    private boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (!Blanks.isBlank(chars[i])) {
                return false;
            }
        }
        return true;
    }
}
