package org.travaux.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** The main job on a machine that can open no window. */
class WithoutDisplayTest {
    @TempDir Path folder;

    private int run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder program = OwnProcess.of(List.of(), Main.class, List.of(arguments));
        program.environment().remove("DISPLAY");
        program.environment().put("LC_ALL", "C.UTF-8");
        return program.redirectOutput(folder.resolve("log").toFile()).start().waitFor();
    }

    private String printed() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private static void requireLinux() {
        String system = System.getProperty("os.name", "");
        assumeTrue(system.contains("Linux"), "only here a display is known to be missing");
    }

    @Test
    void a_sample_is_told_written_and_drawn() throws Exception {
        requireLinux();
        Path output = folder.resolve("output");
        int code = run("../samples/statement.travaux", "--without-display", output.toString());
        String printed = printed();
        assertEquals(0, code, printed);
        assertTrue(printed.contains("DISPLAY"), printed);
        assertTrue(printed.contains("CHN"), printed);
        try (Stream<Path> written = Files.list(output)) {
            assertEquals(
                    List.of(
                            "editor.png",
                            "statement-negotiating.docx",
                            "statement-side-by-side.docx"),
                    written.map(Path::getFileName)
                            .map(Path::toString)
                            .filter(name -> name.contains("."))
                            .filter(name -> !name.endsWith(".json"))
                            .sorted()
                            .toList());
        }
        BufferedImage picture = ImageIO.read(output.resolve("editor.png").toFile());
        assertNotNull(picture);
        assertTrue(colours(picture) > 50, "an empty picture");
    }

    private static int colours(BufferedImage picture) {
        TreeSet<Integer> colours = new TreeSet<>();
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours.size();
    }

    @Test
    void without_a_folder_for_it_one_sentence_says_what_is_missing() throws Exception {
        requireLinux();
        int code = run("../samples/statement.travaux");
        assertEquals(2, code, printed());
        assertEquals(1, printed().lines().count(), printed());
        assertTrue(printed().contains("DISPLAY"), printed());
    }

    @Test
    void a_mistyped_command_is_told_with_the_nearest_one() throws Exception {
        requireLinux();
        assertEquals(2, run("prase", "../samples/note.txt"), printed());
        assertEquals(1, printed().lines().count(), printed());
        assertTrue(printed().contains("Did you mean parse?"), printed());
        assertEquals(2, run("frobnicate"), printed());
        assertTrue(printed().contains("frobnicate"), printed());
        assertFalse(printed().contains("Did you mean"), printed());
        assertFalse(printed().contains("DISPLAY"), printed());
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() throws Exception {
        requireLinux();
        assertEquals(2, run("gone.travaux"), printed());
        assertEquals("“gone.travaux” was not found. Check the name and the folder.\n", printed());
    }
}
