package org.travaux.app.files.opening;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;

import java.util.SplittableRandom;

/**
 * A draft in which every choice has an id. Other programs write drafts without: their choices get
 * ids here, the same ones each time the same draft is opened, so that what one command prints
 * another one knows.
 */
public final class IdentifiedDraft {
    private IdentifiedDraft() {}

    /** What a draft says, with an id for each choice. */
    public static DraftReading read(Draft draft) {
        DraftReading reading = DraftReading.of(draft);
        Draft identified = reading.withIdentities(new Ids(new SplittableRandom(seed(draft))));
        return identified.equals(draft) ? reading : reading.update(identified);
    }

    private static int seed(Draft draft) {
        int seed = 0;
        for (Paragraph paragraph : draft.paragraphs()) {
            seed = 31 * seed + paragraph.id().hashCode();
            for (Language language : draft.languages()) {
                seed = 31 * seed + paragraph.text(language).text().hashCode();
            }
        }
        return seed;
    }
}
