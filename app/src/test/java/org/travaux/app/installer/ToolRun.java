package org.travaux.app.installer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/** Runs tools of the JDK that this runs on, and programs of the system. */
final class ToolRun {
    private ToolRun() {}

    /**
     * Runs a tool of the JDK in this process.
     *
     * @return what it printed
     * @throws IOException if it fails; with what it said
     */
    static String jdk(String name, List<String> arguments) throws IOException {
        ToolProvider tool =
                ToolProvider.findFirst(name)
                        .orElseThrow(() -> new IOException("This JDK has no " + name + "."));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = tool.run(out, out, arguments.toArray(String[]::new));
        out.flush();
        if (code != 0) {
            throw new IOException(name + " " + arguments + " failed:\n" + said);
        }
        return said.toString();
    }

    /**
     * Runs a program of the system and waits for it.
     *
     * @param folder where it runs, and where what it says is kept
     * @throws IOException if it fails; with what it said
     */
    static void program(Path folder, List<String> command) throws IOException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        try {
            int code =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start()
                            .waitFor();
            if (code != 0) {
                throw new IOException(command + " failed:\n" + Files.readString(said));
            }
            Files.delete(said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
