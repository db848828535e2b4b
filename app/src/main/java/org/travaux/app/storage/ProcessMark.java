package org.travaux.app.storage;

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
 * @param started differs between programs that have the same number one after the other; 0 if the
 *     system does not say
 */
public record ProcessMark(String host, long pid, long started) {
    private static final Path SYSTEM = Path.of("/proc");

    public ProcessMark {
        Objects.requireNonNull(host);
    }

    /** The program that this is. */
    public static ProcessMark here() {
        return of(ProcessHandle.current());
    }

    /** A program on this machine. */
    public static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(hostName(), process.pid(), started(process));
    }

    /** Whether it runs no longer; only of the own machine can that be known. */
    public boolean isGone() {
        return isHere() && !isRunning();
    }

    /** Whether it is a program of this machine, as far as that can be told. */
    public boolean isHere() {
        return !host.isEmpty() && host.equals(hostName());
    }

    /** Whether a program on this machine is it. */
    public boolean isRunning() {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        return process.isPresent()
                && process.get().isAlive()
                && (started == 0 || started == started(process.get()));
    }

    /**
     * Where the system counts from when it was switched on, that is taken: a time of day would be
     * another one when the clock is put right.
     */
    private static long started(ProcessHandle process) {
        long counted = started(SYSTEM, process.pid());
        return counted != 0
                ? counted
                : process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /**
     * What Linux says of a process: when it began, in ticks since the machine was switched on, and
     * which time the machine was switched on.
     *
     * @param system the folder {@code /proc}
     * @return 0 if it says nothing
     */
    static long started(Path system, long pid) {
        try {
            String all = Files.readString(system.resolve(String.valueOf(pid)).resolve("stat"));
            // The name, in parentheses, may hold anything.
            String[] fields = all.substring(all.lastIndexOf(')') + 1).strip().split(" ");
            String on = Files.readString(system.resolve("sys/kernel/random/boot_id"));
            return ((long) on.strip().hashCode() << 32) ^ Long.parseLong(fields[19]);
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return 0;
        }
    }

    private static String hostName() {
        for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
            String name = Objects.requireNonNullElse(System.getenv(variable), "");
            if (!name.isBlank()) {
                return name.strip();
            }
        }
        try {
            return Files.readString(SYSTEM.resolve("sys/kernel/hostname")).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
