package org.travaux.app.docx.style;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.ParagraphKind;

import java.util.Locale;

/**
 * What our documents say of the kind of a paragraph whose style does not say it: the mark that ends
 * it has a character style by the name of the kind, of which nothing is seen.
 */
public final class KindMark {
    private static final String KIND = "Kind";

    private KindMark() {}

    /** The id of the character style that says a kind, {@code KindOperative}. */
    public static String id(ParagraphKind kind) {
        return KIND + word(kind);
    }

    /** The name of the character style that says a kind, {@code Kind Operative}. */
    public static String name(ParagraphKind kind) {
        return KIND + " " + word(kind);
    }

    private static String word(ParagraphKind kind) {
        String name = kind.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The kind that a character style says; null if it says none. */
    public static @Nullable ParagraphKind kind(String id) {
        for (ParagraphKind kind : ParagraphKind.values()) {
            if (id(kind).equals(id)) {
                return kind;
            }
        }
        return null;
    }
}
