package org.travaux.markup.draft;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * An editor's note that holds a place for the translators ({@code docs/notation.md} §4): {@code
 * {en: safe}} for words that are to be translated, {@code {en = clean}} for words whose translation
 * stands in the text already, wherever that is, and {@code {en: clean → safe}} for those that are
 * to be changed.
 *
 * @param from the language in which the words are given
 * @param stands whether the translation of the words stands in the text already
 * @param words as they are given
 * @param range of the whole note in the text, with its braces
 */
public record TranslationNote(Language from, boolean stands, String words, TextRange range) {
    private static final int LONGEST = 400;
    private static final String ARROW = " → ";
    private static final String NOTHING = "–";

    /** Words that are to be translated; empty for none. */
    public static String awaited(Language from, String words) {
        return note(from, ": ", plain(words));
    }

    /** Words whose translation stands in the text already; empty for none. */
    public static String standing(Language from, String words) {
        return note(from, " = ", plain(words));
    }

    /**
     * Words whose translation is to be changed.
     *
     * @param to what they are changed to; empty if they are to go
     */
    public static String changed(Language from, String words, String to) {
        return note(from, ": ", plain(words) + ARROW + (to.isBlank() ? NOTHING : plain(to)));
    }

    private static String note(Language from, String sign, String words) {
        return words.isEmpty() ? "" : "{" + from.tag() + sign + words + "}";
    }

    private static String plain(String words) {
        String plain = words.strip().replace('{', '(').replace('}', ')');
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    /**
     * Those of a text, in its order.
     *
     * @param language the text's own
     * @param languages all languages of the draft
     */
    public static List<TranslationNote> in(
            String text, Reading reading, Language language, List<Language> languages) {
        List<TranslationNote> notes = new ArrayList<>();
        for (Element element : reading.others()) {
            if (element.kind() == Element.Kind.NOTE) {
                TranslationNote note = of(text, element.range(), languages);
                if (note != null && !note.from.equals(language)) {
                    notes.add(note);
                }
            }
        }
        return notes;
    }

    private static @Nullable TranslationNote of(
            String text, TextRange range, List<Language> languages) {
        String inside =
                text.substring(range.start() + 1, Math.max(range.start() + 1, range.end() - 1));
        for (Language from : languages) {
            String tag = from.tag();
            int at = inside.length() - inside.stripLeading().length();
            if (inside.regionMatches(true, at, tag, 0, tag.length())) {
                String behind = inside.substring(at + tag.length()).strip();
                boolean stands = behind.startsWith("=");
                if (stands || behind.startsWith(":")) {
                    return new TranslationNote(from, stands, behind.substring(1).strip(), range);
                }
            }
        }
        return null;
    }

    /** Whether nothing but this note and white space stands in a range of the text. */
    public boolean isAllOf(String text, TextRange words) {
        return words.contains(range)
                && isBlank(text, words.start(), range.start())
                && isBlank(text, range.end(), words.end());
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Space.is(text.charAt(i)) && text.charAt(i) != '\u2060') {
                return false;
            }
        }
        return true;
    }
}
