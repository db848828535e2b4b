package org.travaux.app.installer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.concurrent.TimeUnit;

/** A screen that nobody looks at: Xvfb, which keeps what is on it in a file. */
final class VirtualScreen implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/Xvfb");
    private static final int COLOURS = 1 << 24;

    /** Where an XWD file says how long its head is, in bytes, and how many colours it lists. */
    private static final int HEAD_LENGTH = 0;

    private static final int LISTED_COLOURS = 19 * Integer.BYTES;
    private static final int LISTED_COLOUR = 12;

    private final Process server;
    private final String display;
    private final Path picture;

    private VirtualScreen(Process server, String display, Path picture) {
        this.server = server;
        this.display = display;
        this.picture = picture;
    }

    /** Whether there can be one here. */
    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /**
     * Switches one on.
     *
     * @param folder where what is on it is kept
     */
    static VirtualScreen start(Path folder) throws IOException {
        Process server =
                new ProcessBuilder(
                                PROGRAM.toString(),
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                "1280x800x24",
                                "-fbdir",
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader said = server.inputReader();
        String number = said.readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start.");
        }
        return new VirtualScreen(server, ":" + number.strip(), folder.resolve("Xvfb_screen0"));
    }

    /** Its name, as the variable DISPLAY wants it. */
    String display() {
        return display;
    }

    /**
     * Waits until there is something on it.
     *
     * @param colours how many colours there are to be
     * @param longest in seconds
     * @return whether there is
     */
    boolean shows(int colours, long longest) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(longest);
        while (colours() < colours) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }

    private int colours() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(picture));
        file.position(file.getInt(HEAD_LENGTH) + file.getInt(LISTED_COLOURS) * LISTED_COLOUR);
        BitSet seen = new BitSet(COLOURS);
        while (file.remaining() >= Integer.BYTES) {
            seen.set(file.getInt() & (COLOURS - 1));
        }
        return seen.cardinality();
    }

    @Override
    public void close() {
        server.destroy();
    }
}
