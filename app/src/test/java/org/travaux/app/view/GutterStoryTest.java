package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.draft.paragraphs.TableEdits;

import java.util.List;
import java.util.Objects;

/** What stands in front of a row can be read whatever its label, its signs, the size and width. */
class GutterStoryTest extends Story {
    private static final List<Double> ZOOMS = List.of(0.6, 1.0, 1.5, 2.0, 4.0);
    private static final List<Integer> WIDTHS = List.of(640, 900, 1440);

    @Override
    Draft draft() {
        return TestDrafts.trilingual(
                List.of(
                        paragraph("PP12 bis alt 2"),
                        paragraph("OP5"),
                        paragraph("12.3 (b) (iv) alt 1 quinquies"),
                        paragraph("Преамбула-без-пробелов-12"),
                        TableEdits.in(paragraph("OP11 alt"), new TableCell(12, 10, 1))));
    }

    /** The number is another in Russian, and something is open. */
    private static Paragraph paragraph(String label) {
        return TestDrafts.paragraph(
                        "p" + label,
                        "We [share] (+KAZ) 4 rivers [now]",
                        "У нас [общие] (+KAZ) 5 рек [сейчас]",
                        "Бізде [ортақ] (+KAZ) 4 өзен [қазір]")
                .withLabel(new ParagraphLabel(label));
    }

    private void settleSomethingInEachRow() {
        for (int row = 0; row < draft().paragraphs().size(); row++) {
            user.press(KeyCode.F8);
            user.pressAfterChord(KeyCode.A);
            user.press(KeyCode.F8);
        }
    }

    private static List<Region> shown(Node gutter) {
        return ((Parent) gutter)
                .getChildrenUnmodifiable().stream()
                        .filter(each -> each.isVisible() && each.isManaged())
                        .map(Region.class::cast)
                        .toList();
    }

    private void assertReadable(Node gutter, String when) {
        List<Region> all = shown(gutter);
        double width = gutter.getLayoutBounds().getWidth();
        double height = gutter.getLayoutBounds().getHeight();
        for (Region one : all) {
            Bounds bounds = one.getBoundsInParent();
            String told = when + ": " + all;
            assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= width, told);
            assertTrue(bounds.getMinY() >= 0 && bounds.getMaxY() <= height + 1, told);
            if (one instanceof Labeled) {
                assertTrue(one.getHeight() >= one.prefHeight(one.getWidth()) - 1, told);
            }
            assertEquals(
                    1,
                    all.stream().filter(each -> overlap(bounds, each.getBoundsInParent())).count(),
                    told);
        }
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getMinX() < other.getMaxX()
                && other.getMinX() < one.getMaxX()
                && one.getMinY() < other.getMaxY()
                && other.getMinY() < one.getMaxY();
    }

    private List<Node> gutters() {
        return user.on(() -> user.rows().stream().map(row -> row.lookup(".gutter")).toList());
    }

    @Test
    void what_is_said_of_a_row_is_broken_into_lines() {
        double narrowest = WIDTHS.getFirst();
        for (Node gutter : gutters()) {
            Object told = gutter.getProperties().get("javafx.scene.control.Tooltip");
            Tooltip said = (Tooltip) Objects.requireNonNull(told);
            assertTrue(said.isWrapText());
            assertTrue(said.getMaxWidth() > 0 && said.getMaxWidth() < narrowest);
        }
    }

    @Test
    void the_label_and_every_sign_stand_apart_and_within_the_gutter() {
        settleSomethingInEachRow();
        List<String> signs = List.of("PP12 bis alt 2", "✓", "≠");
        assertEquals(
                signs,
                user.on(
                        () ->
                                shown(gutters().getFirst()).stream()
                                        .filter(Labeled.class::isInstance)
                                        .map(each -> ((Labeled) each).getText())
                                        .toList()));
        for (int width : WIDTHS) {
            user.run(() -> window.window.scene().getWindow().setWidth(width));
            for (double zoom : ZOOMS) {
                user.run(() -> window.appearance.zoomTo(zoom));
                for (int row = 0; row < draft().paragraphs().size(); row++) {
                    int top = row;
                    user.run(() -> window.window.rows().scrollTo(top));
                    String when = width + " px, zoom " + zoom;
                    user.run(() -> gutters().forEach(each -> assertReadable(each, when)));
                }
            }
        }
    }
}
