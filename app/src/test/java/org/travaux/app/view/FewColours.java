package org.travaux.app.view;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/**
 * Makes the file of a picture small: a screen has few colours that matter, and each of the others,
 * at the edges of letters, becomes the nearest of those.
 */
final class FewColours {
    private static final int COLOURS = 64;

    private FewColours() {}

    /** The picture as a PNG file of at most 64 colours. */
    static byte[] png(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        int width = picture.getWidth();
        int height = picture.getHeight();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                counts.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        List<Integer> kept =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(COLOURS)
                        .map(Map.Entry::getKey)
                        .toList();
        Map<Integer, Integer> nearest = new HashMap<>();
        counts.keySet().forEach(colour -> nearest.put(colour, nearest(colour, kept)));
        BufferedImage few =
                new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model(kept));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int colour = picture.getRGB(x, y) & 0xffffff;
                few.getRaster().setSample(x, y, 0, nearest.getOrDefault(colour, 0));
            }
        }
        return file(few);
    }

    private static IndexColorModel model(List<Integer> colours) {
        int[] map = colours.stream().mapToInt(colour -> colour | 0xff000000).toArray();
        return new IndexColorModel(8, map.length, map, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static int nearest(int colour, List<Integer> kept) {
        return IntStream.range(0, kept.size())
                .boxed()
                .min(Comparator.comparingInt(i -> distance(colour, kept.get(i))))
                .orElse(0);
    }

    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = (one >> shift & 0xff) - (other >> shift & 0xff);
            distance += apart * apart;
        }
        return distance;
    }

    private static byte[] file(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
