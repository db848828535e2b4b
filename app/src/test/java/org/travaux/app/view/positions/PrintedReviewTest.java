package org.travaux.app.view.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.positions.HoldersModel;
import org.travaux.app.viewmodel.positions.MatrixModel;
import org.travaux.app.viewmodel.positions.Review;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeoutException;

/** The review on A4 paper: everything is on it once, and nothing beyond the edge. */
@Isolated("There is one toolkit, and users wait for a window as long as on a quiet machine.")
class PrintedReviewTest {
    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static Draft sample() throws Exception {
        Path beside = Path.of("../samples/statement.travaux");
        Path below = Path.of("samples/statement.travaux");
        return DraftFormat.read(Files.readString(Files.exists(below) ? below : beside));
    }

    private static List<Sheet> pages(String language, boolean byName) throws Exception {
        Draft draft = sample();
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    EditorModel model =
                            new EditorModel(
                                    Sentences.in(language),
                                    Background.none(),
                                    new SplittableRandom(3));
                    model.fullNamesProperty().set(byName);
                    model.show(model.prepare(draft));
                    Review review = new Review(model);
                    MatrixModel matrix = new MatrixModel(review);
                    HoldersModel holders = new HoldersModel(review);
                    review.toggle();
                    return new PrintedReview(
                                    review.reviewedProperty().get(), Sentences.in(language))
                            .pages(matrix.sheetProperty().get(), holders.holders());
                });
    }

    private static List<Labeled> labels(Parent from) {
        List<Labeled> found = new ArrayList<>();
        for (Node node : from.getChildrenUnmodifiable()) {
            if (node instanceof Label label && isShown(label)) {
                found.add(label);
            } else if (node instanceof Parent parent) {
                found.addAll(labels(parent));
            }
        }
        return found;
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && node.getParent().isVisible();
    }

    /** Words of paragraphs are cut short on purpose; nothing else is. */
    private static boolean isCut(Labeled label) {
        return !label.getStyleClass().contains("matrix-words")
                && label.lookup(".text") instanceof Text text
                && !text.getText().replace("\n", "").equals(label.getText().replace("\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void nothing_is_cut_short_or_beyond_the_edge(String language) throws Exception {
        for (boolean byName : List.of(false, true)) {
            for (Sheet page : pages(language, byName)) {
                WritableImage image =
                        WaitForAsyncUtils.waitForAsyncFx(
                                10_000, () -> page.getScene().snapshot(null));
                assertEquals(Sheet.WIDTH, image.getWidth());
                for (Labeled label : labels(page)) {
                    assertTrue(
                            page.getLayoutBounds()
                                    .contains(
                                            page.sceneToLocal(
                                                    label.localToScene(label.getLayoutBounds()))),
                            label + " " + label.localToScene(label.getLayoutBounds()));
                    assertTrue(!isCut(label), language + ": " + label);
                }
            }
        }
    }

    @Test
    void every_page_has_the_rule_and_its_number_and_every_delegation_is_somewhere()
            throws Exception {
        List<Sheet> pages = pages("en", false);
        Set<String> said = new HashSet<>();
        for (int i = 0; i < pages.size(); i++) {
            List<String> here = labels(pages.get(i)).stream().map(Labeled::getText).toList();
            assertTrue(here.contains("Page " + (i + 1) + " of " + pages.size()), here::toString);
            assertTrue(here.stream().anyMatch(text -> text.startsWith("A delegation keeps a")));
            assertTrue(here.stream().anyMatch(text -> text.contains("24 open points")));
            said.addAll(here);
        }
        assertTrue(said.containsAll(Set.of("CHN", "VNM", "JPN", "PP2", "OP12")), said::toString);
    }

    @Test
    void tiles_cover_every_cell_once() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 100; i++) {
            int rows = random.nextInt(60);
            int columns = random.nextInt(40);
            int[][] covered = new int[rows][columns];
            for (Tile tile :
                    Tile.all(rows, columns, random.nextInt(1, 20), random.nextInt(1, 20))) {
                for (int row = 0; row < tile.rows(); row++) {
                    for (int column = 0; column < tile.columns(); column++) {
                        covered[tile.firstRow() + row][tile.firstColumn() + column]++;
                    }
                }
            }
            for (int[] row : covered) {
                for (int cell : row) {
                    assertEquals(1, cell);
                }
            }
        }
    }
}
