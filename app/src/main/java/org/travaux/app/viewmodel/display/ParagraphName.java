package org.travaux.app.viewmodel.display;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.labels.ParagraphLabel;

/** What a paragraph is called: by its label, {@code PP3 bis}, or by its number, {@code ¶ 12}. */
public final class ParagraphName {
    private ParagraphName() {}

    /** The name of the paragraph at an index. */
    public static String of(Draft draft, int paragraph) {
        ParagraphLabel label = draft.paragraphs().get(paragraph).label();
        return label == null ? "¶\u00a0" + (paragraph + 1) : label.text();
    }
}
