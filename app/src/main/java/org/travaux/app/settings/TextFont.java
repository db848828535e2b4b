package org.travaux.app.settings;

/**
 * How the texts of drafts are written.
 *
 * @param family empty for the best that the machine has
 * @param size in pixels, before the text is zoomed
 */
public record TextFont(String family, double size) {
    public static final TextFont DEFAULT = new TextFont("", 15);

    public static final double SMALLEST = 9;
    public static final double LARGEST = 40;

    public TextFont {
        size = Math.clamp(size, SMALLEST, LARGEST);
    }

    /** The same size of another family. */
    public TextFont withFamily(String chosen) {
        return new TextFont(chosen, size);
    }

    /** The same family in another size, in points. */
    public TextFont withSize(double chosen) {
        return new TextFont(family, chosen);
    }
}
