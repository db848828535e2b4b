package org.travaux.markup.compare;

import org.travaux.markup.data.Language;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/** What is found to have changed in a paragraph, in one language. */
final class ParagraphChanges {
    private final Language language;
    private final ComparedParagraph before;
    private final ComparedParagraph after;
    private final List<DraftChange> all = new ArrayList<>();

    ParagraphChanges(Language language, ComparedParagraph before, ComparedParagraph after) {
        this.language = language;
        this.before = before;
        this.after = after;
    }

    void add(ChangeKind kind, ChangeSeverity severity, TextRange stood, TextRange stands) {
        all.add(
                new DraftChange(
                        kind, severity, language, before.place(stood), after.place(stands)));
    }

    List<DraftChange> all() {
        return all;
    }
}
