package org.travaux.markup.edit;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.ChangeSet;

import java.util.List;

/**
 * A paragraph's text in one language and what it says: what a gesture begins with, and what it is
 * checked against when it is done.
 */
public record Passage(String text, Reading reading, Profile profile) {
    /** Reads a text as a paragraph by itself. */
    public static Passage of(String text, Profile profile) {
        return new Passage(text, TextReading.of(List.of(text), profile).paragraph(0), profile);
    }

    /** Reads a paragraph's text in a language by itself. */
    public static Passage of(Paragraph paragraph, Language language, Profile profile) {
        return of(paragraph.text(language).text(), profile);
    }

    /**
     * The index of a choice of the paragraph whose text this is.
     *
     * @param id by which the paragraph knows it
     * @return -1 if it is not there
     */
    public int choice(Paragraph paragraph, Language language, String id) {
        for (ChoiceIdentity identity : paragraph.choices()) {
            Integer at = identity.at().get(language);
            if (identity.id().equals(id) && at != null) {
                int index = reading.firstChoiceFrom(at);
                boolean there =
                        index < reading.choices().size()
                                && reading.choices().get(index).range().start() == at;
                return there ? index : -1;
            }
        }
        return -1;
    }

    /** The passage after a change. */
    Passage after(ChangeSet change) {
        return of(change.apply(text), profile);
    }
}
