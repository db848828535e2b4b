package org.travaux.app.view;

import javafx.scene.paint.Color;

/** How far two colours are apart for the eye: the contrast ratio of WCAG 2.2, from 1 to 21. */
final class Contrast {
    /** The least between words and what is behind them. */
    static final double TEXT = 4.5;

    /** The least for large words, signs and the ring around what has the keyboard. */
    static final double LARGE = 3;

    private Contrast() {}

    /** Of two opaque colours, in either order. */
    static double between(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** A colour, perhaps one that is seen through, over an opaque one. */
    static Color over(Color upper, Color lower) {
        double share = upper.getOpacity();
        return new Color(
                upper.getRed() * share + lower.getRed() * (1 - share),
                upper.getGreen() * share + lower.getGreen() * (1 - share),
                upper.getBlue() * share + lower.getBlue() * (1 - share),
                1);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
