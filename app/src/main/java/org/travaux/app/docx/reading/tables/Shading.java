package org.travaux.app.docx.reading.tables;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.parts.XmlPart;
import org.travaux.markup.draft.looks.TableLook;

import java.util.HexFormat;
import java.util.Locale;

/** The colour that is seen where a document says that something is shaded. */
public final class Shading {
    /** No colour, where one could be. */
    public static final String NONE = "";

    private static final String WHITE = "FFFFFF";
    private static final String BLACK = "000000";

    /** How much of a striped cell its stripes cover, about, in a hundred. */
    private static final int STRIPES = 30;

    private static final String PERCENT = "pct";

    private Shading() {}

    /** What the element entered last says; {@link #NONE} for white. */
    public static String read(XmlPart part) {
        String behind = colour(part.attribute("fill"), WHITE);
        String pattern = part.value();
        int share =
                switch (pattern) {
                    case "", "clear", "nil" -> 0;
                    case "solid" -> 100;
                    default ->
                            pattern.startsWith(PERCENT)
                                    ? XmlPart.number(pattern.substring(PERCENT.length()), 0)
                                    : STRIPES;
                };
        String seen =
                mixed(behind, colour(part.attribute("color"), BLACK), Math.clamp(share, 0, 100));
        return pattern.equals("nil") || seen.equals(WHITE) ? NONE : seen;
    }

    private static String colour(String written, String otherwise) {
        String digits = written.toUpperCase(Locale.ROOT);
        return TableLook.isColour(digits) ? digits : otherwise;
    }

    private static String mixed(String behind, String before, int percent) {
        if (percent == 0) {
            return behind;
        }
        byte[] one = HexFormat.of().parseHex(behind);
        byte[] other = HexFormat.of().parseHex(before);
        for (int i = 0; i < one.length; i++) {
            one[i] =
                    (byte)
                            (((one[i] & 0xff) * (100 - percent) + (other[i] & 0xff) * percent)
                                    / 100);
        }
        return HexFormat.of().withUpperCase().formatHex(one);
    }

    /** The first colour that is said; none if nobody says one. */
    public static String first(@Nullable String... said) {
        for (String each : said) {
            if (each != null) {
                return each;
            }
        }
        return NONE;
    }
}
