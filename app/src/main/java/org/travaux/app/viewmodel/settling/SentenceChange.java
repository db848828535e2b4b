package org.travaux.app.viewmodel.settling;

import org.travaux.app.viewmodel.display.BalancedExcerpt;
import org.travaux.app.viewmodel.display.SentenceAround;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

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
        TextRange sentences = SentenceAround.range(was, edit.range(), language);
        int start = sentences.start();
        int end = sentences.end();
        String before = BalancedExcerpt.of(was, sentences).words();
        int behind = was.length() - end;
        String after = BalancedExcerpt.of(is, new TextRange(start, is.length() - behind)).words();
        return new SentenceChange(paragraph, name, language, before, after);
    }
}
