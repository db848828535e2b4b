package org.travaux.markup.merge;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * A paragraph in brackets as a whole, in every language, as far as brackets can stand around it.
 */
final class BracketedParagraph {
    private BracketedParagraph() {}

    static Paragraph of(Paragraph paragraph, List<Language> languages, Profile profile) {
        Paragraph bracketed = paragraph;
        for (Language language : languages) {
            String text = paragraph.text(language).text();
            SideText said = SideText.of(text, profile);
            boolean contested = !said.alternatives(0, said.size()).isEmpty();
            if (said.size() == 0 || contested) {
                continue;
            }
            if (!said.isWhole(0, said.size())) {
                return paragraph;
            }
            TextRange all = new TextRange(0, text.length()).trimmed(text);
            ChangeSet change =
                    ChangeSet.of(
                            text.length(),
                            TextEdit.insert(all.start(), "["),
                            TextEdit.insert(all.end(), "]"));
            SideText now = SideText.of(change.apply(text), profile);
            if (now.alternatives(0, now.size()).size() != 1) {
                return paragraph;
            }
            bracketed = bracketed.apply(language, change);
        }
        return bracketed;
    }
}
