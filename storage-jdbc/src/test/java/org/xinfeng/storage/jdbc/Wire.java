package org.xinfeng.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinfeng.storage.jdbc.servers.Database;

/** A wire on loopback between clients and a server, which a test can cut or silence at a chosen point. */
final class Wire implements AutoCloseable {

    /** What happens to the next commit request. */
    enum AtCommit {
        /** The wire is cut before the server has got it. */
        CUT_BEFORE,
        /** The wire is cut after the server has answered it and before the client has the answer. */
        CUT_AFTER,
        /** The client is cut off, and the server gets the request when it is let through. */
        HELD,
        /** The server answers, and nothing of what it says arrives any more; nobody is told. */
        SILENT_AFTER
    }

    private static final Pattern COMMIT = Pattern.compile("COMMIT(?!TED)");
    private static final Pattern ADDRESS = Pattern.compile("//127\\.0\\.0\\.1:(\\d+)/");

    private final ServerSocket door;
    private final int server;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable AtCommit> atCommit = new AtomicReference<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch letThrough = new CountDownLatch(1);
    private volatile boolean away;

    Wire(Database database) throws IOException {
        Matcher address = ADDRESS.matcher(database.url());
        if (!address.find()) {
            throw new IllegalArgumentException(database + " has no port");
        }
        server = Integer.parseInt(address.group(1));
        door = new ServerSocket();
        door.bind(new InetSocketAddress(loopback(), 0));
        run(this::take);
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    /** The same database at the other end of the wire; its driver names a commit in every request. */
    Database to(Database database) {
        Database through = new Database(
                database.server(),
                ADDRESS.matcher(database.url()).replaceFirst("//127.0.0.1:" + door.getLocalPort() + "/"),
                database.user(),
                database.password());
        return through.url().startsWith("jdbc:postgresql:") ? through.with("prepareThreshold=0") : through;
    }

    /** Says what happens to the next commit request. */
    void atCommit(AtCommit what) {
        atCommit.set(what);
    }

    /** Cuts all connections; new ones are taken. */
    void cut() {
        links.forEach(Link::cut);
    }

    /** Takes no new connections until it is there again. */
    void takeNoMore() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    /** Lets nothing more through on the connections there are, without closing them. */
    void silence() {
        links.forEach(link -> {
            link.dropsRequests = true;
            link.dropsAnswers = true;
        });
    }

    /** Waits until a commit request is held. */
    void awaitHeld() throws InterruptedException {
        if (!held.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("there was never a commit request");
        }
    }

    /** Gives the server the commit request that was held. */
    void letThrough() {
        letThrough.countDown();
    }

    @Override
    public void close() throws IOException {
        letThrough();
        door.close();
        cut();
    }

    private void take() throws IOException {
        while (true) {
            Socket client = door.accept();
            if (away) {
                client.close();
            } else {
                connect(client);
            }
        }
    }

    private void connect(Socket client) throws IOException {
        try {
            Link link = new Link(client, new Socket(loopback(), server));
            links.add(link);
            run(link::requests);
            run(link::answers);
        } catch (ConnectException down) {
            client.close();
        }
    }

    private interface Pump {
        void run() throws IOException, InterruptedException;
    }

    private static void run(Pump pump) {
        Thread thread = new Thread(
                () -> {
                    try {
                        pump.run();
                    } catch (IOException | InterruptedException over) {
                        // one end is gone
                    }
                },
                "wire");
        thread.setDaemon(true);
        thread.start();
    }

    /** One connection. */
    private final class Link {

        private final Socket client;
        private final Socket server;
        private volatile boolean dropsRequests;
        private volatile boolean dropsAnswers;
        private volatile boolean cutAtAnswer;

        Link(Socket client, Socket server) throws IOException {
            this.client = client;
            this.server = server;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        }

        void requests() throws IOException, InterruptedException {
            try {
                InputStream in = client.getInputStream();
                OutputStream out = server.getOutputStream();
                byte[] some = new byte[1 << 16];
                for (int n = in.read(some); n >= 0; n = in.read(some)) {
                    if (COMMIT.matcher(new String(some, 0, n, StandardCharsets.ISO_8859_1))
                                    .find()
                            && isCut()) {
                        return;
                    }
                    if (!dropsRequests) {
                        out.write(some, 0, n);
                    }
                }
            } finally {
                if (!cutAtAnswer) {
                    cut();
                }
            }
        }

        /** Does to a commit request what is to be done; false if it is to be sent on. */
        private boolean isCut() throws IOException, InterruptedException {
            AtCommit what = atCommit.getAndSet(null);
            if (what == null) {
                return false;
            }
            switch (what) {
                case CUT_BEFORE:
                    return true;
                case CUT_AFTER:
                    cutAtAnswer = true;
                    return false;
                case SILENT_AFTER:
                    dropsAnswers = true;
                    return false;
                case HELD:
                    cutAtAnswer = true;
                    client.close();
                    held.countDown();
                    letThrough.await();
                    return false;
            }
            throw new AssertionError(what);
        }

        void answers() throws IOException {
            try {
                InputStream in = server.getInputStream();
                OutputStream out = client.getOutputStream();
                byte[] some = new byte[1 << 16];
                for (int n = in.read(some); n >= 0 && !cutAtAnswer; n = in.read(some)) {
                    if (!dropsAnswers) {
                        out.write(some, 0, n);
                    }
                }
            } finally {
                cut();
            }
        }

        void cut() {
            links.remove(this);
            try {
                client.close();
                server.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
