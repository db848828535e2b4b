package org.travaux.app.view.controls;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.settling.SentenceChange;
import org.travaux.app.viewmodel.settling.SettleMany.Preview;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a preview.
 *
 * @param head where: the paragraph and the language
 * @param before how it reads
 * @param after how it would read; empty if it stays as it is, {@code before} then says why
 */
public record PreviewLine(String head, String before, String after) {
    /** What stays open first, then what would read otherwise. */
    public static List<PreviewLine> of(Preview preview, Sentences sentences) {
        List<PreviewLine> lines = new ArrayList<>();
        for (String refusal : preview.refusals()) {
            lines.add(new PreviewLine(sentences.say("many.stays"), refusal, ""));
        }
        preview.changes().forEach(change -> lines.add(of(change, sentences)));
        return lines;
    }

    /** What becomes of a sentence, as a line. */
    public static PreviewLine of(SentenceChange change, Sentences sentences) {
        String after = change.after().isEmpty() ? sentences.say("panel.nothing") : change.after();
        String language = LanguageNames.of(change.language(), sentences);
        return new PreviewLine(change.name() + " · " + language, change.before(), after);
    }
}
