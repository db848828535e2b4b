package org.travaux.app.viewmodel.positions;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.report.OpenChoice;

/** An open choice in the words of another language. */
final class ChoiceInLanguage {
    private ChoiceInLanguage() {}

    /**
     * The choice as it stands in a language; as it is if it does not stand there, or is one that
     * ends in a later paragraph.
     */
    static OpenChoice of(OpenChoice choice, DraftReading reading, Language language) {
        for (ChoiceIdentity identity :
                reading.draft().paragraphs().get(choice.paragraph()).choices()) {
            Integer start = identity.at().get(language);
            if (start != null && identity.id().equals(choice.id())) {
                return at(start, choice, reading, language);
            }
        }
        return choice;
    }

    private static OpenChoice at(
            int start, OpenChoice choice, DraftReading reading, Language language) {
        for (Choice found : reading.in(language).paragraph(choice.paragraph()).choices()) {
            if (found.range().start() == start) {
                return new OpenChoice(
                        choice.id(),
                        choice.paragraph(),
                        language,
                        found.alternatives().stream().map(Alternative::words).toList(),
                        choice.positions());
            }
        }
        return choice;
    }
}
