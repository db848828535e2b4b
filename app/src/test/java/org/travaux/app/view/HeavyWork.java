package org.travaux.app.view;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Watches which heavy work is done on which thread, by the method tracing of Java's flight
 * recorder: every call counts, however long it takes.
 */
final class HeavyWork {
    private static final String WINDOW = "JavaFX Application Thread";

    private static final int MOST_CALLERS = 16;

    /**
     * A call of heavy work.
     *
     * @param callers beginning with the method itself
     * @param at when it began
     */
    record Call(String method, String thread, List<String> callers, Instant at) {
        boolean isOnWindow() {
            return thread.equals(WINDOW);
        }

        @Override
        public String toString() {
            return method + " on " + thread + " by " + String.join(" < ", callers);
        }
    }

    /** What is done while it is watched. */
    interface Work {
        void run() throws Exception;
    }

    private HeavyWork() {}

    /**
     * The calls of some methods while something is done.
     *
     * @param methods each a class and a method, {@code org.travaux.markup.Markup::parse}
     * @param folder for the recording
     */
    static List<Call> during(List<String> methods, Path folder, Work work) throws Exception {
        Path file = Files.createTempFile(folder, "heavy", ".jfr");
        try (Recording recording = new Recording()) {
            recording
                    .enable("jdk.MethodTrace")
                    .withStackTrace()
                    .with("filter", String.join(";", methods));
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
        }
        return calls(file);
    }

    private static List<Call> calls(Path file) throws IOException {
        List<Call> calls = new ArrayList<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals("jdk.MethodTrace")) {
                RecordedMethod method = event.getValue("method");
                List<String> callers =
                        event.getStackTrace().getFrames().stream()
                                .limit(MOST_CALLERS)
                                .map(frame -> said(frame.getMethod()))
                                .toList();
                calls.add(
                        new Call(
                                said(method),
                                event.getThread().getJavaName(),
                                callers,
                                event.getStartTime()));
            }
        }
        return calls;
    }

    private static String said(RecordedMethod method) {
        String type = method.getType().getName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
    }
}
