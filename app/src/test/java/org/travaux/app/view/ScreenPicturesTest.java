package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.testfx.api.FxToolkit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** Every screen, light and dark, looks as it did when somebody last said that this was right. */
@SuppressWarnings("NullAway.Init") // All screens are drawn before the first test.
@Isolated("There is one toolkit, and users wait for a window as long as on a quiet machine.")
class ScreenPicturesTest {
    private static final Path DIFFERENCES = Path.of("target/picture-differences");
    private static final String RENEW =
            "mvn -q test-compile exec:exec@picture-references -pl app -am";

    private static ReferencePictures pictures;

    @BeforeAll
    static void draw() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        CompletableFuture<ReferencePictures> drawn = new CompletableFuture<>();
        Platform.runLater(() -> ReferencePictures.draw(stage, drawn));
        pictures = drawn.get(5, TimeUnit.MINUTES);
    }

    @Test
    void every_screen_looks_as_before() throws IOException {
        assumeTrue(hasLettersOfReferences(), "The pictures were drawn with Noto Sans and Serif.");
        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, BufferedImage> each : pictures.drawn().entrySet()) {
            Path reference = ReferencePictures.FOLDER.resolve(each.getKey() + ".png");
            if (Files.exists(reference)) {
                SmallPicture expected = new SmallPicture(ImageIO.read(reference.toFile()));
                SmallPicture.Difference difference = expected.to(SmallPicture.of(each.getValue()));
                if (!difference.isNone()) {
                    differing.add(each.getKey() + ": " + difference);
                    write(each.getKey() + "-difference", difference.shown());
                    write(each.getKey() + "-reference", expected.image());
                    write(each.getKey() + "-actual", each.getValue());
                }
            }
        }
        assertEquals(
                List.of(),
                differing,
                () ->
                        "Look at the pictures in "
                                + DIFFERENCES.toAbsolutePath()
                                + ". If they are as they should be: "
                                + RENEW);
    }

    @Test
    void there_is_a_reference_for_each_screen_and_no_other() throws IOException {
        Set<String> kept = new TreeSet<>();
        try (Stream<Path> files = Files.list(ReferencePictures.FOLDER)) {
            files.forEach(file -> kept.add(file.getFileName().toString().replace(".png", "")));
        }
        assertEquals(new TreeSet<>(pictures.drawn().keySet()), kept, () -> "Renew them: " + RENEW);
    }

    @Test
    void nothing_is_drawn_before_it_has_its_look() {
        assertEquals(Set.of(), pictures.unstyled());
    }

    private static void write(String name, BufferedImage picture) throws IOException {
        Files.createDirectories(DIFFERENCES);
        ImageIO.write(picture, "png", DIFFERENCES.resolve(name + ".png").toFile());
    }

    /** With other letters everything else has another place. */
    private static boolean hasLettersOfReferences() {
        String sheet = Fonts.styleSheet("");
        byte[] css = Base64.getDecoder().decode(sheet.substring(sheet.indexOf(',') + 1));
        String said = new String(css, StandardCharsets.UTF_8);
        return said.contains("\"Noto Sans\"") && said.contains("\"Noto Serif\"");
    }
}
