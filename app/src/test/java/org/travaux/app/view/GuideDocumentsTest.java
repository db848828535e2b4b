package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.travaux.app.view.Pictures.Picture;
import org.travaux.app.view.actions.Actions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The guide in the documentation is what the program makes of its pages. */
@ExtendWith(ApplicationExtension.class)
@Isolated("There is one toolkit, and it waits for its turn.")
class GuideDocumentsTest {
    private static final Path FOLDER = Path.of("../docs/guide");
    private static final String RENEW = "mvn -q test-compile exec:exec@guide -pl app -am";

    /** All the pictures together may not weigh more than this, in bytes. */
    private static final long HEAVIEST = 1_500_000;

    @Test
    void every_page_is_what_the_program_makes_and_there_is_no_other() throws IOException {
        Actions actions =
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Window.in("en").window.actions());
        Map<String, String> kept = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md")).toList()) {
                kept.put(
                        FOLDER.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        }
        Map<String, String> made = GuideDocuments.pages(actions);
        assertEquals(made.keySet(), kept.keySet(), () -> "Make them anew: " + RENEW);
        made.forEach(
                (place, text) ->
                        assertEquals(text, kept.get(place), () -> place + ", anew: " + RENEW));
    }

    @Test
    void every_picture_is_there_and_no_other_and_all_are_light() throws IOException {
        Set<String> kept = new TreeSet<>();
        long bytes = 0;
        try (Stream<Path> files = Files.list(FOLDER.resolve("pictures"))) {
            for (Path file : files.toList()) {
                kept.add(file.getFileName().toString());
                bytes += Files.size(file);
            }
        }
        Set<String> shown =
                GuideDocuments.pictures().stream()
                        .map(Picture::file)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(shown, kept, () -> "Make them anew: " + RENEW);
        long all = bytes;
        assertTrue(all < HEAVIEST, () -> all + " bytes");
    }
}
