package org.travaux.app.viewmodel.display;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Occasions;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.draft.records.StatusChange;

/**
 * What was last said of a paragraph as a whole, as its row shows it.
 *
 * @param id the name that style sheets know it by
 * @param description a sentence: what, where, when, why
 */
public record RowStatus(String id, String description) {
    /** The status of a paragraph, or null if nothing was said of it. */
    static @Nullable RowStatus of(Paragraph paragraph, Sentences sentences) {
        StatusChange last = paragraph.status();
        return last == null ? null : new RowStatus(last.status().id(), say(paragraph, sentences));
    }

    /** A paragraph's status in words; empty if it has none. */
    public static String say(Paragraph paragraph, Sentences sentences) {
        StatusChange last = paragraph.status();
        return last == null ? "" : say(last, sentences);
    }

    /** What was said on a day: {@code Agreed, plenary, 14 May 2027: as in Rev.2}. */
    public static String say(StatusChange change, Sentences sentences) {
        String said =
                Occasions.say(
                        sentences.say("state." + change.status().id()),
                        new Occasion(change.forum(), change.date()),
                        sentences);
        return change.reason().isEmpty() ? said : said + ": " + change.reason();
    }
}
