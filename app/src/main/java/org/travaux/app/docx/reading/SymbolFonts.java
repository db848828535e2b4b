package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Characters for the signs of fonts of signs, which stand where no character should. */
final class SymbolFonts {
    /**
     * Symbol and Wingdings, without the F0 in front; the signs that lists and texts are made of.
     */
    private static final Map<Integer, String> SYMBOL =
            Map.ofEntries(
                    Map.entry(0xB7, "•"),
                    Map.entry(0x2D, "–"),
                    Map.entry(0xBE, "–"),
                    Map.entry(0xA7, "▪"),
                    Map.entry(0xD8, "•"),
                    Map.entry(0xFC, "✓"),
                    Map.entry(0xB0, "°"),
                    Map.entry(0xB1, "±"),
                    Map.entry(0xA3, "≤"),
                    Map.entry(0xB3, "≥"),
                    Map.entry(0xB4, "×"),
                    Map.entry(0xA2, "′"),
                    Map.entry(0xB2, "″"),
                    Map.entry(0x6D, "µ"),
                    Map.entry(0x5B, "["),
                    Map.entry(0x5D, "]"),
                    Map.entry(0x28, "("),
                    Map.entry(0x29, ")"),
                    Map.entry(0x2B, "+"));

    private SymbolFonts() {}

    /** The character for a sign of a font; null if there is none. */
    static @Nullable String sign(String font, int code) {
        boolean own = code >= 0xF000 && code <= 0xF0FF;
        boolean known = font.equalsIgnoreCase("Symbol") || font.startsWith("Wingdings");
        if (own || known) {
            return SYMBOL.get(code & 0xFF);
        }
        return Character.isDefined(code) && !Character.isISOControl(code)
                ? Character.toString(code)
                : null;
    }

    /** The sign before the points of a list, as a character that any font has. */
    static String bullet(String text) {
        if (text.length() != 1) {
            return text.strip();
        }
        char sign = text.charAt(0);
        if (sign == 'o') {
            return "◦";
        }
        boolean own = sign >= '\uE000' && sign <= '\uF8FF';
        return own ? SYMBOL.getOrDefault(sign & 0xFF, "•") : text.strip();
    }
}
