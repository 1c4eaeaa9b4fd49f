package org.xinfeng.monitoring.comparing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of texts, of half the length of SHA-256. */
final class Digests {

    private static final int BYTES = 16;

    private Digests() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(String text) {
        MessageDigest digest = begin();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return text(digest);
    }

    /** The digest of what was given; it begins again behind it. */
    static String text(MessageDigest given) {
        return HexFormat.of().formatHex(given.digest(), 0, BYTES);
    }
}
