package org.xinfeng.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import org.xinfeng.storage.json.UnreadableRosterException.Problem;

/** A UTF-16 file as UTF-8. Half characters become a question mark; that a file is cut in the middle of one is told. */
final class NarrowStream extends InputStream {

    private static final int CHARACTERS = 1 << 15;

    private final Reader reader;
    private final String file;
    private final CharsetEncoder encoder = UTF_8.newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final CharBuffer chars = CharBuffer.allocate(CHARACTERS).limit(0);
    private final ByteBuffer bytes = ByteBuffer.allocate(4 * CHARACTERS).limit(0);
    private long read;
    private boolean ended;

    NarrowStream(InputStream in, CharsetDecoder wide, String file) {
        reader = new InputStreamReader(in, wide);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int some = Math.min(length, bytes.remaining());
        bytes.get(into, offset, some);
        return some;
    }

    private boolean fill() throws IOException {
        while (!bytes.hasRemaining() && !ended) {
            chars.compact();
            try {
                int some = reader.read(chars);
                ended = some < 0;
                read += Math.max(some, 0);
            } catch (CharacterCodingException e) {
                throw new UnreadableRosterException(Problem.BROKEN_UNICODE, file, "UTF-16", 2 * read + 1, "?");
            }
            chars.flip();
            bytes.clear();
            encoder.encode(chars, bytes, ended);
            if (ended) {
                encoder.flush(bytes);
            }
            bytes.flip();
        }
        return bytes.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
