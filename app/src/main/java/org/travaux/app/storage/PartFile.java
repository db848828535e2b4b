package org.travaux.app.storage;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The neighbour into which a file is written before it takes the file's place. Its name says which
 * program writes it, so that what one that was killed leaves behind can be taken away.
 */
public final class PartFile {
    private static final Pattern NAME =
            Pattern.compile("\\.travaux-([0-9a-f]{1,8})-([0-9]{1,18})-([0-9a-f]{1,16})-.*\\.part");

    /** Of a program of another machine nobody can tell whether it still writes. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private PartFile() {}

    /** A name beside a file that nothing has yet. */
    public static Path beside(Path file) {
        ProcessMark self = ProcessMark.here();
        return file.resolveSibling(
                ".travaux-%x-%d-%x-%s.part"
                        .formatted(
                                self.host().hashCode(),
                                self.pid(),
                                self.started(),
                                UUID.randomUUID().toString().substring(0, 8)));
    }

    /** Takes away what programs that run no longer left behind beside a file, wherever it is. */
    public static void sweepBeside(Path file) {
        Path folder = FileLinks.behindOrSelf(file).toAbsolutePath().getParent();
        if (folder != null) {
            sweep(folder);
        }
    }

    /** Takes away what programs that run no longer left behind in a folder; others' files stay. */
    public static void sweep(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".travaux-*.part")) {
            for (Path part : left) {
                if (isLeft(part)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // What stays takes some room, and nothing else.
        }
    }

    private static boolean isLeft(Path part) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(part.getFileName()));
        String host = ProcessMark.here().host();
        if (name.matches() && name.group(1).equals(Integer.toHexString(host.hashCode()))) {
            long started = Long.parseUnsignedLong(name.group(3), 16);
            return !new ProcessMark(host, Long.parseLong(name.group(2)), started).isRunning();
        }
        Instant written = Files.getLastModifiedTime(part).toInstant();
        return written.isBefore(Instant.now().minus(LONGEST));
    }
}
