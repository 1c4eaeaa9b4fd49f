package org.xinfeng.examples.simulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Row;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Records;

/** A digest of every record of a station. */
final class Digest {

    private static final int SHOWN = 12;

    private final List<String> lines = new ArrayList<>();

    static String of(Town town) {
        return collect(town).hex();
    }

    private static Digest collect(Town town) {
        Digest digest = new Digest();
        Act act = Act.of(
                org.xinfeng.kernel.ActorId.of("simulation"),
                org.xinfeng.storage.Purpose.of("digest"),
                Town.FIRST_DAY.atStartOfDay(Xinfeng.ZONE).toInstant());
        for (Kind<?, ?> kind : Xinfeng.kinds()) {
            town.storage.read(Town.ID, act, records -> digest.add(records, kind));
        }
        return digest;
    }

    private <I extends Code, T> int add(Records records, Kind<I, T> kind) {
        List<Versioned<T>> all = records.store(kind).all(kind, kind.byId(), Prefix.none());
        for (Versioned<T> one : all) {
            StringBuilder line = new StringBuilder(kind.code());
            write(kind.shape().table(), kind.shape().apart(one.value()), line);
            lines.add(line.append(" @").append(one.revision()).toString());
        }
        return all.size();
    }

    private static void write(Shape.Table table, Row row, StringBuilder line) {
        for (int i = 0; i < table.columns().size(); i++) {
            line.append('|').append(row.cell(i));
        }
        for (int i = 0; i < table.children().size(); i++) {
            line.append('[');
            Shape.Table child = table.children().get(i).table();
            row.children(i).forEach(one -> write(child, one, line));
            line.append(']');
        }
    }

    private String hex() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            lines.stream().sorted().forEach(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest(), 0, SHOWN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
