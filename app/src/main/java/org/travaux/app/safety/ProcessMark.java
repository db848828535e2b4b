package org.travaux.app.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells a running program from every other one.
 *
 * @param host the machine's name; empty if it can't be told
 * @param started when it was started, in milliseconds since 1970; 0 if the system does not say
 */
public record ProcessMark(String host, long pid, long started) {
    private static final Path HOST_NAME = Path.of("/proc/sys/kernel/hostname");

    public ProcessMark {
        Objects.requireNonNull(host);
    }

    /** The program that this is. */
    public static ProcessMark here() {
        ProcessHandle process = ProcessHandle.current();
        return new ProcessMark(hostName(), process.pid(), started(process));
    }

    /** Whether it runs no longer; only of the own machine can that be known. */
    public boolean isGone() {
        boolean known = !host.isEmpty() && host.equals(hostName());
        return known && !isRunning();
    }

    /** Whether a program on this machine is it. */
    boolean isRunning() {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        return process.isPresent()
                && process.get().isAlive()
                && (started == 0 || started == started(process.get()));
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String hostName() {
        for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
            String name = Objects.requireNonNullElse(System.getenv(variable), "");
            if (!name.isBlank()) {
                return name.strip();
            }
        }
        try {
            return Files.readString(HOST_NAME).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
