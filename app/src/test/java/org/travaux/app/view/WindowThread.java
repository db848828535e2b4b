package org.travaux.app.view;

import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * How long the window's thread is kept by one thing: it is asked again and again for a sign of
 * life, and its processor time between two of them is a stretch in which it could do nothing else.
 * What else the machine does counts for nothing.
 */
final class WindowThread {
    private static final long TICK = 1_000_000;

    /** As long as this nobody asks what it does. */
    private static final long UNSUSPECTED = 8_000_000;

    /** How much of it is told. */
    private static final int MOST = 3;

    private static final int CALLERS = 5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread thread;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Map<String, Integer> seen = new HashMap<>();
    private long last;
    private long longest;

    private WindowThread(Thread thread) {
        this.thread = thread;
    }

    /** The thread of the toolkit, watched until the program ends. */
    static WindowThread watched() throws Exception {
        CompletableFuture<Thread> found = new CompletableFuture<>();
        Platform.runLater(() -> found.complete(Thread.currentThread()));
        WindowThread watched = new WindowThread(found.get());
        Thread watch = new Thread(watched::watch, "watch");
        watch.setDaemon(true);
        watch.start();
        return watched;
    }

    private void watch() {
        long since = System.nanoTime();
        while (true) {
            if (asked.compareAndSet(false, true)) {
                since = System.nanoTime();
                Platform.runLater(this::live);
            } else if (System.nanoTime() - since > UNSUSPECTED) {
                look();
            }
            LockSupport.parkNanos(TICK);
        }
    }

    private void live() {
        long now = threads.getThreadCpuTime(thread.threadId());
        synchronized (this) {
            longest = Math.max(longest, now - last);
            last = now;
        }
        asked.set(false);
    }

    private void look() {
        String[] ours =
                Arrays.stream(thread.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.travaux"))
                        .map(frame -> name(frame.getClassName()) + "." + frame.getMethodName())
                        .filter(method -> !method.startsWith("GestureBenchmark"))
                        .distinct()
                        .toArray(String[]::new);
        String said =
                ours.length == 0
                        ? "the toolkit"
                        : String.join(
                                " < ", Arrays.copyOfRange(ours, 0, Math.min(CALLERS, ours.length)));
        synchronized (this) {
            seen.merge(said, 1, Integer::sum);
        }
    }

    private static String name(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** A stretch begins. */
    synchronized void begin() {
        longest = 0;
        last = threads.getThreadCpuTime(thread.threadId());
    }

    /** The longest stretch since then in milliseconds. */
    synchronized double longest() {
        return longest / 1e6;
    }

    /** What it was seen doing is nobody's any more. */
    synchronized void forget() {
        seen.clear();
    }

    /** What it was seen doing most often, with its callers, in hundredths. */
    synchronized String busiest() {
        int all = seen.values().stream().mapToInt(Integer::intValue).sum();
        return seen.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST)
                .map(each -> each.getValue() * 100 / all + " % " + each.getKey())
                .collect(Collectors.joining("; "));
    }
}
