package org.travaux.app.viewmodel.settling;

import org.travaux.app.viewmodel.display.BalancedExcerpt;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Language;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The sentences of a paragraph that would read otherwise, before and after.
 *
 * @param paragraph its index
 * @param name what delegates call it
 * @param after empty if nothing of them would stay
 */
public record SentenceChange(
        int paragraph, String name, Language language, String before, String after) {

    /** What would read otherwise in some languages, paragraph by paragraph. */
    public static List<SentenceChange> between(
            Draft before, Draft after, List<Language> languages) {
        List<SentenceChange> changes = new ArrayList<>();
        for (int i = 0; i < before.paragraphs().size(); i++) {
            for (Language language : languages) {
                String was = before.paragraphs().get(i).text(language).text();
                String is = after.paragraphs().get(i).text(language).text();
                if (!was.equals(is)) {
                    changes.add(of(i, before.nameOf(i), language, was, is));
                }
            }
        }
        return changes;
    }

    /**
     * The sentences of a paragraph that would read otherwise.
     *
     * @param was the paragraph's text
     * @param is what it would be, which is not the same
     */
    public static SentenceChange of(
            int paragraph, String name, Language language, String was, String is) {
        TextEdit edit = ChangeSet.between(was, is).edits().getFirst();
        BreakIterator sentences =
                BreakIterator.getSentenceInstance(Locale.forLanguageTag(language.tag()));
        sentences.setText(was);
        int from = edit.range().start();
        int to = edit.range().end();
        int start = from > 0 && !sentences.isBoundary(from) ? sentences.preceding(from) : from;
        int end = to < was.length() && !sentences.isBoundary(to) ? sentences.following(to) : to;
        String before = BalancedExcerpt.of(was, new TextRange(start, end)).words();
        int behind = was.length() - end;
        String after = BalancedExcerpt.of(is, new TextRange(start, is.length() - behind)).words();
        return new SentenceChange(paragraph, name, language, before, after);
    }
}
