package org.travaux.app.docx.reading.symbols;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Characters for the signs of fonts of signs, which stand where no character should. Each font has
 * a table of its own: what is a bracket in one is a telephone in another.
 */
public final class SymbolFonts {
    /** What stands for a sign that is not known. */
    public static final String UNKNOWN = "\uFFFD";

    /** By a font's name in small letters and the code of a sign in it, without the F0 in front. */
    private static final Map<String, Map<Integer, String>> FONTS = load();

    /** Signs before the points of a list, which are the same whatever font they are lost from. */
    private static final Map<Integer, String> BULLETS =
            Map.of(
                    0x20, " ", 0xB7, "•", 0x2D, "–", 0xBE, "–", 0xA7, "▪", 0xD8, "•", 0xFC, "✓",
                    0xA8, "◻", 0x76, "❖");

    private SymbolFonts() {}

    private static Map<String, Map<Integer, String>> load() {
        Map<String, Map<Integer, String>> fonts = new HashMap<>();
        try (InputStream in =
                Objects.requireNonNull(SymbolFonts.class.getResourceAsStream("symbol-fonts.txt"))) {
            for (String line : new String(in.readAllBytes(), UTF_8).split("\n")) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] fields = line.split("\t");
                Map<Integer, String> signs =
                        fonts.computeIfAbsent(
                                fields[0].toLowerCase(Locale.ROOT), _ -> new HashMap<>());
                int code = Integer.parseInt(fields[1], 16);
                for (int sign : fields[2].codePoints().toArray()) {
                    signs.put(code++, Character.toString(sign));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fonts.values().forEach(signs -> signs.put(0x20, " "));
        return fonts;
    }

    /** Whether a font is one of signs. */
    public static boolean isOne(String font) {
        return FONTS.containsKey(font.toLowerCase(Locale.ROOT));
    }

    /** The character for a sign of a font; null if there is none. */
    public static @Nullable String sign(String font, int code) {
        Map<Integer, String> signs = FONTS.get(font.toLowerCase(Locale.ROOT));
        if (signs != null) {
            return signs.get(code & 0xFF);
        }
        if (isPrivate(code)) {
            return BULLETS.get(code & 0xFF);
        }
        return Character.isDefined(code) && !Character.isISOControl(code)
                ? Character.toString(code)
                : null;
    }

    /** The characters of a font with those of signs read; {@link #UNKNOWN} where one is not. */
    public static String text(String font, String text) {
        if (text.chars().noneMatch(SymbolFonts::isPrivate)) {
            return text;
        }
        StringBuilder read = new StringBuilder(text.length());
        text.chars()
                .forEach(
                        c -> {
                            if (isPrivate(c)) {
                                read.append(Objects.requireNonNullElse(sign(font, c), UNKNOWN));
                            } else {
                                read.append((char) c);
                            }
                        });
        return read.toString();
    }

    /** Where fonts of signs have theirs. */
    private static boolean isPrivate(int code) {
        return code >= 0xF000 && code <= 0xF0FF;
    }

    /** The sign before the points of a list, as a character that any font has. */
    public static String bullet(String text) {
        if (text.length() != 1) {
            return text.strip();
        }
        char sign = text.charAt(0);
        if (sign == 'o') {
            return "◦";
        }
        boolean own = sign >= '\uE000' && sign <= '\uF8FF';
        return own ? BULLETS.getOrDefault(sign & 0xFF, "•").strip() : text.strip();
    }
}
