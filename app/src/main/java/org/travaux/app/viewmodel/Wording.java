package org.travaux.app.viewmodel;

import com.ibm.icu.text.BreakIterator;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Language;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.text.TextRange;

import java.util.Locale;

/**
 * The sentence around a choice as it would read if one alternative were taken, or none.
 *
 * @param words where in the sentence the alternative's words are; empty if there are none
 */
public record Wording(String sentence, TextRange words) {
    private static final String CLINGING = ",.;:)”»";

    /** How the sentence would read with an alternative, or without any if it is null. */
    static Wording of(
            String text, Choice choice, @Nullable Alternative alternative, Language language) {
        String before = text.substring(0, choice.range().start());
        String words = alternative == null ? "" : alternative.words().of(text).strip();
        String after = text.substring(choice.range().end());
        boolean spaceInside = alternative != null && startsWithSpace(alternative.words().of(text));
        if (spaceInside && !before.isEmpty() && !startsClinging(words)) {
            before = before.stripTrailing() + " ";
        }
        String next = words.isEmpty() ? after : words;
        if (before.endsWith(" ") && (startsWithSpace(next) || startsClinging(next))) {
            before = before.stripTrailing();
        }
        if (words.isEmpty() && before.endsWith(",") && after.stripLeading().startsWith(",")) {
            after = after.stripLeading().substring(1);
        } else if (words.endsWith(",") && after.stripLeading().startsWith(",")) {
            after = after.stripLeading().substring(1);
        }
        if (!words.isEmpty() && startsClinging(after.stripLeading())) {
            after = after.stripLeading();
        }
        return sentence(before + words + after, before.length(), words.length(), language);
    }

    private static boolean startsWithSpace(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }

    private static boolean startsClinging(String text) {
        return !text.isEmpty() && CLINGING.indexOf(text.charAt(0)) >= 0;
    }

    private static Wording sentence(String text, int at, int length, Language language) {
        BreakIterator sentences =
                BreakIterator.getSentenceInstance(Locale.forLanguageTag(language.tag()));
        sentences.setText(text);
        int from = at > 0 ? sentences.preceding(at) : 0;
        int to = at + length < text.length() ? sentences.following(at + length) : text.length();
        int start = Math.max(0, from);
        int end = to < 0 ? text.length() : to;
        String sentence = text.substring(start, end);
        int leading = sentence.length() - sentence.stripLeading().length();
        int wordsAt = Math.max(0, at - start - leading);
        return new Wording(sentence.strip(), new TextRange(wordsAt, wordsAt + length));
    }
}
