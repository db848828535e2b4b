package org.travaux.app.viewmodel.display;

import org.travaux.markup.data.Language;
import org.travaux.markup.text.TextRange;

import java.text.BreakIterator;
import java.util.Locale;

/** The sentence or sentences that a piece of a text stands in. */
public final class SentenceAround {
    private SentenceAround() {}

    /** Where they stand, in UTF-16 code units. */
    public static TextRange range(String text, TextRange piece, Language language) {
        BreakIterator sentences =
                BreakIterator.getSentenceInstance(Locale.forLanguageTag(language.tag()));
        sentences.setText(text);
        int from = piece.start();
        int to = piece.end();
        int start = from > 0 && !sentences.isBoundary(from) ? sentences.preceding(from) : from;
        int end = to < text.length() && !sentences.isBoundary(to) ? sentences.following(to) : to;
        return new TextRange(start, end);
    }

    /** What they say, so that it can be read by itself. */
    public static String of(String text, TextRange piece, Language language) {
        return BalancedExcerpt.of(text, range(text, piece, language)).words();
    }
}
