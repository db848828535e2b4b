package org.travaux.app.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A shared place that is asked something and does not answer until it may; then it refuses. */
public final class SilentServer implements AutoCloseable {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final HttpServer server;

    /** Begins to listen on the loopback address. */
    public SilentServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.countDown();
                    try {
                        assertTrue(answer.await(1, TimeUnit.MINUTES), "nobody went on");
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    exchange.sendResponseHeaders(500, -1);
                    exchange.close();
                });
        server.start();
    }

    /** Where it is. */
    public String place() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/texts.git";
    }

    /** Waits until it is asked; false if it is not within a minute. */
    public boolean isAsked() throws InterruptedException {
        return asked.await(1, TimeUnit.MINUTES);
    }

    /** It answers from now on. */
    public void answer() {
        answer.countDown();
    }

    @Override
    public void close() {
        answer();
        server.stop(0);
    }
}
