package org.travaux.app.view;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture of a screen made small, to be held against another one. What is compared are the mean
 * colours of blocks, so that the same letters drawn by another machine are the same picture, and a
 * box that is black or has moved is not.
 *
 * @param image five times smaller than the screen
 */
record SmallPicture(BufferedImage image) {
    private static final int SCALE = 5;
    private static final int BLOCK = 4;

    /** How far apart no block may be, in shades of 256. */
    private static final int FAR = 40;

    /** How far apart some blocks may be: a caret that blinks, letters drawn a bit bolder. */
    private static final int NEAR = 10;

    /** How many of a hundred blocks may be farther apart than that. */
    private static final int SOME = 1;

    /** A screen made small. */
    static SmallPicture of(BufferedImage screen) {
        int width = screen.getWidth() / SCALE;
        int height = screen.getHeight() / SCALE;
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                small.setRGB(x, y, mean(screen, x * SCALE, y * SCALE, SCALE));
            }
        }
        return new SmallPicture(small);
    }

    /** How this one, as it should be, and another one differ. */
    Difference to(SmallPicture actual) {
        BufferedImage other = actual.image;
        int width = Math.min(image.getWidth(), other.getWidth());
        int height = Math.min(image.getHeight(), other.getHeight());
        BufferedImage shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = shown.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.setColor(new Color(255, 255, 255, 160));
        graphics.fillRect(0, 0, width, height);
        List<Integer> apart = new ArrayList<>();
        for (int y = 0; y + BLOCK <= height; y += BLOCK) {
            for (int x = 0; x + BLOCK <= width; x += BLOCK) {
                int shades = shades(mean(image, x, y, BLOCK), mean(other, x, y, BLOCK));
                apart.add(shades);
                if (shades > NEAR) {
                    graphics.setColor(shades > FAR ? Color.RED : Color.ORANGE);
                    graphics.fillRect(x, y, BLOCK, BLOCK);
                }
            }
        }
        graphics.dispose();
        boolean sameSize =
                image.getWidth() == other.getWidth() && image.getHeight() == other.getHeight();
        return new Difference(sameSize, apart, shown);
    }

    /** The mean of the colours of a square, as RGB. */
    private static int mean(BufferedImage image, int left, int top, int size) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int pixel : image.getRGB(left, top, size, size, null, 0, size)) {
            red += (pixel >> 16) & 0xff;
            green += (pixel >> 8) & 0xff;
            blue += pixel & 0xff;
        }
        int count = size * size;
        return ((red / count) << 16) | ((green / count) << 8) | (blue / count);
    }

    /** How far apart two colours are in the one of red, green and blue that differs most. */
    private static int shades(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff)));
        }
        return most;
    }

    /**
     * How two pictures differ.
     *
     * @param sameSize whether they are equally large
     * @param apart how far apart each block of both is, in shades of 256
     * @param shown the first of them, pale, with the blocks that differ
     */
    record Difference(boolean sameSize, List<Integer> apart, BufferedImage shown) {
        /** Whether somebody would say that both show the same. */
        boolean isNone() {
            long near = apart.stream().filter(shades -> shades > NEAR).count();
            return sameSize && farthest() <= FAR && near * 100 <= (long) SOME * apart.size();
        }

        private int farthest() {
            return apart.stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        @Override
        public String toString() {
            long near = apart.stream().filter(shades -> shades > NEAR).count();
            return sameSize
                    ? "%d of %d blocks differ, by up to %d shades"
                            .formatted(near, apart.size(), farthest())
                    : "the size differs";
        }
    }
}
