package org.xinfeng.storage.jdbc.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Free ports of this machine, below those that the system gives to outgoing connections while a server is down. */
final class Ports {

    private static final int FIRST = 15_000;
    private static final int AFTER_LAST = 32_000;

    private Ports() {}

    /** A port that nobody listens on now; somebody may the next moment. */
    static int free() {
        for (int tries = 0; tries < 200; tries++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, AFTER_LAST);
            try (ServerSocket probe = new ServerSocket()) {
                probe.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
                return port;
            } catch (IOException taken) {
                // try another
            }
        }
        throw new IllegalStateException("no free port on 127.0.0.1 from " + FIRST + " to " + AFTER_LAST);
    }
}
