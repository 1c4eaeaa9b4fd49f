package org.xinfeng.storage.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;

/** A program that locks a station, says so, and waits in the midst of its unit until it is told to go on. */
final class HoldingClient {

    private HoldingClient() {}

    /** @param arguments the database, seconds of patience, and the station */
    public static void main(String[] arguments) {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        JdbcStorage storage = JdbcStorage.over(WiredBooks.options(Child.database(arguments))
                .withPatience(Duration.ofSeconds(Long.parseLong(arguments[4]))));
        StationId station = StationId.of(arguments[5]);
        Act act = Books.act("holding");
        try {
            storage.write(station, act, records -> {
                Books.move(records, act, 0, 1, 1);
                Books.wrong(records); // reads, so that what was put is written first
                say("holding");
                try {
                    in.readLine();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            });
            say("kept");
        } catch (StorageException e) {
            say("lost: " + e.getMessage());
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
