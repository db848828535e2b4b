package org.travaux.app.docx.reading.model;

import org.jspecify.annotations.Nullable;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** A colour that words are marked in, as people call it. Black, white and dark blue are none. */
public enum TextColour {
    YELLOW,
    GREEN,
    TURQUOISE,
    BLUE,
    VIOLET,
    PINK,
    RED,
    ORANGE,
    GREY;

    private static final Map<String, TextColour> HIGHLIGHTS =
            Map.ofEntries(
                    Map.entry("yellow", YELLOW),
                    Map.entry("darkYellow", YELLOW),
                    Map.entry("green", GREEN),
                    Map.entry("darkGreen", GREEN),
                    Map.entry("cyan", TURQUOISE),
                    Map.entry("darkCyan", TURQUOISE),
                    Map.entry("blue", BLUE),
                    Map.entry("darkBlue", BLUE),
                    Map.entry("darkMagenta", VIOLET),
                    Map.entry("magenta", PINK),
                    Map.entry("red", RED),
                    Map.entry("darkRed", RED),
                    Map.entry("lightGray", GREY),
                    Map.entry("darkGray", GREY),
                    Map.entry("black", GREY));

    /** Where each colour ends on the circle of hues, in degrees. */
    private static final int[] ENDS = {15, 48, 70, 165, 200, 260, 290, 335, 360};

    private static final TextColour[] ON_CIRCLE = {
        RED, ORANGE, YELLOW, GREEN, TURQUOISE, BLUE, VIOLET, PINK, RED
    };

    /** Darker than this, a colour is black to the eye, and brighter than that, grey is white. */
    private static final int DARK = 0x58;

    private static final int BRIGHT = 0xf0;

    /** Of whose three parts no two differ by more is grey. */
    private static final int PALE = 0x18;

    /** The colour as options write it, {@code green}. Stable. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour with that {@link #id}, or null if there is none. */
    public static @Nullable TextColour find(String id) {
        for (TextColour colour : values()) {
            if (colour.id().equals(id.toLowerCase(Locale.ROOT))) {
                return colour;
            }
        }
        return null;
    }

    /** What Word's highlighter calls it; of a colour that it has not, the one next to it. */
    public String highlight() {
        return switch (this) {
            case YELLOW, ORANGE -> "yellow";
            case GREEN -> "green";
            case TURQUOISE -> "cyan";
            case BLUE -> "blue";
            case VIOLET -> "darkMagenta";
            case PINK -> "magenta";
            case RED -> "red";
            case GREY -> "lightGray";
        };
    }

    /** The colour of Word's highlighter, {@code darkGreen}; null for none. */
    public static @Nullable TextColour ofHighlight(String name) {
        return HIGHLIGHTS.get(name);
    }

    /** The colour that is written as six hexadecimal digits; null for none and for no colour. */
    public static @Nullable TextColour of(String digits) {
        byte[] parts;
        try {
            parts = HexFormat.of().parseHex(digits);
        } catch (IllegalArgumentException e) {
            return null;
        }
        return parts.length == 3 ? of(parts[0] & 0xff, parts[1] & 0xff, parts[2] & 0xff) : null;
    }

    private static @Nullable TextColour of(int red, int green, int blue) {
        int most = Math.max(red, Math.max(green, blue));
        int spread = most - Math.min(red, Math.min(green, blue));
        if (most < DARK || (spread < PALE && most > BRIGHT)) {
            return null;
        }
        if (spread < PALE) {
            return GREY;
        }
        int hue;
        if (most == red) {
            hue = 60 * (green - blue) / spread;
        } else if (most == green) {
            hue = 120 + 60 * (blue - red) / spread;
        } else {
            hue = 240 + 60 * (red - green) / spread;
        }
        int degrees = Math.floorMod(hue, 360);
        int at = 0;
        while (ENDS[at] <= degrees) {
            at++;
        }
        return ON_CIRCLE[at];
    }
}
