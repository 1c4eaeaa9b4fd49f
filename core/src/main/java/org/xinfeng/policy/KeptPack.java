package org.xinfeng.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;

/**
 * A pack as a station used it, kept with its records: an assessment of years ago can still be read beside its rules.
 *
 * @param lines the canonical content, in pieces short enough for any storage
 */
public record KeptPack(Digest digest, PackId pack, Version version, LocalDate firstUsed, List<String> lines) {

    public static final Index<KeptPack> BY_PACK = Index.of("pack", "pack", "version");

    public static final Kind<Digest, KeptPack> KIND =
            Kind.appendOnly("kept_pack", KeptPack::digest, Shape.of(KeptPack.class), BY_PACK);

    private static final int PIECE = 2000;

    /** The digest of a pack. */
    public record Digest(String value) implements Code {

        public Digest {
            Code.check("digest", value);
        }
    }

    /** The id of a pack. */
    public record PackId(String value) implements Code {

        public PackId {
            Code.check("pack id", value);
        }
    }

    /** The version of a pack. */
    public record Version(String value) implements Code {

        public Version {
            Code.check("pack version", value);
        }
    }

    public KeptPack {
        lines = List.copyOf(lines);
    }

    public static KeptPack keeping(Policy.Binding binding, LocalDate day) {
        List<String> pieces = binding.pack().canonical().stream()
                .flatMap(KeptPack::pieces)
                .filter(piece -> !piece.isBlank())
                .toList();
        return new KeptPack(
                new Digest(binding.digest()),
                new PackId(binding.pack().id()),
                new Version(binding.pack().head().version()),
                day,
                pieces);
    }

    /** Never cuts between the two halves of one character. */
    private static Stream<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < line.length(); ) {
            int to = Math.min(line.length(), from + PIECE);
            to -= to < line.length() && Character.isHighSurrogate(line.charAt(to - 1)) ? 1 : 0;
            pieces.add(line.substring(from, to));
            from = to;
        }
        return pieces.stream();
    }
}
