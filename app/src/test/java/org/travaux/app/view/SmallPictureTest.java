package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** What makes a picture another one, and what doesn't. */
class SmallPictureTest {
    private static final Color SHEET = new Color(0xFDFDFB);
    private static final Color INK = new Color(0x1A1D24);
    private static final Color TINT = new Color(0xE3F1E6);

    private static BufferedImage screen(Consumer<Graphics2D> more) {
        BufferedImage screen = new BufferedImage(1200, 760, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = screen.createGraphics();
        graphics.setColor(SHEET);
        graphics.fillRect(0, 0, 1200, 760);
        page(graphics, 0, 2);
        more.accept(graphics);
        graphics.dispose();
        return screen;
    }

    /** Lines of letters, and a pane beside them. */
    private static void page(Graphics2D graphics, int lower, int bold) {
        graphics.setColor(new Color(0xF0F1F3));
        graphics.fillRect(900, 0, 300, 760);
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke(bold));
        for (int y = 40; y < 740; y += 28) {
            for (int x = 40; x < 860; x += 9) {
                graphics.drawLine(x, y + lower, x, y + lower + 10);
            }
        }
        chip(graphics, TINT);
    }

    private static void chip(Graphics2D graphics, Color colour) {
        graphics.setColor(colour);
        graphics.fillRect(300, 205, 34, 19);
    }

    private static SmallPicture.Difference difference(Consumer<Graphics2D> more) {
        SmallPicture before = SmallPicture.of(screen(_ -> {}));
        return before.to(SmallPicture.of(screen(more)));
    }

    @Test
    void the_same_screen_does_not_differ() {
        assertTrue(difference(_ -> {}).isNone());
    }

    @Test
    void one_black_chip_differs() {
        SmallPicture.Difference difference = difference(graphics -> chip(graphics, Color.BLACK));
        assertFalse(difference.isNone(), difference::toString);
    }

    @Test
    void a_pane_that_is_missing_differs() {
        SmallPicture.Difference difference =
                difference(
                        graphics -> {
                            graphics.setColor(SHEET);
                            graphics.fillRect(900, 0, 300, 760);
                        });
        assertFalse(difference.isNone(), difference::toString);
    }

    @Test
    void lines_that_have_moved_differ() {
        SmallPicture.Difference difference =
                difference(
                        graphics -> {
                            graphics.setColor(SHEET);
                            graphics.fillRect(0, 0, 1200, 760);
                            page(graphics, 9, 2);
                        });
        assertFalse(difference.isNone(), difference::toString);
    }

    @Test
    void letters_that_are_a_bit_bolder_and_a_caret_do_not_differ() {
        SmallPicture.Difference difference =
                difference(
                        graphics -> {
                            graphics.setColor(new Color(0x3A3D44));
                            for (int y = 40; y < 740; y += 28) {
                                for (int x = 40; x < 860; x += 9) {
                                    graphics.drawLine(x, y, x, y + 10);
                                }
                            }
                            graphics.setColor(INK);
                            graphics.fillRect(500, 204, 2, 22);
                        });
        assertTrue(difference.isNone(), difference::toString);
    }

    @Test
    void another_size_differs() {
        SmallPicture before = SmallPicture.of(screen(_ -> {}));
        BufferedImage wider = new BufferedImage(1300, 760, BufferedImage.TYPE_INT_RGB);
        SmallPicture.Difference difference = before.to(SmallPicture.of(wider));
        assertFalse(difference.isNone());
        assertEquals("the size differs", difference.toString());
    }
}
